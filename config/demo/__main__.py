"""``python -m config.demo``: start everything, keep it up, end it in order."""

from __future__ import annotations

import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from config.demo import web
from config.demo.banner import banner
from config.demo.children import Children
from config.demo.database import Database, open_database
from config.demo.place import Place
from config.demo.problem import DemoProblem
from config.demo.progress import complain, say, show, step
from config.demo.steps import accounts, play_story, prepare
from config.postgres import PostgresProblem

HIGHEST_PORT = 65535


class Stopped(BaseException):
    """Somebody asked us to stop."""


def main() -> int:
    """Run the demo; 0 when it was asked to stop, 1 when something was wrong."""
    place = Place.chosen()
    for signum in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(signum, _stop)
    try:
        _run(place, _port())
    except Stopped:
        return 0
    except (DemoProblem, PostgresProblem) as problem:
        complain(str(problem))
    except PermissionError as error:
        complain(f"{error.filename} cannot be used: {error.strerror}.")
    return 1


def _run(place: Place, port: int) -> None:
    try:
        place.folder.mkdir(exist_ok=True)
    except OSError as error:
        raise DemoProblem(f"The folder {place.folder} cannot be made: {error.strerror}.") from None
    with _only_one(place, port):
        web.stop_stale(place)
        web.refuse_taken(port)
        place.log.write_text("")
        children = Children(place.log)
        database: Database | None = None
        try:
            with step("Starting the database"):
                database = open_database(place)
            environment = place.environment(database.owner_url, database.application_url)
            environment["FRONTEND_URL"] = f"http://127.0.0.1:{port}"
            os.environ.update(environment)  # the story shares the demo's clock
            prepare(place, database, children, environment)
            with step("Starting the web server"):
                server = web.serve(place, children, environment, port)
            play_story(place, database, f"http://127.0.0.1:{port}")
            say("Ready.")
            show(banner(place, accounts(place), port))
            _watch(server, place)
        finally:
            _end(place, children, database)


def _watch(server: subprocess.Popen[str], place: Place) -> None:
    starter = os.getppid()
    while server.poll() is None:
        time.sleep(0.25)
        # When make is killed nobody is left to press Ctrl-C; a shell that ends meant us to stay.
        if "MAKELEVEL" in os.environ and os.getppid() != starter:
            raise Stopped
    raise DemoProblem(f"The web server ended by itself with code {server.returncode} (log: {place.log}).")


def _end(place: Place, children: Children, database: Database | None) -> None:
    for signum in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(signum, signal.SIG_IGN)
    children.end()
    place.server.unlink(missing_ok=True)
    if database is not None and database.server is not None:
        database.server.stop()
    if database is not None:
        say("Stopped.")


def _port() -> int:
    given = os.environ.get("PORT", "").strip() or "8000"
    if not given.isdecimal() or not 0 < int(given) <= HIGHEST_PORT:
        raise DemoProblem(f"PORT must be a number from 1 to {HIGHEST_PORT}, not {given!r}.")
    return int(given)


@contextmanager
def _only_one(place: Place, port: int) -> Iterator[None]:
    """Two demos in one folder would take each other's database; the lock goes with its process."""
    with place.lock.open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.seek(0)
            other = json.loads(lock.read() or "{}")
            raise DemoProblem(
                f"The demo of this folder already runs on port {other.get('port', '?')}; "
                f"stop it first (process {other.get('pid', '?')})."
            ) from None
        lock.truncate(0)
        lock.write(json.dumps({"pid": os.getpid(), "port": port}))
        lock.flush()
        yield


def _stop(_signum: int, _frame: FrameType | None) -> None:
    raise Stopped


if __name__ == "__main__":
    sys.exit(main())
