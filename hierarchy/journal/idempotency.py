"""A request sent twice is carried out once: the second is answered from the first one's object."""

from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from hierarchy import clock
from hierarchy.errors import Faults, ValidationFailed
from hierarchy.journal.models import AnsweredRequest
from hierarchy.tree.tenancy import current_schema


@dataclass(frozen=True)
class Answered:
    """A request under an idempotency key."""

    account_id: UUID
    field: str
    key: str
    input_digest: str


def answered_before(request: Answered) -> tuple[str, UUID] | None:
    """Type and key of the object that this request made or changed before; None when it is new.

    Two at once wait for each other. Raises ValidationFailed when the key went with another input.
    """
    faults = Faults()
    faults.text("idempotency_key", request.key, most=100)
    faults.raise_any()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))",
            [f"{current_schema()} {request.account_id} {request.field} {request.key}"],
        )
    found = AnsweredRequest.objects.filter(account_id=request.account_id, field=request.field, key=request.key).first()
    if found and found.input_digest != request.input_digest:
        raise ValidationFailed({"idempotency_key": "IDEMPOTENCY_KEY_REUSED"})
    return (found.result_type, found.result_id) if found else None


def remember(request: Answered, result_type: str, result_id: UUID) -> None:
    """Note the answer, in the transaction of the act itself."""
    AnsweredRequest.objects.create(
        account_id=request.account_id,
        field=request.field,
        key=request.key,
        input_digest=request.input_digest,
        result_type=result_type,
        result_id=result_id,
        at=clock.now(),
    )
