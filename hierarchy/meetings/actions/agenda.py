"""Items are proposed by units and by the Office; the Office takes them on, orders and declines them (R10, A6)."""

from collections.abc import Sequence
from uuid import UUID

from django.db.models import Max

from hierarchy import clock
from hierarchy.acting import begin, check, note_act, perform, require
from hierarchy.actor import Actor, Held
from hierarchy.errors import Faults, RuleBroken, ValidationFailed
from hierarchy.meetings import rules
from hierarchy.meetings.models import AgendaItem, Meeting
from hierarchy.meetings.selectors import access_item, access_meeting
from hierarchy.posts import GROUP_POSTS, OFFICE
from hierarchy.roster.models import MemberUnit, WorkingGroup, on_day
from hierarchy.rulebook.keys import Contribution
from hierarchy.rulebook.selectors import adoption_on
from hierarchy.titles import check_secrecy, check_title
from hierarchy.transactions import act

TITLE_MOST, SUMMARY_MOST, REASON_MOST = 200, 10_000, 2000
# Items may still come and go; once the meeting is open its agenda is what was called.
OPEN_FOR_ITEMS = (rules.PREPARING, rules.CALLED)


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
    """Propose an item, for a meeting or for the next that fits; the Office's own for a meeting stands on its agenda.

    A unit's member or liaison proposes for that unit, a group's leader for the unit that leads the group; the Office
    for itself, or for the unit it names (entered on its behalf). Raises NotAllowed, ValidationFailed, RuleBroken
    AGENDA_CLOSED.
    """
    item = AgendaItem(rulebook=adoption_on(actor.body.id, clock.today()), is_major=is_major)
    held = require(actor, "agenda.propose", item)
    meeting = access_meeting(actor, meeting_id, lock=True) if meeting_id else None
    if meeting:
        _must_be_open(meeting)
    faults = Faults()
    item.title = faults.text("title", title, most=TITLE_MOST)
    check_title(faults, "title", item.title)
    item.summary = faults.text("summary", summary, most=SUMMARY_MOST, required=False)
    check_secrecy(faults, "summary", item.summary)
    known = [what.value for what in Contribution]
    faults.unless(set(carries) <= set(known), "carries", "NOT_A_CHOICE", choices=known)
    item.carries = [what for what in known if what in carries]
    item.unit = _unit(faults, actor, held, unit_id)
    faults.raise_any()
    item.meeting, item.proposed_by_id = meeting, held.id
    if meeting and held.post in OFFICE:
        item.state, item.position = rules.ACCEPTED, _last_place(meeting) + 1
    begin(item, "agenda.propose", actor)
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
    """Take an item onto the agenda of its meeting or of the one named, at a place from 1, or last.

    Raises RuleBroken AGENDA_CLOSED once the meeting is open; ValidationFailed when no meeting is named at all.
    """
    item = access_item(actor, item_id, lock=True).expect(expected_version)
    check(actor, "agenda.accept", item)
    meeting_id = meeting_id or item.meeting_id
    if meeting_id is None:
        raise ValidationFailed({"meeting_id": "REQUIRED"})
    meeting = access_meeting(actor, meeting_id, lock=True)
    _must_be_open(meeting)
    last = _last_place(meeting)
    if position is not None and not 1 <= position <= last + 1:
        raise ValidationFailed({"position": ("OUT_OF_RANGE", {"least": 1, "most": last + 1})})
    perform(item, "agenda.accept", actor, meeting=meeting, position=last + 1)
    if position is not None and position <= last:
        others = [one for one in _accepted(meeting) if one.id != item.id]
        _number([*others[: position - 1], item, *others[position - 1 :]])
    return item


@act
def decline_agenda_item(*, actor: Actor, item_id: UUID, reason: str, expected_version: int | None = None) -> AgendaItem:
    """Decline an item with a reason; one that stood on the agenda leaves it, and the rest moves up."""
    item = access_item(actor, item_id, lock=True).expect(expected_version)
    check(actor, "agenda.decline", item)
    faults = Faults()
    reason = faults.text("reason", reason, most=REASON_MOST)
    faults.raise_any()
    meeting = item.meeting
    if meeting:
        _must_be_open(access_meeting(actor, meeting.id, lock=True))
    perform(item, "agenda.decline", actor, note=reason, reason=reason, position=None)
    if meeting:
        _number(_accepted(meeting))
    return item


@act
def withdraw_agenda_item(*, actor: Actor, item_id: UUID, expected_version: int | None = None) -> AgendaItem:
    """Take back a proposal of one's own unit that the Office has not dealt with."""
    item = access_item(actor, item_id, lock=True).expect(expected_version)
    perform(item, "agenda.withdraw", actor)
    return item


@act
def order_agenda(
    *, actor: Actor, meeting_id: UUID, item_ids: Sequence[UUID], expected_version: int | None = None
) -> Meeting:
    """Put the whole agenda in a new order: every accepted item, each once.

    Raises ValidationFailed AGENDA_ORDER when the list is not that; RuleBroken AGENDA_CLOSED.
    """
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    held = require(actor, "agenda.order", meeting)
    _must_be_open(meeting)
    items = {item.id: item for item in _accepted(meeting)}
    if len(item_ids) != len(items) or set(item_ids) != items.keys():
        raise ValidationFailed({"item_ids": ("AGENDA_ORDER", {"count": len(items)})})
    _number([items[key] for key in item_ids])
    meeting.version += 1
    meeting.save(update_fields=["version"])
    note_act(actor, "agenda.order", meeting, held=held, changes={"order": [list(items), list(item_ids)]})
    return meeting


def _unit(faults: Faults, actor: Actor, held: Held, unit_id: UUID | None) -> MemberUnit | None:
    if held.post in OFFICE:
        unit = MemberUnit.objects.filter(on_day(actor.day), joint_meeting=actor.body, pk=unit_id).first()
        faults.unless(unit or not unit_id, "unit_id", "UNKNOWN_REFERENCE")
        return unit
    if held.post in GROUP_POSTS:
        unit = WorkingGroup.objects.select_related("lead_unit").get(pk=held.group_id).lead_unit
    else:
        unit = MemberUnit.objects.get(pk=held.unit_id)
    faults.unless(unit_id in (None, unit.id), "unit_id", "OWN_UNIT_ONLY", unit=unit.name)
    return unit


def _must_be_open(meeting: Meeting) -> None:
    if meeting.state not in OPEN_FOR_ITEMS:
        raise RuleBroken(
            "AGENDA_CLOSED",
            article=meeting.rule.articles[0],
            allowed=["agenda.propose"],
            state=f"Meeting.{meeting.state}",
        )


def _accepted(meeting: Meeting) -> list[AgendaItem]:
    accepted = AgendaItem.objects.filter(meeting=meeting, state=rules.ACCEPTED)
    return list(accepted.select_for_update(of=("self",)).order_by("position", "id"))


def _last_place(meeting: Meeting) -> int:
    accepted = AgendaItem.objects.filter(meeting=meeting, state=rules.ACCEPTED)
    return accepted.aggregate(last=Max("position"))["last"] or 0


def _number(items: Sequence[AgendaItem]) -> None:
    """Give the places 1, 2, 3 … without gaps; two items never share one, the database sees to it at commit."""
    for place, item in enumerate(items, start=1):
        item.position = place
    AgendaItem.objects.bulk_update(items, ["position"])
