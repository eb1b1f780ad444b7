"""The demo's database: the private server in var/, or the one that DATABASE_URL names."""

from __future__ import annotations

import os
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

import psycopg
from psycopg import sql

from config.demo.place import Place
from config.demo.problem import DemoProblem
from config.postgres import Server, ensure

MEMORY = "_demo"  # begins with an underscore, as no body's schema can


@dataclass(frozen=True)
class Database:
    """The two addresses of the demo's database, and its server when it is ours to stop."""

    owner_url: str
    application_url: str
    server: Server | None = None

    def remembered(self) -> dict[str, str]:
        """What has been done to this database; it is kept inside, so that the two cannot part."""
        with psycopg.connect(self.owner_url) as connection:
            connection.execute(f"CREATE SCHEMA IF NOT EXISTS {MEMORY}")
            connection.execute(f"CREATE TABLE IF NOT EXISTS {MEMORY}.done (step text PRIMARY KEY, mark text NOT NULL)")
            return dict(connection.execute(f"SELECT step, mark FROM {MEMORY}.done").fetchall())  # noqa: S608

    def refuse_real_accounts(self) -> None:
        """The demo gives every account one password: never in a database where others than the demo made them."""
        with psycopg.connect(self.owner_url) as connection:
            there = connection.execute("SELECT to_regclass('public.roster_account')").fetchone()
            if there != (None,) and connection.execute("SELECT 1 FROM public.roster_account LIMIT 1").fetchone():
                raise DemoProblem("DATABASE_URL names a database with accounts that are not the demo's: name another.")

    def remember(self, step: str, mark: str) -> None:
        """Note that a step is done, and for what."""
        with psycopg.connect(self.owner_url) as connection:
            connection.execute(
                f"INSERT INTO {MEMORY}.done VALUES (%s, %s) "  # noqa: S608
                "ON CONFLICT (step) DO UPDATE SET mark = EXCLUDED.mark",
                [step, mark],
            )


def open_database(place: Place) -> Database:
    """Bring up the private server, or reach (and if need be create) the database that DATABASE_URL names."""
    named = os.environ.get("DATABASE_URL", "").strip()
    if not named:
        server = ensure(place.postgres)
        return Database(server.owner_url, server.application_url, server)
    owner = os.environ.get("DATABASE_OWNER_URL", "").strip()
    _reach(owner or named)
    return Database(owner, named) if owner else Database(named, _application_of(named, place))


def _application_of(owner_url: str, place: Place) -> str:
    """The address for an application role of our own making; prepare_database makes the role."""
    parts = urlsplit(owner_url)
    role = f"{unquote(parts.path.lstrip('/'))}_application"
    word = place.kept_secret("application-password")
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=f"{quote(role, safe='')}:{quote(word, safe='')}@{host}").geturl()


def _reach(url: str) -> None:
    if urlsplit(url).scheme not in ("postgresql", "postgres"):
        raise DemoProblem("DATABASE_URL must begin with postgresql:// and name a database.")
    name = unquote(urlsplit(url).path.lstrip("/"))
    try:
        with psycopg.connect(url, connect_timeout=5):
            return
    except psycopg.OperationalError as error:
        if f'database "{name}" does not exist' not in str(error):
            raise DemoProblem(f"DATABASE_URL cannot be reached: {_first_line(error)}") from None
    except psycopg.Error as error:
        raise DemoProblem(f"DATABASE_URL cannot be used: {_first_line(error)}") from None
    try:
        maintenance = urlsplit(url)._replace(path="/postgres").geturl()
        with psycopg.connect(maintenance, connect_timeout=5, autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    except psycopg.Error as error:
        raise DemoProblem(f"The database {name!r} does not exist and cannot be created: {_first_line(error)}") from None


def _first_line(error: psycopg.Error) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
