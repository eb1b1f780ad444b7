"""What a title must not carry besides what no text may (DOMAIN.md section 5)."""

import re

from hierarchy.errors import Faults

# 18 characters with a last check sign, or the old 15; and mobile or fixed-line numbers, blanks and hyphens ignored.
IDENTITY = re.compile(r"(?<!\d)\d{17}[\dXx](?!\d)|(?<!\d)\d{15}(?!\d)")
PHONE = re.compile(r"(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}\d{7,8}(?!\d)")
WIDE_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")


def check_title(faults: Faults, field: str, value: str) -> None:
    """Note a fault for an identity or phone number."""
    plain = re.sub(r"[\s\-－—]", "", value.translate(WIDE_DIGITS))
    faults.unless(not IDENTITY.search(plain), field, "IDENTITY_NUMBER")
    faults.unless(not PHONE.search(plain), field, "PHONE_NUMBER")
