"""``make check``: every check that needs no running system. All are run: the first fault hides no other."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Django only reads its settings here; no check signs in to a database.
SETTINGS = {
    "DEMO": "1",
    "DATABASE_URL": "postgresql://check@127.0.0.1:9/none",
    "DATABASE_OWNER_URL": "postgresql://check@127.0.0.1:9/none",
    "DJANGO_SETTINGS_MODULE": "config.settings",
}
PYTHON = sys.executable
# Name, what has to exist for it, command. A check that cannot be made yet is named as skipped.
CHECKS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("style", ".", (PYTHON, "-m", "ruff", "check", ".")),
    ("format", ".", (PYTHON, "-m", "ruff", "format", "--check", ".")),
    ("types", "config/urls.py", (PYTHON, "-m", "mypy", "config", "hierarchy", "notifications", "schema", "manage.py")),
    ("layers", ".", ("lint-imports",)),
    (
        "migrations",
        "config/urls.py",
        (PYTHON, "-W", "ignore", "manage.py", "makemigrations", "--check", "--dry-run"),
    ),
    ("settings", "config/urls.py", (PYTHON, "manage.py", "check")),
    ("schema", "frontend-contract/schema.graphql", (PYTHON, "-m", "config.contract", "--check")),
    ("messages", "config/check_messages.py", (PYTHON, "-m", "config.check_messages")),
)


def main() -> int:
    """Run the checks named on the command line, or all; 1 when any failed."""
    chosen = sys.argv[1:]
    outcomes = [(name, _run(name, needs, command)) for name, needs, command in CHECKS if not chosen or name in chosen]
    failed = [name for name, outcome in outcomes if outcome == "failed"]
    skipped = [name for name, outcome in outcomes if outcome == "skipped"]
    print(f"{len(outcomes) - len(failed) - len(skipped)} checks passed.")  # noqa: T201
    if skipped:
        print(f"Skipped, what they check does not exist: {', '.join(skipped)}.")  # noqa: T201
    if failed:
        print(f"Failed: {', '.join(failed)}.")  # noqa: T201
    return 1 if failed else 0


def _run(name: str, needs: str, command: tuple[str, ...]) -> str:
    if not (ROOT / needs).exists():
        return "skipped"
    began = time.monotonic()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=_environment(os.environ),
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    outcome = "passed" if done.returncode == 0 else "failed"
    print(f"{name}: {outcome} ({time.monotonic() - began:.1f} s)", flush=True)  # noqa: T201
    if outcome == "failed":
        print(done.stdout + done.stderr, flush=True)  # noqa: T201
    return outcome


def _environment(given: Mapping[str, str]) -> dict[str, str]:
    programs = str(Path(sys.executable).parent)
    return {**given, **SETTINGS, "PATH": f"{programs}{os.pathsep}{given.get('PATH', os.defpath)}"}


if __name__ == "__main__":
    sys.exit(main())
