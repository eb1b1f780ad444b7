"""Who may do what with meetings, agenda items and answers (R7, R10, A6)."""

from typing import Any

from hierarchy.meetings import actions, rules
from hierarchy.meetings.models import AgendaItem, Attendance, CalledUnit, Meeting
from tests.askers import HEADS, OFFICE, OUTSIDERS, Case
from tests.asking import global_id
from tests.meetings.scene import SITTING, Scene
from tests.standing import TODAY

ROWS = (Meeting, CalledUnit, AgendaItem, Attendance)
NOT_HEADS = ("clerk", "section_head", "second_convener")
UNIT = ("water_member", "water_liaison")
OTHERS = (*OUTSIDERS, "land_liaison")

CASES = [
    Case(
        "prepareMeeting", "Meeting", OFFICE, ("convener", "water_member", "land_liaison", "group_deputy"),
        {"kind": "PLENARY", "title": "全体会议", "startsAt": "2026-03-17T09:00:00+08:00"}, on_object=False,
    ),
    Case("editMeeting", "Meeting", OFFICE, ("convener",), {"place": "县政府"}, "PREPARING"),
    Case("callMeeting", "Meeting", HEADS, NOT_HEADS, {}, "PREPARING"),
    Case(
        "postponeMeeting", "Meeting", HEADS, (*NOT_HEADS, "water_member"),
        {"startsAt": "2026-03-20T09:00:00+08:00", "reason": "防汛"}, "CALLED",
    ),
    Case("cancelMeeting", "Meeting", HEADS, (*NOT_HEADS, "land_liaison"), {"reason": "不再召开"}, "CALLED"),
    Case("openMeeting", "Meeting", (*HEADS, "convener"), (*NOT_HEADS, "water_member"), {}, "OPENABLE"),
    Case("closeMeeting", "Meeting", (*HEADS, "convener"), (*NOT_HEADS, "water_member"), {}, "IN_SESSION"),
    Case("orderAgenda", "Meeting", OFFICE, ("convener",), {}, "PREPARING"),
    Case(
        "proposeAgendaItem", "AgendaItem", (*UNIT, "land_liaison", *OFFICE), ("convener", "group_deputy"),
        {"title": "议题"}, outsiders=("administrator", "nobody"), on_object=False,
    ),
    Case("acceptAgendaItem", "AgendaItem", OFFICE, ("convener", *UNIT)),
    Case("declineAgendaItem", "AgendaItem", OFFICE, ("convener", *UNIT), {"reason": "另行处理"}),
    Case("withdrawAgendaItem", "AgendaItem", UNIT, ("convener", "clerk", "director"), elsewhere="x_liaison"),
    Case(
        "answerCall", "Attendance", UNIT, ("convener", "clerk", "director"), {"answer": "ATTENDING"}, "CALLED",
        OTHERS, "x_liaison",
    ),
    Case(
        "decideLeave", "Attendance", ("convener",), ("second_convener", "director", "clerk", *UNIT),
        {"granted": True}, "LEAVE_ASKED", OTHERS, "x_convener",
    ),
    Case("checkIn", "Attendance", (*OFFICE, "water_member"), ("convener", "water_liaison"), {}, "OPENABLE", OTHERS),
]  # fmt: skip


def prepared(cast, day, case: Case) -> dict[str, Any]:
    """The input of the act, on an object in its stage; a working meeting of the water and the land bureau."""
    day.set(TODAY)
    scene = Scene(cast, day)
    if not case.on_object:
        chair = {"chairId": global_id("Appointment", cast.appointment("convener").id)}
        return {**case.given, **(chair if case.kind == "Meeting" else {})}
    if case.kind == "AgendaItem":
        given = {"itemId": global_id("AgendaItem", scene.item(title="移民补偿").id), **case.given}
        taken = case.field == "acceptAgendaItem"
        return given | ({"meetingId": global_id("Meeting", scene.working().id)} if taken else {})
    meeting = scene.working()
    item = scene.item(meeting)
    _bring(scene, meeting, case.stage)
    if case.kind == "Attendance":
        return {"attendanceId": global_id("Attendance", scene.row(meeting, "water_member").id), **case.given}
    order = {"itemIds": [global_id("AgendaItem", item.id)]} if case.field == "orderAgenda" else {}
    return {"meetingId": global_id("Meeting", meeting.id), **case.given, **order}


def _bring(scene: Scene, meeting: Meeting, stage: str) -> None:
    if stage != "PREPARING":
        scene.bring(meeting, rules.IN_SESSION if stage == "IN_SESSION" else rules.CALLED)
    if stage == "OPENABLE":
        scene.day.set(SITTING)
        for who in ("land_member", "convener"):
            actions.check_in(actor=scene.cast.clerk, attendance_id=scene.row(meeting, who).id)
    if stage == "LEAVE_ASKED":
        row = scene.row(meeting, "water_member")
        actions.answer_call(
            actor=scene.cast.water_member, attendance_id=row.id, answer=rules.LEAVE_ASKED, leave_reason="出差"
        )
