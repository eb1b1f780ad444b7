"""Asking the schema as one of the cast, in a body or in none; every call is a request of its own."""

from typing import Any

from django.db import connection
from strawberry import relay

from schema import schema
from schema.base.context import Context
from tests.cast import PEOPLE, Cast


def told(cast: Cast, who: str | None, document: str, body: str | None = "", **variables: Any) -> dict[str, Any]:
    """The data of the answer; errors fail the test. `body`: a code, "" for the person's own, None for none."""
    data, errors = answered(cast, who, document, body, **variables)
    assert errors is None, errors
    return data


def answered(cast: Cast, who: str | None, document: str, body: str | None = "", **variables: Any) -> tuple[Any, Any]:
    """Data and errors of the answer."""
    code = PEOPLE[who][1] if body == "" and who in PEOPLE else body or None
    context = Context(account=cast.account(who) if who else None, body=cast.body(code) if code else None)
    before = connection.tenant
    try:
        connection.set_tenant(context.body) if context.body else connection.set_schema_to_public()
        result = schema.execute_sync(document, variables, context_value=context)
    finally:
        connection.set_tenant(before)
    return result.data, result.errors


def global_id(kind: str, key: Any) -> str:
    """The Relay id of an object."""
    return str(relay.GlobalID(kind, str(key)))


def nodes(connection_data: dict[str, Any]) -> list[dict[str, Any]]:
    """The objects of a connection."""
    return [edge["node"] for edge in connection_data["edges"]]
