"""What an import says to the person at the keyboard: findings, then what was created, changed and left."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from hierarchy.messages import text_of
from hierarchy.roster.spreadsheet.faults import Fault, Weight
from hierarchy.roster.spreadsheet.layout import BY_KEY, SHEETS, Column, Key
from hierarchy.roster.spreadsheet.plan import Change, Plan

NAMED = 8


def findings(faults: Iterable[Fault], language: str) -> Iterator[str]:
    """Every finding as a line under a heading by weight."""
    faults = list(faults)
    for weight in Weight:
        of_weight = [fault for fault in faults if fault.weight is weight]
        if of_weight:
            yield text_of(f"ROSTER_HEAD_{weight.name}", {"count": len(of_weight)}, language)
            yield from (f"  {fault.sentence(language)}" for fault in of_weight)


def outcome(plan: Plan, language: str, *, dry: bool) -> Iterator[str]:
    """What was done, sheet by sheet; with `dry`, what would be."""
    for sheet in SHEETS:
        created = [creation.key for creation in plan.creations if creation.sheet == sheet.key]
        changes = [change for change in plan.changes if change.sheet == sheet.key]
        same, left = plan.same[sheet.key], plan.left[sheet.key]
        if not (created or changes or same or left):
            continue
        facts = {
            "sheet": sheet.title,
            "created": len(created),
            "changed": len(changes),
            "same": same,
            "left": len(left),
        }
        yield text_of("ROSTER_SHEET_DONE", facts, language)
        if created:
            yield "  + " + _some(created)
        yield from (f"  ~ {_told(change)}" for change in changes)
        if left:
            yield "  . " + text_of("ROSTER_LEFT", {"entries": _some(left)}, language)
    if plan.is_empty:
        yield text_of("ROSTER_NOTHING_CHANGED", {}, language)
    else:
        yield text_of("ROSTER_DRY" if dry else "ROSTER_DONE", {}, language)


def _some(keys: list[Key]) -> str:
    named = "、".join(_named(key) for key in keys[:NAMED])
    return named if len(keys) <= NAMED else f"{named} …"


def _named(key: Key) -> str:
    return "/".join(str(part) for part in key if part not in ("", None))


def _told(change: Change) -> str:
    sheet = BY_KEY[change.sheet]
    told = [
        f"{sheet.column(name).header} {_shown(sheet.column(name), old)} → {_shown(sheet.column(name), new)}"
        for name, (old, new) in change.changed.items()
    ]
    return f"{_named(change.key)}：{'；'.join(told)}"


def _shown(column: Column, value: Any) -> str:
    if value in (None, "", ()):
        return "（空）"
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, tuple):
        return "、".join(value)
    return value.isoformat() if isinstance(value, date) else column.choices.get(str(value), str(value))
