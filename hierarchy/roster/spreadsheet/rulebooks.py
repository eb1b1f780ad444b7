"""What the roster file needs to know of rulebooks; checks take it as an argument, so that tests can bring their own."""

from datetime import date
from typing import Protocol

from hierarchy import clock
from hierarchy.rulebook.actions import adopt_for_new_body
from hierarchy.rulebook.library import all_books, version_on
from hierarchy.rulebook.models import Adoption
from hierarchy.tree.models import JointMeeting


class Rulebooks(Protocol):
    """What is asked."""

    def keys(self) -> list[str]:
        """Keys of the rulebooks that there are."""

    def first_day(self, key: str) -> date | None:
        """The day from which the rulebook can be followed at all; none when there is no such rulebook."""

    def group_count(self, key: str, day: date, level: str, short_name: str) -> int | None:
        """How many working groups a body of that level should have under the rulebook (R4)."""


class OurRulebooks:
    """The answers of this installation, and the first adoption of a new body."""

    def keys(self) -> list[str]:
        """As Rulebooks."""
        return sorted({key for key, _version in all_books()})

    def first_day(self, key: str) -> date | None:
        """As Rulebooks."""
        days = sorted(version for found, version in all_books() if found == key)
        return date.fromisoformat(days[0]) if days else None

    def group_count(self, key: str, day: date, level: str, short_name: str) -> int | None:
        """As Rulebooks."""
        book = version_on(key, day.isoformat())
        preset = book.preset_for(level, short_name)
        return (book.with_overrides(preset) if preset else book).number("group_count")

    def followed(self) -> dict[str, tuple[str, date]]:
        """For every body that follows a rulebook: its key, and since when."""
        found: dict[str, tuple[str, date]] = {}
        for adoption in Adoption.objects.select_related("joint_meeting").order_by("effective_from"):
            code = adoption.joint_meeting.schema_name
            if code not in found or adoption.effective_from <= clock.today():
                found[code] = (adoption.rulebook_key, adoption.effective_from)
        return found

    def follow(self, code: str, key: str, day: date) -> None:
        """Let a body that follows none yet follow this one from that day on (R20)."""
        adopt_for_new_body(JointMeeting.objects.get(schema_name=code), day, key)
