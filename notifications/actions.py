"""What a person does with the own inbox."""

from collections.abc import Collection
from uuid import UUID

from hierarchy import clock
from hierarchy.transactions import act
from notifications.models import InboxItem
from notifications.selectors import UNREAD, inbox_of


@act
def mark_read(*, account_id: UUID, ids: Collection[UUID] = (), up_to: int | None = None) -> int:
    """Mark items as read: those named, and all up to a number. The number of those that were unread."""
    own = inbox_of(account_id).filter(UNREAD)
    wanted = own.filter(pk__in=ids)
    if up_to is not None:
        wanted = wanted | own.filter(number__lte=up_to)
    return InboxItem.objects.filter(pk__in=wanted.order_by().values("pk")).update(read_at=clock.now())
