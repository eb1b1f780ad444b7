"""Every kind of mistake in a roster file, each with the place and the words that the office is told."""

import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from hierarchy.messages import catalogue
from hierarchy.roster.spreadsheet.layout import World
from tests.roster.sheets import SINCE, findings, places, workbook

NONE: None = None
NEW_POST = "任职!A16"

# What is spoilt; the one finding: code, sheet, row, column; a piece of the sentence.
CASES: list[tuple[dict[str, Any], tuple[str, str, int, str], str]] = [
    # sheets and headers
    ({"单位!I1": "联系人"}, ("COLUMN_UNKNOWN", "单位", 1, "I"), "不认识“联系人”"),
    ({"单位!D1": "单位简称"}, ("COLUMN_UNKNOWN_NEAR", "单位", 1, "D"), "简称"),
    ({"单位!I1": "全称"}, ("COLUMN_TWICE", "单位", 1, "I"), "两次"),
    ({"外部收文单位!C1": NONE, "外部收文单位!C2": NONE}, ("COLUMN_MISSING", "外部收文单位", 1, ""), "方向"),
    ({"股室!D2": "多写的"}, ("NO_HEADER_ABOVE", "股室", 2, "D"), "没有表头"),
    # cells
    ({"外部收文单位!C2": NONE}, ("REQUIRED", "外部收文单位", 2, "C"), "必填"),
    ({"股室!C2": '="综合"&"股"'}, ("FORMULA", "股室", 2, "C"), "公式"),
    ({"股室!C2": "#N/A"}, ("ERROR_VALUE", "股室", 2, "C"), "#N/A"),
    ({"股室!C2": "股" * 121}, ("TOO_LONG", "股室", 2, "C"), "最多 120"),
    ({"外部收文单位!B2": "机密★1年"}, ("SECRET", "外部收文单位", 2, "B"), "密级"),
    ({"人员!C3": "430621197001011234"}, ("IDENTITY_NUMBER", "人员", 3, "C"), "身份证"),
    ({"任职!D2": "县委副书记 13800001234"}, ("MOBILE_NUMBER", "任职", 2, "D"), "手机"),
    ({"人员!D2": "an.test.example"}, ("BAD_EMAIL", "人员", 2, "D"), "xfj@example.cn"),
    ({"人员!C2": "办公室"}, ("BAD_PHONE", "人员", 2, "C"), "0730"),
    ({"单位!E2": "第一"}, ("BAD_NUMBER", "单位", 2, "E"), "整数"),
    ({"单位!F3": "也许"}, ("BAD_YES_NO", "单位", 3, "F"), "“是”或“否”"),
    ({"联席会议!D3": "乡镇级"}, ("BAD_CHOICE", "联席会议", 3, "D"), "是否应为“乡镇”"),
    ({"任职!I2": "去年五月"}, ("BAD_DAY", "任职", 2, "I"), "2023-05-15"),
    ({"任职!I2": "2023-02-30"}, ("NO_SUCH_DAY", "任职", 2, "I"), "核对月和日"),
    ({"任职!I2": 45061}, ("DAY_SERIAL", "任职", 2, "I"), "应为 2023-05-15"),
    ({"任职!J2": "2023-05-14"}, ("ENDS_BEFORE", "任职", 2, "J"), "早于起（2023-05-15）"),
    ({"人员!A11": ["Ke Ren", "柯任"]}, ("BAD_LOGIN", "人员", 11, "A"), "例如 ke.ren"),
    ({"股室!A3": ["testxian", "督查", "督查股"]}, ("BAD_CODE", "股室", 3, "B"), "例如"),
    # references
    ({"联席会议!E3": "testxain"}, ("UNKNOWN_NEAR", "联席会议", 3, "E"), "是否应为 testxian"),
    ({"任职!E9": "bureua"}, ("UNKNOWN_NEAR", "任职", 9, "E"), "是否应为 bureau"),
    ({"小组!F2": "测试县信访局"}, ("UNKNOWN_NEAR", "小组", 2, "F"), "是否应为 bureau"),
    ({NEW_POST: ["ku.ming", "testxian", "召集人", "无", NONE, NONE, NONE, NONE, SINCE]},
     ("UNKNOWN", "任职", 16, "A"), "请先在“人员”表中补上"),
    ({"任职!G5": "qqqqq"}, ("UNKNOWN_IN_BODY", "任职", 5, "G"), "testxian 没有代码为 qqqqq 的股室"),
    ({"联席会议!G2": "county-bok"}, ("UNKNOWN_RULEBOOK", "联席会议", 2, "G"), "是否应为 county-book"),
    # doubles
    ({"人员!A11": ["an.zhao", "安召"]}, ("TWICE", "人员", 11, "A"), "与第 2 行重复"),
    ({"人员!A11": ["an.zhao", "另一人"]}, ("TWICE", "人员", 11, "A"), "与第 2 行重复"),
    ({"股室!A3": ["testxian", "zonghe2", "综合股"]}, ("SAME_NAME", "股室", 3, "C"), "zonghe"),
    ({"联席会议!I1": "域名", "联席会议!I2": "a.test", "联席会议!I3": "a.test"},
     ("HOST_TAKEN", "联席会议", 3, "I"), "已用于 testxian"),
    # tree and rulebook
    ({"联席会议!E2": "testzhen"}, ("CYCLE", "联席会议", 2, "E"), "testxian → testzhen → testxian"),
    ({"联席会议!H2": NONE}, ("RULEBOOK_DAY", "联席会议", 2, "H"), "从哪一日"),
    ({"联席会议!H2": "2023-01-01"}, ("RULEBOOK_EARLY", "联席会议", 2, "H"), "2023-05-15"),
    ({"联席会议!G2": "沿用上级"}, ("NOTHING_TO_FOLLOW", "联席会议", 2, "G"), "county-book"),
    # posts
    ({"任职!E9": NONE}, ("PLACE_NEEDED", "任职", 9, "E"), "联络员必须写明"),
    ({"任职!F2": "shuili"}, ("PLACE_UNFIT", "任职", 2, "F"), "这一列应空着"),
    ({NEW_POST: ["cao.gu", "testxian", "办公室主任", "主任", "bureau", NONE, NONE, "是", "2025-01-01"]},
     ("TWO_DIRECTORS", "任职", 16, "I"), "前任的止应为 2024-12-31"),
    ({NEW_POST: ["cao.gu", "testxian", "组长", "组长", "water", "shuili", NONE, "是", "2025-01-01"]},
     ("TWO_LEADERS", "任职", 16, "I"), "与第 8 行 尔水"),
    ({NEW_POST: ["cao.gu", "testxian", "股室负责人", "股长", NONE, NONE, "zonghe", NONE, "2024-01-01"]},
     ("SAME_POST_TWICE", "任职", 16, "I"), "与第 5 行"),
    ({"任职!H7": "否"}, ("LEADER_NOT_PRINCIPAL", "任职", 8, "H"), "第四条，附件2第二条"),
    ({"任职!E8": "bureau", "任职!H8": "是"}, ("LEADER_NOT_PRINCIPAL", "任职", 8, "H"), "县水利局"),
    ({"任职!H3": "否", "任职!H4": "否"}, ("DIRECTOR_NOT_HEAD", "任职", 3, "H"), "第十二条"),
    ({"任职!H12": "否", "任职!H13": "否"}, ("DIRECTOR_NOT_HEAD_BELOW", "任职", 12, "H"), "第二十条"),
    ({"小组!F2": "bureau、water"}, ("LEAD_IS_DEPUTY", "小组", 2, "F"), "water"),
    ({"单位!F3": "是"}, ("TWO_HOSTS", "单位", 3, "F"), "县信访局"),
    ({"任职!K1": "姓名", "任职!K2": "安照"}, ("NAME_DIFFERS", "任职", 2, "K"), "“人员”表中的姓名“安召”"),
    # what is lacking
    ({"任职!C11": "办公室工作人员"}, ("NO_CONVENER", "联席会议", 3, ""), "测试镇没有现任召集人"),
    ({"任职!J2": "2024-01-01"}, ("NO_CONVENER", "联席会议", 2, ""), "测试县没有现任召集人"),
    ({"任职!C12": "办公室副主任"}, ("NO_DIRECTOR", "联席会议", 3, ""), "测试镇"),
    ({"任职!C6": "办公室工作人员"}, ("NO_ADMINISTRATOR", "联席会议", 2, ""), "测试县"),
    ({"单位!F4": "否"}, ("NO_HOST", "联席会议", 3, ""), "测试镇"),
    ({"任职!C8": "副组长"}, ("GROUP_WITHOUT_LEADER", "小组", 2, "B"), "第四条"),
    ({"任职!C9": "成员"}, ("UNIT_WITHOUT_LIAISON", "单位", 2, "B"), "第十条"),
    ({"人员!A11": ["ke.ren", "柯任"]}, ("PERSON_WITHOUT_POST", "人员", 11, "A"), "柯任没有任何职务"),
    ({"小组!A3": ["testxian", "jiaotong", "交通专项工作小组", 2, "bureau", NONE, SINCE], "任职!A16":
      ["bai.zhuren", "testxian", "组长", "组长", NONE, "jiaotong", NONE, NONE, SINCE]},
     ("GROUP_COUNT", "联席会议", 2, ""), "有 2 个专项工作小组，所用规则定为 1 个"),
    ({"人员!B10": "安召"}, ("SAME_PERSON_NAME", "人员", 10, "B"), "an.zhao"),
    ({"联席会议!G3": NONE}, ("NO_RULEBOOK", "联席会议", 3, "G"), "沿用上级"),
    ({"任职!J9": NONE, "单位!H2": "2025-12-31", "单位!F2": NONE}, ("POST_OUTSIDE_PLACE", "任职", 9, "J"), "2025-12-31"),
]  # fmt: skip


IDS = [f"{number}-{case[1][0]}" for number, case in enumerate(CASES)]


@pytest.mark.parametrize(("spoilt", "expected", "piece"), CASES, ids=IDS)
def test_a_mistake_is_told_with_its_place_and_its_remedy(
    tmp_path: Path, spoilt: dict[str, Any], expected: tuple[str, str, int, str], piece: str
):
    path = tmp_path / "roster.xlsx"
    workbook(**spoilt).save(path)
    _, faults = findings(path)
    told = [fault for fault in faults if places([fault])[0] == expected]
    assert told, [fault.sentence("zh") for fault in faults]
    assert piece in told[0].sentence("zh")
    assert all("{" not in fault.sentence(language) for fault in faults for language in ("zh", "en"))


def test_the_faultless_roster_has_no_finding(tmp_path: Path):
    workbook().save(tmp_path / "roster.xlsx")
    _, faults = findings(tmp_path / "roster.xlsx")
    assert [fault.sentence("zh") for fault in faults] == []


# Some mistakes cannot come alone: who has no director has another post, a circle has two bodies.
IN_COMPANY = {
    "CYCLE", "COLUMN_UNKNOWN_NEAR", "POST_OUTSIDE_PLACE", "NO_CONVENER", "UNIT_WITHOUT_LIAISON", "UNKNOWN_RULEBOOK",
    "NOTHING_TO_FOLLOW", "NO_DIRECTOR", "NO_HOST", "GROUP_WITHOUT_LEADER",
}  # fmt: skip
ALONE = [case for case in CASES if case[1][0] not in IN_COMPANY]


@pytest.mark.parametrize(("spoilt", "expected", "piece"), ALONE, ids=[case[1][0] for case in ALONE])
def test_one_mistake_gives_few_findings(tmp_path: Path, spoilt: dict[str, Any], expected: tuple, piece: str):
    workbook(**spoilt).save(tmp_path / "roster.xlsx")
    _, faults = findings(tmp_path / "roster.xlsx")
    assert len(faults) <= 3, [fault.sentence("zh") for fault in faults]


def test_all_mistakes_of_a_file_are_told_at_once_grave_ones_first(tmp_path: Path):
    workbook(**{
        "联席会议!D3": "镇级别", "单位!F3": "是", "任职!I2": "昨天", "任职!E9": "waterr",
        "人员!C3": "430621197001011234", "人员!A11": ["ke.ren", "柯任"], "任职!A1": "账户",
    }).save(tmp_path / "roster.xlsx")  # fmt: skip
    _, faults = findings(tmp_path / "roster.xlsx")
    codes = [code for code, *_ in places(faults)]
    assert {"BAD_CHOICE", "TWO_HOSTS", "IDENTITY_NUMBER", "COLUMN_MISSING", "COLUMN_UNKNOWN_NEAR"} <= set(codes)
    assert [fault.weight for fault in faults] == sorted(fault.weight for fault in faults)


def test_a_whole_line_reads_as_a_person_would_say_it(tmp_path: Path):
    workbook(**{"任职!E9": "waterr"}).save(tmp_path / "roster.xlsx")
    _, faults = findings(tmp_path / "roster.xlsx")
    assert faults[0].sentence("zh") == "“任职”表第 9 行 E 列（单位代码）：没有 waterr，是否应为 water？见“单位”表。"
    assert (
        faults[0]
        .sentence("en")
        .startswith("Sheet 任职, row 9, column E (单位代码): There is no waterr; is water meant?")
    )


def test_a_director_in_the_system_collides_with_a_new_one_of_the_file(tmp_path: Path):
    workbook().save(tmp_path / "before.xlsx")
    existing: World = findings(tmp_path / "before.xlsx")[0].after
    book = workbook(**{"任职!A3": "cao.gu", "任职!I3": "2026-01-01"})
    book["任职"]["A4"] = "cao.gu"
    book.save(tmp_path / "after.xlsx")
    _, faults = findings(tmp_path / "after.xlsx", existing)
    assert ("TWO_DIRECTORS_EXISTING", "任职", 3, "I") in places(faults)
    assert "白主仁" in next(f for f in faults if "DIRECTORS" in f.code).sentence("zh")


def test_following_directors_do_not_collide(tmp_path: Path):
    book = workbook(**{
        "任职!J3": datetime(2024, 12, 31),  # noqa: DTZ001
        "任职!J4": date(2024, 12, 31),
        "任职!A16": ["cao.gu", "testxian", "办公室主任", "局长", "bureau", None, None, "是", "2025年1月1日"],
        "任职!A17": ["cao.gu", "testxian", "成员", "局长", "bureau", None, None, "是", "2025.1.1"],
    })  # fmt: skip
    book.save(tmp_path / "roster.xlsx")
    assert places(findings(tmp_path / "roster.xlsx")[1]) == []


def test_every_finding_has_its_sentence_in_both_languages():
    sources = "".join(path.read_text("utf-8") for path in Path("hierarchy/roster").rglob("*.py"))
    codes = set(re.findall(r'"(ROSTER_[A-Z_]+[A-Z])"', sources))
    colliding = {f"ROSTER_{kind}_EXISTING" for kind in ("TWO_DIRECTORS", "TWO_LEADERS", "SAME_POST_TWICE")}
    assert len(codes) > 60
    assert codes | colliding <= catalogue("zh").keys() & catalogue("en").keys()
