"""Meetings through the API: what is read, what it costs, what acts answer (R7)."""

from datetime import timedelta

import pytest

from hierarchy.meetings import actions, rules
from tests.asking import act, counted, global_id, nodes, told
from tests.meetings.scene import SITTING
from tests.standing import TODAY, at

LIST = """
query ($filters: MeetingFilter, $ordering: [MeetingOrder!]) {
  meetings(first: 50, filters: $filters, ordering: $ordering) {
    totalCount
    edges { node {
      id version kind state stateLabel title place startsAt chair { title person { name } } chairDelegation { text }
      calledUnits { unit { name } } calledCount attendingCount leaveCount standInCount unansweredCount checkedInCount
      paperOwed paperPurpose allowedActions history { verb label person marks }
    } }
  }
}
"""
DETAIL = """
query ($id: ID!) {
  meeting(id: $id) {
    title notice answerBy calledUnits { unit { name } }
    items(filters: { states: [ACCEPTED] }) {
      position title carries state proposedBy { title } unit { name } group { name } allowedActions history { verb }
    }
    attendances { id state stateLabel person { name } appointment { title } unit { name } leaveReason standInName
                  standIn { name } checkedInAt allowedActions history { verb } }
    decisions { text }
    history { verb marks } allowedActions
  }
}
"""
POOL = """query ($filters: AgendaItemFilter) { agendaItems(filters: $filters, ordering: [{ createdAt: ASC }]) {
  totalCount edges { node { title state stateLabel meeting { title } isMajor } } } }"""


def titles(cast, who, **filters):
    return {node["title"] for node in nodes(told(cast, who, LIST, filters=filters)["meetings"])}


def test_the_whole_way_through_the_api(scene, cast, day):
    item = act(
        cast, "water_liaison", "proposeAgendaItem", "AgendaItem", "id state stateLabel unit { name } allowedActions",
        title="水库移民补偿", carries=["REPORT", "ANALYSIS", "SUGGESTION"], isMajor=True,
    )  # fmt: skip
    assert item["unit"]["name"] == "岳阳县水利局"
    assert item["allowedActions"] == ["agenda.withdraw"]
    meeting = act(
        cast, "clerk", "prepareMeeting", "Meeting", "id version state allowedActions", kind="PLENARY",
        title="2026年第一次全体会议", startsAt="2026-03-17T09:00:00+08:00", place="县委三楼会议室",
        chairId=global_id("Appointment", cast.appointment("convener").id),
    )  # fmt: skip
    assert meeting["allowedActions"] == ["meeting.edit", "agenda.order"]
    this = {"meetingId": meeting["id"]}
    edited = act(cast, "clerk", "editMeeting", "Meeting", "version place", **this, place="县政府", expectedVersion=1)
    assert (edited["version"], edited["place"]) == (2, "县政府")
    stale = act(cast, "clerk", "editMeeting", "Meeting", **this, place="县委", expectedVersion=1)
    assert stale["__typename"] == "Conflict"
    lacking = act(cast, "director", "callMeeting", "Meeting", **this)
    assert (lacking["__typename"], lacking["code"]) == ("RuleViolation", "AGENDA_EMPTY")
    accepted = act(cast, "clerk", "acceptAgendaItem", "AgendaItem", "position", itemId=item["id"], **this)
    assert accepted["position"] == 1
    own = act(cast, "clerk", "proposeAgendaItem", "AgendaItem", "id state position", title="工作安排", **this)
    assert (own["state"], own["position"]) == ("ACCEPTED", 2)
    order = act(cast, "clerk", "orderAgenda", "Meeting", "items { title }", **this, itemIds=[own["id"], item["id"]])
    assert [one["title"] for one in order["items"]] == ["工作安排", "水库移民补偿"]
    assert told(cast, "water_liaison", DETAIL, id=meeting["id"])["meeting"] is None, "it is not called yet"
    called = act(cast, "director", "callMeeting", "Meeting", "state calledCount answerBy", **this)
    assert called == {"__typename": "Meeting", "state": "CALLED", "calledCount": 5, "answerBy": "2026-03-11"}

    seen = told(cast, "water_liaison", DETAIL, id=meeting["id"])["meeting"]
    assert [row["person"]["name"] for row in seen["attendances"]] == ["江海"]
    row = {"attendanceId": seen["attendances"][0]["id"]}
    assert seen["attendances"][0]["allowedActions"] == ["meeting.answer"]
    left = act(
        cast, "water_liaison", "answerCall", "Attendance", "state", **row, answer="LEAVE_ASKED", leaveReason="出差"
    )
    assert left["state"] == "LEAVE_ASKED"
    refused = act(
        cast, "convener", "decideLeave", "Attendance", "state stateLabel", **row, granted=False, opinion="须到会"
    )
    assert refused["stateLabel"] == "未准假"
    early = act(cast, "clerk", "checkIn", "Attendance", **row)
    assert (early["__typename"], early["code"]) == ("RuleViolation", "CHECK_IN_NOT_TODAY")
    day.set(SITTING)
    assert act(cast, "water_member", "checkIn", "Attendance", "state", **row)["state"] == "ATTENDING"
    act(cast, "convener", "openMeeting", "Meeting", **this)
    held = act(cast, "director", "closeMeeting", "Meeting", "state paperOwed paperPurpose checkedInCount", **this)
    assert held == {
        "__typename": "Meeting", "state": "HELD", "paperOwed": True, "paperPurpose": "MEETING_DOCUMENT",
        "checkedInCount": 2,
    }  # fmt: skip
    late = act(cast, "clerk", "checkIn", "Attendance", **row)
    assert (late["__typename"], late["code"]) == ("RuleViolation", "CALL_NOT_OPEN")


def test_postponed_and_cancelled(scene, cast):
    meeting = {"meetingId": global_id("Meeting", scene.meeting(rules.CALLED).id)}
    moved = act(
        cast, "director", "postponeMeeting", "Meeting", "startsAt notice reason history { verb marks }", **meeting,
        startsAt="2026-03-20T15:00:00+08:00", reason="防汛",
    )  # fmt: skip
    assert "因防汛" in moved["notice"]
    assert moved["history"][-1] == {"verb": "meeting.postpone", "marks": []}
    without = act(cast, "director", "cancelMeeting", "Meeting", **meeting, reason=" ")
    assert without["fields"] == [{"field": "reason", "code": "REQUIRED"}]
    assert (
        act(cast, "deputy", "cancelMeeting", "Meeting", "state", **meeting, reason="不再召开")["state"] == "CANCELLED"
    )
    pool = nodes(told(cast, "clerk", POOL, filters={"withoutMeeting": True})["agendaItems"])
    assert [(one["title"], one["state"]) for one in pool] == [("水库移民补偿", "PROPOSED")]


def test_items_are_declined_and_withdrawn(scene, cast):
    first, second = (global_id("AgendaItem", scene.item(title=title).id) for title in ("甲", "乙"))
    declined = act(cast, "clerk", "declineAgendaItem", "AgendaItem", "state reason", itemId=first, reason="已另行处理")
    assert declined["state"] == "DECLINED"
    assert act(cast, "water_member", "withdrawAgendaItem", "AgendaItem", "state", itemId=second)["state"] == "WITHDRAWN"
    states = {one["title"]: one["stateLabel"] for one in nodes(told(cast, "water_liaison", POOL)["agendaItems"])}
    assert states == {"甲": "未列入", "乙": "已撤回"}
    assert told(cast, "land_liaison", POOL)["agendaItems"]["totalCount"] == 0


def test_filters_and_order(scene, cast):
    scene.meeting(title="甲全体会议", place="县委")
    scene.working(rules.CALLED, title="乙工作会议", starts_at=at(SITTING + timedelta(days=1), 23))
    scene.working(rules.HELD, title="丙工作会议")
    assert titles(cast, "clerk", kinds=["PLENARY"]) == {"甲全体会议"}
    assert titles(cast, "clerk", states=["CALLED", "HELD"]) == {"乙工作会议", "丙工作会议"}
    assert titles(cast, "clerk", fromDay="2026-03-18") == {"乙工作会议"}
    assert titles(cast, "clerk", toDay="2026-03-18") == {"甲全体会议", "乙工作会议", "丙工作会议"}
    assert titles(cast, "clerk", toDay="2026-03-17") == {"甲全体会议", "丙工作会议"}
    assert titles(cast, "clerk", text="县委", kinds=["PLENARY"]) == {"甲全体会议"}
    assert titles(cast, "clerk", owesPaper=True) == {"丙工作会议"}
    assert titles(cast, "clerk", owesPaper=False) == {"甲全体会议", "乙工作会议"}
    assert titles(cast, "clerk", calledUnit=global_id("MemberUnit", cast.units["land"])) == {"乙工作会议", "丙工作会议"}
    assert titles(cast, "clerk", calledUnit=global_id("Meeting", cast.units["land"])) == set()
    first = nodes(told(cast, "clerk", LIST, ordering=[{"startsAt": "ASC"}])["meetings"])[-1]
    assert first["title"] == "乙工作会议"


@pytest.fixture
def fifty(scene, cast):
    """Fifty meetings, with items, answers and papers owed."""
    for number in range(50):
        meeting = scene.working(title=f"第{number}次工作会议", starts_at=at(SITTING + timedelta(days=number)))
        scene.item(meeting, title=f"议题{number}")
        if number % 2:
            actions.call_meeting(actor=cast.director, meeting_id=meeting.id)


@pytest.mark.parametrize(("who", "seen", "cost"), [("clerk", 50, 5), ("water_liaison", 25, 5)])
def test_fifty_meetings_cost_as_many_queries_as_one(fifty, cast, who, seen, cost):
    found, queries = counted(cast, who, LIST)
    assert found["meetings"]["totalCount"] == seen
    assert len(nodes(found["meetings"])) == seen
    assert len(queries) == cost, "\n".join(queries)


@pytest.mark.parametrize(("who", "rows"), [("clerk", 5), ("water_liaison", 1)])
def test_a_meeting_in_detail_costs_few_queries(scene, cast, who, rows):
    meeting = scene.meeting(rules.CALLED)
    for number in range(10):
        scene.item(meeting, title=f"议题{number}")
    found, queries = counted(cast, who, DETAIL, id=global_id("Meeting", meeting.id))
    assert len(found["meeting"]["items"]) == 11
    assert len(found["meeting"]["attendances"]) == rows
    assert len(queries) == 11, "\n".join(queries)


def test_a_day_beyond_the_calendar_finds_what_is_there(scene, cast):
    scene.meeting(title="甲全体会议")
    assert titles(cast, "clerk", toDay="9999-12-31", fromDay="0001-01-01") == {"甲全体会议"}
    assert TODAY < SITTING
