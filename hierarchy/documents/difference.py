"""What changed between two texts, told so that a reader of Chinese sees it: by paragraph, then by word within it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

SAME, ADDED, REMOVED = "SAME", "ADDED", "REMOVED"
# Numbers, dates and Latin words stay whole; each Chinese character stands for itself.
TOKEN = re.compile(r"[0-9]+|[A-Za-z]+|\s+|.", re.DOTALL)
# Two paragraphs less alike than this are shown as one gone and one new, not as one that changed.
ALIKE = 0.4
# Longer ones are compared as wholes, for the time it takes grows with the square.
MOST_TOKENS, MOST_PAIRS = 2_000, 400


@dataclass(frozen=True)
class Segment:
    """A stretch of a line."""

    text: str
    changed: bool


@dataclass(frozen=True)
class Line:
    """A paragraph, with the numbers it has in the older and in the newer text."""

    kind: str
    segments: tuple[Segment, ...]
    old_number: int | None = None
    new_number: int | None = None

    @property
    def text(self) -> str:
        """The whole line."""
        return "".join(segment.text for segment in self.segments)


def difference(old: str, new: str) -> list[Line]:
    """Lines of both texts in reading order; a changed paragraph is a REMOVED line followed by its ADDED one."""
    before, after = old.split("\n"), new.split("\n")
    told: list[Line] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            told += [
                Line(SAME, (Segment(text, False),), a + step + 1, c + step + 1) for step, text in enumerate(before[a:b])
            ]
        else:
            told += _replaced(before[a:b], after[c:d], a, c)
    return told


def _replaced(gone: Sequence[str], come: Sequence[str], old_at: int, new_at: int) -> list[Line]:
    told: list[Line] = []
    next_come = 0
    for place, text in enumerate(gone):
        partner = _partner(text, come, next_come) if len(gone) * len(come) <= MOST_PAIRS else None
        if partner is None:
            told.append(_whole(REMOVED, text, old=old_at + place + 1))
            continue
        told += [_whole(ADDED, come[i], new=new_at + i + 1) for i in range(next_come, partner)]
        was, became = within(text, come[partner])
        told.append(Line(REMOVED, was, old_number=old_at + place + 1))
        told.append(Line(ADDED, became, new_number=new_at + partner + 1))
        next_come = partner + 1
    return told + [_whole(ADDED, come[i], new=new_at + i + 1) for i in range(next_come, len(come))]


def _partner(text: str, come: Sequence[str], start: int) -> int | None:
    """The most alike of the new paragraphs that are still to come."""
    best, found = ALIKE, None
    for place in range(start, len(come)):
        matcher = SequenceMatcher(None, _tokens(text), _tokens(come[place]), autojunk=False)
        if max(len(text), len(come[place])) <= MOST_TOKENS and matcher.real_quick_ratio() > best:
            ratio = matcher.ratio() if matcher.quick_ratio() > best else 0
            if ratio > best:
                best, found = ratio, place
    return found


def within(old: str, new: str) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    """Both paragraphs cut into stretches that stayed and stretches that changed."""
    a, b = _tokens(old), _tokens(new)
    was: list[Segment] = []
    became: list[Segment] = []
    for kind, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        _append(was, "".join(a[i:j]), kind != "equal")
        _append(became, "".join(b[k:m]), kind != "equal")
    return tuple(was), tuple(became)


def _append(segments: list[Segment], text: str, changed: bool) -> None:
    if not text:
        return
    if segments and segments[-1].changed == changed:
        segments[-1] = Segment(segments[-1].text + text, changed)
    else:
        segments.append(Segment(text, changed))


def _whole(kind: str, text: str, *, old: int | None = None, new: int | None = None) -> Line:
    return Line(kind, (Segment(text, True),), old, new)


def _tokens(text: str) -> list[str]:
    return TOKEN.findall(text)
