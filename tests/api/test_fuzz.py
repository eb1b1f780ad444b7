"""Every operation of the schema with inputs that nobody would write: refusals, but never a fault of ours."""

import base64
import json
import os
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import schemathesis
from graphql import ArgumentNode, IntValueNode, NullValueNode, StringValueNode, Visitor, parse, print_ast, visit
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis.graphql import nodes

from tests.api.server import Server, serving

pytestmark = pytest.mark.slow
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "4"))
PAGES = (IntValueNode(value="0"), IntValueNode(value="3"), NullValueNode())
CURSORS = ("arrayconnection:0", "arrayconnection:2", "arrayconnection:2147483647")
IDS: list[str] = []


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving("fuzz", INTROSPECTION="1") as running:
        yield running


@pytest.fixture(scope="module")
def client(server) -> Iterator[httpx.Client]:
    headers = {"X-Session-Token": server.token("director"), "X-Joint-Meeting": "yueyang", "Accept": "application/json"}
    with httpx.Client(base_url=server.url, headers=headers, timeout=60) as asking:
        found = asking.post("/graphql", json={"query": "{ units { edges { node { id } } } }"}).json()
        IDS.extend(edge["node"]["id"] for edge in found["data"]["units"]["edges"])
        yield asking


class InRange(Visitor):
    """Pages and cursors of the right form, so that what lies behind them is reached."""

    def __init__(self, draw: Any) -> None:
        super().__init__()
        self.draw = draw

    def enter_argument(self, node: ArgumentNode, *_: Any) -> ArgumentNode | None:
        if node.name.value in {"first", "last"}:
            return ArgumentNode(name=node.name, value=self.draw(st.sampled_from(PAGES)))
        if node.name.value in {"after", "before"}:
            cursor = base64.b64encode(self.draw(st.sampled_from(CURSORS)).encode()).decode()
            return ArgumentNode(name=node.name, value=StringValueNode(value=cursor))
        return None


def register_scalars() -> None:
    """Ids: real ones of a unit, of other types with its key, and none at all; days at the edges of what can be."""
    ids = st.deferred(lambda: st.sampled_from([*IDS, *(_as("Document", IDS)), "x", _id("Unit", "1"), ""]))
    schemathesis.graphql.scalar("ID", ids.map(nodes.String))
    days = st.sampled_from(["2026-02-30", "0001-01-01", "9999-12-31", "2026-11-23", "x"])
    schemathesis.graphql.scalar("Date", days.map(nodes.String))
    moments = st.sampled_from(["0001-01-01T00:00:00Z", "9999-12-31T23:59:59+14:00", "2026-11-23T08:00:00+08:00"])
    schemathesis.graphql.scalar("DateTime", moments.map(nodes.String))
    schemathesis.graphql.scalar("JSON", st.sampled_from(["{}", "[]", "7"]).map(nodes.String))
    schemathesis.graphql.scalar("UUID", st.just("01a20621-1234-7000-8000-000000000000").map(nodes.String))


def _as(kind: str, ids: list[str]) -> list[str]:
    return [_id(kind, base64.b64decode(one).decode().split(":")[1]) for one in ids]


def _id(kind: str, key: str) -> str:
    return base64.b64encode(f"{kind}:{key}".encode()).decode()


def test_no_operation_of_the_schema_fails_for_a_fault_of_ours(server, client):
    register_scalars()
    schema = schemathesis.graphql.from_url(f"{server.url}/graphql", headers=dict(client.headers))
    operations = [found.ok() for found in schema.get_all_operations()]
    assert len(operations) > 3
    faults: dict[str, str] = {}
    for operation in operations:
        attempt_many(operation, client, faults)
    assert not faults, "\n\n".join(f"{label}: {told}" for label, told in faults.items())


def attempt_many(operation: Any, client: httpx.Client, faults: dict[str, str]) -> None:
    """So many inputs for one operation; the last fault is kept."""

    @seed(2026)
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(), data=st.data())
    def attempt(case: Any, data: Any) -> None:
        query = print_ast(visit(parse(case.body), InRange(data.draw)))
        answer = client.post("/graphql", json={"query": query})
        if answer.status_code >= 500 or '"code":"INTERNAL"' in answer.text:
            faults[operation.label] = f"{json.dumps(answer.json(), ensure_ascii=False)[:400]}\n{query}"

    attempt()
