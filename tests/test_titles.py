"""However a number is written, a title does not carry it."""

import pytest

from hierarchy.errors import Faults
from hierarchy.titles import check_title

CODES = {
    "电话13800001234": "PHONE_NUMBER",
    "电话１３８００００１２３４": "PHONE_NUMBER",
    "电话138-0000-1234": "PHONE_NUMBER",
    "电话138.0000.1234": "PHONE_NUMBER",
    "电话138\u200b0000\u200d1234": "PHONE_NUMBER",
    "电话①③⑧⓪⓪⓪⓪①②③④": "PHONE_NUMBER",
    "电话𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟏𝟐𝟑𝟒": "PHONE_NUMBER",
    "电话١٣٨٠٠٠٠١٢٣٤": "PHONE_NUMBER",
    "电话幺三八零零〇〇一二三四": "PHONE_NUMBER",
    "电话0730—7611234": "PHONE_NUMBER",
    "身份证430621199001011234": "IDENTITY_NUMBER",
    "身份证43062119900101123Ｘ": "IDENTITY_NUMBER",
    "身份证430621_19900101_1234": "IDENTITY_NUMBER",
    "身份证430621900101123": "IDENTITY_NUMBER",
}
HARMLESS = [
    "2026年第四季度全体会议",
    "二〇二六年度工作要点",
    "2026.10.10—2026.12.31信访形势",
    "2026-10-1 2026-12-31",
    "一、二、三项议定事项",
    "关于3800亩林地权属的请示",
]


@pytest.mark.parametrize("title", CODES)
def test_titles_that_are_refused(title):
    faults = Faults()
    check_title(faults, "title", faults.line("title", title, most=200))
    assert faults.fields == {"title": (CODES[title], {})}


@pytest.mark.parametrize("title", HARMLESS)
def test_titles_that_only_look_alike(title):
    faults = Faults()
    check_title(faults, "title", faults.line("title", title, most=200))
    assert faults.fields == {}
