"""A plenary from its preparation to its close."""

from datetime import timedelta

import pytest

from hierarchy import clock
from hierarchy.errors import RuleBroken
from hierarchy.meetings import actions, rules
from hierarchy.meetings.models import AgendaItem, Attendance
from hierarchy.posts import Post
from hierarchy.roster.actions import give_delegation


@pytest.fixture
def plenary(cast):
    return actions.prepare_meeting(
        actor=cast.clerk,
        kind="PLENARY",
        title="2026年第四次全体会议",
        starts_at=clock.now() + timedelta(hours=2),
        chair_id=cast.appointment("convener").id,
        place="县委第一会议室",
    )


def test_a_plenary_from_preparation_to_close(cast, plenary):
    with pytest.raises(RuleBroken, match="AGENDA_EMPTY"):
        actions.call_meeting(actor=cast.director, meeting_id=plenary.id)
    report = actions.propose_agenda_item(actor=cast.water_liaison, title="水利领域信访工作汇报", carries=["REPORT"])
    actions.accept_agenda_item(actor=cast.clerk, item_id=report.id, meeting_id=plenary.id)
    with pytest.raises(RuleBroken) as refusal:
        actions.call_meeting(actor=cast.director, meeting_id=plenary.id)
    assert (refusal.value.code, refusal.value.article) == ("AGENDA_INCOMPLETE", "R7")
    assert "形势分析、意见建议" in refusal.value.message("zh")
    more = actions.propose_agenda_item(
        actor=cast.land_member.acting_as(cast.appointment("land_member").id),
        title="自然资源领域形势与建议", carries=["ANALYSIS", "SUGGESTION"],
    )  # fmt: skip
    actions.accept_agenda_item(actor=cast.clerk, item_id=more.id, meeting_id=plenary.id, position=1)
    assert list(AgendaItem.objects.filter(meeting=plenary).values_list("position", "title")) == [
        (1, "自然资源领域形势与建议"),
        (2, "水利领域信访工作汇报"),
    ]
    called = actions.call_meeting(actor=cast.director, meeting_id=plenary.id)
    assert called.state == rules.CALLED
    assert "（一）自然资源领域形势与建议" in called.notice
    assert sorted(a.person.username for a in Attendance.objects.filter(meeting=plenary)) == [
        "convener", "finance_member", "land_member", "second_convener", "water_member",
    ]  # fmt: skip
    seats = {a.person.username: a for a in Attendance.objects.filter(meeting=plenary)}
    actions.answer_call(actor=cast.water_liaison, attendance_id=seats["water_member"].id, answer="ATTENDING")
    actions.answer_call(
        actor=cast.finance_member, attendance_id=seats["finance_member"].id, answer="LEAVE_ASKED", leave_reason="出差"
    )
    leave = actions.decide_leave(actor=cast.convener, attendance_id=seats["finance_member"].id, granted=True)
    assert leave.state == rules.LEAVE_GRANTED
    stand_in = actions.answer_call(
        actor=cast.land_liaison, attendance_id=seats["land_member"].id, answer="STAND_IN",
        stand_in_id=cast.account("land_liaison").id,
    )  # fmt: skip
    assert stand_in.stand_in_name == "石磊"
    with pytest.raises(RuleBroken, match="NOBODY_CHECKED_IN"):
        actions.open_meeting(actor=cast.convener, meeting_id=plenary.id)
    actions.check_in(actor=cast.clerk, attendance_id=seats["water_member"].id)
    actions.open_meeting(actor=cast.convener, meeting_id=plenary.id)
    held = actions.close_meeting(actor=cast.director, meeting_id=plenary.id)
    assert held.state == rules.HELD


def test_the_director_chairs_a_working_meeting_only_under_a_written_delegation(cast):
    wanted = {
        "kind": "WORKING", "title": "专题调度", "starts_at": clock.now() + timedelta(hours=3),
        "chair_id": cast.appointment("director").id, "unit_ids": [cast.units["water"]],
    }  # fmt: skip
    with pytest.raises(RuleBroken) as refusal:
        actions.prepare_meeting(actor=cast.clerk, **wanted)
    assert (refusal.value.code, refusal.value.article) == ("CHAIR_NEEDS_DELEGATION", "R7")
    given = give_delegation(
        actor=cast.convener, receiver_id=cast.appointment("director").id, scope=["meeting.chair.WORKING"],
        from_day=clock.today(), to_day=clock.today() + timedelta(days=30), text="委托主持工作会议",
    )  # fmt: skip
    meeting = actions.prepare_meeting(actor=cast.clerk, **wanted)
    assert meeting.chair_delegation == given
    with pytest.raises(RuleBroken, match="CHAIR_NOT_ALLOWED"):
        actions.prepare_meeting(actor=cast.clerk, **wanted | {"chair_id": cast.appointment("deputy").id})
    assert cast.appointment("director").post == Post.DIRECTOR
