"""What the database alone is asked: hand-written SQL with the outcome of each request, JSON made by PostgreSQL.

A session's search_path names the body that is read; {schema} the one whose papers are approved.
"""

LIST = """
SELECT json_agg(m) FROM (
  SELECT id, title, kind, state, starts_at, (
    SELECT json_agg(d) FROM (
      SELECT id, text, state, (
        SELECT json_agg(t) FROM (
          SELECT task.id, title, state, due_day, percentage,
                 json_build_object('id', unit.id, 'name', unit.name) AS lead_unit
          FROM decisions_task task JOIN public.roster_memberunit unit ON unit.id = lead_unit_id
          WHERE decision_id = decision.id ORDER BY due_day, task.id) t) AS tasks
      FROM decisions_decision decision WHERE meeting_id = meeting.id ORDER BY position, id) d) AS decisions
  FROM meetings_meeting meeting ORDER BY starts_at DESC, id DESC LIMIT 50) m
"""
DETAIL = """
SELECT row_to_json(d) FROM (
  SELECT id, version, title, state, due_day, percentage, due_day < current_date AS overdue,
    (SELECT row_to_json(x) FROM (SELECT id, text FROM decisions_decision WHERE id = decision_id) x) AS decision,
    (SELECT row_to_json(u) FROM (SELECT id, name FROM public.roster_memberunit WHERE id = lead_unit_id) u) AS lead_unit,
    (SELECT json_agg(r) FROM (
      SELECT id, reported_at, percentage, text FROM decisions_progressreport
      WHERE task_id = task.id ORDER BY id) r) AS reports,
    (SELECT json_agg(e) FROM (
      SELECT at, verb, person, post FROM journal_entry WHERE object_id = task.id ORDER BY id) e) AS history
  FROM decisions_task task WHERE id = %s) d
"""
ENTRY = """
WITH entry AS (
  INSERT INTO {{schema}}.journal_entry
    (id, at, verb, object_type, object_id, person, post, note, changes, marks, correlation_id)
  VALUES (gen_random_uuid(), now(), '{verb}', '', %({key})s, '', '', '', '{{{{}}}}', '{{{{}}}}', '')
  RETURNING id)
INSERT INTO public.outbox_outboxitem (joint_meeting_id, entry_id) SELECT %(body)s, id FROM entry
"""
REPORT = (
    "SELECT id FROM {schema}.decisions_task WHERE id = %(task)s AND state = 'ACCEPTED' FOR UPDATE",
    """
    INSERT INTO {schema}.decisions_progressreport
      (id, task_id, unit_id, reported_by_id, reported_at, percentage, pace, text, problem, is_final)
    SELECT gen_random_uuid(), id, lead_unit_id, lead_unit_id, now(), 50, 'ON_SCHEDULE', '已完成过半。', '', false
    FROM {schema}.decisions_task WHERE id = %(task)s
    """,
    "UPDATE {schema}.decisions_task SET percentage = 50, version = version + 1 WHERE id = %(task)s",
    ENTRY.format(verb="task.report_progress", key="task"),
)
APPROVE = (
    "SELECT id FROM {schema}.documents_document WHERE id = %(paper)s AND state = 'SUBMITTED' FOR UPDATE",
    """
    UPDATE {schema}.documents_document SET state = 'APPROVED', step = '', approved_at = now(), version = version + 1
    WHERE id = %(paper)s
    """,
    """
    UPDATE {schema}.documents_approvalstep SET outcome = 'PASSED', acted_at = now()
    WHERE document_id = %(paper)s AND outcome = ''
    """,
    ENTRY.format(verb="document.approve", key="paper"),
)
SIGN_IN = (
    "SELECT id, password FROM public.roster_account WHERE username = %(username)s",
    "UPDATE public.roster_account SET last_login = now() WHERE username = %(username)s",
    """
    INSERT INTO public.django_session (session_key, session_data, expire_date)
    VALUES ('plain' || %(number)s::text, repeat('x', 300), now() + '12 hours')
    """,
)
CREATE = (
    """
    INSERT INTO public.tree_jointmeeting
      (id, schema_name, name, short_name, name_en, level, parent_id, path, created_at, ready_at, schema_version)
    SELECT gen_random_uuid(), code, code, code, '', 'TOWNSHIP', id, path || '/' || code, now(), now(), schema_version
    FROM public.tree_jointmeeting, (SELECT %(code)s::text AS code) AS new WHERE id = %(parent)s
    """,
    """
    INSERT INTO public.rulebook_adoption
      (id, joint_meeting_id, rulebook_key, rulebook_version, effective_from, overrides, adopted_at)
    SELECT gen_random_uuid(), body.id, rulebook_key, rulebook_version, current_date, '{}', now()
    FROM public.rulebook_adoption, public.tree_jointmeeting body
    WHERE joint_meeting_id = %(parent)s AND body.schema_name = %(code)s::text
    """,
    "SELECT public.create_body_schema(%(code)s::text)",
)
