"""Wiring: what the roster file needs to know of rulebooks, answered by the rulebook part."""

from datetime import date

from hierarchy import clock
from hierarchy.rulebook.actions import adopt_for_new_body
from hierarchy.rulebook.book import Book
from hierarchy.rulebook.library import all_books, version_on
from hierarchy.rulebook.models import Adoption
from hierarchy.tree.models import JointMeeting


class Rulebooks:
    """Answers of hierarchy.rulebook in the words of hierarchy.roster.spreadsheet.rulebooks."""

    def keys(self) -> list[str]:
        return sorted({key for key, _version in all_books()})

    def first_day(self, key: str) -> date | None:
        days = sorted(version for found, version in all_books() if found == key)
        return date.fromisoformat(days[0]) if days else None

    def group_count(self, key: str, day: date, level: str, short_name: str) -> int | None:
        book: Book = version_on(key, day.isoformat())
        preset = book.preset_for(level, short_name)
        return (book.with_overrides(preset) if preset else book).number("group_count")

    def followed(self) -> dict[str, tuple[str, date]]:
        found: dict[str, tuple[str, date]] = {}
        today = clock.today()
        rows = Adoption.objects.select_related("joint_meeting").order_by("effective_from")
        for adoption in rows:
            code = adoption.joint_meeting.schema_name
            if code not in found or adoption.effective_from <= today:
                found[code] = (adoption.rulebook_key, adoption.effective_from)
        return found

    def follow(self, code: str, key: str, day: date) -> None:
        adopt_for_new_body(JointMeeting.objects.get(schema_name=code), day, key)
