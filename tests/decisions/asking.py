"""Acts on decisions and tasks, asked for as one of the cast."""

from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import asking
from tests.cast import Cast

REFUSALS = """
  __typename
  ... on Refusal { code message }
  ... on RuleViolation { article allowed }
  ... on NotAllowed { article allowed }
  ... on ValidationFailed { fields { field code } }
"""


def operation(field: str, kind: str, selection: str = "id") -> str:
    """A mutation that returns a `kind`."""
    input_type = f"{field[0].upper()}{field[1:]}Input!"
    return f"""mutation ($input: {input_type}) {{
      {field}(input: $input) {{ {REFUSALS} ... on {kind} {{ {selection} }} }} }}"""


def told(cast: Cast, who: str, document: str, **variables: Any) -> dict[str, Any]:
    """The data of an operation in the person's own body; who has none asks in the county."""
    return asking.told(cast, who, document, "yueyang" if who == "nobody" else "", **variables)


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
