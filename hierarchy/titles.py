"""What a title must not carry besides what no text may (DOMAIN.md section 5)."""

import re
import unicodedata

from hierarchy.errors import Faults

# 18 characters with a last check sign, or the old 15, with a day of birth inside.
IDENTITY = re.compile(
    r"(?<!\d)[1-9]\d{5}(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx]"
    r"|\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3})(?!\d)"
)
# Mobile or fixed-line numbers.
PHONE = re.compile(r"(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}\d{7,8}(?!\d)")
BETWEEN_DIGITS = re.compile(r"[\s\-－‐-―−_./·•]")
CHINESE_DIGITS = str.maketrans("〇零一二三四五六七八九幺", "001234567891")


def check_title(faults: Faults, field: str, value: str) -> None:
    """Note a fault for an identity or phone number, in whatever signs it is written."""
    plain = BETWEEN_DIGITS.sub("", _digits(value))
    faults.unless(not IDENTITY.search(plain), field, "IDENTITY_NUMBER")
    faults.unless(not PHONE.search(plain), field, "PHONE_NUMBER")


def _digits(text: str) -> str:
    """Every script's digits as 0 to 9."""
    signs = unicodedata.normalize("NFKC", text).translate(CHINESE_DIGITS)
    return "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in signs)
