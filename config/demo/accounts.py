"""The demo persons: one password for all, made on this machine, and a file that says who holds which posts."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path
from typing import Any


def write_accounts(path: str) -> None:
    """Give every account without a password the demo's, and list who holds which posts in which body."""
    import django

    django.setup()
    from django.contrib.auth.hashers import make_password

    from hierarchy.roster.models import Account

    file = Path(path)
    password = _known_password(file) or secrets.token_urlsafe(9)
    # Hashed once: hashing is slow on purpose, and hundreds of persons share this word.
    Account.objects.update(password=make_password(password))
    _write(file, _rows(password))


def _rows(password: str) -> list[dict[str, Any]]:
    from hierarchy import clock
    from hierarchy.roster.models import Appointment, on_day

    held = Appointment.objects.filter(on_day(clock.today()), account__is_active=True)
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    ordered = held.order_by("joint_meeting__path", "account__username", "post", "id")
    for post in ordered.select_related("account", "joint_meeting"):
        key = (post.joint_meeting.schema_name, post.account.username)
        row = rows.setdefault(
            key,
            {
                "username": post.account.username,
                "password": password,
                "jointMeeting": post.joint_meeting.schema_name,
                "posts": [],
                "name": post.account.name,
                "titles": [],
                "place": post.joint_meeting.short_name,
            },
        )
        if post.post not in row["posts"]:
            row["posts"].append(post.post)
            row["titles"].append(post.title)
    return list(rows.values())


def _known_password(file: Path) -> str | None:
    try:
        known: str = json.loads(file.read_text())[0]["password"]
        return known
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _write(file: Path, rows: list[dict[str, Any]]) -> None:
    beginning = file.with_suffix(".unfinished")
    beginning.unlink(missing_ok=True)
    with os.fdopen(os.open(beginning, os.O_WRONLY | os.O_CREAT, 0o600), "w", encoding="utf-8") as out:
        json.dump(rows, out, ensure_ascii=False, indent=1)
    beginning.replace(file)
