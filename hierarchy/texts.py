"""Texts as people enter them, often pasted: without what no eye sees; and the mark that none of them may carry."""

import re

# Line breaks and tabs belong to texts; PostgreSQL refuses NUL, lone surrogates are no text at all, and tags are unseen.
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]")
# Line breaks as other programs write them: Windows, Word within a paragraph, Unicode.
BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Of no width, so that two texts look alike and are not, or a text looks empty and is not.
INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# The mark of a state secret. 手机密码, 司机密集, 拒绝密谈 and 商业秘密 are none.
SECRET = re.compile(
    r"(?:(?<!拒)[绝絕]\s*密|(?<![手司飞])[机機]\s*密)(?=[★☆*·\s级件文资材事信内会】\])）》」”\"'：:，,。、；;]|$)"
    r"|(?<!商业)秘\s*密(?=[★☆*·\s级件文】\])）]|$)"
)


def tidy(value: str) -> str:
    """The text with plain line breaks, without invisible signs and surrounding blanks."""
    return INVISIBLE.sub("", BREAKS.sub("\n", value)).strip()


def is_marked_secret(value: str) -> bool:
    """Whether it carries the mark of a state secret."""
    return bool(SECRET.search(value))
