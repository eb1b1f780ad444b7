"""What the roster asks of rulebooks. They lie above the roster, so the settings name who answers (ROSTER_RULEBOOKS)."""

from datetime import date
from typing import Protocol, cast

from django.conf import settings
from django.utils.module_loading import import_string


class Rulebooks(Protocol):
    """Answers about rulebooks, and lets a new body follow one."""

    def keys(self) -> list[str]:
        """Keys of the rulebooks that there are."""

    def first_day(self, key: str) -> date | None:
        """The day from which the rulebook can be followed at all; none when there is no such rulebook."""

    def group_count(self, key: str, day: date, level: str, short_name: str) -> int | None:
        """How many working groups a body of that level should have under the rulebook (R4)."""

    def followed(self) -> dict[str, tuple[str, date]]:
        """For every body that follows a rulebook: its key, and since when."""

    def follow(self, code: str, key: str, day: date) -> None:
        """Let a body that follows none yet follow this one from that day on (R20)."""


def rulebooks() -> Rulebooks:
    """The ones of this installation."""
    return cast(Rulebooks, import_string(settings.ROSTER_RULEBOOKS)())
