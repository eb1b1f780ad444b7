"""A newcomer's first hour, by machine: clone, `make demo`, sign in, ask, contract tests, stop, start, kill, start.

Uses the standard library only, since it runs before anything is installed.
"""

# ruff: noqa: T201

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, NoReturn

HERE = Path(__file__).resolve().parents[1]
FIRST_START_SECONDS, NEXT_START_SECONDS = 600, 5
QUERY = "{ viewer { __typename } }"


class Demo:
    """`make demo` in a folder, as a person would run it."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder, self.port = folder, port
        self.log = folder.parent / "demo.log"

    def start(self, within: float) -> float:
        """Run it until it says that it is ready; return the seconds."""
        began = time.monotonic()
        self.log.unlink(missing_ok=True)
        with self.log.open("w") as log:
            self.make = subprocess.Popen(
                ["make", "demo", f"PYTHON={sys.executable}"],
                cwd=self.folder,
                env=os.environ | {"PORT": str(self.port)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        while "] Ready." not in self.log.read_text():
            if self.make.poll() is not None:
                fail(f"make demo ended with code {self.make.returncode}:\n{self.log.read_text()}")
            if time.monotonic() - began > within:
                fail(f"make demo is not ready after {within} s:\n{self.log.read_text()}")
            time.sleep(0.05)
        return time.monotonic() - began

    def stop(self) -> None:
        """TERM, and nothing may be left."""
        self.make.send_signal(signal.SIGTERM)
        self.make.wait(30)
        until = time.monotonic() + 15
        while left := self.processes():
            if time.monotonic() > until:
                fail(f"These processes outlive TERM: {left}")
            time.sleep(0.1)

    def kill(self) -> None:
        """kill -9 of the demo itself."""
        os.kill(json.loads((self.folder / "var" / "demo.lock").read_text())["pid"], signal.SIGKILL)
        self.make.wait(30)

    def processes(self) -> list[str]:
        """What still runs from the clone, or from where its cluster had to be put."""
        ours = (str(self.folder), str((self.folder / "var" / "postgres" / "cluster").resolve()))
        listed = subprocess.run(
            ["ps", "-eo", "pid,stat,args", "-ww"], capture_output=True, text=True, check=True
        ).stdout
        return [line for line in listed.splitlines() if any(path in line for path in ours) and " Z" not in line]


def main() -> None:
    """The whole way; leaves with code 1 at the first thing that is not right."""
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / "clone"
        trust = {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*"}
        subprocess.run(["git", "clone", "--quiet", str(HERE), str(folder)], env=os.environ | trust, check=True)
        demo = Demo(folder, free_port())
        try:
            print(f"first start: ready after {demo.start(FIRST_START_SECONDS):.1f} s", flush=True)
            print(demo.log.read_text(), flush=True)
            ask(demo)
            contract_tests(demo)
            before = (folder / "var" / "demo-accounts.json").read_bytes()
            demo.stop()
            again(demo, "second start")
            ask(demo)
            demo.kill()
            again(demo, "start after kill -9")
            ask(demo)
            demo.stop()
            if (folder / "var" / "demo-accounts.json").read_bytes() != before:
                fail("A later start wrote the demo persons anew.")
            print("Nothing is left running.")
        finally:
            if hasattr(demo, "make") and demo.make.poll() is None:
                demo.make.terminate()
                demo.make.wait(30)
            subprocess.run(["make", "clean"], cwd=folder, check=False, stdout=subprocess.DEVNULL)


def again(demo: Demo, what: str) -> None:
    """A start that repeats nothing and is quick."""
    seconds = demo.start(60)
    print(f"{what}: ready after {seconds:.1f} s", flush=True)
    said = demo.log.read_text()
    if repeated := [
        line for line in said.splitlines() if "Preparing" in line or "Importing" in line or "Playing" in line
    ]:
        fail(f"The {what} repeated: {repeated}")
    if seconds > NEXT_START_SECONDS:
        fail(f"The {what} took longer than {NEXT_START_SECONDS} s:\n{said}")


def ask(demo: Demo) -> None:
    """Sign in as one demo person and ask one query."""
    person = json.loads((demo.folder / "var" / "demo-accounts.json").read_text())[0]
    signed_in = post(
        demo, "/_allauth/app/v1/auth/login", {"username": person["username"], "password": person["password"]}
    )
    headers = {"X-Session-Token": signed_in["meta"]["session_token"], "X-Joint-Meeting": person["jointMeeting"]}
    answer = post(demo, "/graphql", {"query": QUERY}, headers)
    if "errors" in answer or not answer.get("data"):
        fail(f"{QUERY} was answered {answer}")
    print(f"{person['username']} signed in and was answered {answer['data']}", flush=True)


def post(demo: Demo, path: str, body: dict[str, Any], headers: dict[str, str] | None = None) -> dict[str, Any]:
    """Send JSON, read JSON."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{demo.port}{path}",
        json.dumps(body).encode(),
        {"Content-Type": "application/json", "User-Agent": "fresh-clone", **(headers or {})},
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as response:  # noqa: S310 (the address is ours)
            answer: dict[str, Any] = json.load(response)
            return answer
    except urllib.error.HTTPError as error:
        fail(f"{path} answered {error.code}: {error.read().decode(errors='replace')[:500]}")


def contract_tests(demo: Demo) -> None:
    """The frontend's tests against the running demo."""
    folder = demo.folder / "frontend-contract"
    if not (folder / "package.json").exists() or shutil.which("npm") is None:
        print("Skipped: frontend contract tests.")
        return
    told = {
        "BASE_URL": f"http://127.0.0.1:{demo.port}",
        "DEMO_ACCOUNTS": str(demo.folder / "var" / "demo-accounts.json"),
    }
    install = ["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"]
    for command in (install, ["npm", "test"]):
        print(f"$ {' '.join(command)}", flush=True)
        if subprocess.run(command, cwd=folder, env=os.environ | told, check=False).returncode != 0:
            fail(f"{' '.join(command)} failed in frontend-contract.")


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def fail(why: str) -> NoReturn:
    """Say it and leave."""
    print(f"FAILED: {why}", flush=True)
    sys.exit(1)


if __name__ == "__main__":
    main()
