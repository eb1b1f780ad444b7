"""Asking the schema as one of the cast, in a body or in none; every call is a request of its own."""

from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext
from strawberry import relay

from schema import schema
from schema.base.context import Context
from tests.cast import PEOPLE, Cast

REFUSALS = """
  __typename
  ... on Refusal { code message }
  ... on RuleViolation { article allowed }
  ... on NotAllowed { article allowed }
  ... on ValidationFailed { fields { field code } }
"""


def told(cast: Cast, who: str | None, document: str, body: str | None = "", **variables: Any) -> dict[str, Any]:
    """The data of the answer; errors fail the test. `body`: a code, None for none, "" for the person's own.

    Who has no post asks in the county.
    """
    data, errors = answered(cast, who, document, body, **variables)
    assert errors is None, errors
    return data


def answered(cast: Cast, who: str | None, document: str, body: str | None = "", **variables: Any) -> tuple[Any, Any]:
    """Data and errors of the answer."""
    own = (PEOPLE[who][1] if who in PEOPLE else "yueyang") if who else None
    code = own if body == "" else body
    context = Context(account=cast.account(who) if who else None, body=cast.body(code) if code else None)
    before = connection.tenant
    try:
        connection.set_tenant(context.body) if context.body else connection.set_schema_to_public()
        result = schema.execute_sync(document, variables, context_value=context)
    finally:
        connection.set_tenant(before)
    return result.data, result.errors


def operation(field: str, kind: str, selection: str = "id") -> str:
    """A mutation that returns a `kind`."""
    input_type = f"{field[0].upper()}{field[1:]}Input!"
    return f"""mutation ($input: {input_type}) {{
      {field}(input: $input) {{ {REFUSALS} ... on {kind} {{ {selection} }} }} }}"""


def act(cast: Cast, who: str, field: str, kind: str, selection: str = "id", /, **given: Any) -> dict[str, Any]:
    """The answer of one mutation."""
    return told(cast, who, operation(field, kind, selection), input=given)[field]


def counted(cast: Cast, who: str, document: str, **variables: Any) -> tuple[dict[str, Any], list[str]]:
    """The data of an operation and the statements that it took; those that find person and body are not counted."""
    with CaptureQueriesContext(connection) as queries:
        data = told(cast, who, document, **variables)
    statements = [query["sql"] for query in queries if not query["sql"].startswith("SET search_path")]
    before = ('FROM "roster_account"', 'FROM "tree_jointmeeting"')
    return data, [one for one in statements if not any(table in one for table in before)]


def global_id(kind: str, key: Any) -> str:
    """The Relay id of an object."""
    return str(relay.GlobalID(kind, str(key)))


def nodes(connection_data: dict[str, Any]) -> list[dict[str, Any]]:
    """The objects of a connection."""
    return [edge["node"] for edge in connection_data["edges"]]
