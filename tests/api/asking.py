"""Asking the API as one of the cast, through Django's request path."""

import json
from typing import Any

from django.http import HttpResponse
from django.test import Client

ACCEPT = "application/graphql-response+json"


class Asker:
    """A client, signed in by cookie when `account` is given."""

    def __init__(self, account: Any = None, body: str | None = "yueyang", **headers: str) -> None:
        self.client = Client(raise_request_exception=False)
        self.headers = {"accept": ACCEPT, "accept-language": "en", **headers}
        if account is not None:
            self.client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
            if body:
                self.headers["x-joint-meeting"] = body

    def send(self, body: bytes | str, content_type: str = "application/json", **headers: str) -> HttpResponse:
        """Exactly these bytes."""
        return self.client.post("/graphql", data=body, content_type=content_type, headers={**self.headers, **headers})

    def ask(self, query: str, variables: dict[str, Any] | None = None, **headers: str) -> HttpResponse:
        """One operation."""
        return self.send(json.dumps({"query": query, "variables": variables}), **headers)


def codes(response: HttpResponse) -> list[str]:
    """The codes of its errors."""
    return [error["extensions"]["code"] for error in response.json().get("errors", [])]
