"""Who is told of each act, and of whom what is expected: written by hand from DOMAIN.md and the regulation.

Each test names everybody who is told; so nobody else is: no other unit, no administrator, no other body, not the actor.
"""

from datetime import timedelta

from hierarchy import clock
from hierarchy.decisions import actions as tasks
from hierarchy.documents import actions as papers
from hierarchy.meetings import actions as meetings
from hierarchy.meetings.rules import CALLED, IN_SESSION
from notifications.audience import AUDIENCE, TOLD_TO_NOBODY
from notifications.models import InboxItem
from tests.documents.papers import approved, draft, submitted

OFFICE = {"director": {"DIRECTOR"}, "deputy": {"DEPUTY_DIRECTOR"}, "section_head": {"SECTION_HEAD"}, "clerk": {"CLERK"}}
WATER = {"water_member": {"MEMBER"}, "water_liaison": {"LIAISON"}}
LAND = {"land_member": {"MEMBER"}, "land_liaison": {"LIAISON"}}


def expecting(verb: str, people: dict[str, set[str]]) -> dict[str, set[str]]:
    return {key: {f"{post} {verb}" for post in posts} for key, posts in people.items()}


def but(people: dict[str, set[str]], *without: str) -> dict[str, set[str]]:
    return {key: posts for key, posts in people.items() if key not in without}


def test_every_act_is_told_to_somebody_or_named_as_told_to_nobody(cast):
    from hierarchy.decisions.rules import CONSEQUENCES
    from hierarchy.rulebook.selectors import current_book

    known = {verb for _, verb in AUDIENCE} | TOLD_TO_NOBODY
    assert set(current_book(cast.bodies["yueyang"]).verbs) | set(CONSEQUENCES) <= known
    assert not {verb for _, verb in AUDIENCE} & TOLD_TO_NOBODY


def test_a_call_is_told_to_those_called(told, meeting_scene):
    meeting_scene.working(CALLED)
    called = {"convener": {"CONVENER"}, "second_convener": {"CONVENER"}, "water_member": {"MEMBER"}}
    called["land_member"] = {"MEMBER"}
    seen = told()
    answer = {who: {one for one in said if "meeting.answer" in one} for who, said in seen.items()}
    assert {who: said for who, said in answer.items() if said} == expecting("meeting.answer", called)
    assert not seen.keys() & {"finance_member", "finance_liaison", "administrator", "x_convener", "land_liaison"}


def test_a_meeting_moved_and_cancelled(told, meeting_scene, cast):
    meeting = meeting_scene.working(CALLED, units=("water",))
    told()
    called = {"convener": {"CONVENER"}, "second_convener": {"CONVENER"}, "water_member": {"MEMBER"}}
    meetings.postpone_meeting(
        actor=cast.director, meeting_id=meeting.id, starts_at=meeting.starts_at + timedelta(days=1), reason="会场冲突"
    )
    assert told() == expecting("meeting.answer", called)
    assert InboxItem.objects.filter(kind="meeting.call", expects="meeting.answer", done_at=None).count() == 0
    assert set(InboxItem.objects.filter(kind="meeting.postpone").values_list("urgency", flat=True)) == {"URGENT"}
    meetings.cancel_meeting(actor=cast.deputy, meeting_id=meeting.id, reason="与上级会议冲突")
    assert told() == called | WATER  # the item of the water bureau waits for another meeting again
    assert InboxItem.objects.filter(expects="meeting.answer", done_at=None).count() == 0


def test_leave_goes_to_the_chair_and_back(told, meeting_scene, cast):
    meeting = meeting_scene.working(CALLED)
    told()
    row = meeting_scene.row(meeting, "water_member")
    meetings.answer_call(actor=cast.water_member, attendance_id=row.id, answer="LEAVE_ASKED", leave_reason="出差")
    assert told() == {"convener": {"CONVENER meeting.decide_leave"}}
    assert InboxItem.objects.get(kind="meeting.call", recipient=cast.account("water_member")).done_at
    assert not InboxItem.objects.get(kind="meeting.call", recipient=cast.account("land_member")).done_at
    meetings.decide_leave(actor=cast.convener, attendance_id=row.id, granted=True)
    assert told() == {"water_member": {"MEMBER"}}
    assert InboxItem.objects.get(expects="meeting.decide_leave").done_at
    assert "出差" not in "".join(InboxItem.objects.values_list("title", flat=True))


def test_the_agenda(told, meeting_scene, cast):
    meeting = meeting_scene.working()
    told()
    item = meeting_scene.item(who="water_liaison")
    assert told() == expecting("agenda.accept", OFFICE)
    meetings.accept_agenda_item(actor=cast.clerk, item_id=item.id, meeting_id=meeting.id)
    assert told() == WATER
    assert not InboxItem.objects.filter(expects="agenda.accept", done_at=None).exists()
    meetings.decline_agenda_item(actor=cast.clerk, item_id=item.id, reason="材料不齐")
    assert told() == WATER
    other = meeting_scene.item(who="land_liaison")
    told()
    meetings.withdraw_agenda_item(actor=cast.land_member, item_id=other.id)
    assert told() == OFFICE
    meetings.propose_agenda_item(actor=cast.clerk, title="办公室议题", meeting_id=meeting.id)
    assert told() == {}
    meetings.order_agenda(actor=cast.clerk, meeting_id=meeting.id, item_ids=[meeting.items.get(state="ACCEPTED").pk])
    assert told() == {}


def test_a_session_itself_is_told_to_nobody(told, meeting_scene, cast):
    meeting = meeting_scene.working(CALLED)
    told()
    meeting_scene.day.set(meeting.day)
    meetings.check_in(actor=cast.clerk, attendance_id=meeting_scene.row(meeting, "convener").id)
    meetings.open_meeting(actor=cast.director, meeting_id=meeting.id)
    assert told() == {}
    meeting.refresh_from_db()
    assert meeting.state == IN_SESSION
    assert not InboxItem.objects.filter(object_id=meeting.id, done_at=None).exclude(expects="").exists()


def test_a_paper_returned_and_approved(told, cast, day):
    paper = draft(cast)
    told()
    papers.submit_document(actor=cast.clerk, document_id=paper.id)
    assert told() == {"convener": {"CONVENER document.approve"}}
    papers.return_document(actor=cast.convener, document_id=paper.id, opinion="补充数据")
    assert told() == OFFICE | {"clerk": {"CLERK document.submit"}}
    assert not InboxItem.objects.filter(expects="document.approve", done_at=None).exists()
    papers.submit_document(actor=cast.clerk, document_id=paper.id)
    assert told() == {"convener": {"CONVENER document.approve"}}
    papers.withdraw_document(actor=cast.deputy, document_id=paper.id)
    assert told() == but(OFFICE, "deputy")
    papers.submit_document(actor=cast.clerk, document_id=paper.id)
    papers.approve_document(actor=cast.convener, document_id=paper.id)
    leads = {"director": {"DIRECTOR document.issue"}, "deputy": {"DEPUTY_DIRECTOR document.issue"}}
    assert told() == {"convener": {"CONVENER document.approve"}} | OFFICE | leads
    assert not InboxItem.objects.filter(expects="document.approve", done_at=None).exists()
    titles = set(InboxItem.objects.filter(object_id=paper.id).values_list("title", flat=True))
    assert titles == {paper.title}


def test_a_paper_that_lies_with_its_drafter_is_told_to_nobody(told, cast, day):
    paper = draft(cast)
    told()
    papers.revise_document(actor=cast.clerk, document_id=paper.id, title=paper.title, body="改稿")
    assert told() == {}
    papers.discard_document(actor=cast.clerk, document_id=paper.id)
    assert told() == {}


def test_an_issued_paper_is_acknowledged_unit_by_unit(told, cast, day):
    paper = approved(cast)
    told()
    to = [cast.units["water"], cast.units["land"]]
    papers.issue_document(actor=cast.director, document_id=paper.id, to_unit_ids=to)
    seen = told()
    # The paper's one task came with it: water leads, land supports.
    assert seen == {
        "water_member": {"MEMBER document.acknowledge", "MEMBER task.accept"},
        "water_liaison": {"LIAISON document.acknowledge", "LIAISON task.accept"},
        "land_member": {"MEMBER document.acknowledge", "MEMBER"},
        "land_liaison": {"LIAISON document.acknowledge", "LIAISON"},
    }
    paper.refresh_from_db()
    assert InboxItem.objects.filter(kind="document.issue").first().due_day == paper.acknowledge_by
    papers.acknowledge_document(actor=cast.water_liaison, document_id=paper.id)
    assert told() == {}
    open_items = InboxItem.objects.filter(expects="document.acknowledge", done_at=None)
    assert {one.recipient_id for one in open_items} == {cast.accounts["land_member"], cast.accounts["land_liaison"]}
    papers.recall_document(actor=cast.director, document_id=paper.id, reason="数据有误")
    assert told() == WATER | LAND | but(OFFICE, "director")
    assert not open_items.all().exists()
    assert not InboxItem.objects.filter(expects="task.accept", done_at=None).exists()


def test_office_minutes_go_to_the_director(told, cast, day):
    paper = submitted(cast, "OFFICE", chair="director")
    seen = told()
    assert seen["director"] >= {"DIRECTOR document.approve"}
    assert not any("document.approve" in one for key in ("convener", "deputy") for one in seen.get(key, set()))
    assert paper.state == "SUBMITTED"


def test_a_task_from_its_assignment_to_its_end(told, cast, task_scene):
    leads = {"director": {"DIRECTOR"}, "deputy": {"DEPUTY_DIRECTOR"}}
    task = task_scene.task("ASSIGNED")
    told()
    water, director = cast.water_liaison, cast.director
    own = InboxItem.objects.filter(object_id=task.id)
    assert {one.recipient_id for one in own.filter(expects="task.accept")} == {
        cast.accounts[key] for key in ("water_member", "water_liaison")
    }
    assert {one.recipient_id for one in own.filter(expects="")} == {
        cast.accounts[key] for key in ("land_member", "land_liaison")
    }
    tasks.chase_task(actor=director, task_id=task.id, text="请尽快签收")
    assert told() == expecting("task.accept", WATER)
    tasks.accept_task(actor=water, task_id=task.id)
    assert told() == {}
    assert not own.filter(expects="task.accept", done_at=None).exists()
    tasks.report_progress(actor=water, task_id=task.id, percentage=30, pace="ON_SCHEDULE", text="名册已公示。")
    assert told() == {}
    tasks.contribute_progress(actor=cast.land_liaison, task_id=task.id, text="已配合核地。")
    assert told() == WATER
    tasks.chase_task(actor=director, task_id=task.id, text="请反馈")
    assert told() == expecting("task.report_progress", WATER)
    tasks.ask_extension(actor=water, task_id=task.id, new_due_day=task.due_day + timedelta(days=7), reason="汛期")
    assert told() == expecting("task.decide_extension", leads)
    tasks.decide_extension(actor=cast.deputy, task_id=task.id, granted=True)
    assert told() == WATER
    tasks.report_task_done(actor=water, task_id=task.id, text="完成。")
    assert told() == expecting("task.verify", leads)
    assert not own.filter(expects="task.report_progress", done_at=None).exists()
    tasks.return_task(actor=director, task_id=task.id, reason="缺回执")
    assert told() == expecting("task.report_done", WATER)
    assert not own.filter(expects="task.verify", done_at=None).exists()
    tasks.report_task_done(actor=water, task_id=task.id, text="已补回执。")
    told()
    tasks.verify_task(actor=director, task_id=task.id)
    assert told() == WATER
    tasks.strike_off_task(actor=director, task_id=task.id)
    assert told() == WATER
    tasks.reopen_task(actor=director, task_id=task.id, reason="反复")
    assert told() == expecting("task.report_done", WATER)
    assert set(own.filter(done_at=None).exclude(expects="").values_list("expects", flat=True)) == {"task.report_done"}


def test_a_person_with_two_posts_is_told_in_each_that_is_concerned_and_once_at_one_place(told, cast):
    """The director of the township is member and liaison of one unit too: told once as its member."""
    from hierarchy.ids import uuid7
    from hierarchy.journal.models import Entry
    from notifications.audience import Event, audience_of
    from notifications.staff import Staff

    class Line:
        pass

    with cast.inside("xinqiang"):
        staff = Staff(cast.body("xinqiang"))
        entry = Entry(id=uuid7(), at=clock.now(), verb="task.verify", object_type="Task", account_id=None)
        task = Line()
        task.lead_unit_id = cast.units["x_stability"]
        told_posts = [one.appointment.post for one in audience_of(Event(entry, task, staff))]
    assert told_posts == ["MEMBER"]


def test_nobody_is_told_whose_post_or_account_has_ended(told, cast, task_scene):
    liaison = cast.account("water_liaison")
    liaison.is_active = False
    liaison.save(update_fields=["is_active"])
    task_scene.task("ASSIGNED")
    assert "water_liaison" not in told()
