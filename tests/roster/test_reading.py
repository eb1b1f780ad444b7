"""Files as offices make them: titles above headers, merged cells, blanks, other orders, other formats."""

import csv
import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from hierarchy.roster.spreadsheet.export import write_template, write_workbook
from hierarchy.roster.spreadsheet.layout import UNITS, empty_world
from hierarchy.roster.spreadsheet.read import Reading, read_file
from hierarchy.roster.spreadsheet.values import value_of
from tests.roster.sheets import SHEETS, findings, places, workbook

DAYS = [
    "2023-05-15",
    "2023/5/15",
    "2023.5.15",
    "2023年5月15日",
    "２０２３年５月１５日",
    " 2023-05-15　",
    "20230515",
    date(2023, 5, 15),
]


@pytest.mark.parametrize("written", DAYS)
def test_days_as_offices_write_them(written: object):
    assert value_of(UNITS.column("from_day"), written) == date(2023, 5, 15)


def test_a_post_until_now_has_no_last_day():
    assert value_of(UNITS.column("last_day"), "至今") is None


def saved(book: Workbook, path: Path) -> Reading:
    book.save(path)
    return read_file(path)


def test_title_rows_two_row_headers_and_other_orders(tmp_path: Path):
    book = workbook()
    del book["单位"]
    page = book.create_sheet("成员单位")
    page.append(["测试县信访工作联席会议成员单位名册"])
    page.merge_cells("A1:H1")
    page.append(["备注", "单位\n名称", "代 码", "联席会议", "任期", None, "简称", "序号*"])
    page.append([None, None, None, None, "起（含当日）", "止", None, None])
    for column in "ABCDGH":
        page.merge_cells(f"{column}2:{column}3")
    page.merge_cells("E2:F2")
    page.append(["新设", "　测试县水利局 ", "water", "testxian", "2023.5.15", None, "县水利局", "２"])
    page.append([None, "测试县信访局", "bureau", None, "2023.5.15", None, "县信访局", 1.0])
    page.merge_cells("D4:D5")
    reading = saved(book, tmp_path / "roster.xlsx")
    assert reading.faults == []
    assert [row.values for row in reading.rows["units"]] == [
        {"body": "testxian", "code": "water", "name": "测试县水利局", "short_name": "县水利局", "position": 2,
         "from_day": date(2023, 5, 15)},
        {"body": "testxian", "code": "bureau", "name": "测试县信访局", "short_name": "县信访局", "position": 1,
         "from_day": date(2023, 5, 15)},
    ]  # fmt: skip
    assert [row.number for row in reading.rows["units"]] == [4, 5]


def test_names_padded_with_blanks_are_one_name(tmp_path: Path):
    reading = saved(workbook(**{"人员!B2": "安　召"}), tmp_path / "roster.xlsx")
    assert reading.rows["persons"][0].values["name"] == "安召"


def test_hidden_rows_are_skipped_and_said(tmp_path: Path):
    book = workbook()
    book["人员"].row_dimensions[5].hidden = True
    reading = saved(book, tmp_path / "roster.xlsx")
    assert places(reading.faults) == [("HIDDEN_ROWS", "人员", 0, "")]
    assert len(reading.rows["persons"]) == len(SHEETS["人员"]) - 2


def test_empty_rows_do_not_shift_the_numbers_that_are_told(tmp_path: Path):
    book = workbook()
    book["人员"].insert_rows(3, 2)
    assert [row.number for row in saved(book, tmp_path / "roster.xlsx").rows["persons"]][:3] == [2, 5, 6]


def csv_of(title: str, encoding: str) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(SHEETS[title])
    return out.getvalue().encode(encoding)


def test_a_folder_a_zip_and_one_file_of_csv_say_the_same(tmp_path: Path):
    folder = tmp_path / "roster"
    folder.mkdir()
    with zipfile.ZipFile(tmp_path / "roster.zip", "w") as archive:
        for title in SHEETS:
            (folder / f"{title}.csv").write_bytes(csv_of(title, "gb18030"))
            archive.writestr(f"名册/{title}.csv", csv_of(title, "utf-8-sig"))
    together = b"".join(f"【{title}】\n".encode() + csv_of(title, "utf-8") + b"\n" for title in SHEETS)
    (tmp_path / "roster.csv").write_bytes(together)
    workbook().save(tmp_path / "roster.xlsx")
    worlds = []
    for name in ("roster.xlsx", "roster", "roster.zip", "roster.csv"):
        directory, faults = findings(tmp_path / name)
        assert places(faults) == [], name
        worlds.append(directory.after)
    assert worlds[0] == worlds[1] == worlds[2] == worlds[3]


def test_a_formula_in_csv_is_a_fault(tmp_path: Path):
    (tmp_path / "股室.csv").write_text('联席会议代码,股室代码,名称\nyueyang,zonghe,"=HYPERLINK(""x"")"\n', "utf-8")
    assert places(read_file(tmp_path / "股室.csv").faults) == [("FORMULA", "股室", 2, "C")]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("old.xls", b"\xd0\xcf\x11\xe0" + b"\0" * 100, "OLD_EXCEL"),
        ("roster.xlsx", b"not a workbook", "FILE_KIND"),
        ("roster.xlsx", b"PK\x05\x06" + b"\0" * 18, "EMPTY"),
        ("roster.csv", b"", "EMPTY"),
        ("roster.csv", b"\xff\xfe\x00", "EMPTY"),
        ("other.csv", "甲,乙\n1,2\n".encode(), "SHEET_UNKNOWN"),
    ],
)
def test_files_that_are_none(tmp_path: Path, name: str, content: bytes, code: str):
    (tmp_path / name).write_bytes(content)
    assert code in [found for found, *_ in places(read_file(tmp_path / name).faults)]


def test_a_damaged_workbook_is_told_not_raised(tmp_path: Path):
    path = tmp_path / "roster.xlsx"
    workbook().save(path)
    content = path.read_bytes()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(tmp_path / "bad.xlsx", "w") as new:
        for item in old.namelist():
            new.writestr(item, b"<broken" if item.endswith("sheet1.xml") else old.read(item))
    path.write_bytes(content[: len(content) // 2])
    for name in ("roster.xlsx", "bad.xlsx"):
        assert places(read_file(tmp_path / name).faults)[0][0] in {"FILE_UNREADABLE", "FILE_KIND"}


def test_sheets_without_header_or_of_another_name(tmp_path: Path):
    book = workbook()
    book["股室"].title = "科室"
    book["外部收文单位"].delete_rows(1)
    reading = saved(book, tmp_path / "roster.xlsx")
    assert sorted(places(reading.faults)) == [
        ("NO_HEADER", "外部收文单位", 0, ""),
        ("SHEET_UNKNOWN_NEAR", "科室", 0, ""),
    ]


def test_what_is_exported_reads_back_the_same(tmp_path: Path):
    workbook().save(tmp_path / "roster.xlsx")
    directory, _ = findings(tmp_path / "roster.xlsx")
    write_workbook(directory.after, tmp_path / "one.xlsx")
    again, faults = findings(tmp_path / "one.xlsx")
    write_workbook(again.after, tmp_path / "two.xlsx")
    assert places(faults) == []
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


@pytest.mark.parametrize("name", ["=1+1", "+86", "-2", "@SUM(A1)", "=cmd|' /C calc'!A0"])
def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path, name: str):
    world = empty_world()
    world["sections"]["testxian", "zonghe"] = {"body": "testxian", "code": "zonghe", "name": name}
    write_workbook(world, tmp_path / "out.xlsx")
    cell = load_workbook(tmp_path / "out.xlsx")["股室"]["C2"]
    assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", name, True)
    reading = read_file(tmp_path / "out.xlsx")
    assert (reading.rows["sections"][0].values["name"], reading.faults) == (name, [])


def test_the_template_explains_every_column_and_imports_as_nothing(tmp_path: Path):
    write_template(tmp_path / "template.xlsx")
    book = load_workbook(tmp_path / "template.xlsx")
    assert book.sheetnames == ["说明", *SHEETS]
    for title in SHEETS:
        assert all(cell.comment and cell.comment.text for cell in book[title][1])
    assert {len(book[title].data_validations.dataValidation) for title in ("联席会议", "任职")} == {1, 2}
    reading = read_file(tmp_path / "template.xlsx")
    assert (reading.faults, sum(map(len, reading.rows.values()))) == ([], 0)
