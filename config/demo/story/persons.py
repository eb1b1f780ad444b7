"""The demo persons as clients of the API: each signs in as an app does and sends operations of the contract."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

from config.demo.problem import DemoProblem

OPERATIONS = Path(__file__).resolve().parents[3] / "frontend-contract" / "operations"
PATIENCE_SECONDS = 30
REFUSALS = {"RuleViolation", "ValidationFailed", "Conflict", "NotFound", "NotAllowed"}


class StoryStopped(DemoProblem):
    """An act of the story was refused, or the server does not answer."""


class Persons:
    """Everyone in the demo, by body and post."""

    def __init__(self, base_url: str, accounts: list[dict[str, Any]]) -> None:
        self.accounts = accounts
        self.http = httpx.Client(base_url=base_url, timeout=30, headers={"Accept-Language": "zh-CN"})
        self.known: dict[tuple[str, str], Person] = {}
        self.sessions: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.http.close()

    def holding(self, body: str, post: str, place: int = 0) -> "Person":
        """The person who holds that post in that body, in the order of the accounts file."""
        holders = [row for row in self.accounts if row["jointMeeting"] == body and post in row["posts"]]
        return self.named(body, holders[place]["username"])

    def named(self, body: str, username: str) -> "Person":
        """A person by the name to sign in with."""
        row = next(row for row in self.accounts if (row["jointMeeting"], row["username"]) == (body, username))
        return self.known.setdefault((body, username), Person(self, body, username, row["password"]))

    def session(self, username: str, password: str) -> str:
        """A session token, from one sign-in for all bodies."""
        if username not in self.sessions:
            answer = patiently(
                lambda: self.http.post("/_allauth/app/v1/auth/login", json={"username": username, "password": password})
            )
            if answer.status_code != httpx.codes.OK:
                raise StoryStopped(f"{username} cannot sign in: {answer.status_code} {answer.text[:200]}")
            self.sessions[username] = answer.json()["meta"]["session_token"]
        return self.sessions[username]


class Person:
    """One person at work in one body."""

    def __init__(self, persons: Persons, body: str, username: str, password: str) -> None:
        self.persons, self.body, self.username, self.password = persons, body, username, password

    def ask(self, operation: str, **variables: Any) -> dict[str, Any]:
        """Send an operation of the contract; its data. Errors of any kind stop the story."""
        headers = {
            "X-Joint-Meeting": self.body,
            "X-Session-Token": self.persons.session(self.username, self.password),
        }
        sent = {"query": (OPERATIONS / f"{operation}.graphql").read_text("utf-8"), "variables": variables}
        answer = patiently(lambda: self.persons.http.post("/graphql", json=sent, headers=headers)).json()
        if answer.get("errors"):
            raise StoryStopped(f"{self.username}, {operation}: {answer['errors']}")
        data: dict[str, Any] = answer["data"]
        return data

    def rows(self, operation: str, field: str | None = None, **variables: Any) -> Iterator[dict[str, Any]]:
        """All nodes of a list, page by page."""
        after = None
        while True:
            page = self.ask(operation, **variables, first=50, after=after)[field or operation]
            yield from (edge["node"] for edge in page["edges"])
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    def act(self, operation: str, key: str, **given: Any) -> dict[str, Any]:
        """Carry out a mutation of the contract under the story's key; its object. A refusal stops the story."""
        done: dict[str, Any] = self.ask(operation, input=given | {"idempotencyKey": f"story:{key}"})[operation]
        if done["__typename"] in REFUSALS:
            raise StoryStopped(f"{self.username}, {operation}: {done}")
        return done

    def refused(self, operation: str, **given: Any) -> dict[str, Any]:
        """Try what the rules do not allow; the refusal. The story stops if it is allowed."""
        done: dict[str, Any] = self.ask(operation, input=given)[operation]
        if done["__typename"] not in REFUSALS:
            raise StoryStopped(f"{self.username}, {operation}: allowed, but should not be")
        return done


def patiently(send: Callable[[], httpx.Response]) -> httpx.Response:
    """Send again while the server restarts; keys see to it that nothing is done twice."""
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            answer = send()
            if answer.status_code < httpx.codes.INTERNAL_SERVER_ERROR:
                return answer
            problem = f"{answer.status_code} {answer.text[:300]}"
        except httpx.TransportError as error:
            problem = repr(error)
        if time.monotonic() > until:
            raise StoryStopped(f"The server does not answer: {problem}")
        time.sleep(0.3)
