"""What is to be discussed: proposed by units and groups, taken on, put in order or declined by the Office (R10, A6)."""

from collections.abc import Sequence
from uuid import UUID

from hierarchy import clock
from hierarchy.acting import begin, check, perform, require
from hierarchy.actor import Actor, Held
from hierarchy.errors import Faults, RuleBroken
from hierarchy.meetings import rules
from hierarchy.meetings.actions.calling import must_carry
from hierarchy.meetings.actions.preparing import units_on
from hierarchy.meetings.models import AgendaItem, Meeting
from hierarchy.meetings.selectors import access_item, access_meeting, agenda_of
from hierarchy.posts import GROUP_POSTS, OFFICE
from hierarchy.roster.models import WorkingGroup
from hierarchy.rulebook.keys import Contribution
from hierarchy.rulebook.selectors import adoption_on
from hierarchy.titles import check_title
from hierarchy.transactions import act

TITLE_MOST, SUMMARY_MOST, REASON_MOST = 200, 10_000, 2000


@act
def propose_agenda_item(
    *,
    actor: Actor,
    title: str,
    summary: str = "",
    carries: Sequence[str] = (),
    is_major: bool = False,
    meeting_id: UUID | None = None,
    unit_id: UUID | None = None,
) -> AgendaItem:
    """Propose an item, for a meeting or for whichever comes.

    A unit's member or liaison proposes for that unit, a group's leader for the unit that leads the group; the Office
    for itself, or for the unit that it names. The Office's item for a meeting is on its agenda at once. Raises
    NotFound for the meeting, NotAllowed, ValidationFailed for the fields, RuleBroken when the agenda is closed.
    """
    item = AgendaItem(rulebook=adoption_on(actor.body.id, clock.today()), is_major=is_major)
    held = require(actor, "agenda.propose", item)
    meeting = access_meeting(actor, meeting_id, lock=True) if meeting_id else None
    faults = Faults()
    item.title = faults.line("title", title, most=TITLE_MOST)
    check_title(faults, "title", item.title)
    item.summary = faults.text("summary", summary, most=SUMMARY_MOST, required=False)
    item.carries = [what.value for what in Contribution if what.value in carries]
    item.unit_id, item.group_id = _origin(faults, actor, held, unit_id)
    faults.unless(len(item.carries) == len(set(carries)), "carries", "NOT_A_CHOICE", choices=list(Contribution))
    faults.raise_any()
    if meeting:
        _must_take(meeting, item)
    item.meeting, item.proposed_by_id = meeting, held.id
    begin(item, "agenda.propose", actor)
    if meeting and held.post in OFFICE:
        _accept(item, meeting, actor)
    return item


@act
def accept_agenda_item(
    *,
    actor: Actor,
    item_id: UUID,
    meeting_id: UUID | None = None,
    position: int | None = None,
    expected_version: int | None = None,
) -> AgendaItem:
    """Take an item on: into the meeting it was proposed for or the one given, last or at `position` (from 1).

    Raises RuleBroken when the meeting's agenda is closed, or a major item would come before a meeting that may not
    decide it (R7); ValidationFailed when no meeting is named or the position lies beyond the agenda.
    """
    item = access_item(actor, item_id)
    require(actor, "agenda.accept", item)
    meeting_id = meeting_id or item.meeting_id
    # Meeting before item: the order of locks everywhere.
    meeting = access_meeting(actor, meeting_id, lock=True) if meeting_id else None
    item = access_item(actor, item_id, lock=True).expect(expected_version)
    check(actor, "agenda.accept", item)
    faults = Faults()
    faults.unless(meeting, "meeting_id", "REQUIRED")
    if meeting and position is not None:
        most = agenda_of(meeting).count() + 1
        faults.unless(1 <= position <= most, "position", "OUT_OF_RANGE", least=1, most=most)
    faults.raise_any()
    assert meeting is not None
    _must_take(meeting, item)
    _accept(item, meeting, actor, position)
    return item


@act
def decline_agenda_item(*, actor: Actor, item_id: UUID, reason: str, expected_version: int | None = None) -> AgendaItem:
    """Decline an item, or take an accepted one off the agenda again, with the reason.

    Raises RuleBroken AGENDA_INCOMPLETE when a called meeting would then lack what R7 asks for.
    """
    meeting = _meeting_of(actor, item_id)
    item = access_item(actor, item_id, lock=True).expect(expected_version)
    check(actor, "agenda.decline", item)
    faults = Faults()
    reason = faults.text("reason", reason, most=REASON_MOST)
    faults.raise_any()
    if meeting and item.state == rules.ACCEPTED:
        _must_be_open(meeting, "agenda.decline")
    perform(item, "agenda.decline", actor, note=reason, reason=reason, position=None, marks=_marks(meeting))
    if meeting:
        _number(meeting, [one.pk for one in agenda_of(meeting)])
        if meeting.state == rules.CALLED:
            must_carry(meeting)
    return item


@act
def order_agenda(
    *, actor: Actor, meeting_id: UUID, item_ids: Sequence[UUID], expected_version: int | None = None
) -> Meeting:
    """Put the whole agenda into a new order: `item_ids` names every accepted item once."""
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    check(actor, "agenda.order", meeting)
    before = list(agenda_of(meeting).values_list("pk", flat=True))
    faults = Faults()
    faults.unless(len(set(item_ids)) == len(item_ids), "item_ids", "DUPLICATE")
    faults.unless(set(item_ids) == set(before), "item_ids", "AGENDA_ORDER", count=len(before))
    faults.raise_any()
    _number(meeting, item_ids)
    perform(meeting, "agenda.order", actor, marks=_marks(meeting), besides={"item_ids": [before, list(item_ids)]})
    return meeting


@act
def withdraw_agenda_item(*, actor: Actor, item_id: UUID, expected_version: int | None = None) -> AgendaItem:
    """Take back what one's own unit or group proposed, as long as the Office has not taken it on."""
    item = access_item(actor, item_id, lock=True).expect(expected_version)
    perform(item, "agenda.withdraw", actor)
    return item


def _origin(faults: Faults, actor: Actor, held: Held, unit_id: UUID | None) -> tuple[UUID | None, UUID | None]:
    """The unit that the item comes from, and the group if its leader proposes it."""
    if held.post in OFFICE:
        known = unit_id is None or units_on(actor, actor.day).filter(pk=unit_id).exists()
        faults.unless(known, "unit_id", "UNKNOWN_REFERENCE")
        return unit_id, None
    group = held.group_id if held.post in GROUP_POSTS else None
    own = WorkingGroup.objects.get(pk=group).lead_unit_id if group else held.unit_id
    faults.unless(unit_id in (None, own), "unit_id", "OWN_UNIT_ONLY")
    return own, group


def _accept(item: AgendaItem, meeting: Meeting, actor: Actor, position: int | None = None) -> None:
    order = list(agenda_of(meeting).values_list("pk", flat=True))
    place = len(order) + 1 if position is None else position
    order.insert(place - 1, item.pk)
    _number(meeting, order)
    perform(item, "agenda.accept", actor, meeting_id=meeting.pk, position=place, marks=_marks(meeting))


def _number(meeting: Meeting, order: Sequence[UUID]) -> None:
    """Give the items of the agenda their places 1, 2, 3 …; the unique places are checked when the act ends."""
    places = {key: place for place, key in enumerate(order, start=1)}
    moved = [one for one in agenda_of(meeting) if one.position != places.get(one.pk, one.position)]
    for one in moved:
        one.position = places[one.pk]
    AgendaItem.objects.bulk_update(moved, ["position"])


def _meeting_of(actor: Actor, item_id: UUID) -> Meeting | None:
    meeting_id = access_item(actor, item_id).meeting_id
    return Meeting.objects.select_for_update().get(pk=meeting_id) if meeting_id else None


def _must_take(meeting: Meeting, item: AgendaItem) -> None:
    _must_be_open(meeting, "agenda.accept")
    if item.is_major and not meeting.rule.decides_major:
        raise RuleBroken("ITEM_MAJOR_ELSEWHERE", article="R7", allowed=["PLENARY", "WORKING"], kind=meeting.rule.title)


def _must_be_open(meeting: Meeting, verb: str) -> None:
    if meeting.state not in rules.AGENDA_OPEN:
        raise RuleBroken(
            "AGENDA_CLOSED", article=meeting.rule_of(verb).article, allowed=[], state=f"Meeting.{meeting.state}"
        )


def _marks(meeting: Meeting | None) -> list[str]:
    return ["AFTER_NOTICE"] if meeting and meeting.state == rules.CALLED else []
