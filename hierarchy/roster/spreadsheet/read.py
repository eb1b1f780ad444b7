"""From grids to rows: which sheet, where its header stands, which column is which, what every cell says."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from openpyxl.utils import get_column_letter

from hierarchy.roster.spreadsheet.faults import Fault, Row, nearest
from hierarchy.roster.spreadsheet.grids import Grid, Unreadable, open_grids
from hierarchy.roster.spreadsheet.layout import IGNORED_COLUMNS, INFO, SHEETS, Column, Kind, Sheet
from hierarchy.roster.spreadsheet.values import (
    IDENTITY_NUMBER,
    MOBILE,
    SECRET,
    Broken,
    Formula,
    Problem,
    text_in,
    value_of,
)  # fmt: skip

HEADER_WITHIN = 30


@dataclass
class Reading:
    """What a file says: rows by sheet, what was wrong with cells, and sheets that could not be read at all."""

    rows: dict[str, list[Row]] = field(default_factory=lambda: {sheet.key: [] for sheet in SHEETS})
    faults: list[Fault] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    present: set[str] = field(default_factory=set)


def read_file(path: Path) -> Reading:
    """Read a roster file; whatever is wrong with it stands in `faults`, nothing is raised."""
    try:
        return read_grids(open_grids(Path(path)))
    except Unreadable as error:
        return Reading(faults=[error.fault], broken={sheet.key for sheet in SHEETS})


def read_grids(grids: Iterable[Grid]) -> Reading:
    """Read the sheets of an opened file."""
    reading = Reading()
    for grid in grids:
        reading.faults += _forbidden(grid)
        sheet = _sheet_named(grid.title)
        if grid.title == INFO or (sheet is None and not grid.rows and not grid.hidden):
            continue
        if sheet is None:
            better = nearest(grid.title, [known.title for known in SHEETS], 0.3)
            reading.faults.append(
                Fault("ROSTER_SHEET_UNKNOWN", grid.title, facts={"better": better, "sheets": [s.title for s in SHEETS]})
                if not better
                else Fault("ROSTER_SHEET_UNKNOWN_NEAR", grid.title, facts={"better": better})
            )
        elif sheet.key in reading.present:
            reading.faults.append(Fault("ROSTER_SHEET_TWICE", grid.title))
        else:
            reading.present.add(sheet.key)
            _read_sheet(reading, sheet, grid)
    if not reading.present:
        reading.faults.append(Fault("ROSTER_EMPTY"))
    return reading


def _sheet_named(title: str) -> Sheet | None:
    plain = re.sub(r"\s+", "", title).removesuffix("表")
    return next((sheet for sheet in SHEETS if plain in (sheet.title, *sheet.others)), None)


def _read_sheet(reading: Reading, sheet: Sheet, grid: Grid) -> None:
    if grid.hidden:
        reading.faults.append(Fault("ROSTER_HIDDEN_ROWS", sheet.title, facts={"rows": _spans(grid.hidden)}))
    header = _header_of(sheet, grid)
    if header is None:
        if grid.rows:
            reading.broken.add(sheet.key)
            wanted = [column.header for column in sheet.columns if column.required]
            reading.faults.append(Fault("ROSTER_NO_HEADER", sheet.title, facts={"columns": wanted}))
        return
    number, cells = grid.rows[header]
    columns, faults = _columns_of(sheet, number, cells)
    reading.faults += faults
    found = {column.key for column in columns.values()}
    for column in sheet.columns:
        if column.required and column.key not in found:
            reading.broken.add(sheet.key)
            reading.faults.append(Fault("ROSTER_COLUMN_MISSING", sheet.title, number, facts={"column": column.header}))
    headless = {index for index, raw in enumerate(cells) if not text_in(raw)}
    if sheet.key not in reading.broken:
        reading.rows[sheet.key] = list(_rows(reading, sheet, grid.rows[header + 1 :], columns, headless))


# --- headers -----------------------------------------------------------------------------------------------------


def _header_of(sheet: Sheet, grid: Grid) -> int | None:
    """The row with the most known headers; of two alike the lower one, for headers may span two rows."""
    best, most = None, 0
    for index, (_number, cells) in enumerate(grid.rows[:HEADER_WITHIN]):
        known = len({column.key for raw in cells if (column := _column_named(sheet, text_in(raw)))})
        if known and known >= most:
            best, most = index, known
    return best if most >= min(2, len(sheet.columns)) else None


def _plain_header(text: str) -> str:
    plain = re.sub(r"\s+", "", text)
    return re.sub(r"[（(][^（()）]*[)）]$", "", plain).strip("*＊:：")


def _column_named(sheet: Sheet, text: str) -> Column | None:
    plain = _plain_header(text)
    exact = next((column for column in sheet.columns if plain == column.header), None)
    return exact or next((column for column in sheet.columns if plain and plain in column.others), None)


def _columns_of(sheet: Sheet, number: int, cells: list[Any]) -> tuple[dict[int, Column], list[Fault]]:
    columns: dict[int, Column] = {}
    faults = []
    for index, raw in enumerate(cells):
        text = text_in(raw)
        plain = _plain_header(text)
        if not plain or plain in IGNORED_COLUMNS:
            continue
        letter = get_column_letter(index + 1)
        column = _column_named(sheet, text)
        if column is None:
            headers = [known.header for known in sheet.columns]
            better = nearest(plain, headers, 0.3)
            code = "ROSTER_COLUMN_UNKNOWN_NEAR" if better else "ROSTER_COLUMN_UNKNOWN"
            facts = {"value": plain, "better": better, "columns": headers}
            faults.append(Fault(code, sheet.title, number, letter, plain, facts))
        elif column in columns.values():
            faults.append(Fault("ROSTER_COLUMN_TWICE", sheet.title, number, letter, column.header))
        else:
            columns[index] = column
    return columns, faults


# --- rows --------------------------------------------------------------------------------------------------------


def _rows(
    reading: Reading,
    sheet: Sheet,
    grid_rows: list[tuple[int, list[Any]]],
    columns: dict[int, Column],
    headless: set[int],
) -> Iterator[Row]:
    letters = {column.key: get_column_letter(index + 1) for index, column in columns.items()}
    for number, cells in grid_rows:
        row = Row(sheet, number, letters)
        for index in sorted(headless):
            if index < len(cells) and text_in(cells[index]):
                letter = get_column_letter(index + 1)
                reading.faults.append(Fault("ROSTER_NO_HEADER_ABOVE", sheet.title, number, letter, "", {}))
                headless = headless - {index}
        for index, column in columns.items():
            _fill(reading, row, column, cells[index] if index < len(cells) else None)
        if row.values or not row.sound:
            yield row


def _fill(reading: Reading, row: Row, column: Column, raw: Any) -> None:
    try:
        value = value_of(column, raw)
    except Problem as problem:
        row.sound = row.sound and column.key not in _identifying(row.sheet)
        reading.faults.append(row.fault(problem.code, column, **problem.facts))
        return
    if value is not None and value != ():
        row.values[column.key] = value
    elif column.required:
        row.sound = row.sound and column.key not in _identifying(row.sheet)
        reading.faults.append(row.fault("ROSTER_REQUIRED", column))


def _identifying(sheet: Sheet) -> set[str]:
    places = {"unit", "group", "section"} if "place" in sheet.identity else set()
    return {*sheet.identity, *places}


def _forbidden(grid: Grid) -> Iterator[Fault]:
    """What may stand nowhere in the file: marks of state secrets, identity numbers, private telephone numbers."""
    phones: set[int] = set()
    sheet = _sheet_named(grid.title)
    for number, cells in grid.rows:
        for index, raw in enumerate(cells):
            text = "" if isinstance(raw, (Formula, Broken)) else text_in(raw)
            letter = get_column_letter(index + 1)
            column = sheet and _column_named(sheet, text)
            if column and column.kind is Kind.PHONE:
                phones.add(index)
            if SECRET.search(text):
                yield Fault("ROSTER_SECRET", grid.title, number, letter, "")
            if IDENTITY_NUMBER.search(text):
                yield Fault("ROSTER_IDENTITY_NUMBER", grid.title, number, letter, "")
            elif index not in phones and MOBILE.search(text) and grid.title != INFO:
                yield Fault("ROSTER_MOBILE_NUMBER", grid.title, number, letter, "")


def _spans(numbers: list[int]) -> str:
    """Row numbers for people: 5-7, 9."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return ", ".join(f"{first}-{last}" if last > first else str(first) for first, last in spans)
