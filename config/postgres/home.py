"""Where a cluster lives and as which system user it runs.

PostgreSQL refuses to run as root. Started by root, the cluster belongs to an unprivileged user who exists already, and
that user may be unable to reach the checkout (one below root's own folder, for instance). Then the cluster, and a copy
of the programs, live in a folder that he can reach, and the data folder holds a link to it. No user is added, no parent
folder opened.
"""

from __future__ import annotations

import hashlib
import os
import pwd
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from config.postgres import binaries
from config.postgres.problem import PostgresProblem

UNPRIVILEGED = ("postgres", "nobody", "daemon")
LINK = "cluster"


@dataclass(frozen=True)
class Home:
    """A cluster's folder (``data`` and the log are below it), its programs, and its user (None: ourselves)."""

    folder: Path
    programs: Path
    uid: int | None

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def log(self) -> Path:
        return self.folder / "postgres.log"

    def run(self, program: str, *arguments: str, timeout: float = 120) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs as the cluster's user; its output is collected in a file, since a server
        started by pg_ctl would hold a pipe open."""
        with tempfile.TemporaryFile("w+") as output:
            done = subprocess.run(
                [str(self.programs / program), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
                env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"},
                timeout=timeout,
                check=False,
                **as_user(self.uid),
            )
            output.seek(0)
            return subprocess.CompletedProcess(done.args, done.returncode, output.read())

    def owned(self, path: Path) -> None:
        """Hand a path to the cluster's user."""
        if self.uid is not None:
            os.chown(path, self.uid, pwd.getpwuid(self.uid).pw_gid)


def find(data_folder: Path) -> Home | None:
    """The home of the cluster in this data folder, or None when there is none yet."""
    link = data_folder / LINK
    if link.is_symlink() and not link.exists():
        raise PostgresProblem(
            f"The cluster of {data_folder} was at {link.readlink()} and is gone: delete {data_folder}."
        )
    if not link.is_dir():
        return None
    folder = link.resolve()
    owner = folder.stat().st_uid
    mine = os.geteuid()
    if mine not in (0, owner):
        raise PostgresProblem(
            f"{folder} belongs to {_name(owner)}; start as that user or root, or delete {data_folder}."
        )
    if mine == 0 and owner == 0:
        raise PostgresProblem(f"{folder} belongs to root, as whom PostgreSQL does not run: delete {data_folder}.")
    uid = owner if mine == 0 else None
    return Home(folder, _reachable_programs(folder, uid), uid)


def settle(data_folder: Path) -> Home:
    """Choose and make the home of a new cluster."""
    uid = _unprivileged() if os.geteuid() == 0 else None
    folder = data_folder / LINK
    try:
        _make(folder, uid)
        if not _reaches(uid, folder):
            folder.rmdir()
            folder.symlink_to(_make_elsewhere(data_folder, uid))
    except OSError as error:
        raise PostgresProblem(f"The folder {folder} cannot be prepared: {error.strerror}.") from None
    folder = folder.resolve()
    return Home(folder, _reachable_programs(folder, uid), uid)


def elsewhere(data_folder: Path) -> list[Path]:
    """Where the cluster of this data folder would be, was its own path out of reach for the cluster's user."""
    name = hashlib.sha256(str(data_folder.resolve()).encode()).hexdigest()[:16]
    roots = (Path("/var/lib"), Path("/var/tmp"), Path(tempfile.gettempdir()))  # noqa: S108 - the folder is made 0700
    return [root / f"petition-joint-meeting-{name}" for root in roots]


def as_user(uid: int | None) -> dict[str, Any]:
    """Arguments for subprocess that run the program as this user."""
    if uid is None:
        return {}
    return {"user": uid, "group": pwd.getpwuid(uid).pw_gid, "extra_groups": []}


def _make_elsewhere(data_folder: Path, uid: int | None) -> Path:
    for folder in elsewhere(data_folder):
        if not folder.parent.is_dir():
            continue
        shutil.rmtree(folder, ignore_errors=True)  # what a deleted checkout of this path left behind
        _make(folder, uid)
        if _reaches(uid, folder):
            return folder
        folder.rmdir()
    raise PostgresProblem(f"No folder found that {_name(uid)} can reach: set DATABASE_URL to a server of your own.")


def _make(folder: Path, uid: int | None) -> None:
    folder.mkdir(mode=0o700, exist_ok=False)
    if uid is not None:
        os.chown(folder, uid, pwd.getpwuid(uid).pw_gid)


def _reachable_programs(folder: Path, uid: int | None) -> Path:
    programs = binaries.installed()
    if uid is None or _runs(uid, programs / "postgres"):
        return programs
    programs = binaries.copied_to(folder, programs)
    if not _runs(uid, programs / "postgres"):
        raise PostgresProblem(f"{_name(uid)} cannot run {programs / 'postgres'}: is its file system mounted noexec?")
    return programs


def _reaches(uid: int | None, folder: Path) -> bool:
    return (
        uid is None or subprocess.run(["test", "-w", str(folder)], cwd="/", check=False, **as_user(uid)).returncode == 0
    )


def _runs(uid: int, program: Path) -> bool:
    try:
        tried = subprocess.run([str(program), "--version"], cwd="/", capture_output=True, check=False, **as_user(uid))
    except OSError:
        return False
    return tried.returncode == 0


def _unprivileged() -> int:
    for name in UNPRIVILEGED:
        try:
            return pwd.getpwnam(name).pw_uid
        except KeyError:
            continue
    raise PostgresProblem(f"PostgreSQL does not run as root, and none of {', '.join(UNPRIVILEGED)} exists.")


def _name(uid: int | None) -> str:
    try:
        return pwd.getpwuid(os.geteuid() if uid is None else uid).pw_name
    except KeyError:
        return f"user {uid}"
