"""The drain as tests run it: after the acts of a test, inside its transaction."""

from typing import Any

import pytest

from notifications.drain import Drain
from notifications.models import InboxItem
from tests.cast import Cast
from tests.decisions import scene as decisions
from tests.meetings import scene as meetings
from tests.standing import StandingClock


class Telling:
    """What the inbox got since the last time."""

    def __init__(self, cast: Cast) -> None:
        self.keys = {key: name for name, key in cast.accounts.items()}
        self.seen: set[Any] = set()
        self()

    def __call__(self) -> dict[str, set[str]]:
        """Drain; who was told, in which posts; with what is expected of him: `director: {"DIRECTOR task.verify"}`."""
        while Drain().batch():
            pass
        told: dict[str, set[str]] = {}
        for item in InboxItem.objects.exclude(pk__in=self.seen).select_related("appointment"):
            self.seen.add(item.pk)
            said = " ".join(filter(None, [item.appointment.post, item.expects]))
            told.setdefault(self.keys[item.recipient_id], set()).add(said)
        return told


@pytest.fixture
def told(cast) -> Telling:
    return Telling(cast)


@pytest.fixture
def meeting_scene(cast, monkeypatch):
    return meetings.Scene(cast, StandingClock(monkeypatch))


@pytest.fixture
def task_scene(cast, monkeypatch):
    return decisions.Scene(cast, StandingClock(monkeypatch))


@pytest.fixture
def day(monkeypatch):
    """10 March 2026, on which the papers of the tests are worked on."""
    return StandingClock(monkeypatch)
