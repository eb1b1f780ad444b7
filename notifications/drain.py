"""The drain: takes ids from the outbox and tells those concerned, in one transaction; one process at a time.

Killed in the middle it leaves everything as it was, and whoever drains next goes on there.
"""

import logging
import threading
import time
from collections import Counter
from collections.abc import Sequence
from uuid import UUID

import psycopg
from django.db import Error, connection, transaction

from hierarchy.journal.models import Entry
from hierarchy.outbox.models import OutboxItem
from hierarchy.tree.models import JointMeeting
from hierarchy.tree.tenancy import public_schema, tenant_context
from notifications.audience import MODELS, URGENT, Event, Telling, audience_of, neutral_title
from notifications.listening import listening
from notifications.models import InboxItem, Urgency
from notifications.settling import settle
from notifications.staff import Staff

log = logging.getLogger(__name__)
BATCH = 100
RETRY_SECONDS = 60
LOCK = "SELECT pg_try_advisory_xact_lock(hashtext('joint_meeting.drain'))"
# The row lock lasts until the commit, so a reader who has seen number n has seen all before it.
NUMBERS = """
INSERT INTO public.notifications_inboxcounter AS counter (account_id, last)
SELECT * FROM unnest(%s::uuid[], %s::bigint[]) ORDER BY 1
ON CONFLICT (account_id) DO UPDATE SET last = counter.last + excluded.last
RETURNING account_id, last
"""


class Drain:
    """Drains batch by batch. What cannot be told waits a minute and stops nobody else."""

    def __init__(self) -> None:
        self.faulty: dict[int, float] = {}

    def batch(self, most: int = BATCH) -> int:
        """Tell of at most so many acts; the number of them, 0 when there are none or somebody else is draining."""
        now = time.monotonic()
        self.faulty = {key: until for key, until in self.faulty.items() if until > now}
        with public_schema(), transaction.atomic():
            if not _alone():
                return 0
            waiting = list(OutboxItem.objects.exclude(pk__in=self.faulty).order_by("id")[:most])
            bodies = JointMeeting.objects.in_bulk({one.joint_meeting_id for one in waiting})
            staff: dict[UUID, Staff] = {}
            told = [one.pk for one in waiting if self._told(one, bodies[one.joint_meeting_id], staff)]
            OutboxItem.objects.filter(pk__in=told).delete()
            if told:
                # Whoever listens hears it when this is committed, and not before.
                _run("SELECT pg_notify('inbox', '')")
        return len(told)

    def _told(self, waiting: OutboxItem, body: JointMeeting, staff: dict[UUID, Staff]) -> bool:
        try:
            with transaction.atomic(), tenant_context(body):
                if body.id not in staff:
                    staff[body.id] = Staff(body)
                tell(waiting.entry_id, staff[body.id])
        except Exception:
            if connection.connection is None or connection.connection.closed:
                raise
            log.exception("Nobody could be told of %s in %s", waiting.entry_id, body.schema_name)
            self.faulty[waiting.pk] = time.monotonic() + RETRY_SECONDS
            return False
        return True

    def follow(self, stop: threading.Event) -> None:
        """Drain until told to stop: when something happens and once a second. A lost database is waited for."""
        while not stop.is_set():
            try:
                with listening("outbox") as ear:
                    while not stop.is_set():
                        while self.batch():
                            pass
                        connection.close()  # back to the pool
                        ear.wait(1)
            except (Error, psycopg.Error, OSError) as error:
                log.warning("The drain lost the database and tries again: %s", error)
                connection.close()
                stop.wait(1)


def tell(entry_id: UUID, staff: Staff) -> None:
    """Write the inbox rows of one act, and set the done marks that follow from it."""
    entry = Entry.objects.get(pk=entry_id)
    settle(entry)
    model = MODELS.get(entry.object_type)
    record = model._default_manager.filter(pk=entry.object_id).first() if model else None
    if record is None:
        return
    audience = audience_of(Event(entry, record, staff))
    known = set(InboxItem.objects.filter(entry_id=entry.id).values_list("appointment_id", flat=True))
    write(entry, record, staff.body, [one for one in audience if one.appointment.id not in known])


def write(entry: Entry, record: object, body: JointMeeting, audience: Sequence[Telling]) -> None:
    """The rows themselves, each with the next number of its recipient."""
    counts = Counter(one.appointment.account_id for one in audience)
    if not counts:
        return
    with connection.cursor() as cursor:
        cursor.execute(NUMBERS, [list(counts), list(counts.values())])
        last = dict(cursor.fetchall())
    rows = []
    meeting_id = getattr(record, "meeting_id", None)
    for one in audience:
        account = one.appointment.account_id
        counts[account] -= 1
        rows.append(
            InboxItem(
                recipient_id=account,
                number=last[account] - counts[account],
                joint_meeting=body,
                appointment=one.appointment,
                entry_id=entry.id,
                kind=entry.verb,
                object_type=entry.object_type,
                object_id=entry.object_id,
                subject_type="Meeting" if meeting_id else "",
                subject_id=meeting_id,
                title=neutral_title(record),
                urgency=Urgency.URGENT if entry.verb in URGENT else Urgency.NORMAL,
                expects=one.expects,
                due_day=one.due_day,
                created_at=entry.at,
            )
        )
    InboxItem.objects.bulk_create(rows)


def _alone() -> bool:
    return bool(_run(LOCK))


def _run(statement: str) -> object:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchone()[0]
