"""Who chairs, who is called, what the agenda must carry, and what a notice says (R7; expected by hand)."""

from datetime import timedelta

import pytest

from hierarchy.errors import RuleBroken, ValidationFailed
from hierarchy.journal.models import Entry
from hierarchy.meetings import actions, rules
from hierarchy.meetings.models import AgendaItem, Attendance, CalledUnit, Meeting
from hierarchy.posts import Post
from hierarchy.roster.models import Appointment
from tests.meetings.scene import SITTING
from tests.standing import TODAY, at


def called(meeting) -> set[str]:
    return {row.person.username for row in Attendance.objects.filter(meeting=meeting).select_related("person")}


def chaired_by(scene, who, kind="WORKING"):
    return scene.plan(kind=kind, chair_id=scene.cast.appointment(who).id)


@pytest.mark.parametrize(
    ("kind", "who", "expected"),
    [
        ("PLENARY", "director", ("CHAIR_NOT_ALLOWED", "R7", ["CONVENER"])),
        ("PLENARY", "deputy", ("CHAIR_NOT_ALLOWED", "R7", ["CONVENER"])),
        ("WORKING", "deputy", ("CHAIR_NOT_ALLOWED", "R7", ["CONVENER"])),
        ("WORKING", "water_member", ("CHAIR_NOT_ALLOWED", "R7", ["CONVENER"])),
        ("WORKING", "director", ("CHAIR_NEEDS_DELEGATION", "R7", ["CONVENER", "delegation.give"])),
    ],
)
def test_who_may_not_chair(scene, cast, kind, who, expected):
    with pytest.raises(RuleBroken) as refusal:
        actions.prepare_meeting(actor=cast.clerk, **chaired_by(scene, who, kind))
    assert (refusal.value.code, refusal.value.article, refusal.value.allowed) == expected
    assert not Meeting.objects.exists()
    assert "召集人" in refusal.value.message("zh")


@pytest.mark.parametrize(
    "changes",
    [
        {"to_day": SITTING},
        {"from_day": SITTING + timedelta(days=1)},
        {"revoked_at": at(TODAY)},
        {"scope": ["meeting.chair.DISPATCH"]},
    ],
    ids=["ends before", "begins after", "revoked", "another kind"],
)
def test_a_delegation_has_to_hold_on_the_day_and_for_the_kind(scene, cast, changes):
    scene.delegation(**changes)
    with pytest.raises(RuleBroken, match="CHAIR_NEEDS_DELEGATION"):
        actions.prepare_meeting(actor=cast.clerk, **chaired_by(scene, "director"))


def test_a_delegation_serves_only_as_long_as_its_giver_is_in_post(scene, cast):
    scene.delegation()
    Appointment.objects.filter(pk=cast.appointment("convener").pk).update(to_day=SITTING)
    with pytest.raises(RuleBroken, match="CHAIR_NEEDS_DELEGATION"):
        actions.prepare_meeting(actor=cast.clerk, **chaired_by(scene, "director"))


def test_a_revoked_delegation_stops_call_and_opening(scene, cast):
    given = scene.delegation()
    meeting = scene.working(chair_id=cast.appointment("director").id)
    assert meeting.chair_delegation == given
    scene.item(meeting)
    given.revoked_at = at(TODAY)
    given.save()
    with pytest.raises(RuleBroken, match="CHAIR_NEEDS_DELEGATION"):
        actions.call_meeting(actor=cast.director, meeting_id=meeting.id)
    given.revoked_at = None
    given.save()
    meeting = scene.bring(meeting, rules.CALLED)
    assert "受召集人周正平委托" in meeting.notice
    given.revoked_at = at(TODAY)
    given.save()
    scene.day.set(SITTING)
    actions.check_in(actor=cast.clerk, attendance_id=scene.row(meeting, "water_member").id)
    with pytest.raises(RuleBroken, match="CHAIR_NEEDS_DELEGATION"):
        actions.open_meeting(actor=cast.director, meeting_id=meeting.id)


def test_the_director_who_chairs_decides_on_leave(scene, cast):
    scene.delegation()
    meeting = scene.working(rules.CALLED, chair_id=cast.appointment("director").id)
    row = scene.row(meeting, "water_member")
    actions.answer_call(actor=cast.water_member, attendance_id=row.id, answer="LEAVE_ASKED", leave_reason="出差")
    assert actions.decide_leave(actor=cast.director, attendance_id=row.id, granted=True).state == "LEAVE_GRANTED"


def test_a_plenary_calls_every_member_and_convener_in_post_on_the_day(scene, cast):
    Appointment.objects.filter(pk=cast.appointment("finance_member").pk).update(to_day=SITTING)
    meeting = scene.meeting(rules.CALLED)
    assert called(meeting) == {"convener", "second_convener", "water_member", "land_member"}
    assert CalledUnit.objects.filter(meeting=meeting).count() == 4
    entry = Entry.objects.get(object_id=meeting.id, verb="meeting.call")
    assert entry.marks == ["UNIT_WITHOUT_PERSON"]
    assert len(entry.changes["called"][1]) == 4


def test_a_working_meeting_calls_the_chosen_units(scene, cast):
    meeting = scene.working(units=("water",))
    actions.edit_meeting(actor=cast.clerk, meeting_id=meeting.id, unit_ids=[cast.units["land"]])
    scene.item(meeting)
    assert called(scene.bring(meeting, rules.CALLED)) == {"convener", "second_convener", "land_member"}


def test_a_working_meeting_without_units_calls_nobody(scene, cast):
    meeting = scene.working(units=())
    scene.item(meeting)
    with pytest.raises(RuleBroken, match="NO_UNITS"):
        actions.call_meeting(actor=cast.director, meeting_id=meeting.id)


@pytest.mark.parametrize("unit", ["x_water", "g_stability"])
def test_units_of_another_body_are_unknown(scene, cast, unit):
    with pytest.raises(ValidationFailed) as refusal:
        scene.working(units=("water", unit))
    assert refusal.value.fields == {"unit_ids": ("UNKNOWN_REFERENCE", {})}


@pytest.mark.parametrize(
    ("carried", "missing"),
    [
        ([["REPORT"]], "形势分析、意见建议"),
        ([["REPORT"], ["ANALYSIS"]], "意见建议"),
        ([["SUGGESTION", "ANALYSIS"]], "工作汇报"),
    ],
)
def test_a_plenary_lacks_what_units_bring(scene, cast, unchanged, carried, missing):
    meeting = scene.meeting()
    for carries in carried:
        scene.item(meeting, carries=carries)
    # What the Office brings is not a unit's.
    actions.propose_agenda_item(
        actor=cast.clerk, title="办公室汇报", carries=["REPORT", "ANALYSIS", "SUGGESTION"], meeting_id=meeting.id
    )
    with unchanged(meeting, Attendance), pytest.raises(RuleBroken) as refusal:
        actions.call_meeting(actor=cast.director, meeting_id=meeting.id)
    assert (refusal.value.code, refusal.value.article) == ("AGENDA_INCOMPLETE", "R7")
    assert f"现缺：{missing}" in refusal.value.message("zh")


def test_a_called_plenary_cannot_lose_what_units_bring(scene, cast, unchanged):
    meeting = scene.meeting(rules.CALLED)
    item = AgendaItem.objects.get(meeting=meeting)
    with unchanged(AgendaItem, Meeting), pytest.raises(RuleBroken, match="AGENDA_INCOMPLETE"):
        actions.decline_agenda_item(actor=cast.clerk, item_id=item.id, reason="另行处理")


def test_a_short_notice_goes_out_and_is_marked(scene, cast):
    meeting = scene.working(rules.CALLED, starts_at=at(TODAY + timedelta(days=2)))
    assert Entry.objects.get(object_id=meeting.id, verb="meeting.call").marks == ["SHORT_NOTICE"]
    assert meeting.answer_by == TODAY + timedelta(days=1)


def test_three_working_days_are_enough(scene, cast):
    meeting = scene.working(rules.CALLED, starts_at=at(TODAY + timedelta(days=3)))
    assert Entry.objects.get(object_id=meeting.id, verb="meeting.call").marks == []


def test_answers_are_due_no_later_than_the_sitting(scene, cast):
    meeting = scene.working(starts_at=at(TODAY, 15))
    scene.item(meeting)
    with pytest.raises(ValidationFailed) as refusal:
        actions.call_meeting(actor=cast.director, meeting_id=meeting.id, answer_by=TODAY + timedelta(days=1))
    assert refusal.value.fields["answer_by"][0] == "ANSWER_BY_OUT_OF_RANGE"
    assert actions.call_meeting(actor=cast.director, meeting_id=meeting.id).answer_by == TODAY


def test_a_day_gone_by_is_not_called(scene, cast):
    meeting = scene.working()
    scene.item(meeting)
    scene.day.set(SITTING + timedelta(days=1))
    with pytest.raises(RuleBroken, match="MEETING_TIME_PAST"):
        actions.call_meeting(actor=cast.director, meeting_id=meeting.id)


def test_what_a_notice_says(scene, cast):
    meeting = scene.meeting(ends_at=at(SITTING, 11), title="2026年第一次全体会议")
    scene.item(meeting, title="水库移民补偿", carries=["REPORT", "ANALYSIS", "SUGGESTION"])
    notice = actions.call_meeting(actor=cast.director, meeting_id=meeting.id).notice
    for line in (
        "关于召开2026年第一次全体会议的通知",
        "　　一、会议时间：2026年3月17日（星期二）9:00至11:00。",
        "　　二、会议地点：县委三楼会议室。",
        "　　三、会议主持：周正平（周正平（召集人））。",
        "　　（一）水库移民补偿（岳阳县水利局）；",
        "岳阳县信访工作联席会议办公室",
    ):
        assert line in notice, line
    assert "请于2026年3月11日前回复" in notice


def test_a_notice_that_was_entered_stays(scene, cast):
    meeting = scene.working(notice="请各单位准时参加。")
    scene.item(meeting)
    assert actions.call_meeting(actor=cast.director, meeting_id=meeting.id).notice == "请各单位准时参加。"


def test_a_postponement_asks_everybody_again(scene, cast):
    meeting = scene.meeting(rules.CALLED)
    row = scene.row(meeting, "water_member")
    actions.answer_call(
        actor=cast.water_member,
        attendance_id=row.id,
        answer="STAND_IN",
        stand_in_name="黎副局",
        stand_in_title="副局长",
    )
    new_day = SITTING + timedelta(days=3)
    Appointment.objects.filter(pk=cast.appointment("finance_member").pk).update(to_day=new_day)
    successor = Appointment.objects.create(
        joint_meeting=cast.body(), account=cast.account("finance_liaison"), post=Post.MEMBER, title="县财政局副局长",
        unit=cast.unit("finance"), from_day=new_day,
    )  # fmt: skip
    moved = actions.postpone_meeting(
        actor=cast.director, meeting_id=meeting.id, starts_at=at(new_day), reason="防汛",
        chair_id=cast.appointment("second_convener").id,
    )  # fmt: skip
    assert (moved.chair.account.username, moved.state) == ("second_convener", rules.CALLED)
    assert called(meeting) == {"convener", "second_convener", "water_member", "land_member", "finance_liaison"}
    assert Attendance.objects.get(meeting=meeting, appointment=successor).state == rules.CALLED
    row.refresh_from_db()
    assert (row.state, row.stand_in_name, row.answered_at, row.version) == (rules.CALLED, "", None, 3)


def test_a_postponement_keeps_the_rules_for_chairs(scene, cast, unchanged):
    meeting = scene.meeting(rules.CALLED)
    with unchanged(Meeting, Attendance), pytest.raises(RuleBroken, match="CHAIR_NOT_ALLOWED"):
        actions.postpone_meeting(
            actor=cast.director, meeting_id=meeting.id, starts_at=at(SITTING), reason="换人",
            chair_id=cast.appointment("director").id,
        )  # fmt: skip


def test_a_notice_of_change_tells_what_changes_and_no_change_is_refused(scene, cast, unchanged):
    meeting = scene.meeting(rules.CALLED)

    def postpone(**given):
        given = {"starts_at": at(SITTING), "reason": "会议室被占用。", "place": "县委五楼会议室"} | given
        return actions.postpone_meeting(actor=cast.director, meeting_id=meeting.id, **given)

    notice = postpone().notice
    assert notice.startswith(f"关于调整{meeting.title}地点的通知")
    assert "因会议室被占用，原定" in notice and "地点有调整，请重新回复" in notice and "改期" not in notice
    with unchanged(Meeting, Attendance), pytest.raises(ValidationFailed) as refusal:
        postpone()
    assert refusal.value.fields["starts_at"][0] == "NOTHING_MOVED", "the same sent twice"
    both = postpone(starts_at=at(SITTING + timedelta(days=1)), chair_id=cast.appointment("second_convener").id).notice
    assert both.startswith(f"关于调整{meeting.title}时间、主持人的通知") and "改期举行" in both


def test_who_left_the_post_chairs_no_more(scene, cast, unchanged):
    meeting, other = scene.meeting(), scene.meeting(rules.CALLED)
    scene.item(meeting, carries=("REPORT", "ANALYSIS", "SUGGESTION"))
    row = scene.row(other, "water_member")
    actions.answer_call(actor=cast.water_member, attendance_id=row.id, answer="LEAVE_ASKED", leave_reason="出差")
    Appointment.objects.filter(pk=cast.appointment("convener").pk).update(to_day=SITTING)
    with unchanged(Meeting, Attendance), pytest.raises(RuleBroken) as refusal:
        actions.call_meeting(actor=cast.director, meeting_id=meeting.id)
    assert (refusal.value.code, refusal.value.article) == ("CHAIR_POST_ENDED", "R7")
    with unchanged(Meeting, Attendance), pytest.raises(RuleBroken, match="CHAIR_POST_ENDED"):
        actions.decide_leave(actor=cast.convener, attendance_id=row.id, granted=True)
    scene.day.set(SITTING)
    actions.check_in(actor=cast.clerk, attendance_id=row.id)
    with unchanged(Meeting, Attendance), pytest.raises(RuleBroken, match="CHAIR_POST_ENDED"):
        actions.open_meeting(actor=cast.director, meeting_id=other.id)


def test_leave_is_no_longer_granted_under_a_revoked_delegation(scene, cast, unchanged):
    given = scene.delegation()
    meeting = scene.working(rules.CALLED, chair_id=cast.appointment("director").id)
    row = scene.row(meeting, "water_member")
    actions.answer_call(actor=cast.water_member, attendance_id=row.id, answer="LEAVE_ASKED", leave_reason="出差")
    given.revoked_at = at(TODAY)
    given.save()
    with unchanged(Attendance), pytest.raises(RuleBroken, match="CHAIR_NEEDS_DELEGATION"):
        actions.decide_leave(actor=cast.director, attendance_id=row.id, granted=True)


def test_the_chair_who_opens_is_there(scene, cast):
    meeting = scene.meeting(rules.CALLED)
    scene.day.set(SITTING)
    actions.check_in(actor=cast.clerk, attendance_id=scene.row(meeting, "water_member").id)
    actions.open_meeting(actor=cast.convener, meeting_id=meeting.id)
    assert scene.row(meeting, "convener").checked_in_at


def test_items_of_a_cancelled_meeting_wait_for_another(scene, cast):
    meeting = scene.meeting(rules.CALLED)
    item = AgendaItem.objects.get(meeting=meeting)
    scene.bring(meeting, rules.CANCELLED)
    before, item = item.version, AgendaItem.objects.get(pk=item.pk)
    assert (item.state, item.meeting, item.position, item.version) == (rules.PROPOSED, None, None, before + 1)
    assert Entry.objects.filter(object_id=item.id, verb="meeting.cancel", subject_id=meeting.id).exists()
    other = scene.meeting(title="另一次全体会议")
    assert actions.accept_agenda_item(actor=cast.clerk, item_id=item.id, meeting_id=other.id).position == 1


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"title": "张某430621198001011234信访事项"}, "title", "IDENTITY_NUMBER"),
        ({"title": "来电13812345678反映"}, "title", "PHONE_NUMBER"),
        ({"title": "机密 会议"}, "title", "STATE_SECRET"),
        ({"title": "  "}, "title", "REQUIRED"),
        ({"starts_at": at(TODAY - timedelta(days=1))}, "starts_at", "DAY_PAST"),
        ({"ends_at": at(SITTING, 8)}, "ends_at", "TIME_ORDER"),
        ({"kind": "DISPATCH"}, "kind", "NOT_A_CHOICE"),
    ],
)
def test_faults_of_the_input_are_named(scene, changes, field, code):
    with pytest.raises(ValidationFailed) as refusal:
        scene.meeting(**changes)
    assert refusal.value.fields[field][0] == code
    assert not Meeting.objects.exists()


def test_a_plenary_chooses_no_units(scene, cast):
    with pytest.raises(ValidationFailed) as refusal:
        scene.meeting(unit_ids=[cast.units["water"]])
    assert refusal.value.fields["unit_ids"][0] == "ALL_UNITS_ARE_CALLED"
