"""The one way to a private server: ensure(folder)."""

from __future__ import annotations

import fcntl
import json
import os
import secrets
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from psycopg import sql

from config.postgres import home as homes
from config.postgres import process
from config.postgres.home import Home
from config.postgres.problem import PostgresProblem

DATABASE = "joint_meeting"
OWNER = "joint_meeting_owner"
APPLICATION = "joint_meeting_application"
CREDENTIALS = "credentials.json"
SETTINGS = """
# Set by the launcher.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
timezone = 'UTC'
log_timezone = 'UTC'
"""


@dataclass(frozen=True)
class Server:
    """A running private server; as a ``with`` block it stops at the end."""

    home: Home
    port: int
    pid: int
    passwords: dict[str, str] = field(repr=False)
    adopted: bool = False

    @property
    def owner_url(self) -> str:
        """Address of the database for the owner of the cluster (superuser)."""
        return self._url(OWNER)

    @property
    def application_url(self) -> str:
        """Address of the database for the application role, which owns nothing."""
        return self._url(APPLICATION)

    def stop(self) -> None:
        """Stop the server; its data stays."""
        process.stop(self.home.data)

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _url(self, role: str) -> str:
        return f"postgresql://{role}:{self.passwords[role]}@127.0.0.1:{self.port}/{DATABASE}"


def ensure(data_folder: Path, *, fast: bool = False) -> Server:
    """A running server on this folder's cluster: made when new, started when down, adopted when up.

    ``fast`` trades safety against a crash of the machine for speed; for test clusters only.
    Raises PostgresProblem with one line when the folder is broken or out of reach.
    """
    folder = data_folder.absolute()
    with _alone(folder):
        home = homes.find(folder)
        if home is None or not (home.data / "PG_VERSION").exists():
            home = _make(folder, home, fast)
        passwords = _passwords(folder)
        _same_version(home)
        found = process.running(home.data)
        server = None if found is None else _reached(Server(home, found.port, found.pid, passwords, adopted=True))
        if server is None:
            process.stop(home.data)  # up, but not answering to our password: not a server that can be kept
            found = process.start(home, fast=fast)
            server = _reached(Server(home, found.port, found.pid, passwords, adopted=False))
        if server is None:
            raise PostgresProblem(
                f"PostgreSQL runs on {home.data} but refuses the passwords in {folder / CREDENTIALS}."
            )
        return server


def with_server(data_folder: Path, *, fast: bool = False) -> Server:
    """``with with_server(folder) as server:`` runs the server for the length of the block."""
    return ensure(data_folder, fast=fast)


def running(data_folder: Path) -> Server | None:
    """The server that runs on this folder's cluster, or None; nothing is made or started."""
    folder = data_folder.absolute()
    if not (folder / CREDENTIALS).exists():
        return None
    home = homes.find(folder)
    found = process.running(home.data) if home else None
    return Server(home, found.port, found.pid, _passwords(folder), adopted=True) if home and found else None


def remove(data_folder: Path) -> None:
    """Stop the server and delete the cluster, wherever it lives."""
    folder = data_folder.absolute()
    if not folder.is_dir():
        return
    link = folder / homes.LINK
    if link.exists():
        home = homes.find(folder)
        if home is not None:
            process.stop(home.data)
            shutil.rmtree(home.folder)
    shutil.rmtree(folder)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two starts at once (test workers, a second demo) take turns."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            folder.chmod(0o711)  # the cluster's user has to pass through
        handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise PostgresProblem(f"The data folder {folder} cannot be used: {error.strerror}.") from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _make(folder: Path, unfinished: Home | None, fast: bool) -> Home:
    strangers = {path.name for path in folder.iterdir()} - {"lock", CREDENTIALS, homes.LINK}
    if strangers:
        raise PostgresProblem(
            f"{folder} holds no cluster of ours but other files ({min(strangers)}…): name an empty folder."
        )
    if unfinished is not None and (unfinished.data.exists() and any(unfinished.data.iterdir())):
        raise PostgresProblem(f"The data folder {unfinished.data} is broken (no PG_VERSION): delete {folder}.")
    home = unfinished or _settle(folder)
    passwords = {role: secrets.token_urlsafe(24) for role in (OWNER, APPLICATION)}
    _write_private(folder / CREDENTIALS, json.dumps(passwords))
    _initialise(home, passwords[OWNER], fast)
    return home


def _settle(folder: Path) -> Home:
    # A checkout that was deleted while its server ran may have left it up at the place that this one is about to take.
    for left_behind in homes.elsewhere(folder) if os.geteuid() == 0 else ():
        process.stop(left_behind / "data")
    return homes.settle(folder)


def _initialise(home: Home, password: str, fast: bool) -> None:
    """Run initdb beside the final place and move it there, so that a kill in the middle leaves nothing half-made."""
    for given_up in home.folder.glob("data.unfinished*"):
        shutil.rmtree(given_up, ignore_errors=True)
    # A name of its own: the initdb of a killed start may still be writing.
    beginning = home.folder / f"data.unfinished-{secrets.token_hex(4)}"
    word = home.folder / "password"
    _write_private(word, password)
    home.owned(word)
    try:
        done = home.run(
            "initdb",
            f"--pgdata={beginning}",
            f"--username={OWNER}",
            f"--pwfile={word}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions",
            *(["--no-sync"] if fast else []),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PostgresProblem(f"initdb could not be run: {error}.") from None
    finally:
        word.unlink()
    if done.returncode != 0:
        said = [line for line in done.stdout.splitlines() if "error" in line] or done.stdout.splitlines()[-1:]
        raise PostgresProblem(f"initdb failed in {home.folder}: {' '.join(said)}")
    with (beginning / "postgresql.conf").open("a") as settings:
        settings.write(SETTINGS)
    beginning.rename(home.data)


def _passwords(folder: Path) -> dict[str, str]:
    try:
        passwords: dict[str, str] = json.loads((folder / CREDENTIALS).read_text())
        return {role: passwords[role] for role in (OWNER, APPLICATION)}
    except (OSError, ValueError, KeyError, TypeError):
        raise PostgresProblem(
            f"{folder / CREDENTIALS} is missing or unreadable: restore it or delete {folder}."
        ) from None


def _same_version(home: Home) -> None:
    made_by = (home.data / "PG_VERSION").read_text().strip()
    offered = home.run("postgres", "--version").stdout.split()[-1]
    if made_by != offered.split(".")[0]:
        raise PostgresProblem(f"{home.data} was made by PostgreSQL {made_by or '?'}, but {offered} is installed.")


def _reached(server: Server) -> Server | None:
    """Sign in as the owner and see that role and database exist; None when the server does not let us in."""
    address = server.owner_url.rpartition("/")[0] + "/postgres"
    try:
        with psycopg.connect(address, autocommit=True, connect_timeout=10) as connection:
            _provide(connection, server.passwords[APPLICATION])
    except psycopg.OperationalError:
        return None
    return server


def _provide(connection: psycopg.Connection, password: str) -> None:
    if connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [APPLICATION]).fetchone() is None:
        # Made with its password in one statement, so that no half-made role is ever found.
        connection.execute(
            sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(sql.Identifier(APPLICATION), sql.Literal(password))
        )
    if connection.execute("SELECT FROM pg_database WHERE datname = %s", [DATABASE]).fetchone() is None:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))


def _write_private(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
