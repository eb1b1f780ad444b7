"""A paper goes out: numbered, addressed, acknowledged, and if need be recalled (R8, R10, A3)."""

from collections.abc import Sequence
from uuid import UUID

from hierarchy import clock
from hierarchy.acting import check, note_act, perform
from hierarchy.actor import Actor
from hierarchy.decisions.actions import suspend_effect, take_effect
from hierarchy.documents import facts, rules
from hierarchy.documents.actions.texts import said
from hierarchy.documents.models import Document, Recipient
from hierarchy.documents.numbering import next_number
from hierarchy.documents.selectors import access_document, units_today
from hierarchy.errors import Faults
from hierarchy.meetings.models import CalledUnit
from hierarchy.rulebook import calendar, keys
from hierarchy.rulebook.selectors import book_of
from hierarchy.transactions import act


@act
def issue_document(
    *, actor: Actor, document_id: UUID, expected_version: int | None = None,
    to_unit_ids: Sequence[UUID] | None = None, copy_unit_ids: Sequence[UUID] | None = None,
) -> Document:  # fmt: skip
    """Number an approved paper and send it out; the meeting's decisions come into force with it (R8).

    Without `to_unit_ids` it goes to whom the rulebook says: all units, or those called.
    Raises ValidationFailed (to_unit_ids, copy_unit_ids).
    """
    document = access_document(actor, document_id, lock=True).expect(expected_version)
    check(actor, "document.issue", document)
    _address(document, actor, to_unit_ids, copy_unit_ids or [])
    if document.meeting_id:
        take_effect(actor=actor, meeting_id=document.meeting_id, document_id=document.id)
    book, day = book_of(document.rulebook_id), clock.today()
    series = book.paper(document.purpose).series
    number = next_number(series, day.year)
    perform(
        document,
        "document.issue",
        actor,
        series=series,
        year=day.year,
        number=number,
        reference=book.numbered(series, day.year, number),
        issued_at=clock.now(),
        acknowledge_by=calendar.add_working_days(day, book.number("acknowledgement_working_days")).day,
    )
    return document


@act
def acknowledge_document(*, actor: Actor, document_id: UUID, expected_version: int | None = None) -> Document:
    """Acknowledge an issued paper for one's unit; doing it again changes nothing (R8, R10)."""
    document = access_document(actor, document_id, lock=True).expect(expected_version)
    held, _ = check(actor, "document.acknowledge", document)
    recipient = Recipient.objects.get(document=document, unit_id=held.unit_id)
    if recipient.acknowledged_at is None:
        recipient.acknowledged_at = clock.now()
        recipient.acknowledged_by_id, recipient.acknowledged_as_id = actor.account_id, held.id
        recipient.save(update_fields=["acknowledged_at", "acknowledged_by", "acknowledged_as"])
        # The paper itself keeps its version: a unit's acknowledgement is no change that others have to read first.
        note_act(actor, "document.acknowledge", document, held=held, changes={"unit": [None, held.unit_id]})
    return document


@act
def recall_document(
    *, actor: Actor, document_id: UUID, expected_version: int | None = None, reason: str = ""
) -> Document:
    """Recall an issued paper: its number stays used, the decisions rest until a new paper is issued (A3)."""
    document = access_document(actor, document_id, lock=True).expect(expected_version)
    check(actor, "document.recall", document)
    reason = said("reason", reason, required=True)
    perform(document, "document.recall", actor, note=reason, reason=reason, recalled_at=clock.now())
    if document.meeting_id:
        suspend_effect(actor=actor, meeting_id=document.meeting_id, document_id=document.id, reason=reason)
    return document


def _address(document: Document, actor: Actor, to: Sequence[UUID] | None, copy: Sequence[UUID]) -> None:
    """Enter the recipients, to and copy, in the order of the units."""
    units = list(units_today(actor).order_by("position", "code", "id"))
    main = set(_default(document, {unit.id for unit in units}) - set(copy)) if to is None else set(to)
    _check(document, main, set(copy), {unit.id: unit.name for unit in units})
    chosen = [(unit, rules.TO) for unit in units if unit.id in main]
    chosen += [(unit, rules.COPY) for unit in units if unit.id in copy]
    Recipient.objects.bulk_create(
        Recipient(document=document, unit=unit, kind=kind, place=place) for place, (unit, kind) in enumerate(chosen, 1)
    )


def _default(document: Document, units: set[UUID]) -> set[UUID]:
    rule = book_of(document.rulebook_id).paper(document.purpose).recipients
    if rule == keys.Recipients.ALL_UNITS:
        return units
    if rule == keys.Recipients.CALLED_UNITS and document.meeting_id:
        called = CalledUnit.objects.filter(meeting_id=document.meeting_id).values_list("unit_id", flat=True)
        return (set(called) | _with_duties(document)) & units
    return set()


def _check(document: Document, main: set[UUID], copy: set[UUID], names: dict[UUID, str]) -> None:
    faults = Faults()
    faults.unless(main, "to_unit_ids", "REQUIRED")
    faults.unless(main <= names.keys(), "to_unit_ids", "UNKNOWN_REFERENCE")
    faults.unless(copy <= names.keys(), "copy_unit_ids", "UNKNOWN_REFERENCE")
    faults.unless(main.isdisjoint(copy), "copy_unit_ids", "RECIPIENT_TWICE")
    # Whoever has to carry something out must get the paper that says so.
    forgotten = [names[unit] for unit in _with_duties(document) - main - copy if unit in names]
    faults.unless(not forgotten, "to_unit_ids", "RECIPIENT_FORGOTTEN", units=sorted(forgotten))
    faults.raise_any()


def _with_duties(document: Document) -> set[UUID]:
    tasks = facts.standing_tasks(document.meeting)
    lead = tasks.values_list("lead_unit_id", flat=True)
    supporting = tasks.filter(supporting_units__isnull=False).values_list("supporting_units__unit_id", flat=True)
    return {*lead, *supporting}
