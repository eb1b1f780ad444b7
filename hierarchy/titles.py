"""What a title, and any other neutral text, must not carry (DOMAIN.md section 5)."""

import re

from hierarchy.errors import Faults

# 18 characters with a last check sign, or the old 15; and mobile or fixed-line numbers, blanks and hyphens ignored.
IDENTITY = re.compile(r"(?<!\d)\d{17}[\dXx](?!\d)|(?<!\d)\d{15}(?!\d)")
PHONE = re.compile(r"(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}\d{7,8}(?!\d)")
SECRET = re.compile(r"绝密|机密|秘密(?=[★☆*·\s级件文】\])）]|$)")
WIDE_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")


def check_title(faults: Faults, field: str, value: str) -> None:
    """Note a fault for an identity or phone number, and for the mark of a state secret."""
    plain = re.sub(r"[\s\-－—]", "", value.translate(WIDE_DIGITS))
    faults.unless(not IDENTITY.search(plain), field, "IDENTITY_NUMBER")
    faults.unless(not PHONE.search(plain), field, "PHONE_NUMBER")
    check_secrecy(faults, field, value)


def check_secrecy(faults: Faults, field: str, value: str) -> None:
    """Note a fault for the mark of a state secret: such work is refused at the door."""
    faults.unless(not SECRET.search(value), field, "STATE_SECRET")
