"""Those called: their answer, leave, stand-in, and that they came (R7)."""

from uuid import UUID

from hierarchy import clock
from hierarchy.acting import check, perform
from hierarchy.actor import Actor
from hierarchy.errors import Faults, NotFound, RuleBroken
from hierarchy.meetings import rules
from hierarchy.meetings.actions.chairing import authority
from hierarchy.meetings.models import Attendance, Meeting
from hierarchy.meetings.selectors import access_attendance
from hierarchy.roster.models import Appointment, on_day
from hierarchy.transactions import act

REASON_MOST, NAME_MOST, TITLE_MOST = 2000, 60, 120


@act
def answer_call(
    *,
    actor: Actor,
    attendance_id: UUID,
    answer: str,
    leave_reason: str = "",
    stand_in_id: UUID | None = None,
    stand_in_name: str = "",
    stand_in_title: str = "",
    expected_version: int | None = None,
) -> Attendance:
    """Answer a call, for oneself or as member or liaison for one's unit: come, ask for leave, or send somebody.

    An answer can be changed until the meeting is opened; a late one is marked LATE_ANSWER. A stand-in is an account of
    the same unit, or a name and title. Raises RuleBroken when the meeting has begun, when a convener would send
    somebody, or the chair would ask himself for leave (R7); ValidationFailed for the fields.
    """
    row = _locked(actor, attendance_id, "meeting.answer", expected_version)
    meeting = row.meeting
    _must_be_possible(row, answer)
    leaves, sends = answer == rules.LEAVE_ASKED, answer == rules.STAND_IN
    faults = Faults()
    faults.unless(answer in rules.ANSWERS, "answer", "NOT_A_CHOICE", choices=[f"Attendance.{a}" for a in rules.ANSWERS])
    reason = faults.text("leave_reason", leave_reason, most=REASON_MOST, required=leaves)
    stand_in = _stand_in(faults, row, stand_in_id) if sends and stand_in_id else None
    named = sends and not stand_in_id
    name = faults.line("stand_in_name", stand_in_name if named else "", most=NAME_MOST, required=named)
    title = faults.line("stand_in_title", stand_in_title if named else "", most=TITLE_MOST, required=named)
    faults.raise_any()
    late = meeting.answer_by is not None and clock.today() > meeting.answer_by
    perform(
        row, "meeting.answer", actor, note=reason, marks=["LATE_ANSWER"] if late else [],
        state=answer,
        answered_at=clock.now(), leave_reason=reason if leaves else "",
        stand_in_id=stand_in and stand_in.account_id, stand_in_name=stand_in.account.name if stand_in else name,
        stand_in_title=stand_in.title if stand_in else title,
    )  # fmt: skip
    return row


@act
def decide_leave(
    *, actor: Actor, attendance_id: UUID, granted: bool, opinion: str = "", expected_version: int | None = None
) -> Attendance:
    """Grant or refuse leave; only who presides the meeting (R7). A refusal says why.

    Raises RuleBroken as `authority` does when the chair's post or delegation no longer holds.
    """
    row = _locked(actor, attendance_id, "meeting.decide_leave", expected_version)
    authority(row.meeting.rule, row.meeting.chair, row.meeting.day)
    faults = Faults()
    opinion = faults.text("opinion", opinion, most=REASON_MOST, required=not granted)
    faults.raise_any()
    state = rules.LEAVE_GRANTED if granted else rules.LEAVE_REFUSED
    perform(row, "meeting.decide_leave", actor, note=opinion, state=state)
    return row


@act
def check_in(
    *, actor: Actor, attendance_id: UUID, in_person: bool | None = None, expected_version: int | None = None
) -> Attendance:
    """Note that a person called, or the stand-in, came: the Office for anybody, or oneself.

    From the beginning of the day until the meeting is closed. Where a stand-in was named, `in_person` says whether the
    person came after all; who checks in for himself did. Whoever was on leave and came is there. Done again, the first
    time stays.
    """
    row = _locked(actor, attendance_id, "meeting.check_in", expected_version)
    article = row.rule_of("meeting.check_in").article
    if clock.today() < row.meeting.day:
        raise RuleBroken("CHECK_IN_NOT_TODAY", article=article, day=row.meeting.day)
    if row.checked_in_at:
        return row
    himself = actor.account_id == row.person_id if in_person is None else in_person
    stands_in = row.state == rules.STAND_IN and not himself
    state = rules.STAND_IN if stands_in else rules.ATTENDING
    perform(row, "meeting.check_in", actor, state=state, checked_in_at=clock.now())
    return row


def _locked(actor: Actor, attendance_id: UUID, verb: str, expected_version: int | None) -> Attendance:
    """The row with its meeting, both locked, after post, state of the row and state of the meeting were checked."""
    meeting_id = access_attendance(actor, attendance_id).meeting_id
    meeting = Meeting.objects.select_for_update().get(pk=meeting_id)
    row = access_attendance(actor, attendance_id, lock=True).expect(expected_version)
    if row.meeting_id != meeting.id:
        raise NotFound()
    row.meeting = meeting
    check(actor, verb, row)
    if meeting.state not in rules.MEETING_MUST_BE[verb]:
        rule = row.rule_of(verb)
        raise RuleBroken(
            "CALL_NOT_OPEN", article=rule.article, allowed=[], state=f"Meeting.{meeting.state}", verb=rule.title
        )
    return row


def _must_be_possible(row: Attendance, answer: str) -> None:
    article = row.meeting.rule.articles[0]
    if row.appointment_id == row.meeting.chair_id and answer in (rules.LEAVE_ASKED, rules.STAND_IN):
        raise RuleBroken("CHAIR_COMES", article=article, allowed=["meeting.postpone"])
    if row.unit_id is None and answer == rules.STAND_IN:
        raise RuleBroken("CONVENER_STAND_IN", article=article, allowed=[rules.ATTENDING, rules.LEAVE_ASKED])


def _stand_in(faults: Faults, row: Attendance, account_id: UUID) -> Appointment | None:
    posts = Appointment.objects.filter(on_day(row.meeting.day), account_id=account_id, unit_id=row.unit_id)
    found = posts.exclude(account_id=row.person_id).select_related("account").order_by("post", "id").first()
    faults.unless(found, "stand_in_id", "STAND_IN_OF_UNIT")
    return found
