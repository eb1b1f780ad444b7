"""What pasting brings along, and what is refused at the door whatever field it stands in."""

import pytest

from hierarchy.errors import Faults, ValidationFailed
from hierarchy.texts import is_marked_secret, tidy


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("\u3000 水库移民 \u00a0", "水库移民"),
        ("一、情况\r\n二、要求\r", "一、情况\n二、要求"),
        ("段内\x0b换行", "段内\n换行"),
        ("\ufeff水库\u200b移民\u202e", "水库移民"),
        ("\u200b\u3000", ""),
    ],
)
def test_pasted_text_is_made_tidy(pasted, kept):
    assert tidy(pasted) == kept


@pytest.mark.parametrize(
    "text", ["机密★1年", "绝密", "秘密★", "机密文件一份", "密级：机密，限期", "机 密", "機密", "【秘密】"]
)
def test_a_mark_of_a_state_secret_is_found(text):
    assert is_marked_secret(text)


@pytest.mark.parametrize("text", ["手机密码被盗", "出租车司机密集反映", "拒绝密谈", "商业秘密", "秘密拆除"])
def test_ordinary_words_are_none(text):
    assert not is_marked_secret(text)


def test_a_line_is_one_line_and_every_text_is_looked_at():
    faults = Faults()
    faults.line("title", "水库\n移民", most=200)
    faults.text("opinion", "按机密★办理", most=200)
    faults.text("reason", "\u200b", most=200)
    with pytest.raises(ValidationFailed) as refusal:
        faults.raise_any()
    codes = {name: code for name, (code, _) in refusal.value.fields.items()}
    assert codes == {"title": "ONE_LINE", "opinion": "STATE_SECRET", "reason": "REQUIRED"}
