"""Operations on decisions and tasks, asked as one of the cast in a body."""

from typing import Any
from uuid import UUID

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


def gid(kind: str, key: UUID) -> str:
    """A Relay id."""
    return relay.to_base64(kind, str(key))


def ask(cast: Cast, who: str, operation: str, body: str | None = None, **variables: Any) -> dict[str, Any]:
    """The data of an operation; errors fail the test."""
    return counted(cast, who, operation, body, **variables)[0]


def counted(
    cast: Cast, who: str, operation: str, body: str | None = None, **variables: Any
) -> tuple[dict[str, Any], list[str]]:
    """The data of an operation, and the statements that it took."""
    body = body or (PEOPLE[who][1] if who in PEOPLE else "yueyang")
    context = Context(account=cast.account(who), body=cast.body(body))
    with cast.inside(body), CaptureQueriesContext(connection) as queries:
        result = schema.execute_sync(operation, variables, context_value=context)
    assert result.errors is None, result.errors
    return result.data, [query["sql"] for query in queries if not query["sql"].startswith("SET search_path")]


def act(cast: Cast, who: str, field: str, kind: str, selection: str = "id", **given: Any) -> dict[str, Any]:
    """The answer of one mutation that returns a `kind`."""
    input_type = f"{field[0].upper()}{field[1:]}Input!"
    operation = f"""mutation ($input: {input_type}) {{
      {field}(input: $input) {{ {REFUSALS} ... on {kind} {{ {selection} }} }} }}"""
    return ask(cast, who, operation, input=given)[field]
