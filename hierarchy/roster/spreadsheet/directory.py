"""The directory as it would be after the import: what exists, overlaid with what the file says."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from hierarchy.roster.places import PLACE_NEEDED
from hierarchy.roster.spreadsheet.faults import Fault, Row
from hierarchy.roster.spreadsheet.layout import (
    APPOINTMENTS,
    FOLLOW,
    SHEETS,
    Key,
    Values,
    World,
    empty_world,
    key_of,
)  # fmt: skip
from hierarchy.roster.spreadsheet.read import Reading

Days = tuple[date, date | None]


@dataclass
class Directory:
    """All entries as they would be, the rows that say so, and what stood before."""

    before: World
    after: World
    rows: dict[tuple[str, Key], Row] = field(default_factory=dict)

    def said(self, sheet: str) -> Iterator[tuple[Key, Row, Values]]:
        """The entries of a sheet that the file speaks of."""
        for (name, key), row in self.rows.items():
            if name == sheet:
                yield key, row, self.after[sheet][key]

    def row(self, sheet: str, key: Key) -> Row | None:
        """The row of the file that speaks of an entry."""
        return self.rows.get((sheet, key))

    def has(self, sheet: str, key: Key) -> bool:
        """Whether the entry exists or would."""
        return key in self.after[sheet]

    def appointments(self, **wanted: Any) -> Iterator[tuple[Key, Values]]:
        """Posts with these values."""
        for key, values in self.after["appointments"].items():
            if all(values.get(name) == value for name, value in wanted.items()):
                yield key, values


def overlay(reading: Reading, existing: World) -> tuple[Directory, list[Fault]]:
    """Lay the file over what exists; rows without a sound identity are left out, second ones are faults."""
    after = empty_world()
    for sheet in SHEETS:
        after[sheet.key] = {key: dict(values) for key, values in existing[sheet.key].items()}
    directory, faults = Directory(existing, after), []
    for sheet in SHEETS:
        for row in reading.rows[sheet.key]:
            if not _identified(row):
                continue
            key = key_of(sheet, row.values)
            first = directory.row(sheet.key, key)
            if first:
                faults.append(row.fault("ROSTER_TWICE", sheet.identity[0], first=first.number))
                continue
            directory.rows[sheet.key, key] = row
            _lay(directory, sheet.key, key, row)
    _follow(directory)
    return directory, faults


def _identified(row: Row) -> bool:
    if not row.sound:
        return False
    return row.sheet is not APPOINTMENTS or PLACE_NEEDED.get(row.values["post"], "post") in row.values


def _lay(directory: Directory, sheet: str, key: Key, row: Row) -> None:
    entry = directory.after[sheet].setdefault(key, {})
    for column in row.sheet.columns:
        if column.key not in row.values or column.only_checked:
            continue
        value = row.values[column.key]
        if column.adds:
            value = tuple(dict.fromkeys((*entry.get(column.key, ()), *value)))
        entry[column.key] = value


def _follow(directory: Directory) -> None:
    """Put the rulebook in place of 沿用上级: the one that the nearest body above names."""
    bodies = directory.after["bodies"]
    for key, _row, values in list(directory.said("bodies")):
        seen, above = {key}, values
        while above.get("rulebook") == FOLLOW:
            up = (above.get("parent", ""),)
            if up in seen or up not in bodies:
                break
            seen.add(up)
            above = bodies[up]
        if values.get("rulebook") == FOLLOW and above.get("rulebook", FOLLOW) != FOLLOW:
            values["rulebook"] = above["rulebook"]
            values.setdefault("rulebook_day", above.get("rulebook_day"))


def days_of(values: Values) -> Days | None:
    """First and last day of an entry, when the first is known."""
    return (values["from_day"], values.get("last_day")) if values.get("from_day") else None


def overlap(one: Days, other: Days) -> bool:
    """Whether two spans share a day."""
    return (other[1] is None or one[0] <= other[1]) and (one[1] is None or other[0] <= one[1])


def covers(spans: list[Days], wanted: Days) -> bool:
    """Whether the spans together leave no day of the wanted one out."""
    reached = wanted[0]
    for first, last in sorted(spans, key=lambda span: span[0]):
        if first > reached:
            break
        if last is None:
            return True
        if last >= reached:
            reached = date.fromordinal(last.toordinal() + 1)
    return wanted[1] is not None and reached > wanted[1]


def name_of(values: Values) -> str:
    """How people call an entry."""
    return str(values.get("short_name") or values.get("name") or "")
