"""How many statements each operation of the contract takes: pinned, and the same however many rows there are.

UPDATE_QUERY_COUNTS=1 writes query_counts.json anew, for a change that is meant.
"""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from config.contract import OPERATIONS
from schema import schema
from schema.base.context import Context
from tests.cast import PEOPLE, Cast
from tests.contract.cases import CASES, GROWING, LISTS, UNCOUNTED
from tests.contract.world import World
from tests.standing import StandingClock

PINNED = Path(__file__).with_name("query_counts.json")
REFUSALS = {"RuleViolation", "ValidationFailed", "Conflict", "NotFound", "NotAllowed"}


@pytest.fixture
def world(cast: Cast, monkeypatch) -> World:
    return World(cast, StandingClock(monkeypatch))


def test_every_operation_of_the_contract_is_counted():
    assert {path.stem for path in OPERATIONS.glob("*.graphql")} - UNCOUNTED == CASES.keys() == pinned().keys()


def test_lists_take_as_many_statements_for_many_rows_as_for_few(world: World):
    seen = []
    for more in (1, 0, 3):  # the first round is not counted: what is kept for later is kept then
        world.grow(more)
        seen.append({name: counted(world, name, more) for name in LISTS})
    for name in LISTS:
        compare(name, seen[1][name], seen[2][name])


@pytest.mark.parametrize("name", sorted(CASES.keys() - LISTS.keys()))
def test_other_operations_take_as_many_statements_for_many_rows_as_for_few(name: str, world: World):
    counted(world, name, 1)
    compare(name, counted(world, name, 1), counted(world, name, 3))


def compare(name: str, few: list[str], many: list[str]) -> None:
    """Pin what few rows take; many may take more only where that is said."""
    if os.environ.get("UPDATE_QUERY_COUNTS"):
        PINNED.write_text(json.dumps(dict(sorted({**pinned(), name: len(few)}.items())), indent=1) + "\n")
    grown = len(many) != len(few)
    assert grown == (name in GROWING), name + "\n".join(one for one in many if one not in few)
    assert len(few) == pinned().get(name), name + "\n".join(few)


def pinned() -> dict[str, int]:
    """Statements of each operation, as agreed."""
    return json.loads(PINNED.read_text()) if PINNED.exists() else {}


def counted(world: World, name: str, n: int) -> list[str]:
    """The statements of the operation in a world with `n` children."""
    case = CASES[name]
    variables = case.variables(world, n)
    context = Context(account=world.cast.account(case.who), body=world.cast.body(PEOPLE[case.who][1]))
    with CaptureQueriesContext(connection) as queries:
        answer = schema.execute_sync((OPERATIONS / f"{name}.graphql").read_text(), variables, context_value=context)
    assert answer.errors is None, answer.errors
    assert not refusals(answer.data), refusals(answer.data)
    return [query["sql"] for query in queries if not query["sql"].startswith("SET search_path")]


def refusals(data: Any) -> list[Any]:
    """Answers of mutations that were not carried out."""
    return [told for told in data.values() if isinstance(told, dict) and told.get("__typename") in REFUSALS]
