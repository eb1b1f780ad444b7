"""PostgreSQL's own wake-up: a connection that hears NOTIFY. A wake-up only; what counts stands in the tables."""

import os
import select
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.db import connection
from psycopg import sql


class Ear:
    """Waits for something to be said on a channel, or for a wake-up inside the process."""

    def __init__(self, held: psycopg.Connection) -> None:
        self._held = held
        self._reads, self._writes = os.pipe()
        os.set_blocking(self._writes, False)

    def wait(self, seconds: float) -> None:
        """Return when something was said, or after so many seconds. Raises OperationalError when the server is gone."""
        heard, _, _ = select.select([self._held.fileno(), self._reads], [], [], seconds)
        if self._reads in heard:
            os.read(self._reads, 4096)
        if self._held.fileno() in heard:
            for _ in self._held.notifies(timeout=0):
                pass

    def wake(self) -> None:
        """Let whoever waits go on; from any thread."""
        try:
            os.write(self._writes, b".")
        except BlockingIOError:
            return  # full: it is awake already

    def close(self) -> None:
        """Give back what the system lent."""
        os.close(self._reads)
        os.close(self._writes)


@contextmanager
def listening(channel: str) -> Iterator[Ear]:
    """An ear on the channel, on a connection of its own."""
    given = connection.get_connection_params()
    # A pool would take it back, and Django's cursor does not fit outside of Django.
    told = {name: value for name, value in given.items() if name not in {"cursor_factory", "pool", "context"}}
    with psycopg.connect(**told, autocommit=True) as held:
        held.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
        ear = Ear(held)
        try:
            yield ear
        finally:
            ear.close()
