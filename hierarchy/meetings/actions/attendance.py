"""Who comes: answers to the call, leave, stand-ins, check-in (R7)."""

from uuid import UUID

from hierarchy import clock
from hierarchy.acting import check, perform
from hierarchy.actor import Actor
from hierarchy.errors import Faults, RuleBroken
from hierarchy.meetings import rules
from hierarchy.meetings.models import Attendance, Meeting
from hierarchy.meetings.selectors import access_attendance, access_meeting
from hierarchy.roster.models import Appointment, on_day
from hierarchy.transactions import act

REASON_MOST, NAME_MOST, POST_MOST = 2000, 60, 120
ANSWERS = (rules.ATTENDING, rules.LEAVE_ASKED, rules.STAND_IN)


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
    """Answer a call: ATTENDING, LEAVE_ASKED with a reason, or STAND_IN by an account of the body or a name and title.

    The person called answers, or a member or liaison of the unit. A convener sends no stand-in (R7). Raises
    RuleBroken CALL_NOT_OPEN when the meeting is not called or has begun, CONVENER_STAND_IN.
    """
    attendance, meeting = _locked(actor, attendance_id, expected_version)
    check(actor, "meeting.answer", attendance)
    _must_be(meeting, (rules.CALLED,), "CALL_NOT_OPEN")
    faults = Faults()
    faults.unless(answer in ANSWERS, "answer", "NOT_A_CHOICE", choices=[f"Attendance.{one}" for one in ANSWERS])
    leaves, sends = answer == rules.LEAVE_ASKED, answer == rules.STAND_IN
    leave_reason = faults.text("leave_reason", leave_reason, most=REASON_MOST, required=leaves)
    name = faults.text("stand_in_name", stand_in_name, most=NAME_MOST, required=sends and not stand_in_id)
    title = faults.text("stand_in_title", stand_in_title, most=POST_MOST, required=sends and not stand_in_id)
    stand_in = _stand_in(faults, attendance, stand_in_id) if sends else None
    faults.raise_any()
    if sends and attendance.unit_id is None:
        raise RuleBroken(
            "CONVENER_STAND_IN", article=meeting.rule.articles[0], allowed=[rules.ATTENDING, rules.LEAVE_ASKED]
        )
    perform(
        attendance,
        "meeting.answer",
        actor,
        note=leave_reason,
        state=answer,
        answered_at=clock.now(),
        leave_reason=leave_reason if leaves else "",
        stand_in_id=stand_in.account_id if stand_in else None,
        stand_in_name=(stand_in.account.name if stand_in else name) if sends else "",
        stand_in_title=(stand_in.title if stand_in else title) if sends else "",
    )
    return attendance


@act
def decide_leave(
    *, actor: Actor, attendance_id: UUID, granted: bool, opinion: str = "", expected_version: int | None = None
) -> Attendance:
    """Grant or refuse leave: whoever presides, and nobody else (R7). A refusal says why."""
    attendance, meeting = _locked(actor, attendance_id, expected_version)
    check(actor, "meeting.decide_leave", attendance)
    _must_be(meeting, (rules.CALLED, rules.IN_SESSION), "CALL_NOT_OPEN")
    faults = Faults()
    opinion = faults.text("opinion", opinion, most=REASON_MOST, required=not granted)
    faults.raise_any()
    state = rules.LEAVE_GRANTED if granted else rules.LEAVE_REFUSED
    perform(attendance, "meeting.decide_leave", actor, note=opinion, state=state)
    return attendance


@act
def check_in(*, actor: Actor, attendance_id: UUID, expected_version: int | None = None) -> Attendance:
    """Note that the person called, or the stand-in, has come: by oneself or by the Office, on the day, until the close.

    Done again, the first time stays. Raises RuleBroken CHECK_IN_CLOSED, CHECK_IN_NOT_TODAY.
    """
    attendance, meeting = _locked(actor, attendance_id, expected_version)
    check(actor, "meeting.check_in", attendance)
    _must_be(meeting, (rules.CALLED, rules.IN_SESSION), "CHECK_IN_CLOSED")
    if clock.today() < clock.local(meeting.starts_at).date():
        raise RuleBroken(
            "CHECK_IN_NOT_TODAY", article=meeting.rule.articles[0], day=clock.local(meeting.starts_at).date()
        )
    if attendance.checked_in_at is None:
        perform(attendance, "meeting.check_in", actor, checked_in_at=clock.now())
    return attendance


def _locked(actor: Actor, attendance_id: UUID, expected_version: int | None) -> tuple[Attendance, Meeting]:
    """The attendance and its meeting, locked meeting first, as every act on a meeting does."""
    meeting = access_meeting(actor, access_attendance(actor, attendance_id).meeting_id, lock=True)
    attendance = access_attendance(actor, attendance_id, lock=True).expect(expected_version)
    attendance.meeting = meeting
    return attendance, meeting


def _must_be(meeting: Meeting, states: tuple[str, ...], code: str) -> None:
    if meeting.state not in states:
        raise RuleBroken(code, article=meeting.rule.articles[0], state=f"Meeting.{meeting.state}")


def _stand_in(faults: Faults, attendance: Attendance, account_id: UUID | None) -> Appointment | None:
    """Somebody else of the same unit, with a post in it today."""
    if account_id is None:
        return None
    posts = Appointment.objects.filter(
        on_day(clock.today()), unit_id=attendance.unit_id, account_id=account_id, account__is_active=True
    )
    found = posts.exclude(account_id=attendance.person_id).select_related("account").order_by("id").first()
    faults.unless(found and attendance.unit_id, "stand_in_id", "STAND_IN_OF_UNIT")
    return found
