"""Sockets against a real server: order of messages, close codes, rights of the moment, bodies side by side."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.api.server import Server, serving

pytestmark = pytest.mark.slow
COUNT = "{ units { totalCount } }"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving("sockets", SOCKET_INIT_SECONDS="1", MAX_BODY_BYTES="20000") as running:
        yield running


@pytest.fixture(scope="module")
def director(server) -> str:
    return server.token("director")


@pytest.fixture(scope="module")
def x_director(server) -> str:
    return server.token("x_director")


def init(token: str, body: str | None = "yueyang") -> dict[str, Any]:
    return {"type": "connection_init", "payload": {"sessionToken": token, "jointMeeting": body, "acceptLanguage": "en"}}


def ask(query: str = COUNT, id: str = "1", **more: Any) -> dict[str, Any]:
    return {"type": "subscribe", "id": id, "payload": {"query": query, **more}}


def opened(server: Server, **more: Any) -> connect:
    return connect(server.socket_url, subprotocols=["graphql-transport-ws"], max_size=None, **more)


async def receive(socket: ClientConnection) -> Any:
    return json.loads(await asyncio.wait_for(socket.recv(), 10))


def talk(server: Server, *messages: Any, answers: int = 0) -> tuple[list[Any], int | None]:
    """Send all, receive so many answers, or all until the server closes; the close code if it did."""

    async def conversation() -> tuple[list[Any], int | None]:
        seen: list[Any] = []
        async with opened(server) as socket:
            try:
                for message in messages:
                    await socket.send(message if isinstance(message, (str, bytes)) else json.dumps(message))
                while not answers or len(seen) < answers:
                    seen.append(await receive(socket))
            except ConnectionClosed as closed:
                return seen, closed.rcvd.code if closed.rcvd else None
        return seen, None

    return asyncio.run(conversation())


def test_a_question_is_answered(server, director):
    seen, _ = talk(server, init(director), ask(), answers=3)
    assert seen == [
        {"type": "connection_ack"},
        {"type": "next", "id": "1", "payload": {"data": {"units": {"totalCount": 4}}}},
        {"type": "complete", "id": "1"},
    ]


def test_a_request_at_fault_is_an_error_and_the_socket_goes_on(server, director):
    seen, _ = talk(
        server, init(director), ask("{ nothing }"), ask("{ units(first: 101) { totalCount } }", "2"), answers=3
    )
    found = {one["id"]: one["payload"][0]["extensions"]["code"] for one in seen[1:]}
    assert found == {"1": "GRAPHQL_VALIDATION_FAILED", "2": "PAGE_LIMIT"}


def test_ping_and_completing_what_is_unknown(server, director):
    seen, _ = talk(server, init(director), {"type": "complete", "id": "x"}, {"type": "ping"}, answers=2)
    assert seen == [{"type": "connection_ack"}, {"type": "pong"}]


CLOSED = {
    "asked before init": ([ask()], 4401),
    "no init": ([], 4408),
    "init twice": (["init", "init"], 4429),
    "the same id twice": (["init", ask(), ask()], 4409),
    "binary": ([b"\x00\x01"], 4400),
    "empty": ([""], 4400),
    "no JSON": (["{"], 4400),
    "deep JSON": (["[" * 9000], 4400),
    "a list": (["[]"], 4400),
    "a number": (["7"], 4400),
    "no type": (["{}"], 4400),
    "a type that is a list": (['{"type": []}'], 4400),
    "an unknown type": (['{"type": "start"}'], 4400),
    "a payload that is a text": (['{"type": "connection_init", "payload": "x"}'], 4400),
    "an id that is a number": (["init", '{"type": "subscribe", "id": 1, "payload": {"query": "{ a }"}}'], 4400),
    "an id that is a list": (["init", '{"type": "complete", "id": []}'], 4400),
    "no id": (["init", '{"type": "subscribe", "payload": {"query": "{ a }"}}'], 4400),
    "no query": (["init", '{"type": "subscribe", "id": "1", "payload": {}}'], 4400),
    "variables that are a list": (["init", ask(variables=[])], 4400),
    "NUL": (["init", ask(variables={"a": "\0"})], 4400),
    "too large": (["init", ask("x" * 30_000)], 1009),
    "nobody": (['{"type": "connection_init"}'], 4403),
    "a token of nobody's": ([init("x" * 32)], 4403),
    "a token with NUL's neighbours": ([init("'; --")], 4403),
    "a token that is a list": (['{"type": "connection_init", "payload": {"sessionToken": ["x"]}}'], 4403),
}


@pytest.mark.parametrize("case", CLOSED)
def test_what_breaks_the_protocol_is_closed_with_its_code(server, director, case):
    messages, code = CLOSED[case]
    _, closed = talk(server, *[init(director) if one == "init" else one for one in messages])
    assert closed == code


def test_nothing_is_carried_out_after_closing(server, director):
    seen, closed = talk(server, ask(), init(director), ask())
    assert (seen, closed) == ([], 4401)


@pytest.mark.parametrize("body", ["xinqiang", "nowhere"])
def test_a_foreign_body_and_none_are_refused_alike(server, director, body):
    assert talk(server, init(director, body)) == ([], 4403)


def test_only_the_present_protocol_is_spoken(server):
    async def old() -> int | None:
        async with connect(server.socket_url, subprotocols=["graphql-ws"]) as socket:
            with pytest.raises(ConnectionClosed) as closed:
                await socket.recv()
            return closed.value.rcvd.code

    assert asyncio.run(old()) == 4406


@pytest.mark.parametrize(("path", "origin"), [("graphql", "https://evil.example"), ("graphql", "null"), ("else", None)])
def test_handshakes_from_foreign_pages_and_elsewhere_are_refused(server, path, origin):
    async def shaken() -> None:
        async with connect(
            f"ws://127.0.0.1:{server.port}/{path}", subprotocols=["graphql-transport-ws"], origin=origin
        ):
            pass

    with pytest.raises(InvalidStatus) as refused:
        asyncio.run(shaken())
    assert refused.value.response.status_code == 403


def test_a_page_of_ours_is_known_by_its_cookie(server):
    cookie = f"sessionid={server.token('director')}"

    async def conversation() -> Any:
        more = {"additional_headers": {"Cookie": cookie, "X-Joint-Meeting": "yueyang"}, "origin": server.url}
        async with opened(server, **more) as socket:
            await socket.send('{"type": "connection_init"}')
            await receive(socket)
            await socket.send(json.dumps(ask()))
            return await receive(socket)

    assert asyncio.run(conversation())["payload"] == {"data": {"units": {"totalCount": 4}}}


def test_a_host_that_is_not_ours_is_refused(server):
    """A name that somebody lets point to this machine (DNS rebinding)."""

    async def shaken() -> None:
        more = {"additional_headers": {"Host": "evil.example"}, "origin": "http://evil.example"}
        async with opened(server, **more):
            pass

    with pytest.raises(InvalidStatus) as refused:
        asyncio.run(shaken())
    assert refused.value.response.status_code == 403


def test_two_bodies_over_two_sockets_at_once(server, director, x_director):
    async def many(token: str, body: str) -> set[int]:
        async with opened(server) as socket:
            await socket.send(json.dumps(init(token, body)))
            await receive(socket)
            seen = set()
            for number in range(30):
                await socket.send(json.dumps(ask(id=str(number))))
                seen.add((await receive(socket))["payload"]["data"]["units"]["totalCount"])
                await receive(socket)
            return seen

    async def both() -> list[set[int]]:
        return await asyncio.gather(*[many(director, "yueyang"), many(x_director, "xinqiang")])

    assert asyncio.run(both()) == [{4}, {2}]


def test_so_many_operations_at_a_time_and_no_more(server, director):
    """While twenty wait for a table that somebody holds, the twenty-first is refused with its code."""
    with server.holding("roster_memberunit"):
        seen, _ = talk(server, init(director), *[ask(id=str(number)) for number in range(21)], answers=2)
    assert seen[1]["id"] == "20"
    assert seen[1]["payload"][0]["extensions"]["code"] == "OPERATION_LIMIT"


def test_rights_are_read_anew_at_every_operation(server):
    token = server.token("water_liaison")

    async def conversation() -> list[Any]:
        async with opened(server) as socket:
            await socket.send(json.dumps(init(token)))
            seen = [await receive(socket)]
            await socket.send(json.dumps(ask()))
            seen += [await receive(socket), await receive(socket)]
            end_appointments(server, "water_liaison")
            await socket.send(json.dumps(ask(id="2")))
            seen.append(await receive(socket))
            httpx.delete(f"{server.url}/_allauth/app/v1/auth/session", headers={"X-Session-Token": token})
            await socket.send(json.dumps(ask(id="3")))
            seen.append(await receive(socket))
            with pytest.raises(ConnectionClosed) as closed:
                await receive(socket)
            return [*seen, closed.value.rcvd.code]

    seen = asyncio.run(conversation())
    assert seen[1]["payload"]["data"]["units"]["totalCount"] == 4
    assert seen[3]["payload"][0]["extensions"]["code"] == "JOINT_MEETING_NOT_FOUND"
    assert seen[4]["payload"][0]["extensions"]["code"] == "NOT_SIGNED_IN"
    assert seen[5] == 4403


def end_appointments(server: Server, username: str) -> None:
    """As of today the person holds no post."""
    server.sql(
        "UPDATE roster_appointment SET to_day = from_day + 1 WHERE account_id ="
        f" (SELECT id FROM roster_account WHERE username = '{username}')"
    )


def test_a_body_that_is_too_large_is_refused_before_it_is_read(server):
    """With its length declared, and without (chunked)."""
    told = httpx.post(f"{server.url}/graphql", content=b"x" * 30_000, headers={"Content-Type": "application/json"})
    assert (told.status_code, told.json()["errors"][0]["extensions"]["code"]) == (413, "BODY_LIMIT")
    pieces = (b"x" * 1000 for _ in range(30))
    untold = httpx.post(f"{server.url}/graphql", content=pieces, headers={"Content-Type": "application/json"})
    assert untold.status_code == 413


def test_what_a_client_no_longer_waits_for_delays_nobody(server, director):
    """Operations that wait for a table were given up, and the socket is gone; another is answered meanwhile."""

    async def conversation() -> float:
        async with opened(server) as impatient, opened(server) as other:
            for socket in (impatient, other):
                await socket.send(json.dumps(init(director)))
                await receive(socket)
            for number in range(8):
                await impatient.send(json.dumps(ask(id=str(number))))
                await impatient.send(json.dumps({"type": "complete", "id": str(number)}))
            await impatient.close()
            began = asyncio.get_running_loop().time()
            await other.send(json.dumps(ask("{ __typename }")))
            assert (await receive(other))["type"] == "next"
            return asyncio.get_running_loop().time() - began

    with server.holding("roster_memberunit"):
        assert asyncio.run(conversation()) < 4
