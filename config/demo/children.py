"""Starting, following and ending the demo's processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import IO

from config.demo.place import ROOT
from config.demo.problem import DemoProblem
from config.demo.progress import say

PATIENCE_SECONDS = 8


class Children:
    """The processes of one run of the demo; they end with it, also when it is killed."""

    def __init__(self, log: Path) -> None:
        self._read, self._write = os.pipe()  # nothing is ever written: its closing is the message
        self._log = log
        self._alive: list[subprocess.Popen[str]] = []

    def start(self, environment: dict[str, str], *arguments: str, output: int | IO[str]) -> subprocess.Popen[str]:
        """Start ``config.demo.child`` with these arguments."""
        child = subprocess.Popen(
            [sys.executable, "-m", "config.demo.child", str(self._read), *arguments],
            env=os.environ | environment | {"PYTHONUNBUFFERED": "1"},
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
            pass_fds=[self._read],
            start_new_session=True,  # Ctrl-C reaches us alone; we end them in order
        )
        self._alive.append(child)
        return child

    def run(self, environment: dict[str, str], *arguments: str, what: str) -> None:
        """Run one to its end, showing what it says; its last line says why it failed."""
        child = self.start(environment, *arguments, output=subprocess.PIPE)
        assert child.stdout is not None
        last, crashed = "", False
        with self._log.open("a") as log:
            for line in child.stdout:
                log.write(line)
                if not line.strip():
                    continue
                last = line.strip()
                crashed = crashed or last.startswith("Traceback")
                if not crashed and not last.startswith("+ "):  # lists of keys stay in the log
                    say(f"  {last}")
        if child.wait() != 0:
            raise DemoProblem(f"{what} failed: {last or f'code {child.returncode}'} (log: {self._log})")
        self._alive.remove(child)

    def end(self) -> None:
        """End them all: asked first, forced when they take too long."""
        for child in self._alive:
            if child.poll() is None:
                child.terminate()
        for child in self._alive:
            try:
                child.wait(PATIENCE_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        self._alive.clear()
