"""Who may do what: every person of the cast tries every act, over the API (DOMAIN.md section 4; expected by hand).

One working meeting goes its whole way, from the proposal to the task struck off: the water bureau leads the task, the
land bureau supports it and leads another, the finance bureau is not called. At each stage everybody tries each act that
the stage allows; what went through is taken back, so that the next finds things as they were.
"""

from collections.abc import Callable
from typing import Any

from django.db import transaction

from hierarchy.decisions.models import Decision, Task
from hierarchy.documents.models import Document
from hierarchy.journal.models import Entry
from hierarchy.meetings import actions as meetings
from hierarchy.meetings.models import Meeting
from hierarchy.roster.models import Delegation
from tests.asking import answered, global_id
from tests.meetings.scene import SITTING

CONVENERS = {"convener", "second_convener"}
HEADS = {"director", "deputy"}
OFFICE = HEADS | {"section_head", "clerk"}
WATER = {"water_member", "water_liaison"}
LAND = {"land_member", "land_liaison"}  # the member also leads the land group
FINANCE = {"finance_member", "finance_liaison"}
UNITS = WATER | LAND | FINANCE | {"bureau_liaison"}
ADMINISTRATOR = {"administrator"}
# Of a body below, in the same posts, and somebody without any.
ELSEWHERE = {"x_convener", "x_director", "x_clerk", "x_member", "x_liaison", "x_administrator", "nobody"}
ALL = CONVENERS | OFFICE | UNITS | {"group_deputy"} | ADMINISTRATOR | ELSEWHERE
READ_ALL = CONVENERS | OFFICE
DUE = "2026-04-10"


class World:
    """The county, seen and worked on by everybody."""

    def __init__(self, scene, cast) -> None:
        self.scene, self.cast = scene, cast

    def ask(self, who: str, document: str, **variables: Any) -> dict[str, Any]:
        data, errors = answered(self.cast, who, document, "yueyang" if who == "nobody" else "", **variables)
        assert errors is None, (who, errors)
        return data

    def act(self, who: str, field: str, **given: Any) -> dict[str, Any]:
        """The answer to an act."""
        kind = f"{field[0].upper()}{field[1:]}Input!"
        told = "__typename ... on Refusal { code } ... on ValidationFailed { fields { field code } }"
        return self.ask(who, f"mutation ($input: {kind}) {{ {field}(input: $input) {{ {told} }} }}", input=given)[field]

    def may(self, field: str, expected: set[str], **given: Any) -> None:
        """Exactly those of ALL carry the act out; everybody else is refused and leaves no trace."""
        found, entries = set(), Entry.objects.count()
        for who in sorted(ALL):
            with taken_back():
                answer = self.act(who, field, **given)
                went = answer["__typename"] not in ("NotAllowed", "NotFound", "RuleViolation", "ValidationFailed")
                # A person with posts in two places is asked in which to act, so one of them may.
                if went or [fault["code"] for fault in answer.get("fields", [])] == ["POST_AMBIGUOUS"]:
                    found.add(who)
                else:
                    allowed = ("NotAllowed", "NotFound") if who not in ELSEWHERE else (answer["__typename"],)
                    assert answer["__typename"] in allowed, (field, who, answer)
                    assert Entry.objects.count() == entries, (field, who, "left a trace")
        assert found == expected, (field, "too many:", found - expected, "too few:", expected - found)

    def read(self, one: Any, expected: set[str]) -> None:
        """Exactly those of ALL find the object."""
        query = "query ($id: ID!) { node(id: $id) { id } }"
        key = global_id(type(one).__name__, one.pk)
        found = {who for who in ALL if self.ask(who, query, id=key)["node"]}
        assert found == expected, (one, "too many:", found - expected, "too few:", expected - found)


class taken_back:
    """Whatever is done inside is undone."""

    def __enter__(self) -> None:
        self.savepoint = transaction.savepoint()

    def __exit__(self, *_: object) -> None:
        transaction.savepoint_rollback(self.savepoint)


def key(one: Any) -> str:
    return global_id(type(one).__name__, one.pk)


def fresh(one: Any) -> Any:
    return type(one).objects.get(pk=one.pk)


def test_meetings(scene, cast):
    world = World(scene, cast)
    chair = global_id("Appointment", cast.appointment("convener").id)
    starts = "2026-03-17T09:00:00+08:00"
    plan = {"kind": "PLENARY", "title": "全体会议", "startsAt": starts, "chairId": chair}
    world.may("prepareMeeting", OFFICE, **plan)
    world.may("proposeAgendaItem", OFFICE | UNITS | {"x_director", "x_clerk", "x_member", "x_liaison"}, title="议题")
    item, meeting = scene.item(title="移民补偿"), scene.working()
    world.read(item, READ_ALL | WATER)
    world.read(meeting, READ_ALL)
    world.may("acceptAgendaItem", OFFICE, itemId=key(item), meetingId=key(meeting))
    world.may("declineAgendaItem", OFFICE, itemId=key(item), reason="另议")
    world.may("withdrawAgendaItem", WATER, itemId=key(item))
    meetings.accept_agenda_item(actor=cast.clerk, item_id=item.id, meeting_id=meeting.id)
    this = {"meetingId": key(meeting)}
    world.may("orderAgenda", OFFICE, **this, itemIds=[key(item)])
    world.may("editMeeting", OFFICE, **this, place="县委")
    world.may("callMeeting", HEADS, **this)
    world.may("cancelMeeting", HEADS, **this, reason="不再召开")
    scene.bring(meeting, "CALLED")
    world.read(fresh(meeting), READ_ALL | WATER | LAND)
    world.read(fresh(item), READ_ALL | WATER | LAND)
    world.may("postponeMeeting", HEADS, **this, startsAt="2026-03-20T09:00:00+08:00", reason="防汛")
    row = scene.row(meeting, "water_member")
    world.read(row, READ_ALL | WATER)
    world.may("answerCall", WATER, attendanceId=key(row), answer="ATTENDING")
    own = scene.row(meeting, "second_convener")
    world.may("answerCall", {"second_convener"}, attendanceId=key(own), answer="ATTENDING")
    meetings.answer_call(actor=cast.water_liaison, attendance_id=row.id, answer="LEAVE_ASKED", leave_reason="出差")
    world.may("decideLeave", {"convener"}, attendanceId=key(row), granted=True)
    scene.day.set(SITTING)
    world.may("checkIn", OFFICE | {"water_member"}, attendanceId=key(row))
    meetings.check_in(actor=cast.clerk, attendance_id=scene.row(meeting, "convener").id)
    world.may("openMeeting", HEADS | {"convener"}, **this)
    meetings.open_meeting(actor=cast.convener, meeting_id=meeting.id)
    world.may("closeMeeting", HEADS | {"convener"}, **this)


def decided(world: World) -> Meeting:
    """The working meeting in session, with a decision and two tasks."""
    scene, cast = world.scene, world.cast
    meeting = scene.working("IN_SESSION")
    tasks = [
        {
            "title": "拨付资金",
            "leadUnitId": unit(cast, "water"),
            "supportingUnitIds": [unit(cast, "land")],
            "dueDay": DUE,
        },
        {"title": "复核面积", "leadUnitId": unit(cast, "land"), "dueDay": DUE},
    ]
    given = {"meetingId": key(meeting), "text": "年底前拨付到位", "tasks": tasks}
    world.may("recordDecision", OFFICE, **given)
    world.act("clerk", "recordDecision", **given)
    return meeting


def unit(cast, name: str) -> str:
    return global_id("MemberUnit", cast.units[name])


def stages(world: World, on: str, one: Any) -> Callable[..., None]:
    """`go(act, those who may, …)`: everybody tries, then one of them does it."""

    def go(field: str, expected: set[str], stay: bool = False, **given: Any) -> None:
        given = {on: key(one), **given}
        world.may(field, expected, **given)
        if not stay:
            done = world.act(sorted(expected)[0], field, **given)
            assert done["__typename"] == type(one).__name__, (field, done)

    return go


def test_papers_decisions_and_tasks(scene, cast):
    world = World(scene, cast)
    meeting = decided(world)
    decision = Decision.objects.get(meeting=meeting)
    leading, other = Task.objects.filter(decision=decision).order_by("id")
    for one in (decision, leading, other):
        world.read(one, READ_ALL)
    on_decision = stages(world, "decisionId", decision)
    on_decision("amendDecision", OFFICE, text="年底前全部拨付到位")
    on_decision("dropDecision", OFFICE, stay=True, reason="重复")
    meetings.close_meeting(actor=cast.director, meeting_id=meeting.id)
    world.may("draftDocument", OFFICE, meetingId=key(meeting))
    world.act("clerk", "draftDocument", meetingId=key(meeting))
    paper = Document.objects.get(meeting=meeting)
    go = stages(world, "documentId", paper)
    world.read(paper, READ_ALL)
    go("reviseDocument", OFFICE, body="改后的文本")
    go("discardDocument", OFFICE, stay=True)
    # Whoever submits does not approve, and a convener never submits.
    go("submitDocument", OFFICE)
    go("withdrawDocument", OFFICE, stay=True)
    go("returnDocument", {"convener"}, stay=True, opinion="再核")
    go("approveDocument", {"convener"})
    world.read(paper, READ_ALL)
    go("issueDocument", HEADS)
    world.read(paper, READ_ALL | WATER | LAND | {"group_deputy"})
    world.read(decision, READ_ALL | WATER | LAND | {"group_deputy"})
    go("acknowledgeDocument", WATER | LAND)
    go("recallDocument", {"director"}, stay=True, reason="有误")
    world.read(leading, READ_ALL | WATER | LAND)
    world.read(other, READ_ALL | LAND | {"group_deputy"})
    on_task(world, leading)


def on_task(world: World, task: Task) -> None:
    """The task goes its way, to be struck off and reopened."""
    go = stages(world, "taskId", task)
    go("chaseTask", HEADS, text="请抓紧办理")
    go("acceptTask", WATER)
    go("contributeProgress", LAND, text="面积已复核")
    go("reportProgress", WATER, percentage=50, text="已拨付一半")
    go("askExtension", WATER, newDueDay="2026-04-17", reason="资金未到")
    go("decideExtension", HEADS, granted=True)
    go("reportTaskDone", WATER, text="已全部拨付")
    go("returnTask", HEADS, stay=True, reason="凭证不全")
    go("verifyTask", HEADS)
    go("strikeOffTask", HEADS)
    go("reopenTask", HEADS, reason="复查发现未到户")


def test_roster_and_settings(scene, cast):
    world = World(scene, cast)
    given = {
        "scope": ["meeting.chair.WORKING"], "fromDay": "2026-03-10", "toDay": "2026-04-10", "text": "委托主持工作会议",
        "receiverId": global_id("Appointment", cast.appointment("director").id),
    }  # fmt: skip
    with taken_back():
        found = {who for who in sorted(ALL) if tried(world, who, "giveDelegation", given) == "Delegation"}
    assert found == CONVENERS
    standing = Delegation.objects.get(pk=scene.delegation().pk)
    world.may("revokeDelegation", {"convener"}, delegationId=key(standing))
    rules = {"key": "yueyang-county", "version": "2023-05-15", "effectiveFrom": "2026-04-01"}
    world.may("adoptRulebook", ADMINISTRATOR | {"x_administrator"}, **rules)
    post = global_id("Appointment", cast.appointment("finance_liaison").id)
    world.may("endAppointment", ADMINISTRATOR, appointmentId=post)
    person = global_id("Person", cast.accounts["finance_liaison"])
    world.may("disableAccount", ADMINISTRATOR, personId=person, reason="调离")


def tried(world: World, who: str, field: str, given: dict[str, Any]) -> str:
    with taken_back():
        return world.act(who, field, **given)["__typename"]


def test_the_journal(scene, cast):
    scene.working()
    for who in sorted(ALL):
        code = "yueyang" if who == "nobody" else ""
        data, errors = answered(cast, who, "{ journal(first: 1) { edges { node { verb } } } }", code)
        reads = CONVENERS | {"director", "x_convener", "x_director"}
        assert (errors is None) == (who in reads), (who, data, errors)


def test_an_administrator_reads_no_content(scene, cast):
    world = World(scene, cast)
    scene.bring(scene.working(), "PREPARING")
    lists = "{ meetings { totalCount } documents { totalCount } tasks { totalCount } agendaItems { totalCount } }"
    assert {row["totalCount"] for row in world.ask("administrator", lists).values()} == {0}
