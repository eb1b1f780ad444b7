"""Writing a World as a workbook: the same sheets that are read, the template, and bytes that never differ by chance."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from hierarchy.roster.spreadsheet.layout import FOLLOW, INFO, SHEETS, Column, Kind, Sheet, Values, World, empty_world

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
ROOM = 500
_STAMP = (2023, 5, 15, 0, 0, 0)
_HEADER = PatternFill("solid", fgColor="DDE6F0")
_REQUIRED = PatternFill("solid", fgColor="F5DEC8")

HOW_TO = (
    "本表是信访工作联席会议名册。一张表一类内容，一行一项；各表第一行是表头，列的先后可以调整，多余的行可以留空。",
    "导入前先整体检查：有错就一条也不导入，并逐条指出在哪张表、哪一行、哪一列，应当怎样填。",
    "表中没有写到的，系统里原有的不动；空白格不改动已有内容。导入从不删除。",
    "日期可写 2023-05-15、2023/5/15、2023.5.15 或 2023年5月15日。“止”填最后一日（含当日），仍在延续的留空。",
    "几个值写在一格的，用顿号（、）分开。底色较深的表头是必填项。可另加“备注”列，导入时不读。",
    "不要填身份证号码和个人手机号码（“电话”列除外）；带密级的内容不得进入本系统。",
    "也可用 .csv：一张表一个文件，以表名为文件名（单位.csv），放在一个文件夹或 .zip 内；"
    "或合在一个文件里，每张表之前用单独一行写表名。",
)


def write_workbook(world: World, path: Path, *, remarks: Sequence[str] = ()) -> None:
    """Write the World to `path`; `remarks` stand on top of the sheet of explanations."""
    book = Workbook()
    info = book.active
    assert isinstance(info, Worksheet)
    _explain(info, remarks)
    bodies = {key[0]: values for key, values in world["bodies"].items()}
    for sheet in SHEETS:
        page = book.create_sheet(sheet.title)
        _head(page, sheet)
        for row, values in enumerate(world[sheet.key].values(), start=2):
            shown = _shown(sheet, values, world, bodies)
            for index, column in enumerate(sheet.columns, start=1):
                put(page.cell(row, index), shown.get(column.key))
        _choices(page, sheet, page.max_row + ROOM)
    _save(book, path)


def write_template(path: Path) -> None:
    """Write an empty workbook that explains each column."""
    write_workbook(empty_world(), path)


def put(cell: Cell | Any, value: Any) -> None:
    """Write a value; text that a spreadsheet would take for a formula stays text."""
    cell.value = value
    if isinstance(value, str) and value.startswith(DANGEROUS):
        cell.data_type = "s"
        cell.quotePrefix = True
    if hasattr(value, "year"):
        cell.number_format = "yyyy-mm-dd"


def _shown(sheet: Sheet, values: Values, world: World, bodies: dict[str, Values]) -> Values:
    """The values as people write them."""
    shown: Values = {}
    for column in sheet.columns:
        value = values.get(column.key)
        if column.only_checked:
            value = world["persons"].get((values["username"],), {}).get("name")
        elif column.kind is Kind.CHOICE and value:
            value = column.choices[value]
        elif column.kind is Kind.YES_NO:
            value = "是" if value else "否"
        elif isinstance(value, tuple):
            value = "、".join(value)
        elif column.key == "rulebook" and value and bodies.get(values.get("parent", ""), {}).get("rulebook") == value:
            value = FOLLOW
        shown[column.key] = value
    return shown


def _explain(page: Worksheet, remarks: Sequence[str]) -> None:
    page.title = INFO
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = 16, 20
    page.column_dimensions["C"].width, page.column_dimensions["D"].width = 8, 90
    for line in (*remarks, *HOW_TO):
        page.append([line])
    page.append([])
    page.append(["表", "列", "必填", "说明"])
    for cell in page[page.max_row]:
        cell.font = Font(bold=True)
    for sheet in SHEETS:
        for column in sheet.columns:
            page.append([sheet.title, column.header, "是" if column.required else "", _note(column)])


def _note(column: Column) -> str:
    choices = f"可填：{'、'.join(column.choices.values())}。" if column.choices else ""
    return f"{column.note}{choices}"


def _head(page: Worksheet, sheet: Sheet) -> None:
    for index, column in enumerate(sheet.columns, start=1):
        cell = page.cell(1, index, column.header)
        cell.font = Font(bold=True)
        cell.fill = _REQUIRED if column.required else _HEADER
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        comment = Comment(("必填。" if column.required else "") + _note(column), INFO)
        comment.width, comment.height = 280, 110
        cell.comment = comment
        page.column_dimensions[get_column_letter(index)].width = column.width
    page.freeze_panes = "A2"


def _choices(page: Worksheet, sheet: Sheet, rows: int) -> None:
    for index, column in enumerate(sheet.columns, start=1):
        options = ["是", "否"] if column.kind is Kind.YES_NO else list(column.choices.values())
        if options:
            allowed = DataValidation(type="list", formula1=f'"{",".join(options)}"', allow_blank=True)
            letter = get_column_letter(index)
            allowed.add(f"{letter}2:{letter}{rows}")
            page.add_data_validation(allowed)


def _save(book: Workbook, path: Path) -> None:
    """Save without the moment of writing, so that the same content gives the same bytes."""
    first = io.BytesIO()
    book.properties.created = datetime(*_STAMP)  # noqa: DTZ001 (a workbook's own times have no zone)
    book.save(first)
    second = io.BytesIO()
    with zipfile.ZipFile(first) as old, zipfile.ZipFile(second, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            content = old.read(item)
            if item.filename == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2023-05-15T00:00:00Z", content)
            entry = zipfile.ZipInfo(item.filename, _STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, content)
    path.write_bytes(second.getvalue())
