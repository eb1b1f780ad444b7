"""A meeting is prepared by the Office: what, when, where, under whose chair, which units (R7, R13)."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from hierarchy import clock
from hierarchy.acting import begin, check, perform, require
from hierarchy.actor import Actor
from hierarchy.errors import Faults, RuleBroken
from hierarchy.meetings.models import CalledUnit, Meeting
from hierarchy.meetings.selectors import access_meeting
from hierarchy.roster.actions import CHAIRING
from hierarchy.roster.models import Appointment, Delegation, MemberUnit, on_day
from hierarchy.rulebook.keys import Called, MeetingKind
from hierarchy.rulebook.selectors import adoption_on
from hierarchy.titles import check_secrecy, check_title
from hierarchy.transactions import act

# Kinds whose way through this product is complete; the others follow with the office's whole day.
HELD_HERE = (MeetingKind.PLENARY, MeetingKind.WORKING)
TITLE_MOST, PLACE_MOST, NOTICE_MOST = 200, 200, 20_000


@act
def prepare_meeting(
    *,
    actor: Actor,
    kind: str,
    title: str,
    starts_at: datetime,
    chair_id: UUID,
    place: str = "",
    ends_at: datetime | None = None,
    notice: str = "",
    unit_ids: Sequence[UUID] = (),
) -> Meeting:
    """Enter a meeting that is to be called.

    A plenary calls every unit, so `unit_ids` stays empty there; a working meeting names its units, at the latest before
    the call. Raises NotAllowed; ValidationFailed; RuleBroken CHAIR_NOT_ALLOWED for a chair whom R7 does not know.
    """
    meeting = Meeting(kind=kind, rulebook=adoption_on(actor.body.id, clock.today()), starts_at=starts_at)
    require(actor, "meeting.prepare", meeting)
    faults = Faults()
    faults.unless(kind in HELD_HERE, "kind", "NOT_A_CHOICE", choices=[kind.value for kind in HELD_HERE])
    faults.raise_any()
    _describe(faults, meeting, title=title, place=place, notice=notice)
    check_times(faults, starts_at, ends_at)
    units = _units(faults, meeting, unit_ids)
    chair = _chair(faults, actor, chair_id)
    faults.raise_any()
    meeting.ends_at = ends_at
    _seat(meeting, chair)
    begin(meeting, "meeting.prepare", actor)
    CalledUnit.objects.bulk_create(CalledUnit(meeting=meeting, unit=unit) for unit in units)
    return meeting


@act
def edit_meeting(
    *,
    actor: Actor,
    meeting_id: UUID,
    expected_version: int | None = None,
    title: str | None = None,
    starts_at: datetime | None = None,
    ends_at: datetime | None = None,
    place: str | None = None,
    notice: str | None = None,
    chair_id: UUID | None = None,
    unit_ids: Sequence[UUID] | None = None,
) -> Meeting:
    """Change a meeting that is still being prepared; what is not given stays. Refuses as prepare_meeting does."""
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    check(actor, "meeting.edit", meeting)
    faults = Faults()
    kept = ("title", "place", "notice", "starts_at", "ends_at", "chair_id", "chair_delegation_id")
    before = {name: getattr(meeting, name) for name in kept}
    _describe(
        faults,
        meeting,
        title=meeting.title if title is None else title,
        place=meeting.place if place is None else place,
        notice=meeting.notice if notice is None else notice,
    )
    meeting.starts_at, meeting.ends_at = starts_at or meeting.starts_at, ends_at or meeting.ends_at
    check_times(faults, meeting.starts_at, meeting.ends_at)
    units = None if unit_ids is None else _units(faults, meeting, unit_ids)
    chair = _chair(faults, actor, chair_id or meeting.chair_id)
    faults.raise_any()
    _seat(meeting, chair)
    after = {name: getattr(meeting, name) for name in kept}
    for name, value in before.items():
        setattr(meeting, name, value)
    perform(meeting, "meeting.edit", actor, **{name: new for name, new in after.items() if new != before[name]})
    if units is not None:
        meeting.called_units.all().delete()
        CalledUnit.objects.bulk_create(CalledUnit(meeting=meeting, unit=unit) for unit in units)
    return meeting


def check_times(faults: Faults, starts_at: datetime, ends_at: datetime | None) -> None:
    """A meeting begins in the future and ends after its beginning."""
    faults.unless(starts_at >= clock.now(), "starts_at", "TIME_PAST")
    faults.unless(ends_at is None or ends_at > starts_at, "ends_at", "TIME_ORDER")


def _describe(faults: Faults, meeting: Meeting, *, title: str, place: str, notice: str) -> None:
    meeting.title = faults.text("title", title, most=TITLE_MOST)
    meeting.place = faults.text("place", place, most=PLACE_MOST, required=False)
    meeting.notice = faults.text("notice", notice, most=NOTICE_MOST, required=False)
    check_title(faults, "title", meeting.title)
    check_secrecy(faults, "notice", meeting.notice)


def _units(faults: Faults, meeting: Meeting, unit_ids: Sequence[UUID]) -> list[MemberUnit]:
    all_called = meeting.rule.called == Called.ALL_MEMBERS
    faults.unless(not (all_called and unit_ids), "unit_ids", "ALL_UNITS_ARE_CALLED")
    day = clock.local(meeting.starts_at).date()
    units = {unit.id: unit for unit in MemberUnit.objects.filter(
        on_day(day), joint_meeting_id=adoption_body(meeting), pk__in=unit_ids
    )}  # fmt: skip
    for place, key in enumerate(unit_ids):
        faults.unless(key in units, f"unit_ids.{place}", "UNKNOWN_REFERENCE")
    return list(units.values())


def adoption_body(meeting: Meeting) -> UUID:
    """The body whose meeting it is: that of the rulebook it began under."""
    return meeting.rulebook.joint_meeting_id


def _chair(faults: Faults, actor: Actor, chair_id: UUID) -> Appointment | None:
    chair = Appointment.objects.filter(joint_meeting=actor.body, pk=chair_id).first()
    faults.unless(chair, "chair_id", "UNKNOWN_REFERENCE")
    return chair


def _seat(meeting: Meeting, chair: Appointment | None) -> None:
    """Let the post chair in its own right, or under a written delegation that lasts on the day (R7)."""
    assert chair is not None
    rule, day = meeting.rule, clock.local(meeting.starts_at).date()
    meeting.chair, meeting.chair_delegation = chair, None
    holds = chair.from_day <= day and (chair.to_day is None or chair.to_day > day)
    if holds and chair.post in rule.chair:
        return
    if holds and chair.post in rule.delegated_to:
        meeting.chair_delegation = (
            Delegation.objects.filter(
                on_day(day),
                receiver=chair,
                revoked_at__isnull=True,
                scope__contains=[f"{CHAIRING}{meeting.kind}"],
                giver__post__in=rule.delegated_by,
            )
            .order_by("-given_at")
            .first()
        )
        if meeting.chair_delegation:
            return
        raise RuleBroken("CHAIR_NEEDS_DELEGATION", article=rule.articles[0], allowed=[*rule.chair], posts=rule.chair)
    allowed = [*rule.chair, *rule.delegated_to]
    raise RuleBroken("CHAIR_NOT_ALLOWED", article=rule.articles[0], allowed=allowed, posts=allowed, kind=rule.title)
