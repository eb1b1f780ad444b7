"""What an import would do: create, change, leave; compared value by value with what exists."""

from dataclasses import dataclass, field
from typing import Any

from hierarchy.roster.spreadsheet.directory import Directory
from hierarchy.roster.spreadsheet.layout import SHEETS, Key, Values


@dataclass(frozen=True)
class Creation:
    """An entry that does not exist yet."""

    sheet: str
    key: Key
    values: Values


@dataclass(frozen=True)
class Change:
    """An entry whose values the file gives otherwise: column to (old, new)."""

    sheet: str
    key: Key
    changed: dict[str, tuple[Any, Any]]


@dataclass
class Plan:
    """All that an import would do, by sheet."""

    creations: list[Creation] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    same: dict[str, int] = field(default_factory=dict)
    left: dict[str, list[Key]] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not self.creations and not self.changes


def make_plan(directory: Directory) -> Plan:
    """Compare the file with what exists; what the file does not name is left, never deleted."""
    plan = Plan()
    for sheet in SHEETS:
        plan.same[sheet.key] = 0
        for key, _row, values in directory.said(sheet.key):
            before = directory.before[sheet.key].get(key)
            if before is None:
                plan.creations.append(Creation(sheet.key, key, values))
                continue
            changed = {
                name: (before.get(name), value)
                for name, value in values.items()
                if _differ(value, before.get(name)) and not name.startswith("rulebook")
            }
            if "rulebook" not in before and values.get("rulebook"):
                changed |= {name: (None, values[name]) for name in ("rulebook", "rulebook_day")}
            if changed:
                plan.changes.append(Change(sheet.key, key, changed))
            else:
                plan.same[sheet.key] += 1
        plan.left[sheet.key] = [key for key in directory.before[sheet.key] if directory.row(sheet.key, key) is None]
    plan.creations.sort(key=lambda creation: _depth(creation, directory))
    return plan


def _differ(new: Any, old: Any) -> bool:
    if isinstance(new, tuple):
        return set(new) != set(old or ())
    return new != old and bool(new or old)


def _depth(creation: Creation, directory: Directory) -> tuple[int, int]:
    """Sheets in their order, bodies after the one above them."""
    order = next(place for place, sheet in enumerate(SHEETS) if sheet.key == creation.sheet)
    depth, above = 0, creation.values.get("parent") if creation.sheet == "bodies" else None
    while above:
        depth, above = depth + 1, directory.after["bodies"][above,].get("parent")
    return order, depth
