"""The server process of a cluster: is it up, bring it up, take it down."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from config.postgres.home import Home
from config.postgres.problem import PostgresProblem

ATTEMPTS = 5
# A test cluster may lose its data with the machine; it is made again in a second.
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


@dataclass(frozen=True)
class Running:
    """A server process that runs on a cluster."""

    pid: int
    port: int


def running(data: Path) -> Running | None:
    """The server that runs on this cluster, whoever started it; a file left by a dead one does not count."""
    try:
        lines = (data / "postmaster.pid").read_text().splitlines()
        found = Running(pid=int(lines[0]), port=int(lines[3]))
    except (OSError, ValueError, IndexError):
        return None
    return found if _is_ours(found.pid, data) else None


def start(home: Home, *, fast: bool) -> Running:
    """Start the server on a free loopback port; the wanted one is the port of last time, so that addresses stay."""
    if running(home.data) is None:
        (home.data / "postmaster.pid").unlink(missing_ok=True)  # after a reboot its number may be someone else's
    wanted = _port_of_last_time(home.data)
    said = ""
    for _ in range(ATTEMPTS):
        options = [f"-c port={_free_port(wanted)}", *(f"-c {setting}" for setting in FAST if fast)]
        size = home.log.stat().st_size if home.log.exists() else 0
        try:
            home.run(
                "pg_ctl", "start", "-D", str(home.data), "-w", "-t", "60", "-l", str(home.log), "-o", " ".join(options)
            )
        except subprocess.TimeoutExpired:
            raise PostgresProblem(f"PostgreSQL did not start within two minutes; its log is {home.log}.") from None
        found = running(home.data)
        if found is not None:
            return found
        said = _complaint(home.log, size)
        if not re.search(r"address|shared memory|lock file", said):
            break  # a lost race for the port, or children of a killed server, pass by themselves; the rest does not
        wanted = 0
        time.sleep(0.5)
    raise PostgresProblem(f"The data folder {home.data} is broken or unusable: {said} (log: {home.log})")


def stop(data: Path) -> None:
    """Stop the server on this cluster, whoever started it; harmless when none runs."""
    for how, patience in ((signal.SIGINT, 20.0), (signal.SIGQUIT, 20.0)):  # PostgreSQL's fast, then its immediate stop
        found = running(data)
        if found is None:
            return
        try:
            os.kill(found.pid, how)
        except ProcessLookupError:
            return
        except PermissionError:
            raise PostgresProblem(f"The server on {data} (process {found.pid}) belongs to another user.") from None
        until = time.monotonic() + patience
        # Not psutil's wait: a server that we adopted stays a zombie for as long as process 1 likes.
        while time.monotonic() < until and _is_ours(found.pid, data):
            time.sleep(0.02)


def _is_ours(pid: int, data: Path) -> bool:
    try:
        process = psutil.Process(pid)
        # The server works inside its data folder, so its number cannot be mistaken for a later process's.
        return process.name().startswith("postgres") and Path(process.cwd()) == data.resolve()
    except psutil.Error:
        return False


def _free_port(wanted: int) -> int:
    for port in (wanted, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise PostgresProblem("No free port on 127.0.0.1 for PostgreSQL.")


def _port_of_last_time(data: Path) -> int:
    try:
        found = re.search(r"port=(\d+)", (data / "postmaster.opts").read_text())
    except OSError:
        return 0
    return int(found.group(1)) if found else 0


def _complaint(log: Path, since: int) -> str:
    try:
        with log.open("rb") as file:
            file.seek(since)
            said = file.read().decode(errors="replace")
    except OSError:
        return "PostgreSQL said nothing"
    complaints = [line for line in said.splitlines() if re.search(r"FATAL|PANIC|could not|error", line)]
    return (complaints or said.splitlines() or ["PostgreSQL said nothing"])[0].partition("FATAL:")[
        2
    ].strip() or "see the log"
