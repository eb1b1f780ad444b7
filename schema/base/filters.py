"""Filters that several lists use. They never look at their values, so that a plan fits every value."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

import strawberry_django
from django.db.models import Q
from strawberry import relay

from schema.base.inputs import key_of


def by_id(column: str, *types: str, description: str) -> Any:
    """A filter for rows whose `column` is the key of the object with that id; an id of something else finds nothing."""

    def resolve(self: Any, value: relay.GlobalID, prefix: str) -> Q:
        return Q(**{f"{prefix}{column}__in": keys_of([value], types)})

    return strawberry_django.filter_field(resolve, description=description)


def containing(*columns: str, description: str) -> Any:
    """A filter for rows with a text in one of the columns, upper and lower case alike."""

    def resolve(self: Any, value: str, prefix: str) -> Q:
        found = Q()
        for column in columns:
            found |= Q(**{f"{prefix}{column}__icontains": value.replace("\0", "").strip()})
        return found

    return strawberry_django.filter_field(resolve, description=description)


def keys_of(ids: Collection[relay.GlobalID], types: Collection[str]) -> list[UUID]:
    """Keys of those ids that are of the types."""
    return [key for one in ids if (key := key_of(one, tuple(types))) is not None]
