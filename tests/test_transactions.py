"""One act, one transaction: a deadlock is tried once more, a lock that does not come is told as a conflict."""

from contextlib import nullcontext
from types import SimpleNamespace

import pytest
from django.db import OperationalError

from hierarchy import transactions
from hierarchy.errors import Conflict
from hierarchy.transactions import DEADLOCK, LOCK_NOT_AVAILABLE, act


class FromDatabase(Exception):
    """What psycopg raised."""

    def __init__(self, sqlstate: str) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


@pytest.fixture
def outcomes(monkeypatch):
    """An act that meets these failures of the database one after the other, and then succeeds."""
    monkeypatch.setattr(transactions, "transaction", SimpleNamespace(atomic=nullcontext))

    def carried_out(*states: str, nested: bool = False) -> tuple[str, int]:
        monkeypatch.setattr(transactions, "connection", SimpleNamespace(in_atomic_block=nested))
        left = list(states)

        @act
        def try_it() -> str:
            if left:
                raise OperationalError from FromDatabase(left.pop(0))
            return "done"

        return try_it(), len(states)

    return carried_out


def test_a_deadlock_is_tried_once_more(outcomes):
    assert outcomes() == ("done", 0)
    assert outcomes(DEADLOCK) == ("done", 1)
    with pytest.raises(OperationalError):
        outcomes(DEADLOCK, DEADLOCK)


def test_inside_another_transaction_nothing_is_tried_again(outcomes):
    with pytest.raises(OperationalError):
        outcomes(DEADLOCK, nested=True)


def test_a_lock_that_does_not_come_is_a_conflict(outcomes):
    with pytest.raises(Conflict) as refusal:
        outcomes(LOCK_NOT_AVAILABLE)
    assert refusal.value.code == "CONFLICT_BUSY"


def test_other_failures_are_not_hidden(outcomes):
    with pytest.raises(OperationalError):
        outcomes("08006")
