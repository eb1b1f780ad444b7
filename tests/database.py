"""The database that tests run on: real PostgreSQL, the application role, one copy for each test process.

Loaded before Django's settings (pyproject: -p tests.database). TEST_DATABASE_OWNER_URL names another server.
"""

import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

ROOT = Path(__file__).resolve().parent.parent
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")
NAME = f"test_{os.getpid()}_{WORKER}"


def _server() -> tuple[str, str]:
    """Addresses of owner and application role, without database."""
    if owner := os.environ.get("TEST_DATABASE_OWNER_URL"):
        parts = urlsplit(owner)
        return owner.rsplit("/", 1)[0], f"postgresql://joint_meeting_tests:tests@{parts.hostname}:{parts.port or 5432}"
    from config.postgres import ensure

    server = ensure(ROOT / "var" / "test-postgres", fast=True)
    return server.owner_url.rsplit("/", 1)[0], server.application_url.rsplit("/", 1)[0]


OWNER, APPLICATION = _server()


def environment(name: str) -> dict[str, str]:
    """What a process needs to work on the database of that name."""
    return {
        "DATABASE_OWNER_URL": f"{OWNER}/{name}",
        "DATABASE_URL": f"{APPLICATION}/{name}",
        "SECRET_KEY": "tests-only-" + "x" * 50,
        "ALLOWED_HOSTS": "testserver,localhost,127.0.0.1,.localhost",
        "EMAIL_BACKEND": "django.core.mail.backends.locmem.EmailBackend",
        "LOG_LEVEL": "ERROR",
    }


os.environ.update(environment(NAME) | {"DATABASE_ROLE": "application"})


def template() -> str:
    """A migrated database without rows, made once for each state of the migrations."""
    digest = hashlib.sha256()
    shaping = ("hierarchy/**/migrations/*.py", "hierarchy/**/*.sql", "notifications/migrations/*.py")
    for path in sorted(path for pattern in shaping for path in ROOT.glob(pattern)):
        digest.update(path.relative_to(ROOT).as_posix().encode() + path.read_bytes())
    digest.update((ROOT / "requirements.lock").read_bytes() + (ROOT / "hierarchy/tree/schemas.py").read_bytes())
    name = f"migrated_{digest.hexdigest()[:12]}"
    (ROOT / "var").mkdir(exist_ok=True)
    with open(ROOT / "var" / "test-template.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with psycopg.connect(f"{OWNER}/postgres", autocommit=True) as server:
            if not server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
                _make(server, f"{name}_unfinished")
                server.execute(
                    sql.SQL("ALTER DATABASE {} RENAME TO {}").format(
                        sql.Identifier(f"{name}_unfinished"), sql.Identifier(name)
                    )
                )
    return name


def _make(server: psycopg.Connection, name: str) -> None:
    server.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name)))
    server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    subprocess.run(
        [sys.executable, "-m", "django", "prepare_database"],
        check=True,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        env=os.environ
        | environment(name)
        | {"DATABASE_ROLE": "owner", "DJANGO_SETTINGS_MODULE": "config.settings", "PYTHONPATH": str(ROOT)},
    )


def copy(name: str, source: str | None = None) -> None:
    """A database of its own, as a copy of the migrated one or of `source`."""
    source = source or template()
    with psycopg.connect(f"{OWNER}/postgres", autocommit=True) as server:
        _sweep(server)
        server.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy").format(
                sql.Identifier(name), sql.Identifier(source)
            )
        )


def drop(name: str) -> None:
    """Remove a copy, whoever is connected."""
    with psycopg.connect(f"{OWNER}/postgres", autocommit=True) as server:
        server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def _sweep(server: psycopg.Connection) -> None:
    """Copies of test processes that were killed."""
    for (name,) in server.execute("SELECT datname FROM pg_database WHERE datname ~ '^test_[0-9]+_'").fetchall():
        if not Path(f"/proc/{name.split('_')[1]}").exists():
            server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


_counter = count()


@dataclass(frozen=True)
class OwnDatabase:
    """A database for one test, and the operator's commands on it."""

    name: str

    @classmethod
    @contextmanager
    def made(cls, source: str | None = None) -> Iterator["OwnDatabase"]:
        """Made for a `with` block, as a copy of the migrated one or of `source`."""
        own = cls(f"{NAME}_{next(_counter)}")
        copy(own.name, source)
        try:
            yield own
        finally:
            drop(own.name)

    @property
    def owner_url(self) -> str:
        return f"{OWNER}/{self.name}"

    @property
    def environment(self) -> dict[str, str]:
        """For a process that works on it as the application role."""
        return (
            os.environ | environment(self.name) | {"DJANGO_SETTINGS_MODULE": "config.settings", "PYTHONPATH": str(ROOT)}
        )

    def manage(self, *words: str, role: str = "application", fails: bool = False) -> str:
        """Run a management command as an operator would, by the true clock; returns all that it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "django", *words],
            cwd=ROOT, env=self.environment | {"DATABASE_ROLE": role, "DEMO_CLOCK_FILE": ""},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert bool(done.returncode) == fails, done.stdout + done.stderr
        return done.stdout + done.stderr
