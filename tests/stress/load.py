"""Many askers at once, over HTTP and sockets, each time another body, in every way in which a body can be named."""

import asyncio
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect

from tests.stress.reads import OPERATIONS, Findings

ASKERS = 16
SOCKETS_PER_BODY = 2
# Read over sockets, of all reads.
BY_SOCKET = 0.4


@dataclass(frozen=True)
class Way:
    """How a request says who asks and in which body."""

    headers: dict[str, str]
    mark: str
    name: str


def ways(seeded: dict[str, Any], port: int) -> list[Way]:
    """Every body by header and by host, by token and by cookie, for its own people and for one who works in all."""
    found = []
    for body in seeded["bodies"]:
        named = {"header": {"X-Joint-Meeting": body["code"]}, "host": {"Host": f"{body['host']}:{port}"}}
        for person in ("clerk", "everywhere"):
            key = seeded["everywhere"] if person == "everywhere" else body["sessions"][person]
            signed = {"token": {"X-Session-Token": key}, "cookie": {"Cookie": f"sessionid={key}"}}
            found += [
                Way(named[n] | signed[s], body["mark"], f"{n} {s} {person}") for n in named for s in signed
            ]  # fmt: skip
    return found


async def read(seeded: dict[str, Any], port: int, reads: int, enough: Callable[[Findings], bool]) -> Findings:
    """Send that many reads, interleaved; stop earlier when the findings are enough."""
    findings = Findings()
    by_socket = int(reads * BY_SOCKET)
    budgets = {"http": iter(range(reads - by_socket)), "socket": iter(range(by_socket))}

    def left(kind: str) -> Iterator[str]:
        while not enough(findings) and next(budgets[kind], None) is not None:
            yield random.choice(OPERATIONS)

    everyone = ways(seeded, port)
    limits = httpx.Limits(max_connections=ASKERS, max_keepalive_connections=ASKERS, keepalive_expiry=2)
    async with (
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", limits=limits, timeout=60) as client,
        asyncio.TaskGroup() as askers,
    ):
        for _ in range(ASKERS):
            askers.create_task(_over_http(client, everyone, left("http"), findings))
        for place, body in enumerate(seeded["bodies"] * SOCKETS_PER_BODY):
            greeting = _greeting(body, seeded["everywhere"], place)
            askers.create_task(_over_socket(port, greeting, body["mark"], left("socket"), findings))
    return findings


async def _over_http(
    client: httpx.AsyncClient, everyone: list[Way], operations: Iterator[str], findings: Findings
) -> None:
    for operation in operations:
        way = random.choice(everyone)
        answer = await client.post("/graphql", json={"query": operation}, headers=way.headers)
        if answer.status_code == 200:
            findings.judge(f"http {way.name}", operation, way.mark, answer.json())
        else:
            findings.fault(f"http {way.name}", f"{answer.status_code} {answer.text}")


async def _over_socket(
    port: int, greeting: "Greeting", mark: str, operations: Iterator[str], findings: Findings
) -> None:
    """One socket stays in one body; its asker takes turns with all others."""
    async with connect(
        f"ws://{greeting.host}:{port}/graphql", host="127.0.0.1", subprotocols=["graphql-transport-ws"],
        additional_headers=greeting.headers, max_size=None,
    ) as socket:  # fmt: skip
        await socket.send(json.dumps({"type": "connection_init", "payload": greeting.payload}))
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        for place, operation in enumerate(operations):
            answer = await _asked(socket, str(place), operation)
            findings.judge(f"socket {greeting.name}", operation, mark, answer)


@dataclass(frozen=True)
class Greeting:
    """How a socket says who asks and in which body."""

    name: str
    payload: dict[str, str]
    headers: dict[str, str]
    host: str = "localhost"


def _greeting(body: dict[str, Any], everywhere: str, place: int) -> Greeting:
    """One of four, in turn."""
    code, own = body["code"], body["sessions"]["clerk"]
    return [
        Greeting("init token everywhere", {"jointMeeting": code, "sessionToken": everywhere}, {}),
        Greeting("host token clerk", {"sessionToken": own}, {}, body["host"]),
        Greeting("header cookie everywhere", {}, {"X-Joint-Meeting": code, "Cookie": f"sessionid={everywhere}"}),
        Greeting("host cookie clerk", {}, {"Cookie": f"sessionid={own}"}, body["host"]),
    ][place % 4]


async def _asked(socket: ClientConnection, name: str, operation: str) -> dict[str, Any]:
    await socket.send(json.dumps({"id": name, "type": "subscribe", "payload": {"query": operation}}))
    answer: dict[str, Any] = {}
    while True:
        said = json.loads(await socket.recv())
        if said["type"] == "ping":
            await socket.send(json.dumps({"type": "pong"}))
        elif said["type"] == "next":
            answer = said["payload"]
        elif said["type"] == "error":
            return {"errors": said["payload"]}
        elif said["type"] == "complete":
            return answer
