"""What is read, and whose rows came back. In the answers `tenant` and `shared` are texts that carry a body's mark."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

KINDS = ("tenant", "shared")
# Each reads a tenant table, a shared one, or both in one operation.
OPERATIONS = [
    "{ decisions(first: 3) { edges { node { tenant: text tasks { tenant: title leadUnit { shared: name } } } } } }",
    "{ meetings(first: 3) { edges { node { tenant: title chair { shared: title } decisions { tenant: text } } } } }",
    "{ tasks(first: 3) { totalCount edges { node { tenant: title } } } }",
    "{ decisions(first: 2) { edges { node { tenant: text } } } units(first: 3) { edges { node { shared: name } } } }",
    "{ units(first: 3) { edges { node { shared: name } } } decisions(last: 2) { edges { node { tenant: text } } } }",
    "{ documents(first: 2) { edges { node { tenant: title body versions { tenant: title } } } } }",
    "{ appointments(first: 5) { totalCount edges { node { shared: title unit { shared: name } } } } }",
]


@dataclass
class Findings:
    """What all answers together showed."""

    answers: Counter[str] = field(default_factory=Counter)
    rows: Counter[str] = field(default_factory=Counter)
    foreign: Counter[tuple[str, str]] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    def judge(self, way: str, operation: str, mark: str, answer: dict[str, Any]) -> None:
        """Count an answer; every row must carry the mark of the body that was asked."""
        self.answers[way] += 1
        rows = list(_marked(answer.get("data")))
        if answer.get("errors") or {kind for kind in KINDS if f"{kind}:" in operation} - {kind for kind, _ in rows}:
            self.fault(way, json.dumps(answer, ensure_ascii=False))
        for kind, text in rows:
            self.rows[kind] += 1
            if mark not in text:
                self.foreign[way.partition(" ")[0], kind] += 1
                self._example(f"{way} asked {mark} and read {text!r}")

    def fault(self, way: str, what: str) -> None:
        """An answer that is none: an error, or fewer rows than there are."""
        self.faults[way] += 1
        self._example(f"{way}: {what[:300]}")

    def _example(self, text: str) -> None:
        if len(self.examples) < 10:
            self.examples.append(text)

    def __str__(self) -> str:
        return (
            f"{self.answers.total()} answers {dict(self.answers)}, {self.rows.total()} rows {dict(self.rows)}, "
            f"foreign {self.foreign.total()} {dict(self.foreign)}, faults {dict(self.faults)}; "
            + "; ".join(self.examples)
        )


def _marked(part: Any) -> Iterator[tuple[str, str]]:
    if isinstance(part, list):
        for one in part:
            yield from _marked(one)
    elif isinstance(part, dict):
        for name, value in part.items():
            if name in KINDS:
                yield name, value
            else:
                yield from _marked(value)
