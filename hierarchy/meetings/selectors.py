"""Who may see which meetings, agenda items and attendances, and what is worked out when they are read.

Conveners and the Office read all. Others read the meetings that they or their units were called to, from the call on,
with the accepted items and the attendance of those; and always the items that they or their units proposed. Whoever
holds only the administrator's post reads nothing.
"""

from typing import TypeVar
from uuid import UUID

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from hierarchy.actor import Actor
from hierarchy.errors import NotFound
from hierarchy.meetings import rules
from hierarchy.meetings.models import AgendaItem, Attendance, CalledUnit, Meeting
from hierarchy.records import Record

R = TypeVar("R", bound=Record)


def visible_to(actor: Actor) -> Q:
    """Meetings that the actor may read."""
    if actor.reads_all:
        return Q()
    units = CalledUnit.objects.filter(unit_id__in=actor.unit_ids)
    persons = Attendance.objects.filter(appointment_id__in=actor.appointment_ids)
    called = Q(pk__in=units.values("meeting_id")) | Q(pk__in=persons.values("meeting_id"))
    # A meeting cancelled before its call was never told to anybody.
    return called & Q(called_at__isnull=False)


def items_visible_to(actor: Actor) -> Q:
    """Agenda items that the actor may read."""
    if actor.reads_all:
        return Q()
    own = Q(unit_id__in=actor.unit_ids) | Q(proposed_by_id__in=actor.appointment_ids)
    meetings = Meeting.objects.filter(visible_to(actor))
    return own | Q(state=rules.ACCEPTED, meeting_id__in=meetings.values("pk"))


def attendances_visible_to(actor: Actor) -> Q:
    """Attendances that the actor may read: who comes is known to all who were called."""
    return Q() if actor.reads_all else Q(meeting_id__in=Meeting.objects.filter(visible_to(actor)).values("pk"))


def access_meeting(actor: Actor, meeting_id: UUID, *, lock: bool = False) -> Meeting:
    """The meeting, if the actor may see it; NotFound otherwise."""
    return _one(Meeting.objects.filter(visible_to(actor), pk=meeting_id), lock)


def access_item(actor: Actor, item_id: UUID, *, lock: bool = False) -> AgendaItem:
    """The agenda item, if the actor may see it; NotFound otherwise."""
    return _one(AgendaItem.objects.filter(items_visible_to(actor), pk=item_id), lock)


def access_attendance(actor: Actor, attendance_id: UUID, *, lock: bool = False) -> Attendance:
    """The attendance, if the actor may see it; NotFound otherwise."""
    return _one(Attendance.objects.filter(attendances_visible_to(actor), pk=attendance_id), lock)


def _one(rows: QuerySet[R], lock: bool) -> R:
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise NotFound()
    return found


def count_of(**filters: object) -> Coalesce:
    """Attendances of a meeting that fit."""
    rows = Attendance.objects.filter(meeting_id=OuterRef("pk"), **filters).order_by().values("meeting_id")
    return Coalesce(Subquery(rows.annotate(n=Count("pk")).values("n")), 0)
