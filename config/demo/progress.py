"""What the person at the terminal sees while it takes long."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

FIRST_SIGN, SIGN_EVERY = 3.0, 5.0
_began = time.monotonic()


def say(text: str) -> None:
    """One line with the seconds since the start."""
    show(f"[{time.monotonic() - _began:5.1f} s] {text}")


def show(text: str) -> None:
    """Print; who stopped listening (``make demo | head``) does not stop the demo."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(text: str) -> None:
    """One line about what went wrong."""
    print(" ".join(text.split()), file=sys.stderr, flush=True)


@contextmanager
def step(text: str) -> Iterator[None]:
    """Announce a step, and show while it lasts that it goes on."""
    say(f"{text} …")
    over = threading.Event()
    watcher = threading.Thread(target=_tick, args=(text, over), daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()


def _tick(text: str, over: threading.Event) -> None:
    began = time.monotonic()
    wait = FIRST_SIGN
    while not over.wait(wait):
        say(f"{text} … {time.monotonic() - began:.0f} s")
        wait = SIGN_EVERY
