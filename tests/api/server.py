"""A real server process on a database of its own, with the cast in it."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx
import psycopg

from tests import database
from tests.cast import PASSWORD

CAST = "from django import setup; setup(); from tests.cast import make_cast; make_cast()"


@dataclass
class Server:
    """Where it listens, and how to reach its database."""

    port: int
    database: str
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def socket_url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/graphql"

    def token(self, username: str) -> str:
        """Sign in as an app does."""
        answer = httpx.post(f"{self.url}/_allauth/app/v1/auth/login", json={"username": username, "password": PASSWORD})
        return str(answer.json()["meta"]["session_token"])

    def sql(self, statement: str) -> None:
        """Change something behind its back."""
        with psycopg.connect(f"{database.OWNER}/{self.database}", autocommit=True) as owner:
            owner.execute(statement)

    @contextmanager
    def holding(self, table: str) -> Iterator[None]:
        """Let nobody read a table meanwhile."""
        with psycopg.connect(f"{database.OWNER}/{self.database}") as owner:
            owner.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE")
            yield
            owner.rollback()


@contextmanager
def serving(name: str, **variables: str) -> Iterator[Server]:
    """uvicorn with this project on a copy of the migrated database."""
    name = f"test_{os.getpid()}_{database.WORKER}_{name}"
    database.copy(name)
    given = os.environ | database.environment(name) | {"DJANGO_SETTINGS_MODULE": "config.settings"} | variables
    try:
        subprocess.run([sys.executable, "-c", CAST], check=True, cwd=database.ROOT, env=given)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        command = [
            sys.executable, "-m", "uvicorn", "config.asgi:application", "--port", str(port), "--lifespan", "off",
            "--log-level", "warning", "--ws", "websockets-sansio", "--timeout-graceful-shutdown", "2",
        ]  # fmt: skip
        process = subprocess.Popen(command, cwd=database.ROOT, env=given)
        try:
            _wait(process, port)
            yield Server(port, name, process)
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(8)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
    finally:
        database.drop(name)


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < until:
        try:
            if httpx.get(f"http://127.0.0.1:{port}/healthz", timeout=5).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError("the server does not answer")
