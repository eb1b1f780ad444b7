"""A cell's content as a value: days as offices write them, codes, yes and no, lists; or what is wrong with it."""

import math
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from hierarchy.roster.spreadsheet.faults import nearest
from hierarchy.roster.spreadsheet.layout import Column, Kind

BODY_CODE = re.compile(r"^[a-z][a-z0-9_]{2,40}$")
CODE = re.compile(r"^[a-z0-9][a-z0-9_-]{0,39}$")
LOGIN = re.compile(r"^[a-z][a-z0-9._-]{1,39}$")
HOST = re.compile(r"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$")
EMAIL = re.compile(r"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$")
PHONE = re.compile(r"^[0-9+()\- 转,;/]{3,20}$")
DAY = re.compile(r"^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$")
SEPARATORS = re.compile(r"[、,，;；\n]+")
SECRET = re.compile(r"绝\s*密|机\s*密|(?<!商业)秘\s*密")
IDENTITY_NUMBER = re.compile(
    r"(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[0-9Xx](?![0-9A-Za-z])"
)
MOBILE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")
STILL = frozenset({"至今", "现在", "在任", "-", "—", "无"})
YES = frozenset({"是", "√", "✓", "有", "y", "yes", "true", "1"})
NO = frozenset({"否", "×", "无", "n", "no", "false", "0"})
_WIDE = {
    ord(wide): chr(ord(wide) - 0xFEE0)
    for wide in "０１２３４５６７８９"
    + "".join(map(chr, range(0xFF21, 0xFF3B)))
    + "".join(map(chr, range(0xFF41, 0xFF5B)))
}
_BLANKS = " \t\r\n\v\f\u3000\u00a0\u200b\u200c\u200d\u2060\ufeff"


@dataclass(frozen=True)
class Formula:
    """A cell that computes instead of saying."""

    text: str


@dataclass(frozen=True)
class Broken:
    """A cell that shows an error such as #N/A."""

    text: str


@dataclass
class Problem(Exception):
    """Why a cell's content is no value of its column."""

    code: str
    facts: dict[str, Any] = field(default_factory=dict)


def text_in(raw: Any) -> str:
    """A cell's content as text: blanks around it gone, full-width digits and letters made plain."""
    if raw is None:
        return ""
    if isinstance(raw, bool):
        return "是" if raw else "否"
    if isinstance(raw, float) and math.isfinite(raw) and raw == int(raw):
        raw = int(raw)
    if isinstance(raw, datetime):
        return raw.date().isoformat()
    if isinstance(raw, (Formula, Broken)):
        return raw.text
    return unicodedata.normalize("NFC", str(raw)).translate(_WIDE).strip(_BLANKS)


def value_of(column: Column, raw: Any) -> Any:
    """The value of a cell of that column, None when it is empty; raises Problem."""
    if isinstance(raw, Formula):
        raise Problem("ROSTER_FORMULA")
    if isinstance(raw, Broken):
        raise Problem("ROSTER_ERROR_VALUE", {"value": raw.text})
    text = text_in(raw)
    if not text:
        return None
    if any(unicodedata.category(character) == "Cc" and character not in "\n\t" for character in text):
        raise Problem("ROSTER_CONTROL_CHARACTERS")
    value = _READERS[column.kind](column, raw, text)
    if isinstance(value, str) and len(value) > column.most:
        raise Problem("ROSTER_TOO_LONG", {"most": column.most, "length": len(value)})
    return value


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).replace("。", ".").strip(_BLANKS)


def _text(_column: Column, _raw: Any, text: str) -> str:
    return re.sub(r"\s*\n\s*", "", text)


def _person(_column: Column, _raw: Any, text: str) -> str:
    # Offices pad names of two characters with a blank, to align them with those of three.
    return re.sub(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])", "", text)


def _matching(pattern: re.Pattern[str], code: str) -> Callable[[Column, Any, str], str]:
    def read(_column: Column, _raw: Any, text: str) -> str:
        plain = _plain(text)
        if pattern.match(plain):
            return plain
        raise Problem(code, {"value": text, "better": _mended(plain, pattern)})

    return read


def _mended(text: str, pattern: re.Pattern[str]) -> str:
    """What the code most probably should be; an example when nothing of it can be kept."""
    separator = "." if pattern is LOGIN else "_"
    mended = re.sub(r"[^a-z0-9._-]+", separator, text.lower()).strip("._-")
    if pattern is BODY_CODE:
        mended = re.sub(r"[^a-z0-9]+", "_", mended)
    mended = mended.lstrip("0123456789._-") if pattern is not CODE else mended.replace(".", "_")
    return mended if pattern.match(mended) else {BODY_CODE: "xinqiang", CODE: "shuiliju", LOGIN: "zhang.san"}[pattern]


def _day(_column: Column, raw: Any, text: str) -> date | None:
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, date):
        return raw
    plain = _plain(text)
    if text in STILL:
        return None
    if match := DAY.match(plain) or re.match(r"^(\d{4})(\d{2})(\d{2})$", plain):
        try:
            return date(*map(int, match.groups()))
        except ValueError:
            raise Problem("ROSTER_NO_SUCH_DAY", {"value": text}) from None
    if re.match(r"^\d{5}$", plain):
        meant = date(1899, 12, 30) + timedelta(days=int(plain))
        raise Problem("ROSTER_DAY_SERIAL", {"value": text, "better": meant.isoformat()})
    raise Problem("ROSTER_BAD_DAY", {"value": text})


def _yes_no(_column: Column, _raw: Any, text: str) -> bool:
    word = _plain(text).lower()
    if word in YES or word in NO:
        return word in YES
    raise Problem("ROSTER_BAD_YES_NO", {"value": text})


def _number(_column: Column, _raw: Any, text: str) -> int:
    plain = _plain(text)
    if re.match(r"^\d{1,6}$", plain):
        return int(plain)
    raise Problem("ROSTER_BAD_NUMBER", {"value": text})


def _list(column: Column, _raw: Any, text: str) -> tuple[str, ...]:
    parts = (part.strip(_BLANKS) for part in SEPARATORS.split(text))
    found = tuple(dict.fromkeys(_plain(part) if column.refers else part for part in parts if part))
    for part in found:
        if len(part) > column.most:
            raise Problem("ROSTER_TOO_LONG", {"most": column.most, "length": len(part)})
    return found


def _hosts(column: Column, raw: Any, text: str) -> tuple[str, ...]:
    hosts = tuple(host.lower() for host in _list(column, raw, _plain(text)))
    for host in hosts:
        if not HOST.match(host):
            raise Problem("ROSTER_BAD_HOST", {"value": host})
    return hosts


def _choice(column: Column, _raw: Any, text: str) -> str:
    words = {label: key for key, label in column.choices.items()} | dict(column.synonyms)
    word = re.sub(r"\s+", "", text)
    if word.upper() in column.choices:
        return word.upper()
    for form in (word, word.replace("(", "（").replace(")", "）")):
        if form in words:
            return words[form]
    better = nearest(word, words)
    raise Problem(
        "ROSTER_BAD_CHOICE",
        {
            "value": text,
            "better": better or next(iter(column.choices.values())),
            "choices": list(column.choices.values()),
        },
    )


def _shaped(pattern: re.Pattern[str], code: str) -> Callable[[Column, Any, str], str]:
    def read(_column: Column, _raw: Any, text: str) -> str:
        plain = _plain(text)
        if not pattern.match(plain):
            raise Problem(code, {"value": text})
        return plain

    return read


_READERS: dict[Kind, Callable[[Column, Any, str], Any]] = {
    Kind.TEXT: _text,
    Kind.PERSON: _person,
    Kind.BODY_CODE: _matching(BODY_CODE, "ROSTER_BAD_BODY_CODE"),
    Kind.CODE: _matching(CODE, "ROSTER_BAD_CODE"),
    Kind.LOGIN: _matching(LOGIN, "ROSTER_BAD_LOGIN"),
    Kind.DAY: _day,
    Kind.YES_NO: _yes_no,
    Kind.NUMBER: _number,
    Kind.LIST: _list,
    Kind.HOSTS: _hosts,
    Kind.CHOICE: _choice,
    Kind.EMAIL: _shaped(EMAIL, "ROSTER_BAD_EMAIL"),
    Kind.PHONE: _shaped(PHONE, "ROSTER_BAD_PHONE"),
}
