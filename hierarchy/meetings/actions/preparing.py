"""Preparing a meeting, and changing it until it is called (R7, R13, A6)."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import TypedDict, Unpack
from uuid import UUID

from hierarchy import clock
from hierarchy.acting import begin, check, perform, require
from hierarchy.actor import Actor
from hierarchy.errors import Faults
from hierarchy.meetings.actions.chairing import authority, find_chair
from hierarchy.meetings.models import CalledUnit, Meeting
from hierarchy.meetings.selectors import access_meeting
from hierarchy.roster.models import MemberUnit, on_day
from hierarchy.roster.selectors import of_body
from hierarchy.rulebook.keys import Called, MeetingKind
from hierarchy.rulebook.selectors import adoption_on, book_of
from hierarchy.titles import check_title
from hierarchy.transactions import act

# Kinds whose way through this product is complete; the others follow with the Office's whole day.
HELD_HERE = (MeetingKind.PLENARY, MeetingKind.WORKING)
TITLE_MOST, PLACE_MOST, REASON_MOST, NOTICE_MOST = 200, 200, 2000, 20_000


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
    unit_ids: Sequence[UUID] = (),
    notice: str = "",
) -> Meeting:
    """Prepare a sitting; `unit_ids` are the units to be called, which a plenary does not choose: it calls all.

    Raises NotAllowed; ValidationFailed for the fields; RuleBroken when that post may not chair it on that day (R7).
    """
    meeting = Meeting(kind=kind, starts_at=aware(starts_at), rulebook=adoption_on(actor.body.id, clock.today()))
    require(actor, "meeting.prepare", meeting)
    faults = Faults()
    kinds = [book_of(meeting.rulebook_id).meeting(one).title for one in HELD_HERE]
    faults.unless(kind in HELD_HERE, "kind", "NOT_A_CHOICE", choices=kinds)
    faults.raise_any()
    meeting.title, meeting.place, meeting.notice = _texts(faults, title, place, notice)
    meeting.ends_at = ends_at and aware(ends_at)
    check_times(faults, meeting.starts_at, meeting.ends_at)
    units = chosen_units(faults, actor, meeting, unit_ids)
    chair = find_chair(faults, actor, chair_id, meeting.day)
    faults.raise_any()
    assert chair is not None
    meeting.chair, meeting.chair_delegation = chair, authority(meeting.rule, chair, meeting.day)
    meeting.paper_purpose = meeting.rule.paper.purpose if meeting.rule.paper.owed else ""
    begin(meeting, "meeting.prepare", actor, besides={"unit_ids": [[], units]} if units else None)
    set_units(meeting, units)
    return meeting


class Edit(TypedDict, total=False):
    """What can be changed in a meeting under preparation."""

    title: str
    place: str
    starts_at: datetime
    ends_at: datetime | None
    chair_id: UUID
    unit_ids: Sequence[UUID]
    notice: str


@act
def edit_meeting(
    *, actor: Actor, meeting_id: UUID, expected_version: int | None = None, **edit: Unpack[Edit]
) -> Meeting:
    """Change a meeting that is not called yet; what is not given stays. Raises as prepare_meeting does."""
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    check(actor, "meeting.edit", meeting)
    faults = Faults()
    starts_at = aware(edit.get("starts_at") or meeting.starts_at)
    ends_at = edit.get("ends_at", meeting.ends_at)
    ends_at = ends_at and aware(ends_at)
    if "starts_at" in edit or "ends_at" in edit:
        check_times(faults, starts_at, ends_at)
    day = clock.local(starts_at).date()
    before = set(meeting.called_units.values_list("unit_id", flat=True))
    units = chosen_units(faults, actor, meeting, edit.get("unit_ids") or ()) if "unit_ids" in edit else before
    chair = find_chair(faults, actor, edit.get("chair_id") or meeting.chair_id, day)
    texts = {name: edit.get(name, getattr(meeting, name)) for name in ("title", "place", "notice")}
    title, place, notice = _texts(faults, **{name: str(text or "") for name, text in texts.items()})
    faults.raise_any()
    assert chair is not None
    delegation = authority(meeting.rule, chair, day)
    perform(
        meeting, "meeting.edit", actor, besides={"unit_ids": [before, units]} if before != units else None,
        starts_at=starts_at, ends_at=ends_at, chair_id=chair.id, chair_delegation_id=delegation and delegation.id,
        title=title, place=place, notice=notice,
    )  # fmt: skip
    set_units(meeting, units)
    return meeting


def _texts(faults: Faults, title: str, place: str, notice: str) -> tuple[str, str, str]:
    title = faults.line("title", title, most=TITLE_MOST)
    check_title(faults, "title", title)
    place = faults.line("place", place, most=PLACE_MOST, required=False)
    return title, place, notice_given(faults, notice)


def notice_given(faults: Faults, notice: str) -> str:
    """The text of a notice as entered; empty when it is to be composed."""
    return faults.text("notice", notice, most=NOTICE_MOST, required=False)


def check_times(faults: Faults, starts_at: datetime, ends_at: datetime | None) -> None:
    """A sitting is today or later, and ends after it begins, on the same day or a later one."""
    faults.unless(clock.local(starts_at).date() >= clock.today(), "starts_at", "DAY_PAST")
    faults.unless(ends_at is None or ends_at > starts_at, "ends_at", "TIME_ORDER")


def chosen_units(faults: Faults, actor: Actor, meeting: Meeting, unit_ids: Collection[UUID]) -> set[UUID]:
    """The units to be called; noted as a fault when one is none of the body's on that day, or none may be chosen."""
    wanted = set(unit_ids)
    if meeting.rule.called == Called.ALL_MEMBERS:
        faults.unless(not wanted, "unit_ids", "ALL_UNITS_ARE_CALLED")
    found = set(units_on(actor, meeting.day).filter(pk__in=wanted).values_list("pk", flat=True))
    faults.unless(found == wanted, "unit_ids", "UNKNOWN_REFERENCE")
    return found


def units_on(actor: Actor, day: date):
    """The body's units on that day."""
    return MemberUnit.objects.filter(of_body(actor), on_day(day))


def set_units(meeting: Meeting, unit_ids: Collection[UUID]) -> None:
    """Let exactly these units be called to the meeting."""
    meeting.called_units.exclude(unit_id__in=unit_ids).delete()
    present = set(meeting.called_units.values_list("unit_id", flat=True))
    CalledUnit.objects.bulk_create(
        CalledUnit(meeting=meeting, unit_id=one) for one in sorted(unit_ids) if one not in present
    )


def aware(moment: datetime) -> datetime:
    """A moment without time zone is one of the county's clocks."""
    return moment if moment.tzinfo else moment.replace(tzinfo=clock.ZONE)
