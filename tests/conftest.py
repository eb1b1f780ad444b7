"""Fixtures of all tests: the database, the cast, and the proof that nothing changed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import models

from tests import database
from tests.cast import Cast, make_cast
from tests.database import OwnDatabase
from tests.standing import StandingClock


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker) -> Iterator[None]:
    """Instead of Django's own test database: a copy of the migrated one, worked on as the application role."""
    database.copy(database.NAME)
    yield
    with django_db_blocker.unblock():
        from django.db import connection

        connection.close()
        connection.close_pool()
    database.drop(database.NAME)


@pytest.fixture(scope="session")
def _whole_cast(django_db_setup, django_db_blocker) -> Cast:
    with django_db_blocker.unblock():
        return make_cast()


@pytest.fixture
def cast(_whole_cast: Cast, db) -> Iterator[Cast]:
    """The cast; the test works in the county's schema unless it says otherwise."""
    with _whole_cast.inside("yueyang"):
        yield _whole_cast


@pytest.fixture
def day(monkeypatch) -> StandingClock:
    """The day of the test: Tuesday 10 March 2026, until the test says otherwise."""
    return StandingClock(monkeypatch)


@contextmanager
def _unchanged(*watched: models.Model | type[models.Model]) -> Iterator[None]:
    from hierarchy.journal.models import Entry

    def state() -> list[Any]:
        seen: list[Any] = [Entry.objects.count()]
        for one in watched:
            rows = one.objects.all() if isinstance(one, type) else type(one).objects.filter(pk=one.pk)
            seen.append(sorted(map(str, rows.values_list())))
        return seen

    before = state()
    yield
    assert state() == before, "a refusal left a trace"


@pytest.fixture
def unchanged():
    """`with unchanged(document, Task):` proves that these rows and the journal are as before."""
    return _unchanged


@pytest.fixture
def own_database(django_db_setup) -> Iterator[OwnDatabase]:
    """A database of the test's own, for what must really be committed: other processes, threads, crashes."""
    with OwnDatabase.made() as made:
        yield made
