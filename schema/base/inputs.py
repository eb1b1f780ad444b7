"""Inputs of acts: what all of them carry, and how ids in them become keys."""

import dataclasses
import enum
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry
from strawberry import UNSET, relay

from hierarchy.errors import ValidationFailed
from schema.base.context import Context

# Moments outside of these are slips of the pen, and some of them no clock can carry from zone to zone.
YEARS = range(2000, 2101)


@strawberry.input
class Act:
    """What every act carries."""

    as_post: relay.GlobalID | None = strawberry.field(
        default=None, description="Appointment in which to act, where several of the asker's posts could."
    )
    idempotency_key: str | None = strawberry.field(
        default=None,
        description="A key of the client's choice (at most 100 characters): the same act sent again is not done again.",
    )


@strawberry.input
class ActOnRecord(Act):
    """What an act on an existing object carries."""

    expected_version: int | None = strawberry.field(
        default=None, description="The version that the asker read; Conflict when it is no longer the current one."
    )


def ref(*types: str, description: str, **default: Any) -> Any:
    """An input field that holds the id, or ids, of objects of one of these types; `default` or `default_factory`."""
    return strawberry.field(description=description, metadata={"types": types}, **default)


def facts(context: Context, given: Act) -> dict[str, Any]:
    """Keyword arguments of an action: the actor in the named post, and the input with keys instead of ids.

    Raises ValidationFailed NOT_AN_ID for an id of another type, named by its field.
    """
    faults: dict[str, str] = {}
    told = _decoded(given, "", faults)
    if faults:
        raise ValidationFailed(faults)
    told.pop("idempotency_key")
    return {"actor": context.actor.acting_as(told.pop("as_post")), **told}


def _decoded(given: Any, prefix: str, faults: dict[str, str]) -> dict[str, Any]:
    told = {}
    for field in dataclasses.fields(given):
        value = getattr(given, field.name)
        types = ("Appointment",) if field.name == "as_post" else field.metadata.get("types", ())
        if value is not UNSET:
            told[field.name] = _plain(value, f"{prefix}{field.name}", types, faults)
    return told


def _plain(value: Any, path: str, types: tuple[str, ...], faults: dict[str, str]) -> Any:
    if isinstance(value, relay.GlobalID):
        key = key_of(value, types)
        if key is None:
            faults[path] = "NOT_AN_ID"
        return key
    if isinstance(value, datetime) and value.year not in YEARS:
        faults[path] = "YEAR_UNLIKELY"
        return value
    if isinstance(value, list):
        return [_plain(item, f"{path}.{place}", types, faults) for place, item in enumerate(value)]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _decoded(value, f"{path}.", faults)
    return value.value if isinstance(value, enum.Enum) else value


def key_of(global_id: relay.GlobalID, types: tuple[str, ...] = ()) -> UUID | None:
    """The key inside a Relay id of one of these types; None when it is none."""
    if types and global_id.type_name not in types:
        return None
    try:
        return UUID(global_id.node_id)
    except ValueError:
        return None
