"""A mutation: one call of one action, answered by its object or by a typed refusal.

    @mutation
    def approve_document(self, info: Info, input: ApproveDocumentInput) -> Document:
        return approve_document(**facts(info.context, input))

The decorator makes the union `ApproveDocumentResult`, runs everything in one transaction, sees to the idempotency key,
and reads the object again as the asker may see it.
"""

import functools
import hashlib
import json
from collections.abc import Callable
from typing import Annotated, Any, Union
from uuid import UUID

import strawberry
from django.db import models
from strawberry import Info
from strawberry.utils.str_converters import to_camel_case
from strawberry_django.optimizer import optimize

from hierarchy import errors
from hierarchy.journal.idempotency import Answered, answered_before, remember
from hierarchy.transactions import act
from schema.base.context import Context
from schema.base.errors import REFUSALS, typed


def mutation(resolver: Callable[..., Any]) -> Any:
    """Turn a resolver that returns an object, or raises a Refusal, into a mutation field."""
    name = resolver.__name__
    returned: Any = resolver.__annotations__["return"]
    pascal = to_camel_case(name)[0].upper() + to_camel_case(name)[1:]
    options: Any = Union[(returned, *REFUSALS)]
    union: Any = Annotated[options, strawberry.union(f"{pascal}Result", description=f"Result of {name}.")]

    @functools.wraps(resolver)
    def answer(self: Any, info: Info, input: Any) -> Any:
        try:
            model, key = _carried_out(resolver, name, self, info, input)
        except errors.Refusal as refusal:
            return typed(refusal)
        return _read_again(returned, model, key, info)

    # Strawberry would follow it to the resolver and find no union there.
    del answer.__wrapped__
    answer.__annotations__ = {**resolver.__annotations__, "return": union}
    return strawberry.mutation(answer, description=(resolver.__doc__ or "").strip())


@act
def _carried_out(resolver: Callable[..., Any], name: str, root: Any, info: Info, given: Any) -> tuple[str, UUID]:
    context: Context = info.context
    actor = context.actor
    if not given.idempotency_key:
        done = resolver(root, info, given)
        return type(done).__name__, done.pk
    request = Answered(actor.account_id, name, given.idempotency_key, _digest(given))
    before = answered_before(request)
    if before:
        return before
    done = resolver(root, info, given)
    remember(request, type(done).__name__, done.pk)
    return type(done).__name__, done.pk


def _read_again(returned: Any, model_name: str, key: UUID, info: Info) -> Any:
    model: type[models.Model] = returned.__strawberry_django_definition__.model
    queryset = returned.get_queryset(model._default_manager.filter(pk=key), info)
    found = optimize(queryset, info).first()
    return found if found is not None else typed(errors.NotFound())


def _digest(given: Any) -> str:
    plain = json.dumps(strawberry.asdict(given), sort_keys=True, default=str, ensure_ascii=False)
    return hashlib.sha256(plain.encode()).hexdigest()
