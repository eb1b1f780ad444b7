"""A plenary from its preparation to its close, by the people whose posts allow each step (R7)."""

from hierarchy.journal.models import Entry
from hierarchy.meetings import actions, rules
from hierarchy.meetings.models import Attendance, Meeting
from hierarchy.meetings.selectors import agenda_of, paper_owed
from tests.meetings.scene import SITTING


def test_a_plenary_is_prepared_called_answered_held(cast, scene, day):
    meeting = actions.prepare_meeting(actor=cast.clerk, **scene.plan())
    report = scene.item(who="water_member", title="水利领域信访工作情况", carries=["REPORT", "ANALYSIS"])
    advice = scene.item(who="land_liaison", title="征地补偿政策建议", carries=["SUGGESTION"], is_major=True)
    for item in (advice, report):
        actions.accept_agenda_item(actor=cast.section_head, item_id=item.id, meeting_id=meeting.id)
    own = actions.propose_agenda_item(actor=cast.clerk, title="上半年工作安排", meeting_id=meeting.id)
    actions.order_agenda(actor=cast.clerk, meeting_id=meeting.id, item_ids=[report.id, advice.id, own.id])
    assert [item.title for item in agenda_of(meeting)] == ["水利领域信访工作情况", "征地补偿政策建议", "上半年工作安排"]

    called = actions.call_meeting(actor=cast.director, meeting_id=meeting.id)
    assert called.answer_by.isoformat() == "2026-03-11"
    assert "会议地点：县委三楼会议室。" in called.notice
    people = {row.person.username for row in Attendance.objects.filter(meeting=meeting)}
    assert people == {"convener", "second_convener", "water_member", "land_member", "finance_member"}

    answer = {"actor": cast.water_liaison, "attendance_id": scene.row(meeting, "water_member").id}
    actions.answer_call(**answer, answer="STAND_IN", stand_in_name="黎副局", stand_in_title="副局长")
    leave = scene.row(meeting, "second_convener")
    actions.answer_call(
        actor=cast.second_convener, attendance_id=leave.id, answer="LEAVE_ASKED", leave_reason="参加市里会议"
    )
    actions.decide_leave(actor=cast.convener, attendance_id=leave.id, granted=True)

    day.set(SITTING, 8)
    actions.check_in(actor=cast.clerk, attendance_id=scene.row(meeting, "water_member").id)
    actions.open_meeting(actor=cast.convener, meeting_id=meeting.id)
    actions.check_in(actor=cast.land_member, attendance_id=scene.row(meeting, "land_member").id)
    actions.close_meeting(actor=cast.deputy, meeting_id=meeting.id)

    states = {row.person.username: row.state for row in Attendance.objects.filter(meeting=meeting)}
    assert states == {
        "convener": rules.ATTENDING, "second_convener": rules.LEAVE_GRANTED, "water_member": rules.STAND_IN,
        "land_member": rules.ATTENDING, "finance_member": rules.CALLED,
    }  # fmt: skip
    assert Meeting.objects.get(paper_owed()).id == meeting.id
    verbs = list(Entry.objects.filter(object_id=meeting.id).values_list("verb", flat=True))
    assert verbs == ["meeting.prepare", "agenda.order", "meeting.call", "meeting.open", "meeting.close"]
