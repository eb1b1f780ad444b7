"""Every code that the source raises has its sentence in Chinese and in English, with the same placeholders.

Every state of every table, too, has a label in both.
"""

import ast
import re
import string
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from hierarchy.messages import FOLDER, LANGUAGES, catalogue
from hierarchy.transitions import Table

ROOT = Path(__file__).resolve().parent.parent
CODE = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|REQUIRED|DUPLICATE|CONFLICT")
RAISING = {"RuleBroken", "NotAllowed", "NotFound", "Conflict", "ValidationFailed", "unless", "Refusal"}
# Calls whose capital strings are values, not codes, carry them in these keyword arguments.
VALUES = {"allowed", "choices", "state", "article"}


def main() -> int:
    """Print every fault; 1 when there is any."""
    faults = [*_unlike(), *_unsaid(), *_unlabelled()]
    for fault in faults:
        print(fault)  # noqa: T201
    return 1 if faults else 0


def _unlike() -> Iterator[str]:
    zh, en = (catalogue(language) for language in LANGUAGES)
    for code in sorted(zh.keys() ^ en.keys()):
        yield f"{code} has a sentence in one language only"
    for code in sorted(zh.keys() & en.keys()):
        if _placeholders(zh[code]) != _placeholders(en[code]):
            yield f"{code} has other placeholders in zh than in en"
        if re.search(r"[\u4e00-\u9fff]", en[code]):
            yield f"{code} has Chinese in its English sentence"


def _placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def _unsaid() -> Iterator[str]:
    known = catalogue("zh")
    places = ("hierarchy/**/*.py", "notifications/**/*.py", "schema/**/*.py", "config/*.py")
    for path in sorted(path for place in places for path in ROOT.glob(place)):
        if FOLDER in path.parents or "migrations" in path.parts:
            continue
        for line, code in _codes(ast.parse(path.read_text("utf-8"))):
            if code not in known:
                yield f"{path.relative_to(ROOT)}:{line}: {code} has no sentence in {FOLDER.relative_to(ROOT)}"


def _codes(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call.func) in RAISING:
            for part in [*call.args, *(word.value for word in call.keywords if word.arg not in VALUES)]:
                for leaf in ast.walk(part):
                    if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str) and CODE.fullmatch(leaf.value):
                        yield leaf.lineno, leaf.value


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _unlabelled() -> Iterator[str]:
    for path in sorted(ROOT.glob("hierarchy/*/models.py")):
        module = import_module(f"hierarchy.{path.parent.name}.models")
        for name, model in vars(module).items():
            table = vars(model).get("TABLE") if isinstance(model, type) else None
            if isinstance(table, Table):
                states = {state for t in table.transitions for state in (t.source, t.target) if state}
                for state in sorted(states):
                    if f"{name}.{state}" not in catalogue("zh"):
                        yield f"{name}.{state} has no label"


if __name__ == "__main__":
    import django

    django.setup()
    sys.exit(main())
