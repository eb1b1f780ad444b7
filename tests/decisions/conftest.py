"""The ways to bring a decision and a task wherever a test needs them."""

import pytest

from tests.decisions.scene import Scene
from tests.standing import StandingClock


@pytest.fixture
def scene(day: StandingClock, cast) -> Scene:
    """Meetings, decisions and tasks of the county."""
    return Scene(cast, day)
