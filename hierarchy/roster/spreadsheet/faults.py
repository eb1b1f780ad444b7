"""What is wrong with a roster file: one finding a place, told with sheet, row, column and what would be right."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import IntEnum
from typing import Any

from hierarchy.messages import text_of
from hierarchy.roster.spreadsheet.layout import (
    APPOINTMENTS,
    FOLLOW,
    INFO,
    PERSONS,
    REMARKS,
    SHEETS,
    Column,
    Sheet,
    Values,
)  # fmt: skip


class Weight(IntEnum):
    """A fault stops the import; a warning and a note do not."""

    FAULT = 0
    WARNING = 1
    NOTE = 2


WARNINGS = frozenset(
    {
        "ROSTER_DIRECTOR_NOT_HEAD_BELOW", "ROSTER_NO_CONVENER", "ROSTER_NO_DIRECTOR", "ROSTER_NO_ADMINISTRATOR",
        "ROSTER_NO_RULEBOOK", "ROSTER_NO_HOST", "ROSTER_GROUP_WITHOUT_LEADER", "ROSTER_UNIT_WITHOUT_MEMBER",
        "ROSTER_UNIT_WITHOUT_LIAISON", "ROSTER_PERSON_WITHOUT_POST", "ROSTER_POST_OUTSIDE_PLACE", "ROSTER_HIDDEN_ROWS",
    }
)  # fmt: skip
NOTES = frozenset({"ROSTER_GROUP_COUNT", "ROSTER_SAME_PERSON_NAME", "ROSTER_RULEBOOK_STANDS"})


# What the file itself says in Chinese, whatever the language of the sentence about it.
WORDS = {
    "follow": FOLLOW, "info": INFO, "remarks": REMARKS, "yes": "是", "no": "否", "persons": PERSONS.title,
    "phone": PERSONS.column("phone").header, "principal": APPOINTMENTS.column("is_principal").header,
}  # fmt: skip


@dataclass(frozen=True)
class Fault:
    """One finding; `row` 0 means the sheet or file as a whole, `letter` "" no single column."""

    code: str
    sheet: str = ""
    row: int = 0
    letter: str = ""
    header: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def weight(self) -> Weight:
        """Whether it stops the import."""
        return Weight.WARNING if self.code in WARNINGS else Weight.NOTE if self.code in NOTES else Weight.FAULT

    def place(self, language: str | None = None) -> str:
        """Where it is: 单位 第 7 行 C 列（单位代码）."""
        parts = {"sheet": self.sheet, "row": self.row, "letter": self.letter, "header": self.header}
        if not self.sheet:
            return text_of("ROSTER_AT_FILE", {}, language)
        if not self.row:
            return text_of("ROSTER_AT_SHEET", parts, language)
        kind = "ROW" if not self.letter else "CELL" if self.header else "LETTER"
        return text_of(f"ROSTER_AT_{kind}", parts, language)

    def sentence(self, language: str | None = None) -> str:
        """The whole line: where, what is wrong, and what would be right."""
        said = text_of(self.code, WORDS | dict(self.facts), language)
        return text_of("ROSTER_LINE", {"place": self.place(language), "said": said}, language)


@dataclass
class Row:
    """A row of the file: where it stands and what its filled cells say."""

    sheet: Sheet
    number: int
    letters: Mapping[str, str]
    values: Values = field(default_factory=dict)
    sound: bool = True

    def fault(self, code: str, column: Column | str | None = None, **facts: Any) -> Fault:
        """A finding in this row."""
        if isinstance(column, str):
            column = self.sheet.column(column)
        if column is None:
            return Fault(code, self.sheet.title, self.number, facts=facts)
        return Fault(code, self.sheet.title, self.number, self.letters.get(column.key, ""), column.header, facts)


def nearest(word: str, candidates: Iterable[str], cutoff: float = 0.5) -> str:
    """The candidate most like the word, or nothing."""
    found = get_close_matches(word, list(candidates), n=1, cutoff=cutoff)
    return found[0] if found else ""


_ORDER = {sheet.title: position for position, sheet in enumerate(SHEETS, start=1)}


def in_order(faults: Iterable[Fault]) -> list[Fault]:
    """Each once, grave ones first, then as one reads the file: by sheet, row, column."""
    unique = {
        (f.code, f.sheet, f.row, f.letter, tuple(sorted((k, str(v)) for k, v in f.facts.items()))): f for f in faults
    }
    return sorted(
        unique.values(),
        key=lambda f: (f.weight, _ORDER.get(f.sheet, 0), f.sheet, f.row, len(f.letter), f.letter, f.code),
    )


def stops(faults: Iterable[Fault]) -> bool:
    """Whether any of them forbids the import."""
    return any(fault.weight is Weight.FAULT for fault in faults)
