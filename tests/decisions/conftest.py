"""A day that stands still, and a meeting of the county that is being held on it."""

from collections.abc import Iterator

import pytest

from tests.decisions.scene import Scene, StandingClock


@pytest.fixture
def day(monkeypatch) -> StandingClock:
    """The day of the test: Tuesday 10 March 2026, until the test says otherwise."""
    return StandingClock(monkeypatch)


@pytest.fixture
def scene(day: StandingClock, cast) -> Iterator[Scene]:
    """A plenary in session, and the ways to bring a decision and a task wherever a test needs them."""
    return Scene(cast, day)
