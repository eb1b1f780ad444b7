"""Every act asked for by five kinds: its owner, a colleague, an outsider, the same post elsewhere, nobody.

Expected by hand from DOMAIN.md section 4 and R7; each denial leaves everything as it was.
"""

from typing import Any, NamedTuple

import pytest

from hierarchy.meetings import actions, rules
from hierarchy.meetings.models import AgendaItem, Attendance, CalledUnit, Meeting
from tests.asking import answered, global_id
from tests.decisions.asking import act, operation, told
from tests.meetings.scene import SITTING

ROWS = (Meeting, CalledUnit, AgendaItem, Attendance)
OFFICE = ("clerk", "section_head", "deputy", "director")
HEADS = ("director", "deputy")
NOT_HEADS = ("clerk", "section_head", "second_convener")
UNIT = ("water_member", "water_liaison")
REFUSED, UNSEEN = "NotAllowed", "NotFound"
OUTSIDERS = ("finance_liaison", "administrator", "nobody")


class Case(NamedTuple):
    """An act: what it is done on, in which state; who may; who sees the object and may not; who does not see it."""

    field: str
    kind: str
    on: str
    state: str
    owners: tuple[str, ...]
    colleagues: tuple[str, ...]
    given: dict[str, Any] = {}
    outsiders: tuple[str, ...] = OUTSIDERS
    elsewhere: str = "x_director"


CASES = [
    Case("editMeeting", "Meeting", "meeting", "PREPARING", OFFICE, ("convener",), {"place": "县政府"}),
    Case("callMeeting", "Meeting", "meeting", "READY", HEADS, NOT_HEADS),
    Case(
        "postponeMeeting", "Meeting", "meeting", "CALLED", HEADS, (*NOT_HEADS, "water_member"),
        {"startsAt": "2026-03-20T09:00:00+08:00", "reason": "防汛"},
    ),
    Case("cancelMeeting", "Meeting", "meeting", "CALLED", HEADS, (*NOT_HEADS, "land_liaison"), {"reason": "不再召开"}),
    Case("openMeeting", "Meeting", "meeting", "OPENABLE", (*HEADS, "convener"), (*NOT_HEADS, "water_member")),
    Case("closeMeeting", "Meeting", "meeting", "IN_SESSION", (*HEADS, "convener"), (*NOT_HEADS, "water_member")),
    Case("orderAgenda", "Meeting", "meeting", "ORDERED", OFFICE, ("convener",)),
    Case("acceptAgendaItem", "AgendaItem", "item", "ACCEPTABLE", OFFICE, ("convener", *UNIT)),
    Case("declineAgendaItem", "AgendaItem", "item", "PROPOSED", OFFICE, ("convener", *UNIT), {"reason": "另行处理"}),
    Case("withdrawAgendaItem", "AgendaItem", "item", "PROPOSED", UNIT, ("convener", "clerk", "director")),
    Case(
        "answerCall", "Attendance", "row", "CALLED", UNIT, ("convener", "clerk", "director"), {"answer": "ATTENDING"},
        (*OUTSIDERS, "land_liaison"), "x_liaison",
    ),
    Case(
        "decideLeave", "Attendance", "row", "LEAVE_ASKED", ("convener",),
        ("second_convener", "director", "clerk", *UNIT), {"granted": True}, (*OUTSIDERS, "land_liaison"), "x_convener",
    ),
    Case(
        "checkIn", "Attendance", "row", "OPENABLE", (*OFFICE, "water_member"), ("convener", "water_liaison"), {},
        (*OUTSIDERS, "land_liaison"),
    ),
]  # fmt: skip
BY_FIELD = pytest.mark.parametrize("case", CASES, ids=lambda case: case.field)


def prepared(scene, case: Case) -> dict[str, Any]:
    """The input of the act, on an object in its state; a working meeting of the water and the land bureau."""
    if case.on == "item":
        given = {"itemId": global_id("AgendaItem", scene.item(title="移民补偿").id), **case.given}
        return given | ({"meetingId": global_id("Meeting", scene.working().id)} if case.state == "ACCEPTABLE" else {})
    meeting = scene.working()
    item = scene.item(meeting)
    if case.state not in ("PREPARING", "READY", "ORDERED"):
        scene.bring(meeting, rules.IN_SESSION if case.state == "IN_SESSION" else rules.CALLED)
    if case.state == "OPENABLE":
        scene.day.set(SITTING)
        actions.check_in(actor=scene.cast.clerk, attendance_id=scene.row(meeting, "land_member").id)
    if case.state == "LEAVE_ASKED":
        actions.answer_call(
            actor=scene.cast.water_member, attendance_id=scene.row(meeting, "water_member").id, answer="LEAVE_ASKED",
            leave_reason="出差",
        )  # fmt: skip
    if case.on == "row":
        return {"attendanceId": global_id("Attendance", scene.row(meeting, "water_member").id), **case.given}
    more = {"itemIds": [global_id("AgendaItem", item.id)]} if case.state == "ORDERED" else {}
    return {"meetingId": global_id("Meeting", meeting.id), **case.given, **more}


@BY_FIELD
def test_every_owner_may(scene, cast, case):
    for who in case.owners:
        scene.day.set(SITTING.replace(day=10))
        assert act(cast, who, case.field, case.kind, **prepared(scene, case))["__typename"] == case.kind, who


@BY_FIELD
def test_others_are_refused_or_find_nothing(scene, cast, unchanged, case):
    given = prepared(scene, case)
    expected = dict.fromkeys(case.colleagues, REFUSED) | dict.fromkeys((*case.outsiders, case.elsewhere), UNSEEN)
    for who, kind in expected.items():
        with unchanged(*ROWS):
            found = act(cast, who, case.field, case.kind, **given)
        assert found["__typename"] == kind, who
        assert kind == UNSEEN or (found["article"] and found["allowed"]), who


@BY_FIELD
def test_who_is_not_signed_in_is_told_so(scene, cast, unchanged, case):
    given = prepared(scene, case)
    with unchanged(*ROWS):
        data, errors = answered(cast, None, operation(case.field, case.kind), "yueyang", input=given)
    assert errors is None
    assert (data[case.field]["__typename"], data[case.field]["code"]) == (REFUSED, "NOT_SIGNED_IN")


def test_who_prepares(scene, cast, unchanged):
    given = {
        "kind": "PLENARY", "title": "全体会议", "startsAt": "2026-03-17T09:00:00+08:00",
        "chairId": global_id("Appointment", cast.appointment("convener").id),
    }  # fmt: skip
    for who in OFFICE:
        assert act(cast, who, "prepareMeeting", "Meeting", **given)["__typename"] == "Meeting"
    for who in ("convener", "water_member", "land_liaison", "group_deputy", "administrator", "nobody"):
        with unchanged(*ROWS):
            assert act(cast, who, "prepareMeeting", "Meeting", **given)["__typename"] == REFUSED, who
    with unchanged(*ROWS):
        found = act(cast, "x_director", "prepareMeeting", "Meeting", **given)
    assert found["fields"] == [{"field": "chairId", "code": "UNKNOWN_REFERENCE"}], "a chair of another body"


def test_who_proposes(scene, cast, unchanged):
    for who, unit in (("water_member", "岳阳县水利局"), ("water_liaison", "岳阳县水利局"), ("clerk", None)):
        item = act(cast, who, "proposeAgendaItem", "AgendaItem", "unit { name } group { name }", title="议题")
        assert (item["unit"] and item["unit"]["name"]) == unit
    leader = cast.appointments["land_member", "GROUP_LEADER"]
    item = act(
        cast, "land_member", "proposeAgendaItem", "AgendaItem", "unit { name } group { name }", title="议题",
        asPost=global_id("Appointment", leader),
    )  # fmt: skip
    assert (item["unit"]["name"], item["group"]["name"]) == ("岳阳县自然资源局", "自然资源领域专项工作小组")
    for who in ("convener", "group_deputy", "administrator", "nobody"):
        with unchanged(*ROWS):
            assert act(cast, who, "proposeAgendaItem", "AgendaItem", title="议题")["__typename"] == REFUSED, who
    for who, refused in (("water_member", "OWN_UNIT_ONLY"), ("clerk", None)):
        other = act(
            cast,
            who,
            "proposeAgendaItem",
            "AgendaItem",
            title="议题",
            unitId=global_id("MemberUnit", cast.units["land"]),
        )
        assert (other["fields"][0]["code"] if refused else None) == refused
    hidden = {"meetingId": global_id("Meeting", scene.working().id)}
    with unchanged(*ROWS):
        assert (
            act(cast, "water_member", "proposeAgendaItem", "AgendaItem", title="议题", **hidden)["__typename"] == UNSEEN
        )


READERS = (
    "convener", "second_convener", *OFFICE, "water_member", "water_liaison", "land_member", "land_liaison",
    "finance_member", "finance_liaison", "bureau_liaison", "group_deputy", "administrator", "nobody", "x_director",
    "x_convener", "x_liaison",
)  # fmt: skip
ALL_READERS = {"convener", "second_convener", *OFFICE}


def readers(cast, document: str, **variables: Any) -> set[str]:
    """Who of all finds the node."""
    return {who for who in READERS if told(cast, who, document, **variables)["node"]}


def test_who_reads_a_meeting(scene, cast):
    one = "query ($id: ID!) { node(id: $id) { ... on Meeting { title notice } } }"
    meeting = scene.working()
    key = {"id": global_id("Meeting", meeting.id)}
    assert readers(cast, one, **key) == ALL_READERS
    scene.bring(scene.working(), rules.CANCELLED)
    scene.item(meeting)
    scene.bring(meeting, rules.CALLED)
    units = {"water_member", "water_liaison", "land_member", "land_liaison"}
    assert readers(cast, one, **key) == ALL_READERS | units
    scene.bring(meeting, rules.CANCELLED)
    assert readers(cast, one, **key) == ALL_READERS | units, "they were called, so they are told"
    count = "{ meetings { totalCount } }"
    assert told(cast, "water_member", count)["meetings"]["totalCount"] == 1, "the other was never called"


def test_who_reads_a_proposal_and_an_answer(scene, cast):
    one = "query ($id: ID!) { node(id: $id) { ... on AgendaItem { title } ... on Attendance { leaveReason } } }"
    proposal = scene.item(title="水库")
    assert readers(cast, one, id=global_id("AgendaItem", proposal.id)) == ALL_READERS | {
        "water_member",
        "water_liaison",
    }
    group = actions.propose_agenda_item(
        actor=cast.land_member.acting_as(cast.appointments["land_member", "GROUP_LEADER"]), title="小组议题"
    )
    seen = ALL_READERS | {"land_member", "land_liaison", "group_deputy"}
    assert readers(cast, one, id=global_id("AgendaItem", group.id)) == seen
    meeting = scene.working()
    actions.accept_agenda_item(actor=cast.clerk, item_id=proposal.id, meeting_id=meeting.id)
    scene.bring(meeting, rules.CALLED)
    seen = ALL_READERS | {"water_member", "water_liaison", "land_member", "land_liaison"}
    assert readers(cast, one, id=global_id("AgendaItem", proposal.id)) == seen, "it is on the agenda of their meeting"
    row = scene.row(meeting, "water_member")
    assert readers(cast, one, id=global_id("Attendance", row.id)) == ALL_READERS | {"water_member", "water_liaison"}
    own = scene.row(meeting, "second_convener")
    assert readers(cast, one, id=global_id("Attendance", own.id)) == ALL_READERS
