"""One act, one transaction; a deadlock is tried once more, a lock that does not come is a Conflict."""

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from django.db import OperationalError, connection, transaction

from hierarchy.errors import Conflict

P = ParamSpec("P")
R = TypeVar("R")
DEADLOCK, LOCK_NOT_AVAILABLE = "40P01", "55P03"


def act(function: Callable[P, R]) -> Callable[P, R]:
    """Run the function in a transaction (a savepoint inside another); a refusal undoes all of it."""

    @functools.wraps(function)
    def carried_out(*args: P.args, **kwargs: P.kwargs) -> R:
        tries = 1 if connection.in_atomic_block else 2
        while True:
            tries -= 1
            try:
                with transaction.atomic():
                    return function(*args, **kwargs)
            except OperationalError as error:
                state = getattr(error.__cause__, "sqlstate", None)
                if state == LOCK_NOT_AVAILABLE:
                    raise Conflict("CONFLICT_BUSY") from error
                if state != DEADLOCK or not tries:
                    raise

    return carried_out
