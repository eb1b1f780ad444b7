"""What the process was told by its environment, and what it refuses to start with."""

import os
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

SHORTEST_SECRET = 50
DEMO_SECRET = "demo-only-not-secret-" + "0" * 32


def text(name: str, default: str = "") -> str:
    """The variable without surrounding blanks."""
    return os.environ.get(name, default).strip()


def flag(name: str, default: bool = False) -> bool:
    """1, true, yes and on are true; an absent variable is the default."""
    value = text(name).lower()
    return value in {"1", "true", "yes", "on"} if value else default


def number(name: str, default: int) -> int:
    """A whole number; anything else stops the start with the variable's name."""
    value = text(name)
    try:
        return int(value) if value else default
    except ValueError:
        raise SystemExit(f"{name} must be a whole number, not {value!r}.") from None


def words(name: str) -> list[str]:
    """A comma-separated list."""
    return [word for part in text(name).split(",") if (word := part.strip())]


@dataclass(frozen=True)
class DatabaseAddress:
    """A postgresql:// address taken apart for Django."""

    name: str
    user: str
    password: str
    host: str
    port: str
    options: dict[str, str]


def database_address(name: str) -> DatabaseAddress | None:
    """The address in variable `name`; a unix socket folder goes into `?host=`."""
    value = text(name)
    if not value:
        return None
    parts = urlsplit(value)
    if parts.scheme not in {"postgresql", "postgres"}:
        raise SystemExit(f"{name} must begin with postgresql://.")
    options = dict(parse_qsl(parts.query))
    return DatabaseAddress(
        name=unquote(parts.path.lstrip("/")),
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        host=options.pop("host", "") or (parts.hostname or ""),
        port=options.pop("port", "") or str(parts.port or ""),
        options=options,
    )


def refusals(*, demo: bool, debug: bool, secret_key: str, allowed_hosts: list[str]) -> list[str]:
    """Why this process may not serve outside the demo; empty when it may."""
    if demo:
        return []
    faults = []
    if not secret_key:
        faults.append("SECRET_KEY is not set.")
    elif secret_key == DEMO_SECRET or len(secret_key) < SHORTEST_SECRET:
        faults.append(f"SECRET_KEY is the demo's or shorter than {SHORTEST_SECRET} characters.")
    if debug:
        faults.append("DEBUG is on.")
    if text("DEMO_CLOCK_FILE"):
        faults.append("DEMO_CLOCK_FILE shifts the clock.")
    if not allowed_hosts:
        faults.append("ALLOWED_HOSTS is empty.")
    if "*" in allowed_hosts:
        faults.append("ALLOWED_HOSTS admits every host.")
    if not text("DATABASE_URL"):
        faults.append("DATABASE_URL is not set.")
    return faults
