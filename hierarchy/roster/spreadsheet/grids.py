"""Opening a roster file: a workbook, a .csv, or a folder or .zip of .csv files becomes grids of raw cells."""

import csv
import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from hierarchy.roster.spreadsheet.faults import Fault
from hierarchy.roster.spreadsheet.layout import INFO, SHEETS
from hierarchy.roster.spreadsheet.values import Broken, Formula, text_in

MOST_BYTES = 20_000_000
MOST_UNPACKED = 200_000_000
MOST_ROWS = 50_000
MOST_COLUMNS = 60
OLD_EXCEL = b"\xd0\xcf\x11\xe0"
TITLES = {title for sheet in SHEETS for title in (sheet.title, *sheet.others)} | {INFO}


class Unreadable(Exception):
    """The file cannot be opened at all; carries the finding that says why."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.fault = Fault(code, facts=facts)


@dataclass
class Grid:
    """One sheet as it lies in the file: the number and raw cells of each visible row that is not empty."""

    title: str
    rows: list[tuple[int, list[Any]]] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)


def open_grids(path: Path) -> list[Grid]:
    """The sheets of a .xlsx, a .csv, or a folder or .zip of .csv files; raises Unreadable."""
    try:
        if path.is_dir():
            files = sorted(child for child in path.iterdir() if child.suffix.lower() == ".csv")
            return _of_many([(child.stem, _read(child)) for child in files])
        return _of_file(path)
    except (
        OSError,
        zipfile.BadZipFile,
        zlib.error,
        csv.Error,
        EOFError,
        RuntimeError,
        ValueError,
        LookupError,
    ) as error:
        raise Unreadable("ROSTER_FILE_UNREADABLE", reason=type(error).__name__) from error


def _of_file(path: Path) -> list[Grid]:
    content = _read(path)
    if content.startswith(OLD_EXCEL):
        raise Unreadable("ROSTER_OLD_EXCEL")
    if path.suffix.lower() == ".csv":
        return _of_many([(path.stem, content)])
    if not zipfile.is_zipfile(io.BytesIO(content)):
        raise Unreadable("ROSTER_FILE_KIND", name=path.name)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if sum(item.file_size for item in archive.infolist()) > MOST_UNPACKED:
            raise Unreadable("ROSTER_FILE_TOO_BIG", most=MOST_UNPACKED // 1_000_000)
        if "[Content_Types].xml" not in archive.namelist():
            return _of_many(list(_csv_of_zip(archive)))
    return _of_workbook(content)


def _read(path: Path) -> bytes:
    if path.stat().st_size > MOST_BYTES:
        raise Unreadable("ROSTER_FILE_TOO_BIG", most=MOST_BYTES // 1_000_000)
    return path.read_bytes()


def _csv_of_zip(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    for item in archive.infolist():
        if item.is_dir() or not item.filename.lower().endswith(".csv") or item.filename.startswith("__MACOSX"):
            continue
        if item.flag_bits & 1:
            raise Unreadable("ROSTER_FILE_UNREADABLE", reason="password")
        name = item.filename
        if not item.flag_bits & 0x800:  # Windows zips names in the local code page; zipfile took them for cp437
            name = name.encode("cp437", "replace").decode("gb18030", "replace")
        yield PurePosixPath(name).stem, archive.read(item)


# --- .csv --------------------------------------------------------------------------------------------------------


def _of_many(files: list[tuple[str, bytes]]) -> list[Grid]:
    grids = [grid for title, content in files for grid in _of_csv(title, content)]
    if not grids:
        raise Unreadable("ROSTER_EMPTY")
    return grids


def _of_csv(title: str, content: bytes) -> Iterator[Grid]:
    """A line that holds only a sheet's title, as 单位 or 【单位】, begins that sheet; else the file's name says."""
    grid = Grid(title)
    reader = csv.reader(io.StringIO(_decoded(content), newline=""))
    for cells in reader:
        filled = [cell.strip() for cell in cells if cell.strip()]
        if len(filled) == 1 and (section := filled[0].strip("【】[]#＃ \u3000")) in TITLES:
            if grid.rows:
                yield grid
            grid = Grid(section)
        elif filled:
            _add(grid, reader.line_num, [Formula(cell) if cell.startswith("=") else cell for cell in cells])
    if grid.rows:
        yield grid


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030", "replace")


# --- .xlsx -------------------------------------------------------------------------------------------------------


def _of_workbook(content: bytes) -> list[Grid]:
    try:
        # Not data_only: a formula must be seen to be refused, its remembered result may be stale.
        book = load_workbook(io.BytesIO(content), keep_links=False)
        return [_of_worksheet(sheet) for sheet in book.worksheets]
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable("ROSTER_FILE_UNREADABLE", reason=type(error).__name__) from error


def _of_worksheet(sheet: Worksheet) -> Grid:
    grid = Grid(sheet.title.strip())
    merged = _merged(sheet)
    for number, cells in enumerate(sheet.iter_rows(max_col=min(sheet.max_column, MOST_COLUMNS)), start=1):
        content = [merged.get((number, column), _raw(cell)) for column, cell in enumerate(cells, start=1)]
        if not any(text_in(raw) for raw in content):
            continue
        if sheet.row_dimensions[number].hidden:
            grid.hidden.append(number)
        else:
            _add(grid, number, content)
    return grid


def _merged(sheet: Worksheet) -> dict[tuple[int, int], Any]:
    """What a merged range shows holds for all its cells."""
    shown = {}
    for area in sheet.merged_cells.ranges:
        raw = _raw(sheet.cell(area.min_row, area.min_col))
        for row in range(area.min_row, min(area.max_row, area.min_row + MOST_ROWS) + 1):
            for column in range(area.min_col, min(area.max_col, MOST_COLUMNS) + 1):
                shown[row, column] = raw
    return shown


def _raw(cell: Any) -> Any:
    if cell.data_type == "f":
        return Formula(str(getattr(cell.value, "text", cell.value)))
    return Broken(str(cell.value)) if cell.data_type == "e" else cell.value


def _add(grid: Grid, number: int, cells: list[Any]) -> None:
    if len(grid.rows) >= MOST_ROWS:
        raise Unreadable("ROSTER_TOO_MANY_ROWS", most=MOST_ROWS)
    grid.rows.append((number, cells[:MOST_COLUMNS]))
