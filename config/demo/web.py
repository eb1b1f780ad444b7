"""The demo's web server: one process on 127.0.0.1, found again after a crash by var/server.json."""

from __future__ import annotations

import json
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

import psutil

from config.demo.children import Children
from config.demo.place import Place
from config.demo.problem import DemoProblem

HEALTHY_WITHIN_SECONDS = 60
STOPS_WITHIN_SECONDS = 8


def stop_stale(place: Place) -> None:
    """Stop the web server that an earlier demo of this folder left; nothing else, whoever holds the port."""
    try:
        noted = json.loads(place.server.read_text())
        process = psutil.Process(noted["pid"])
        if process.create_time() != noted["began"]:  # the number is another process's by now
            return
        process.terminate()
        until = time.monotonic() + STOPS_WITHIN_SECONDS
        # One that has ended may wait to be collected for as long as process 1 likes; that is ended enough.
        while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
            if time.monotonic() > until:
                process.kill()
            time.sleep(0.02)
    except (OSError, ValueError, KeyError, TypeError, psutil.Error):
        return
    finally:
        place.server.unlink(missing_ok=True)


def refuse_taken(port: int) -> None:
    """Say so when somebody else listens on the port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except PermissionError:
            raise DemoProblem(f"Port {port} needs more rights than you have: choose one with PORT=8001.") from None
        except OSError:
            raise DemoProblem(f"Port {port} is taken by another program: choose one with PORT={port + 1}.") from None


def serve(place: Place, children: Children, environment: dict[str, str], port: int) -> subprocess.Popen[str]:
    """Start the server, note it down, and wait until it answers."""
    with place.log.open("a") as log:
        server = children.start(environment, "serve", str(port), output=log)
    began = psutil.Process(server.pid).create_time()
    place.server.write_text(json.dumps({"pid": server.pid, "began": began, "port": port}))
    until = time.monotonic() + HEALTHY_WITHIN_SECONDS
    while not _healthy(port):
        if server.poll() is not None:
            raise DemoProblem(f"The web server did not start: {_last_line(place.log)} (log: {place.log})")
        if time.monotonic() > until:
            raise DemoProblem(f"The web server does not answer after {HEALTHY_WITHIN_SECONDS} s (log: {place.log})")
        time.sleep(0.05)
    return server


def _healthy(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5) as answer:
            return bool(answer.status == 200)  # noqa: PLR2004
    except (urllib.error.URLError, OSError):
        return False


def _last_line(log: Path) -> str:
    lines = [line.strip() for line in log.read_text(errors="replace").splitlines() if line.strip()]
    return lines[-1] if lines else "it said nothing"
