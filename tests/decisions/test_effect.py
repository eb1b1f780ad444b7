"""What a meeting's paper does to its decisions (R8)."""

from datetime import date

import pytest

from hierarchy.decisions import actions, rules
from hierarchy.decisions.models import Decision, DecisionList, Task
from hierarchy.errors import RuleBroken
from hierarchy.ids import uuid7
from hierarchy.journal.models import Entry
from hierarchy.outbox.models import OutboxItem


def test_issuing_puts_decisions_in_force_and_assigns_their_tasks(scene):
    decision = scene.decision()
    document_id = scene.issue(decision.meeting)
    decision.refresh_from_db()
    task = decision.tasks.get()
    assert (decision.state, decision.document_id) == ("IN_FORCE", document_id)
    assert (task.state, task.assigned_at) == ("ASSIGNED", decision.in_force_at)
    entries = Entry.objects.filter(object_id__in=[decision.id, task.id]).order_by("-id")[:2]
    assert [entry.verb for entry in entries] == ["task.assign", "decision.take_effect"]
    assert OutboxItem.objects.filter(entry_id__in=[entry.id for entry in entries]).count() == 2


def test_a_dropped_decision_does_not_come_into_force(scene, cast):
    meeting = scene.meeting()
    dropped, kept = scene.decision(meeting), scene.decision(meeting)
    actions.drop_decision(actor=cast.clerk, decision_id=dropped.id, reason="重复")
    scene.issue(meeting)
    assert [*meeting.decisions.values_list("state", flat=True)] == ["DROPPED", "IN_FORCE"]
    assert Task.objects.get(decision=dropped).state == "DROPPED"
    assert Task.objects.get(decision=kept).state == "ASSIGNED"


def test_a_task_without_a_day_gets_the_rulebooks_term(scene):
    decision = scene.decision(None, scene.plan(due_day=None))
    scene.issue(decision.meeting)
    task = decision.tasks.get()
    # 30 working days after 10 March 2026, over the Qingming holiday of 4 to 6 April.
    assert task.due_day == task.first_due_day == date(2026, 4, 22)


def test_a_day_that_went_by_before_issue_stays_as_approved(scene, day):
    decision = scene.decision(None, scene.plan(due_day=date(2026, 3, 11)))
    day.set(date(2026, 3, 20))
    scene.issue(decision.meeting)
    assert decision.tasks.get().due_day == date(2026, 3, 11)


def test_nothing_is_recorded_or_changed_once_in_force(scene, cast, unchanged):
    decision = scene.decision()
    scene.issue(decision.meeting)
    for change in (
        lambda: scene.decision(decision.meeting),
        lambda: actions.amend_decision(actor=cast.clerk, decision_id=decision.id, text="另定。"),
        lambda: actions.drop_decision(actor=cast.clerk, decision_id=decision.id, reason="不办了"),
    ):
        with unchanged(Decision, Task, DecisionList), pytest.raises(RuleBroken) as refusal:
            change()
        assert (refusal.value.code, refusal.value.article) == ("DECISIONS_IN_FORCE", "R8")


def test_a_paper_under_way_fixes_the_decisions_until_it_is_sent_back(scene, cast, unchanged):
    decision, paper = scene.decision(), uuid7()
    meeting_id = decision.meeting_id
    actions.fix_decisions(meeting_id=meeting_id, document_id=paper)
    with unchanged(Decision, Task), pytest.raises(RuleBroken) as refusal:
        scene.decision(decision.meeting)
    assert (refusal.value.code, refusal.value.article) == ("DECISIONS_FIXED", "R8")
    with pytest.raises(RuleBroken):
        actions.fix_decisions(meeting_id=meeting_id, document_id=uuid7())
    actions.release_decisions(meeting_id=meeting_id, document_id=uuid7())
    with pytest.raises(RuleBroken):
        scene.decision(decision.meeting)
    actions.release_decisions(meeting_id=meeting_id, document_id=paper)
    assert scene.decision(decision.meeting).position == 2


def test_only_the_paper_that_fixed_the_decisions_puts_them_in_force_and_only_once(scene, unchanged):
    decision, paper = scene.decision(), uuid7()
    actions.fix_decisions(meeting_id=decision.meeting_id, document_id=paper)
    with unchanged(Decision, Task), pytest.raises(RuleBroken):
        scene.issue(decision.meeting)
    scene.issue(decision.meeting, paper)
    with unchanged(Decision, Task), pytest.raises(RuleBroken):
        scene.issue(decision.meeting, uuid7())


def test_a_recalled_paper_takes_its_decisions_out_of_force(scene, cast):
    meeting = scene.meeting()
    decision = scene.decision(meeting, *[scene.plan(title=state) for state in (rules.ASSIGNED, *STATES)])
    paper = scene.issue(meeting)
    for task in decision.tasks.all():
        scene.bring(task, task.title)
    assigned = decision.tasks.get(title="ASSIGNED")
    actions.ask_extension(
        actor=cast.water_liaison, task_id=assigned.id, new_due_day=date(2026, 4, 13), reason="人手不足"
    )
    actions.suspend_effect(actor=cast.director, meeting_id=meeting.id, document_id=paper, reason="文字有误")
    decision.refresh_from_db()
    assert (decision.state, decision.document_id, decision.in_force_at) == ("TAKEN", None, None)
    after = {task.title: task.state for task in decision.tasks.all()}
    back = dict.fromkeys(["ASSIGNED", "ACCEPTED", "REPORTED"], "REGISTERED")
    assert after == back | {"DONE": "DONE", "STRUCK_OFF": "STRUCK_OFF"}
    reported = decision.tasks.get(title="REPORTED")
    assert (reported.done_day, reported.percentage, reported.progress_reports.count()) == (None, 100, 1)
    assert assigned.extensions.get().state == "LAPSED"


STATES = ("ACCEPTED", "REPORTED", "DONE", "STRUCK_OFF")


def test_the_paper_that_replaces_it_assigns_the_tasks_anew(scene, cast):
    task = scene.task("ACCEPTED")
    decision = task.decision
    document_id = DecisionList.objects.get(pk=decision.meeting_id).document_id
    actions.suspend_effect(actor=cast.director, meeting_id=decision.meeting_id, document_id=document_id)
    actions.amend_decision(actor=cast.clerk, decision_id=decision.id, text="由水利局牵头，三月底前核清名册。")
    scene.issue(decision.meeting)
    task.refresh_from_db()
    assert (task.state, task.accepted_at) == ("ASSIGNED", None)


def test_a_paper_that_never_was_in_force_takes_nothing_out_of_force(scene, cast, unchanged):
    task = scene.task()
    with unchanged(Decision, Task, DecisionList):
        actions.suspend_effect(actor=cast.director, meeting_id=task.decision.meeting_id, document_id=uuid7())
