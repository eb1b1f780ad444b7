"""Listening over a real socket to a real server that drains by itself, as the demo does."""

import asyncio
import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from hierarchy.errors import RuleBroken
from hierarchy.roster.models import Account
from notifications.dispatcher import Reader
from notifications.models import InboxItem
from tests.api.server import Server, serving
from tests.api.test_sockets import end_appointments, init, opened, receive

pytestmark = pytest.mark.slow
LISTEN = "subscription ($after: String) { inbox(after: $after) { cursor kind title expects jointMeeting { code } } }"
PROPOSE = "mutation ($title: String!) { proposeAgendaItem(input: {title: $title}) { ... on AgendaItem { id } } }"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving("live", DEMO="1") as running:
        yield running


class Office:
    """A unit's liaison who proposes, seen by the Office."""

    def __init__(self, server: Server, who: str = "water_liaison", body: str = "yueyang") -> None:
        self.url = f"{server.url}/graphql"
        self.headers = {"X-Session-Token": server.token(who), "X-Joint-Meeting": body}

    def propose(self, *titles: str) -> None:
        for title in titles:
            asked = {"query": PROPOSE, "variables": {"title": title}}
            answer = httpx.post(self.url, json=asked, headers=self.headers, timeout=20).json()
            assert answer["data"]["proposeAgendaItem"]["id"], answer


@pytest.fixture(scope="module")
def liaison(server) -> Office:
    return Office(server)


async def listen(socket: ClientConnection, token: str, after: str | None = None, body: str | None = None) -> None:
    """Say who listens, and from where."""
    await socket.send(json.dumps(init(token, body)))
    assert (await receive(socket))["type"] == "connection_ack"
    await resume(socket, after)


async def resume(socket: ClientConnection, after: str | None, id: str = "1") -> None:
    payload = {"query": LISTEN, "variables": {"after": after}}
    await socket.send(json.dumps({"type": "subscribe", "id": id, "payload": payload}))


async def items(socket: ClientConnection, count: int) -> list[Any]:
    """The next items; anything else fails."""
    seen = [await receive(socket) for _ in range(count)]
    assert {one["type"] for one in seen} == {"next"}, seen
    return [one["payload"]["data"]["inbox"] for one in seen]


def newest(server: Server, token: str) -> str:
    answer = httpx.post(
        f"{server.url}/graphql", json={"query": "{ inbox { newest } }"}, headers={"X-Session-Token": token}
    )
    return str(answer.json()["data"]["inbox"]["newest"])


def test_what_happens_is_there_within_a_second(server, liaison):
    """Signed in without a body named; the item comes from one of them."""

    async def conversation() -> tuple[list[Any], float]:
        async with opened(server) as socket:
            await listen(socket, server.token("clerk"))
            await asyncio.sleep(1.5)
            await asyncio.to_thread(liaison.propose, "移民补偿")
            began = time.monotonic()
            return await items(socket, 1), time.monotonic() - began

    seen, took = asyncio.run(conversation())
    assert [(one["kind"], one["title"], one["expects"]) for one in seen] == [
        ("agenda.propose", "移民补偿", "agenda.accept")
    ]
    assert seen[0]["jointMeeting"]["code"] == "yueyang"
    assert took < 1


def test_what_was_missed_comes_first_each_once_and_in_order(server, liaison):
    token = server.token("deputy")
    before = newest(server, token)

    async def conversation() -> list[Any]:
        async with opened(server) as socket:
            await listen(socket, token, before)
            await asyncio.to_thread(liaison.propose, "一", "二", "三")
            seen = await items(socket, 2)
        await asyncio.to_thread(liaison.propose, "四", "五")
        async with opened(server) as socket:
            await listen(socket, token, seen[-1]["cursor"], "yueyang")
            seen += await items(socket, 3)
            await asyncio.to_thread(liaison.propose, "六")
            seen += await items(socket, 1)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(socket.recv(), 1.5)
        return seen

    seen = asyncio.run(conversation())
    assert [one["title"] for one in seen] == list("一二三四五六")
    assert len({one["cursor"] for one in seen}) == 6


def test_others_hear_nothing(server, liaison):
    async def conversation() -> None:
        async with opened(server) as unit, opened(server) as town, opened(server) as administrator:
            for socket, who in ((unit, "land_liaison"), (town, "x_director"), (administrator, "administrator")):
                await listen(socket, server.token(who))
            await asyncio.to_thread(liaison.propose, "他人之事")
            for socket in (unit, town, administrator):
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(socket.recv(), 1.5)

    asyncio.run(conversation())


def test_a_subscription_can_be_ended_and_begun_anew_on_one_socket(server, liaison):
    token = server.token("section_head")

    async def conversation() -> list[Any]:
        async with opened(server) as socket:
            await listen(socket, token)
            await asyncio.sleep(0.5)
            await asyncio.to_thread(liaison.propose, "甲")
            seen = await items(socket, 1)
            await socket.send(json.dumps({"type": "complete", "id": "1"}))
            await asyncio.to_thread(liaison.propose, "乙")
            await resume(socket, seen[0]["cursor"], "2")
            return seen + await items(socket, 1)

    assert [one["title"] for one in asyncio.run(conversation())] == ["甲", "乙"]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ('subscription { inbox(after: "x") { cursor } }', "BAD_CURSOR"),
        ("subscription { inbox { cursor } inbox2: inbox { cursor } }", "GRAPHQL_VALIDATION_FAILED"),
    ],
)
def test_a_subscription_at_fault_is_told_with_its_code(server, query, code):
    async def conversation() -> Any:
        async with opened(server) as socket:
            await socket.send(json.dumps(init(server.token("director"))))
            await receive(socket)
            await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": {"query": query}}))
            return await receive(socket)

    told = asyncio.run(conversation())
    assert (told["type"], told["payload"][0]["extensions"]["code"]) == ("error", code)


def test_over_http_a_subscription_is_refused(server, liaison):
    answer = httpx.post(liaison.url, json={"query": LISTEN}, headers=liaison.headers).json()
    assert answer["errors"][0]["extensions"]["code"] == "SUBSCRIPTION_NEEDS_SOCKET"


def test_one_person_has_so_many_subscriptions_and_no_more(server):
    async def conversation() -> Any:
        async with opened(server) as socket:
            await listen(socket, server.token("director"))
            for number in range(20):
                await resume(socket, None, f"more-{number}")
            return await receive(socket)

    told = asyncio.run(conversation())
    assert (told["type"], told["payload"][0]["extensions"]["code"]) == ("error", "SUBSCRIPTION_LIMIT")


ENDS = {
    "the last post ends": lambda server, token: end_appointments(server, "finance_member"),
    "the account is disabled": lambda server, token: server.sql(
        "UPDATE roster_account SET is_active = false WHERE username = 'finance_liaison'"
    ),
    "he signs out": lambda server, token: httpx.delete(
        f"{server.url}/_allauth/app/v1/auth/session", headers={"X-Session-Token": token}
    ),
}
WHO = {"the last post ends": "finance_member", "the account is disabled": "finance_liaison", "he signs out": "deputy"}


@pytest.mark.parametrize("case", ENDS)
def test_it_ends_within_five_seconds_when(server, case):
    token = server.token(WHO[case])

    async def conversation() -> tuple[Any, int, float]:
        async with opened(server) as socket:
            await listen(socket, token)
            await asyncio.sleep(1)
            began = time.monotonic()
            await asyncio.to_thread(ENDS[case], server, token)
            told = await receive(socket)
            with pytest.raises(ConnectionClosed) as closed:
                await socket.recv()
            return told, closed.value.rcvd.code, time.monotonic() - began

    told, code, took = asyncio.run(conversation())
    assert told["payload"][0]["extensions"]["code"] == "NOT_SIGNED_IN"
    assert code == 4403
    assert took < 7  # five seconds, and what a busy machine adds


def test_it_goes_on_after_the_database_dropped_all_connections(server, liaison):
    async def conversation() -> list[Any]:
        async with opened(server) as socket:
            await listen(socket, server.token("clerk"))
            await asyncio.sleep(1)
            server.sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            await asyncio.sleep(2)
            await asyncio.to_thread(liaison.propose, "之后")
            return await items(socket, 1)

    assert [one["title"] for one in asyncio.run(conversation())] == ["之后"]


def test_who_does_not_keep_up_is_cut_off_and_holds_no_memory():
    """A reader whose socket takes nothing: what waits is bounded, then dropped; the code says how it ended."""

    async def conversation() -> tuple[str, int]:
        reader = Reader(Account(password="x"), "session", 0)
        for batch in range(10):
            reader.offer([InboxItem(number=batch * 100 + place) for place in range(1, 101)])
        await asyncio.sleep(0)
        with pytest.raises(RuleBroken) as refused:
            await reader.next()
        return refused.value.code, reader.waiting

    assert asyncio.run(conversation()) == ("SLOW_READER", 1)
