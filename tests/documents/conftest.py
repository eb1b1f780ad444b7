"""Papers are worked on while the clock stands still."""

import pytest

from tests.standing import StandingClock


@pytest.fixture(autouse=True)
def _standing(day: StandingClock) -> None:
    """10 March 2026 until a test says otherwise."""
