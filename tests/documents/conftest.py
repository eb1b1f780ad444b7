"""The day on which these papers are worked on."""

import pytest

from tests.decisions.scene import StandingClock


@pytest.fixture(autouse=True)
def day(monkeypatch) -> StandingClock:
    """10 March 2026 until a test says otherwise."""
    return StandingClock(monkeypatch)
