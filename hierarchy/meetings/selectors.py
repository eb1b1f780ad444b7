"""Who may see which meetings, items and answers, and what is worked out when they are read (R7; DOMAIN.md section 4).

Conveners and the Office read all. A unit's member and liaison read the meetings that the unit or they themselves are
called to, from the call on, with the accepted items, the own unit's proposals always, and the own unit's answers. A
group's leader and deputies read what was proposed for the group. An administrator reads nothing.
"""

from typing import Any
from uuid import UUID

from django.db.models import (
    BooleanField,
    Case,
    Count,
    Exists,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Coalesce

from hierarchy.acting import allowed_verbs
from hierarchy.actor import Actor
from hierarchy.meetings import rules
from hierarchy.meetings.models import AgendaItem, Attendance, CalledUnit, Meeting
from hierarchy.records import single

WAS_CALLED = ~Q(state=rules.PREPARING) & ~Q(state=rules.CANCELLED, called_at__isnull=True)


def visible_to(actor: Actor) -> Q:
    """Meetings that the actor may read."""
    if actor.reads_all:
        return Q()
    if not actor.held:
        return Q(pk__in=())
    units = CalledUnit.objects.filter(unit_id__in=actor.unit_ids).values("meeting_id")
    own = Attendance.objects.filter(appointment_id__in=actor.appointment_ids).values("meeting_id")
    return WAS_CALLED & (Q(pk__in=units) | Q(pk__in=own))


def items_visible_to(actor: Actor) -> Q:
    """Agenda items that the actor may read."""
    if actor.reads_all:
        return Q()
    if not actor.held:
        return Q(pk__in=())
    own = Q(unit_id__in=actor.unit_ids) | Q(group_id__in=actor.group_ids) | Q(proposed_by__in=actor.appointment_ids)
    return own | Q(state=rules.ACCEPTED, meeting__in=Meeting.objects.filter(visible_to(actor)).values("pk"))


def attendances_visible_to(actor: Actor) -> Q:
    """Answers that the actor may read: the reasons for leave are no other unit's business."""
    if actor.reads_all:
        return Q()
    return Q(unit_id__in=actor.unit_ids) | Q(appointment_id__in=actor.appointment_ids)


def called_units_visible_to(actor: Actor) -> Q:
    """Who is called is known to all who read the meeting."""
    if actor.reads_all:
        return Q()
    return Q(meeting__in=Meeting.objects.filter(visible_to(actor)).values("pk"))


def access_meeting(actor: Actor, meeting_id: UUID, *, lock: bool = False) -> Meeting:
    """The meeting, if the actor may see it; NotFound otherwise."""
    return single(Meeting.objects.filter(visible_to(actor), pk=meeting_id), lock=lock)


def access_item(actor: Actor, item_id: UUID, *, lock: bool = False) -> AgendaItem:
    """The agenda item, if the actor may see it; NotFound otherwise."""
    return single(AgendaItem.objects.filter(items_visible_to(actor), pk=item_id), lock=lock)


def access_attendance(actor: Actor, attendance_id: UUID, *, lock: bool = False) -> Attendance:
    """The answer of a person called, if the actor may see it; NotFound otherwise."""
    rows = Attendance.objects.select_related("meeting").filter(attendances_visible_to(actor), pk=attendance_id)
    return single(rows, lock=lock)


def agenda_of(meeting: Meeting) -> QuerySet[AgendaItem]:
    """The accepted items in their order."""
    return AgendaItem.objects.filter(meeting=meeting, state=rules.ACCEPTED).order_by("position")


def lacking(meeting: Meeting) -> list[str]:
    """What the units' items on its agenda do not bring although the rulebook asks for it (R7)."""
    brought = {what for item in agenda_of(meeting).filter(unit_id__isnull=False) for what in item.carries}
    return [what.value for what in meeting.rule.agenda_must_carry if what not in brought]


def acts_on_item(item: AgendaItem, actor: Actor) -> list[str]:
    """Keys of what the actor can do with an item, which carries `meeting_state`: a closed agenda keeps its items."""
    closed = item.state == rules.ACCEPTED and item.meeting_state not in rules.AGENDA_OPEN  # type: ignore[attr-defined]
    return [] if closed else allowed_verbs(item, actor)


def acts_on_attendance(row: Attendance, actor: Actor) -> list[str]:
    """Keys of what the actor can do with an answer, which carries `meeting_state` and `meeting_chair_id`."""
    state = row.meeting_state  # type: ignore[attr-defined]
    verbs = [verb for verb in allowed_verbs(row, actor) if state in rules.MEETING_MUST_BE[verb]]
    return [verb for verb in verbs if verb != "meeting.check_in" or row.checked_in_at is None]


def owes_paper() -> Case:
    """Whether a meeting owes its paper, as a column."""
    return Case(When(paper_owed(), then=Value(True)), default=Value(False), output_field=BooleanField())


def paper_owed() -> Q:
    """Meetings that were held and still owe a meeting document or minutes: none is issued (R8)."""
    issued = Meeting.objects.filter(
        pk=OuterRef("pk"), documents__purpose=OuterRef("paper_purpose"), documents__state="ISSUED"
    )
    return Q(state=rules.HELD) & ~Q(paper_purpose="") & ~Q(Exists(issued))


def count_of(**conditions: Any) -> Coalesce:
    """How many of those called are so, as a column of meetings: `count_of(state="ATTENDING")`."""
    rows = Attendance.objects.filter(meeting=OuterRef("pk"), **conditions).order_by().values("meeting")
    return Coalesce(Subquery(rows.annotate(count=Count("pk")).values("count")), Value(0), output_field=IntegerField())


COUNTS: dict[str, dict[str, Any]] = {
    "called_count": {},
    "attending_count": {"state": rules.ATTENDING},
    "leave_count": {"state": rules.LEAVE_GRANTED},
    "stand_in_count": {"state": rules.STAND_IN},
    "unanswered_count": {"state": rules.CALLED},
    "checked_in_count": {"checked_in_at__isnull": False},
}
