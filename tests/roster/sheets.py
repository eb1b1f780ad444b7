"""A small, faultless roster, to be spoilt in one place by each test: a county, a township, eleven people."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from hierarchy.roster.spreadsheet.check import check
from hierarchy.roster.spreadsheet.directory import Directory
from hierarchy.roster.spreadsheet.faults import Fault
from hierarchy.roster.spreadsheet.layout import World, empty_world
from hierarchy.roster.spreadsheet.read import read_file

TODAY = date(2026, 3, 2)
SINCE = "2023-05-15"

SHEETS: dict[str, list[list[Any]]] = {
    "联席会议": [
        ["代码", "全称", "简称", "级别", "上级代码", "其他名称", "规则", "规则施行日"],
        ["testxian", "测试县信访工作联席会议", "测试县", "县", None, None, "county-book", SINCE],
        ["testzhen", "测试镇信访工作联席会议", "测试镇", "乡镇", "testxian", "老测试镇", "沿用上级", "2023-07-01"],
    ],
    "单位": [
        ["联席会议代码", "单位代码", "全称", "简称", "序号", "办公室所在单位", "起", "止"],
        ["testxian", "bureau", "测试县信访局", "县信访局", 1, "是", SINCE, None],
        ["testxian", "water", "测试县水利局", "县水利局", 2, "否", SINCE, None],
        ["testzhen", "station", "测试镇综治办", "综治办", 1, "是", SINCE, None],
    ],
    "股室": [["联席会议代码", "股室代码", "名称"], ["testxian", "zonghe", "综合股"]],
    "小组": [
        ["联席会议代码", "小组代码", "名称", "序号", "牵头单位代码", "副组长单位代码", "起", "止"],
        ["testxian", "shuili", "水利专项工作小组", 1, "water", "bureau", SINCE, None],
    ],
    "人员": [
        ["账号", "姓名", "电话", "邮箱"],
        ["an.zhao", "安召", "0730-0000001", "an@test.example"],
        ["bai.zhuren", "白主仁", None, None],
        ["cao.gu", "曹谷", None, None],
        ["deng.guan", "邓冠", None, None],
        ["er.shui", "尔水", None, None],
        ["fang.luo", "方洛", None, None],
        ["gao.zhen", "高镇", None, None],
        ["he.zong", "何综", None, None],
        ["ji.guan", "季冠", None, None],
    ],
    "任职": [
        ["账号", "联席会议代码", "职务", "称谓", "单位代码", "小组代码", "股室代码", "主要负责同志", "起", "止"],
        ["an.zhao", "testxian", "召集人", "县委副书记", None, None, None, None, SINCE, None],
        ["bai.zhuren", "testxian", "办公室主任", "县信访局局长", "bureau", None, None, "是", SINCE, None],
        ["bai.zhuren", "testxian", "成员", "县信访局局长", "bureau", None, None, "是", SINCE, None],
        ["cao.gu", "testxian", "股室负责人", "综合股股长", None, None, "zonghe", None, SINCE, None],
        ["deng.guan", "testxian", "系统管理员", "管理员", None, None, None, None, SINCE, None],
        ["er.shui", "testxian", "成员", "县水利局局长", "water", None, None, "是", SINCE, None],
        ["er.shui", "testxian", "专项工作小组组长", "县水利局局长", None, "shuili", None, None, SINCE, None],
        ["fang.luo", "testxian", "联络员", "联络员", "bureau", None, None, None, SINCE, None],
        ["fang.luo", "testxian", "联络员", "联络员", "water", None, None, None, SINCE, None],
        ["gao.zhen", "testzhen", "召集人", "镇党委书记", None, None, None, None, "2023-07-01", None],
        ["he.zong", "testzhen", "办公室主任", "综治办主任", "station", None, None, "是", "2023-07-01", None],
        ["he.zong", "testzhen", "成员", "综治办主任", "station", None, None, "是", "2023-07-01", None],
        ["he.zong", "testzhen", "联络员", "综治办主任", "station", None, None, None, "2023-07-01", None],
        ["ji.guan", "testzhen", "系统管理员", "管理员", None, None, None, None, "2023-07-01", None],
    ],
    "外部收文单位": [["联席会议代码", "名称", "方向"], ["testxian", "中共测试县委", "上级"]],
}  # fmt: skip


class Books:
    """One rulebook: a county has one group, a township none."""

    def keys(self) -> list[str]:
        return ["county-book"]

    def first_day(self, key: str) -> date | None:
        return date(2023, 5, 15) if key == "county-book" else None

    def group_count(self, key: str, day: date, level: str, short_name: str) -> int | None:
        return 1 if level == "COUNTY" else 0


def workbook(**spoilt: Any) -> Workbook:
    """The faultless roster with cells changed: `{"单位!C3": "…"}`; a row number one beyond the last adds a row."""
    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for title, rows in SHEETS.items():
        page = book.create_sheet(title)
        for row in rows:
            page.append(row)
    for place, value in spoilt.items():
        title, address = place.split("!")
        if isinstance(value, list):
            for offset, one in enumerate(value):
                cell = book[title][address]
                book[title].cell(cell.row, cell.column + offset, one)
        else:
            book[title][address] = value
    return book


def findings(path: Path, existing: World | None = None, today: date = TODAY) -> tuple[Directory, list[Fault]]:
    """Everything that the checks say of a file."""
    return check(read_file(path), existing or empty_world(), Books(), today)


def places(faults: Iterable[Fault]) -> list[tuple[str, str, int, str]]:
    """Code, sheet, row and column letter of each finding."""
    return [(fault.code.removeprefix("ROSTER_"), fault.sheet, fault.row, fault.letter) for fault in faults]
