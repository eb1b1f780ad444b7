"""What changed between two versions, as a reader of Chinese sees it."""

from hypothesis import given
from hypothesis import strategies as st

from hierarchy.documents.difference import difference


def marked(lines):
    """Lines as text, with changed stretches in brackets."""
    sign = {"SAME": "  ", "ADDED": "+ ", "REMOVED": "- "}
    return [sign[line.kind] + "".join(f"[{s.text}]" if s.changed else s.text for s in line.segments) for line in lines]


def test_a_changed_day_is_one_stretch_within_its_paragraph():
    old = "一、会议情况\n完成时限：2026年3月31日\n三、落实要求"
    new = "一、会议情况\n完成时限：2026年4月15日\n三、落实要求"
    assert marked(difference(old, new)) == [
        "  一、会议情况",
        "- 完成时限：2026年[3]月[31]日",
        "+ 完成时限：2026年[4]月[15]日",
        "  三、落实要求",
    ]


def test_paragraphs_come_and_go_whole():
    old = "一、会议情况\n请假：钱进。\n二、议定事项"
    new = "一、会议情况\n二、议定事项\n（三）建立排查台账。"
    assert marked(difference(old, new)) == [
        "  一、会议情况",
        "- [请假：钱进。]",
        "  二、议定事项",
        "+ [（三）建立排查台账。]",
    ]


def test_unlike_paragraphs_are_not_forced_into_a_pair():
    assert marked(difference("水库移民安置", "请各单位按期报送")) == ["- [水库移民安置]", "+ [请各单位按期报送]"]


def test_a_changed_paragraph_finds_its_partner_behind_a_new_one():
    old = "由县水利局牵头，县财政局配合，月底前完成。"
    new = "会议强调，群众利益无小事。\n由县水利局牵头，县自然资源局配合，月底前完成。"
    assert marked(difference(old, new)) == [
        "+ [会议强调，群众利益无小事。]",
        "- 由县水利局牵头，县[财政]局配合，月底前完成。",
        "+ 由县水利局牵头，县[自然资源]局配合，月底前完成。",
    ]


def test_lines_know_their_numbers():
    lines = difference("甲\n乙", "甲\n丙\n乙")
    assert [(line.kind, line.old_number, line.new_number) for line in lines] == [
        ("SAME", 1, 1), ("ADDED", None, 2), ("SAME", 2, 3),
    ]  # fmt: skip


texts = st.lists(st.text("甲乙丙丁2026年月日ab，", max_size=12), max_size=8).map("\n".join)


@given(texts, texts)
def test_both_texts_can_be_read_back_from_the_difference(old, new):
    lines = difference(old, new)
    assert "\n".join(line.text for line in lines if line.kind != "ADDED") == old
    assert "\n".join(line.text for line in lines if line.kind != "REMOVED") == new
    assert [x.old_number for x in lines if x.old_number] == list(range(1, old.count("\n") + 2))
    assert [x.new_number for x in lines if x.new_number] == list(range(1, new.count("\n") + 2))
