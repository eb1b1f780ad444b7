"""Writing the journal, and closing it batch by batch."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from hierarchy import clock
from hierarchy.journal.models import Entry
from hierarchy.outbox.models import OutboxItem


def record_entry(
    *,
    body_id: UUID,
    verb: str,
    object_type: str,
    object_id: UUID,
    subject_id: UUID | None = None,
    account_id: UUID | None = None,
    person: str = "",
    appointment_id: UUID | None = None,
    post: str = "",
    delegation_id: UUID | None = None,
    note: str = "",
    changes: Mapping[str, Sequence[Any]] | None = None,
    marks: Sequence[str] = (),
    correlation_id: str = "",
) -> Entry:
    """Write one act into the current body's journal, and its id into the outbox, in the caller's transaction."""
    entry = Entry.objects.create(
        at=clock.now(),
        verb=verb,
        object_type=object_type,
        object_id=object_id,
        subject_id=subject_id,
        account_id=account_id,
        person=person,
        appointment_id=appointment_id,
        post=post,
        delegation_id=delegation_id,
        note=note,
        changes={name: [_plain(value) for value in pair] for name, pair in (changes or {}).items()},
        marks=list(marks),
        correlation_id=correlation_id,
    )
    OutboxItem.objects.create(joint_meeting_id=body_id, entry_id=entry.id)
    return entry


def _plain(value: Any) -> Any:
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(item) for item in value]
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)
