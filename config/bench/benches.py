"""What is measured: one request to the server, and the SQL that does the same in the database alone."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx
import psycopg

from config.bench import operations, statements
from config.bench.load import NothingLeft, Send


@dataclass(frozen=True)
class Target:
    """The server and database under measure, and what they hold."""

    http: httpx.AsyncClient
    seeded: dict[str, Any]
    # What is used up only once: papers wait in two bodies, one for the server and one for the database alone.
    papers: tuple[Iterator[str], Iterator[str]]
    numbers: Iterator[int] = field(default_factory=count)

    @property
    def body(self) -> dict[str, Any]:
        """The body whose rows are read and changed."""
        found: dict[str, Any] = self.seeded["bodies"][0]
        return found

    @property
    def spare(self) -> dict[str, Any]:
        """The body whose papers the database alone approves."""
        found: dict[str, Any] = self.seeded["bodies"][1]
        return found


Connection = psycopg.AsyncConnection[Any]


@dataclass(frozen=True)
class Bench:
    """A thing that people do, done over and over."""

    name: str
    what: str
    server: Callable[[Target], Send]
    database: Callable[[Target, Connection], Send]


def target(http: httpx.AsyncClient, seeded: dict[str, Any]) -> Target:
    """Everything still unused."""
    waiting = tuple(iter(body["papers"]) for body in seeded["bodies"][:2])
    return Target(http, seeded, (waiting[0], waiting[1]))


async def _asked(at: Target, who: str, document: str, **variables: Any) -> dict[str, Any]:
    """One operation, answered without fault, or the measurement is worth nothing."""
    answer = await at.http.post(
        "/graphql",
        json={"query": document, "variables": variables},
        headers={"X-Joint-Meeting": at.body["code"], "X-Session-Token": at.body["sessions"][who]},
    )
    told: dict[str, Any] = answer.json()
    if "errors" in told or any("code" in part for part in told["data"].values() if part):
        raise SystemExit(f"The server refused: {json.dumps(told, ensure_ascii=False)[:500]}")
    return told["data"]


def _reading(who: str, document: str) -> Callable[[Target], Send]:
    def sender(at: Target) -> Send:
        async def send() -> None:
            data = await _asked(at, who, document)
            if not next(iter(data.values()))["edges"]:
                raise SystemExit("The server answered an empty list.")

        return send

    return sender


def _selecting(statement: str, *values: Callable[[Target], Any]) -> Callable[[Target, Connection], Send]:
    def sender(at: Target, connection: Connection) -> Send:
        async def send() -> None:
            cursor = await connection.execute(statement, [value(at) for value in values])
            assert (await cursor.fetchone()) is not None

        return send

    return sender


def _detail(at: Target) -> Send:
    async def send() -> None:
        key, _ = random.choice(at.body["tasks"])
        data = await _asked(at, "clerk", operations.DETAIL, id=global_id("Task", key))
        assert data["task"] is not None

    return send


def _report(at: Target) -> Send:
    async def send() -> None:
        key, liaison = random.choice(at.body["tasks"])
        given = {"taskId": global_id("Task", key), "percentage": 50, "text": "已完成过半。"}
        await _asked(at, liaison, operations.REPORT, input=given)

    return send


def _report_plainly(at: Target, connection: Connection) -> Send:
    async def send() -> None:
        facts = {"task": random.choice(at.spare["tasks"])[0], "body": at.spare["id"]}
        await _carry_out(connection, statements.REPORT, at.spare["code"], facts)

    return send


async def _carry_out(connection: Connection, parts: Sequence[str], schema: str, facts: dict[str, Any]) -> None:
    async with connection.transaction():
        for statement in parts:
            await connection.execute(statement.format(schema=schema), facts)


def _approve(at: Target) -> Send:
    async def send() -> None:
        paper = _next(at.papers[0])
        await _asked(at, "convener", operations.APPROVE, input={"documentId": global_id("Document", paper)})

    return send


def _approve_plainly(at: Target, connection: Connection) -> Send:
    async def send() -> None:
        facts = {"paper": _next(at.papers[1]), "body": at.spare["id"]}
        await _carry_out(connection, statements.APPROVE, at.spare["code"], facts)

    return send


def _sign_in(at: Target) -> Send:
    async def send() -> None:
        who = random.choice(list(at.body["usernames"].values()))
        answer = await at.http.post(
            "/_allauth/app/v1/auth/login", json={"username": who, "password": at.seeded["password"]}
        )
        if answer.status_code != 200:
            raise SystemExit(f"Nobody could sign in: {answer.text[:500]}")

    return send


def _sign_in_plainly(at: Target, connection: Connection) -> Send:
    async def send() -> None:
        facts = {"username": random.choice(list(at.body["usernames"].values())), "number": next(at.numbers)}
        async with connection.transaction():
            for statement in statements.SIGN_IN:
                await connection.execute(statement, facts)

    return send


def _create(at: Target) -> Send:
    async def send() -> None:
        code = f"server{next(at.numbers)}"
        given = {
            "code": code, "name": f"{code}信访工作联席会议", "shortName": code, "level": "TOWNSHIP",
            "administratorUsername": f"{code}-admin", "administratorName": "管理员",
        }  # fmt: skip
        await _asked(at, "administrator", operations.CREATE, input=given)

    return send


def _create_plainly(at: Target, connection: Connection) -> Send:
    async def send() -> None:
        facts = {"code": f"plain{next(at.numbers)}", "parent": at.body["id"], "schema": at.body["code"]}
        async with connection.transaction():
            for statement in statements.CREATE:
                await connection.execute(statement, facts)

    return send


def _next(papers: Iterator[str]) -> str:
    for paper in papers:
        return paper
    raise NothingLeft


def global_id(kind: str, key: str) -> str:
    """The key as the API writes it."""
    return base64.b64encode(f"{kind}:{key}".encode()).decode()


BENCHES = (
    Bench(
        "list",
        "50 meetings with 5 decisions each, their tasks and units",
        _reading("clerk", operations.LIST),
        _selecting(statements.LIST),
    ),
    Bench(
        "detail",
        "one task with its reports, history and what may be done",
        _detail,
        _selecting(statements.DETAIL, lambda at: random.choice(at.body["tasks"])[0]),
    ),
    Bench("report", "a liaison reports progress: lock, rules, task, journal, outbox", _report, _report_plainly),
    Bench("approve", "a convener approves a paper: lock, rules, journal, outbox", _approve, _approve_plainly),
    Bench("sign-in", "password to session; the database alone hashes no password", _sign_in, _sign_in_plainly),
    Bench("body", "a new body with its schema, rulebook and administrator", _create, _create_plainly),
)
