"""What a person may read of the inbox: the own items, as long as the post lasts that they were told to."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from hierarchy import clock
from hierarchy.roster.models import Appointment, on_day
from notifications.models import InboxItem

UNREAD = Q(read_at__isnull=True)
UNDONE = Q(done_at__isnull=True) & ~Q(expects="")


def inbox_of(account_id: UUID) -> QuerySet[InboxItem]:
    """The person's items over all bodies, newest first."""
    lasting = Appointment.objects.filter(on_day(clock.today()), account_id=account_id)
    rows = InboxItem.objects.filter(recipient_id=account_id, appointment__in=lasting)
    return rows.select_related("joint_meeting", "appointment").order_by("-number")


def counts_by_post(account_id: UUID) -> list[Mapping[str, Any]]:
    """Unread and undone items of each post that has any."""
    rows = inbox_of(account_id).order_by().values(
        "appointment_id", "appointment__post", "appointment__title", "joint_meeting__schema_name"
    )  # fmt: skip
    counted = rows.annotate(unread=Count("pk", filter=UNREAD), undone=Count("pk", filter=UNDONE))
    return list(counted.order_by("joint_meeting__path", "appointment__post", "appointment_id"))


def last_number(account_id: UUID) -> int:
    """Number of the newest item; 0 for an empty inbox."""
    return InboxItem.objects.filter(recipient_id=account_id).values_list("number", flat=True).first() or 0


def page_after(account_id: UUID, number: int, most: int) -> list[InboxItem]:
    """The next items after that number, oldest first."""
    return list(inbox_of(account_id).filter(number__gt=number).order_by("number")[:most])
