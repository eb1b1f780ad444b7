"""One real server process on a free port, for as long as a `with` block lasts."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEALTHY_WITHIN_SECONDS = 60
# A program that takes the arguments of config.demo.child: it ends with us, also when we are killed.
PROGRAM = "config.demo.child"


@dataclass(frozen=True)
class Served:
    """A server that answers."""

    port: int
    pid: int


@contextmanager
def served(environment: Mapping[str, str], log: Path, program: str = PROGRAM) -> Iterator[Served]:
    """Start `program` as the server, wait until it answers, and end it after the block."""
    port = _free_port()
    reading, writing = os.pipe()
    try:
        with log.open("w") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", program, str(reading), "serve", str(port)],
                env={**environment, "PYTHONPATH": str(ROOT)}, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output,
                stderr=subprocess.STDOUT, pass_fds=[reading],
            )  # fmt: skip
        try:
            _wait(process, port, log)
            yield Served(port, process.pid)
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(5)
            process.kill()
            process.wait()
    finally:
        os.close(reading)
        os.close(writing)


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + HEALTHY_WITHIN_SECONDS
    while not _healthy(port):
        if process.poll() is not None or time.monotonic() > until:
            raise SystemExit(f"The server did not start:\n{log.read_text(errors='replace')[-2000:]}")
        time.sleep(0.05)


def _healthy(port: int) -> bool:
    try:
        # By a host that every installation serves here: health is nobody's body.
        with urllib.request.urlopen(f"http://localhost:{port}/healthz", timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
