"""A database of the bench's own: a private PostgreSQL with the safe settings of production, new rows each time."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psycopg

from config.bench.seeding import Size
from config.bench.server import ROOT
from config.postgres import ensure

NAME = "bench"


@dataclass(frozen=True)
class Database:
    """Where it is, and what a process needs to work on it."""

    application_url: str
    environment: dict[str, str]
    version: str


@contextmanager
def made(folder: Path) -> Iterator[Database]:
    """A prepared, empty database; the private server stops after the block."""
    with ensure(folder) as server:
        with psycopg.connect(server.owner_url, autocommit=True) as owner:
            owner.execute(f"DROP DATABASE IF EXISTS {NAME} WITH (FORCE)")
            owner.execute(f"CREATE DATABASE {NAME}")
            version = owner.info.parameter_status("server_version") or ""
        owner_url, application_url = (
            f"{url.rpartition('/')[0]}/{NAME}" for url in (server.owner_url, server.application_url)
        )
        environment = os.environ | {
            "DATABASE_OWNER_URL": owner_url,
            "DATABASE_URL": application_url,
            "SECRET_KEY": secrets.token_urlsafe(48),
            "ALLOWED_HOSTS": "localhost,127.0.0.1,.localhost",
            "DJANGO_SETTINGS_MODULE": "config.bench.settings",
            "PYTHONPATH": str(ROOT),
            "LOG_LEVEL": "ERROR",
        }
        _run(environment | {"DATABASE_ROLE": "owner"}, "django", "prepare_database")
        yield Database(application_url, environment, version)


def fill(database: Database, size: Size) -> dict[str, Any]:
    """Bodies with rows, and who is signed in where."""
    seeded: dict[str, Any] = json.loads(_run(database.environment, "config.bench.seeding", json.dumps(asdict(size))))
    with psycopg.connect(database.environment["DATABASE_OWNER_URL"], autocommit=True) as owner:
        owner.execute("VACUUM ANALYZE")  # or the first rounds would measure the housekeeping
    return seeded


def _run(environment: dict[str, str], module: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env=environment, cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"{module} failed:\n{done.stdout}{done.stderr}")
    return done.stdout
