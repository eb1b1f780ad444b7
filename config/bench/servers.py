"""uvicorn beside granian with this very application: requests and socket operations in a second, and their times.

    DATABASE_URL=… SECRET_KEY=… ALLOWED_HOSTS=127.0.0.1 python -m config.bench.servers USERNAME PASSWORD BODY

Both serve one process. The rounds alternate, so that a machine that slows down slows both.
"""

import asyncio
import contextlib
import json
import os
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Awaitable, Callable, Iterator

import httptools
import psutil
from websockets.asyncio.client import connect

SECONDS, ROUNDS, CONNECTIONS = 5.0, 3, 16
QUERY = "{ units(first: 20) { totalCount edges { node { id name } } } }"
SERVERS = {
    "uvicorn": ["uvicorn", "config.asgi:application", "--port", "{port}", "--lifespan", "off",
                "--ws", "websockets-sansio", "--log-level", "warning", "--no-access-log"],
    "granian": ["granian", "--interface", "asginl", "config.asgi:application", "--port", "{port}", "--workers", "1",
                "--loop", "uvloop", "--log-level", "warning"],
}  # fmt: skip
Times = list[float]


@contextlib.contextmanager
def serving(name: str) -> Iterator[tuple[int, psutil.Process]]:
    """One server on a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", *(word.format(port=port) for word in SERVERS[name])]
    process = subprocess.Popen(command, env=os.environ)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2).close()
                break
            time.sleep(0.1)
        yield port, psutil.Process(process.pid)
    finally:
        process.terminate()
        process.wait(20)


class Answers:
    """Tells when a response is complete."""

    def __init__(self) -> None:
        self.parser, self.complete = httptools.HttpResponseParser(self), False

    def on_message_complete(self) -> None:
        self.complete = True


async def http(port: int, request: bytes, times: Times, until: float) -> None:
    """One connection kept alive, one request after the other."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while (began := time.perf_counter()) < until:
        writer.write(request)
        answers = Answers()
        while not answers.complete:
            answers.parser.feed_data(await reader.read(65536))
        if answers.parser.get_status_code() != 200:
            raise RuntimeError(f"answered {answers.parser.get_status_code()}")
        times.append(time.perf_counter() - began)
    writer.close()


async def sockets(port: int, token: str, body: str, times: Times, until: float) -> None:
    """One socket, one query after the other."""
    async with connect(f"ws://127.0.0.1:{port}/graphql", subprotocols=["graphql-transport-ws"]) as holder:  # type: ignore[list-item]
        payload = {"sessionToken": token, "jointMeeting": body}
        await holder.send(json.dumps({"type": "connection_init", "payload": payload}))
        await holder.recv()
        while (began := time.perf_counter()) < until:
            await holder.send(json.dumps({"type": "subscribe", "id": "1", "payload": {"query": QUERY}}))
            if json.loads(await holder.recv())["type"] != "next":
                raise RuntimeError("the socket answered with an error")
            await holder.recv()
            times.append(time.perf_counter() - began)


def sign_in(port: int, username: str, password: str) -> str:
    """The session token."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/_allauth/app/v1/auth/login",
        json.dumps({"username": username, "password": password}).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request) as answer:  # noqa: S310 (an address of ours)
        return str(json.load(answer)["meta"]["session_token"])


async def measured(work: Callable[[Times, float], Awaitable[None]]) -> Times:
    """The times of all answers in so many seconds over so many connections."""
    times: Times = []
    until = time.perf_counter() + SECONDS
    await asyncio.gather(*[work(times, until) for _ in range(CONNECTIONS)])
    return times


def rounds(port: int, username: str, password: str, body: str) -> dict[str, Times]:
    """Each kind of work once."""
    token = sign_in(port, username, password)
    head = f"Host: 127.0.0.1:{port}\r\nX-Session-Token: {token}\r\nX-Joint-Meeting: {body}\r\n"
    content = json.dumps({"query": QUERY})
    health = f"GET /healthz HTTP/1.1\r\n{head}\r\n".encode()
    about = f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n"
    query = f"POST /graphql HTTP/1.1\r\n{head}{about}\r\n{content}".encode()
    return {
        "health": asyncio.run(measured(lambda times, until: http(port, health, times, until))),
        "query": asyncio.run(measured(lambda times, until: http(port, query, times, until))),
        "socket query": asyncio.run(measured(lambda times, until: sockets(port, token, body, times, until))),
    }


def main() -> None:
    """Measure both and print a table."""
    username, password, body = sys.argv[1:]
    seen: dict[tuple[str, str], list[tuple[float, float, float]]] = {}
    memory: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name in SERVERS:
            with serving(name) as (port, process):
                for work, times in rounds(port, username, password, body).items():
                    cuts = statistics.quantiles(times, n=100)
                    seen.setdefault((work, name), []).append((len(times) / SECONDS, cuts[49] * 1e3, cuts[98] * 1e3))
                family = [process, *process.children(recursive=True)]
                memory[name] = sum(one.memory_info().rss for one in family) / 1e6
    print(f"{'work':14}{'server':10}{'per second':>12}{'p50 ms':>9}{'p99 ms':>9}   each round")
    for (work, name), rows in seen.items():
        rate, p50, p99 = (statistics.median(column) for column in zip(*rows, strict=True))
        each = ", ".join(f"{row[0]:.0f}" for row in rows)
        print(f"{work:14}{name:10}{rate:12.0f}{p50:9.1f}{p99:9.1f}   {each}")
    for name, megabytes in memory.items():
        print(f"{name}: {megabytes:.0f} MB resident")


if __name__ == "__main__":
    main()
