"""Answers, leave, stand-ins and check-in (R7; expected by hand)."""

from datetime import timedelta

import pytest

from hierarchy.errors import RuleBroken, ValidationFailed
from hierarchy.journal.models import Entry
from hierarchy.meetings import actions, rules
from hierarchy.meetings.models import Attendance
from tests.meetings.scene import SITTING
from tests.standing import TODAY


@pytest.fixture
def meeting(scene):
    """A plenary that is called."""
    return scene.meeting(rules.CALLED)


def answer(scene, meeting, who, answer, by=None, **given):
    return actions.answer_call(
        actor=getattr(scene.cast, by or who), attendance_id=scene.row(meeting, who).id, answer=answer, **given
    )


def test_a_liaison_answers_for_the_member(scene, cast, meeting):
    row = answer(scene, meeting, "water_member", "ATTENDING", by="water_liaison")
    entry = Entry.objects.get(object_id=row.id)
    assert (entry.person, entry.subject_id) == ("黎清", meeting.id)


def test_a_late_answer_is_taken_and_marked(scene, cast, meeting, day):
    day.set(TODAY + timedelta(days=3))
    row = answer(scene, meeting, "water_member", "ATTENDING")
    assert Entry.objects.get(object_id=row.id).marks == ["LATE_ANSWER"]


def test_no_answer_once_the_meeting_is_open(scene, cast, meeting, unchanged):
    scene.day.set(SITTING)
    actions.check_in(actor=cast.clerk, attendance_id=scene.row(meeting, "convener").id)
    actions.open_meeting(actor=cast.director, meeting_id=meeting.id)
    with unchanged(Attendance), pytest.raises(RuleBroken) as refusal:
        answer(scene, meeting, "water_member", "ATTENDING")
    assert (refusal.value.code, refusal.value.article) == ("CALL_NOT_OPEN", "R7")


def test_leave_needs_a_reason_and_a_refusal_an_opinion(scene, cast, meeting):
    with pytest.raises(ValidationFailed) as refusal:
        answer(scene, meeting, "water_member", "LEAVE_ASKED")
    assert refusal.value.fields.keys() == {"leave_reason"}
    row = answer(scene, meeting, "water_member", "LEAVE_ASKED", leave_reason="出差")
    with pytest.raises(ValidationFailed) as refusal:
        actions.decide_leave(actor=cast.convener, attendance_id=row.id, granted=False)
    assert refusal.value.fields.keys() == {"opinion"}
    assert actions.decide_leave(actor=cast.convener, attendance_id=row.id, granted=False, opinion="须到会").state == (
        rules.LEAVE_REFUSED
    )
    with pytest.raises(RuleBroken, match="STATE_FORBIDS"):
        actions.decide_leave(actor=cast.convener, attendance_id=row.id, granted=True)


@pytest.mark.parametrize("kind", ["LEAVE_ASKED", "STAND_IN"])
def test_who_chairs_comes(scene, cast, meeting, unchanged, kind):
    with unchanged(Attendance), pytest.raises(RuleBroken) as refusal:
        answer(scene, meeting, "convener", kind, leave_reason="出差", stand_in_name="某", stand_in_title="某")
    assert (refusal.value.code, refusal.value.allowed) == ("CHAIR_COMES", ["meeting.postpone"])


def test_a_convener_sends_nobody(scene, cast, meeting, unchanged):
    with unchanged(Attendance), pytest.raises(RuleBroken) as refusal:
        answer(scene, meeting, "second_convener", "STAND_IN", stand_in_name="某", stand_in_title="某")
    assert (refusal.value.code, refusal.value.article) == ("CONVENER_STAND_IN", "R7")


def test_a_stand_in_by_account_is_of_the_same_unit(scene, cast, meeting):
    for other in ("land_liaison", "water_member", "x_liaison"):
        with pytest.raises(ValidationFailed) as refusal:
            answer(scene, meeting, "water_member", "STAND_IN", stand_in_id=cast.accounts[other])
        assert refusal.value.fields["stand_in_id"][0] == "STAND_IN_OF_UNIT"
    row = answer(scene, meeting, "water_member", "STAND_IN", stand_in_id=cast.accounts["water_liaison"])
    assert (row.stand_in_name, row.stand_in_title) == ("黎清", "黎清（联络员）")


def test_a_stand_in_without_account_has_name_and_title(scene, cast, meeting):
    with pytest.raises(ValidationFailed) as refusal:
        answer(scene, meeting, "water_member", "STAND_IN")
    assert refusal.value.fields.keys() == {"stand_in_name", "stand_in_title"}


def test_an_answer_can_change_and_leaves_nothing_of_the_one_before(scene, cast, meeting):
    answer(scene, meeting, "water_member", "STAND_IN", stand_in_name="黎副局", stand_in_title="副局长")
    row = answer(scene, meeting, "water_member", "LEAVE_ASKED", leave_reason="出差", stand_in_name="不留")
    assert (row.state, row.stand_in_name, row.stand_in_title, row.leave_reason) == ("LEAVE_ASKED", "", "", "出差")
    row = answer(scene, meeting, "water_member", "ATTENDING")
    assert (row.state, row.leave_reason) == ("ATTENDING", "")


def test_check_in_begins_with_the_day_and_ends_with_the_close(scene, cast, meeting, unchanged, day):
    row = scene.row(meeting, "water_member")
    with unchanged(Attendance), pytest.raises(RuleBroken, match="CHECK_IN_NOT_TODAY"):
        actions.check_in(actor=cast.clerk, attendance_id=row.id)
    day.set(SITTING, 0)
    first = actions.check_in(actor=cast.water_member, attendance_id=row.id)
    day.set(SITTING, 9)
    again = actions.check_in(actor=cast.clerk, attendance_id=row.id)
    assert (again.checked_in_at, again.version) == (first.checked_in_at, first.version), "the first time stays"
    with unchanged(meeting), pytest.raises(RuleBroken, match="CHAIR_NOT_THERE"):
        actions.open_meeting(actor=cast.director, meeting_id=meeting.id)
    actions.check_in(actor=cast.clerk, attendance_id=scene.row(meeting, "convener").id)
    actions.open_meeting(actor=cast.director, meeting_id=meeting.id)
    actions.check_in(actor=cast.clerk, attendance_id=scene.row(meeting, "land_member").id)
    actions.close_meeting(actor=cast.director, meeting_id=meeting.id)
    with unchanged(Attendance), pytest.raises(RuleBroken, match="CALL_NOT_OPEN"):
        actions.check_in(actor=cast.clerk, attendance_id=scene.row(meeting, "finance_member").id)


def test_who_came_is_there_whatever_was_answered(scene, cast, meeting, day):
    row = answer(scene, meeting, "water_member", "STAND_IN", stand_in_id=cast.accounts["water_liaison"])
    leave = answer(scene, meeting, "land_member", "LEAVE_ASKED", leave_reason="出差")
    actions.decide_leave(actor=cast.convener, attendance_id=leave.id, granted=True)
    other = answer(scene, meeting, "finance_member", "STAND_IN", stand_in_name="某", stand_in_title="副局长")
    day.set(SITTING)
    assert actions.check_in(actor=cast.water_liaison, attendance_id=row.id).state == rules.STAND_IN, "he comes himself"
    assert actions.check_in(actor=cast.clerk, attendance_id=leave.id).state == rules.ATTENDING
    assert actions.check_in(actor=cast.clerk, attendance_id=other.id, in_person=True).state == rules.ATTENDING


def test_no_opening_before_the_day_or_in_an_empty_room(scene, cast, meeting, unchanged):
    with unchanged(meeting), pytest.raises(RuleBroken) as refusal:
        actions.open_meeting(actor=cast.convener, meeting_id=meeting.id)
    assert (refusal.value.code, refusal.value.allowed) == ("MEETING_NOT_TODAY", ["meeting.postpone"])
    scene.day.set(SITTING)
    with unchanged(meeting), pytest.raises(RuleBroken, match="NOBODY_CHECKED_IN"):
        actions.open_meeting(actor=cast.convener, meeting_id=meeting.id)
