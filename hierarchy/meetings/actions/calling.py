"""A meeting is called: agenda and notice stand, everyone is asked; later it may be moved or dropped (R7)."""

from datetime import datetime
from uuid import UUID

from hierarchy import clock
from hierarchy.acting import check, perform
from hierarchy.actor import Actor
from hierarchy.errors import Faults, RuleBroken
from hierarchy.meetings import rules
from hierarchy.meetings.actions.preparing import PLACE_MOST, adoption_body, check_times
from hierarchy.meetings.models import AgendaItem, Attendance, CalledUnit, Meeting
from hierarchy.meetings.notice import compose_notice
from hierarchy.meetings.selectors import access_meeting
from hierarchy.posts import Post
from hierarchy.roster.models import Appointment, MemberUnit, on_day
from hierarchy.rulebook.calendar import add_working_days
from hierarchy.rulebook.keys import Called
from hierarchy.rulebook.selectors import book_of
from hierarchy.transactions import act

SHORT_NOTICE = "SHORT_NOTICE"
REASON_MOST = 2000


@act
def call_meeting(*, actor: Actor, meeting_id: UUID, expected_version: int | None = None) -> Meeting:
    """Send the notice: everyone whom R7 names is called, and asked for an answer.

    Called are the conveners and each member of the units called. Raises RuleBroken AGENDA_INCOMPLETE when the agenda
    lacks what its kind must carry (a plenary: the units' reports, analyses and suggestions, R7), AGENDA_EMPTY,
    NO_UNITS, TIME_PAST. A notice shorter than the rulebook's is sent, and marked SHORT_NOTICE.
    """
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    check(actor, "meeting.call", meeting)
    items = list(AgendaItem.objects.filter(meeting=meeting, state=rules.ACCEPTED).order_by("position"))
    _must_be_ready(meeting, items)
    units = _called_units(meeting)
    called = _called_persons(meeting, units)
    answer_by = _answer_by(meeting)
    marks = [SHORT_NOTICE] if _is_short(meeting) else []
    notice = meeting.notice or compose_notice(meeting, items, [unit.name for unit in units], answer_by)
    perform(meeting, "meeting.call", actor, marks=marks, called_at=clock.now(), answer_by=answer_by, notice=notice)
    Attendance.objects.bulk_create(
        Attendance(
            meeting=meeting, person_id=post.account_id, appointment=post, unit_id=post.unit_id,
            created_at=clock.now(), rulebook_id=meeting.rulebook_id,
        )
        for post in called
    )  # fmt: skip
    return meeting


@act
def postpone_meeting(
    *,
    actor: Actor,
    meeting_id: UUID,
    reason: str,
    starts_at: datetime,
    ends_at: datetime | None = None,
    place: str | None = None,
    expected_version: int | None = None,
) -> Meeting:
    """Move a called meeting to another time; everyone is asked again, for an answer to the old time says nothing.

    Without `ends_at` it is open when the new one ends. The chair must hold the post, and any delegation, on that day.
    """
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    check(actor, "meeting.postpone", meeting)
    faults = Faults()
    reason = faults.text("reason", reason, most=REASON_MOST)
    place = meeting.place if place is None else faults.text("place", place, most=PLACE_MOST, required=False)
    check_times(faults, starts_at, ends_at)
    faults.raise_any()
    _chair_must_last(meeting, starts_at)
    meeting.starts_at, starts_before = starts_at, meeting.starts_at
    answer_by = _answer_by(meeting)
    meeting.starts_at = starts_before
    perform(
        meeting, "meeting.postpone", actor, note=reason, reason=reason,
        starts_at=starts_at, ends_at=ends_at, place=place, answer_by=answer_by,
    )  # fmt: skip
    meeting.attendances.update(
        state=rules.CALLED, answered_at=None, leave_reason="", stand_in=None, stand_in_name="", stand_in_title=""
    )
    return meeting


@act
def cancel_meeting(*, actor: Actor, meeting_id: UUID, reason: str, expected_version: int | None = None) -> Meeting:
    """Drop a meeting that has not begun. Its accepted items go back to the proposals, for another meeting."""
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    check(actor, "meeting.cancel", meeting)
    faults = Faults()
    reason = faults.text("reason", reason, most=REASON_MOST)
    faults.raise_any()
    perform(meeting, "meeting.cancel", actor, note=reason, reason=reason)
    meeting.items.filter(state__in=(rules.PROPOSED, rules.ACCEPTED)).update(
        state=rules.PROPOSED, meeting=None, position=None
    )
    return meeting


def _must_be_ready(meeting: Meeting, items: list[AgendaItem]) -> None:
    rule = meeting.rule
    article = rule.articles[0]
    if meeting.starts_at < clock.now():
        raise RuleBroken("MEETING_TIME_PAST", article=article, allowed=["meeting.edit"])
    if not items:
        raise RuleBroken("AGENDA_EMPTY", article=article, allowed=["agenda.propose", "agenda.accept"])
    carried = {carries for item in items for carries in item.carries if item.unit_id}
    missing = [what.value for what in rule.agenda_must_carry if what not in carried]
    if missing:
        raise RuleBroken(
            "AGENDA_INCOMPLETE",
            article=article,
            allowed=["agenda.propose", "agenda.accept"],
            missing=[f"Contribution.{what}" for what in missing],
        )


def _called_units(meeting: Meeting) -> list[MemberUnit]:
    """The units called: chosen ones, or all, which are noted now, for the roster may change."""
    if meeting.rule.called == Called.ALL_MEMBERS:
        units = MemberUnit.objects.filter(on_day(_day(meeting)), joint_meeting_id=adoption_body(meeting))
        CalledUnit.objects.bulk_create(CalledUnit(meeting=meeting, unit=unit) for unit in units)
    found = list(MemberUnit.objects.filter(pk__in=meeting.called_units.values("unit_id")).order_by("position", "code"))
    if not found:
        raise RuleBroken("NO_UNITS", article=meeting.rule.articles[0], allowed=["meeting.edit"])
    return found


def _called_persons(meeting: Meeting, units: list[MemberUnit]) -> list[Appointment]:
    day = _day(meeting)
    posts = Appointment.objects.filter(on_day(day), joint_meeting_id=adoption_body(meeting), account__is_active=True)
    conveners = posts.filter(post=Post.CONVENER).order_by("from_day", "id")
    members = posts.filter(post=Post.MEMBER, unit__in=units).order_by("unit__position", "unit__code", "id")
    return [*conveners, *members]


def _day(meeting: Meeting):
    return clock.local(meeting.starts_at).date()


def _answer_by(meeting: Meeting):
    """The rulebook's days after the call, but never after the meeting itself."""
    days = book_of(meeting.rulebook_id).number("meeting_answer_working_days")
    return min(add_working_days(clock.today(), days).day, _day(meeting))


def _is_short(meeting: Meeting) -> bool:
    days = book_of(meeting.rulebook_id).number("meeting_notice_working_days")
    return bool(days) and add_working_days(clock.today(), days).day > _day(meeting)


def _chair_must_last(meeting: Meeting, starts_at: datetime) -> None:
    day = clock.local(starts_at).date()
    chair, delegation = meeting.chair, meeting.chair_delegation
    lasts = chair.from_day <= day and (chair.to_day is None or chair.to_day > day)
    if delegation:
        lasts = lasts and delegation.revoked_at is None and delegation.from_day <= day < delegation.to_day
    if not lasts:
        raise RuleBroken("CHAIR_NOT_IN_POST", article=meeting.rule.articles[0], allowed=["meeting.cancel"], day=day)
