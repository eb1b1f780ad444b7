"""Done marks: what was expected of somebody is done, or is expected no longer, by a later act on the same object."""

from django.db.models import Q, QuerySet

from hierarchy.journal.models import Entry
from hierarchy.meetings.models import Attendance
from hierarchy.roster.models import Appointment
from notifications.models import InboxItem

ROUTE = ("document.review", "document.countersign", "document.approve")
TASK = ("task.accept", "task.report_progress", "task.report_done", "task.verify", "task.decide_extension")
# Act: what it settles on its object for everybody. Acts done for one unit or person alone are below.
SETTLES: dict[str, tuple[str, ...]] = {
    "agenda.accept": ("agenda.accept",),
    "agenda.decline": ("agenda.accept",),
    "agenda.withdraw": ("agenda.accept",),
    "meeting.decide_leave": ("meeting.decide_leave",),
    "document.submit": ("document.submit",),
    "document.discard": ("document.submit",),
    "document.review": ("document.review",),
    "document.approve": ("document.approve",),
    "document.return": ROUTE,
    "document.withdraw": (*ROUTE, "document.issue"),
    "document.issue": ("document.issue",),
    "document.recall": ("document.acknowledge",),
    "task.accept": ("task.accept",),
    "task.report_progress": ("task.report_progress",),
    "task.report_done": ("task.report_progress", "task.report_done"),
    "task.verify": ("task.verify",),
    "task.return": ("task.verify",),
    "task.decide_extension": ("task.decide_extension",),
    "task.suspend": TASK,
}
# Acts on a meeting after which no answer to its call is awaited; a postponed one asks anew.
ENDS_CALL = frozenset({"meeting.open", "meeting.close", "meeting.cancel", "meeting.postpone"})
ENDS_LEAVE = frozenset({"meeting.close", "meeting.cancel", "meeting.postpone"})
FOR_ONE_UNIT = frozenset({"document.acknowledge", "document.countersign"})
FOR_ONE_PERSON = frozenset({"meeting.answer", "meeting.check_in"})


def settle(entry: Entry) -> None:
    """Mark as done what this act settles."""
    rows = settled_by(entry)
    if rows is not None:
        rows.filter(done_at__isnull=True).update(done_at=entry.at)


def settled_by(entry: Entry) -> QuerySet[InboxItem] | None:
    """The items that the act settles, if it is one that does."""
    own = InboxItem.objects.filter(object_id=entry.object_id)
    if entry.verb in FOR_ONE_PERSON:
        return _of_person(entry)
    if entry.verb in FOR_ONE_UNIT and entry.appointment_id:
        unit = Appointment.objects.filter(pk=entry.appointment_id).values("unit_id")
        return own.filter(expects=entry.verb, appointment__unit_id__in=unit)
    if entry.verb in ENDS_CALL and entry.object_type == "Meeting":
        leave = Q(subject_id=entry.object_id, expects="meeting.decide_leave")
        call = Q(object_id=entry.object_id, expects="meeting.answer")
        return InboxItem.objects.filter(call | leave if entry.verb in ENDS_LEAVE else call)
    if entry.verb in SETTLES:
        return own.filter(expects__in=SETTLES[entry.verb])
    return None


def _of_person(entry: Entry) -> QuerySet[InboxItem]:
    """The answer of one person called; a new one also takes back a wish for leave."""
    called = Attendance.objects.filter(pk=entry.object_id).values_list("meeting_id", "appointment_id").first()
    leave = Q(object_id=entry.object_id, expects="meeting.decide_leave")
    if called is None:
        return InboxItem.objects.filter(leave)
    call = Q(object_id=called[0], appointment_id=called[1], expects="meeting.answer")
    return InboxItem.objects.filter(call | leave)
