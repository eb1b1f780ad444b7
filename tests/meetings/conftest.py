"""The ways to bring a meeting wherever a test needs it."""

import pytest

from tests.meetings.scene import Scene
from tests.standing import StandingClock


@pytest.fixture
def scene(day: StandingClock, cast) -> Scene:
    """Meetings of the county."""
    return Scene(cast, day)
