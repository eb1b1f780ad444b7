"""A day that stands still, and the ways to bring a meeting wherever a test needs it."""

import pytest

from tests.meetings.scene import Scene, StandingClock


@pytest.fixture
def day(monkeypatch) -> StandingClock:
    """The day of the test: Tuesday 10 March 2026, until the test says otherwise."""
    return StandingClock(monkeypatch)


@pytest.fixture
def scene(day: StandingClock, cast) -> Scene:
    """Meetings of the county."""
    return Scene(cast, day)
