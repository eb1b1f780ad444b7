"""What has to be done once: prepare the database, import the sample county, make the persons, play the story.

Each step leaves a mark in the database for what it was done with (migrations, sample file); with the same mark it is
not done again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from config.demo import story
from config.demo.children import Children
from config.demo.database import Database
from config.demo.place import ROOT, Place
from config.demo.progress import say, step

SAMPLE = ROOT / "config" / "demo" / "sample" / "yueyang.xlsx"
# A change of any of these can change the database.
SHAPING = (
    "hierarchy/**/migrations/*.py", "hierarchy/**/*.sql", "hierarchy/**/data/*", "notifications/migrations/*.py",
    "requirements.lock",
)  # fmt: skip


def prepare(place: Place, database: Database, children: Children, environment: dict[str, str]) -> None:
    """Bring database, sample county and persons to what this code wants; quick when they are."""
    done = database.remembered()
    if not done:
        database.refuse_real_accounts()
        database.remember("begun", "")
    shape = _digest(path for pattern in SHAPING for path in ROOT.glob(pattern))
    if done.get("prepare") != shape:
        with step("Preparing the database"):
            children.run(
                environment | {"DATABASE_ROLE": "owner"}, "manage", "prepare_database", what="Preparing the database"
            )
        database.remember("prepare", shape)
    sample = _digest([SAMPLE])
    if done.get("import") != sample:
        with step(f"Importing the sample county ({SAMPLE.name})"):
            children.run(environment, "manage", "import_roster", str(SAMPLE), what="Importing the sample county")
        database.remember("import", sample)
    if done.get("accounts") != sample or not _are_listed(place):
        with step("Making the demo persons"):
            children.run(environment, "accounts", str(place.accounts), what="Making the demo persons")
        database.remember("accounts", sample)


def play_story(place: Place, database: Database, base_url: str) -> None:
    """Play the story through the public API, once; interrupted, it goes on where it stopped."""
    if "story" in database.remembered():
        return
    with step("Playing the story through the API"):
        story.play(base_url, accounts(place), say)
    database.remember("story", "played")


def accounts(place: Place) -> list[dict[str, Any]]:
    """The demo persons, as var/demo-accounts.json lists them."""
    listed: list[dict[str, Any]] = json.loads(place.accounts.read_text(encoding="utf-8"))
    return listed


def _are_listed(place: Place) -> bool:
    try:
        return bool(accounts(place))
    except (OSError, ValueError):
        return False


def _digest(paths: Iterable[Path]) -> str:
    found = hashlib.sha256()
    for path in sorted(paths):
        if path.is_file():
            found.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()[:32]
