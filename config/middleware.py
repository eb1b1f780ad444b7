"""What every request passes: a correlation id, and the language of the answer."""

import logging
import re
from collections.abc import Callable
from contextvars import ContextVar
from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.utils import translation

GIVEN = re.compile(r"^[A-Za-z0-9._-]{8,64}$")
correlation_id: ContextVar[str] = ContextVar("correlation_id", default="")
Next = Callable[[HttpRequest], HttpResponse]


class CorrelationFilter(logging.Filter):
    """Puts the request's correlation id on every log line."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.correlation_id = correlation_id.get() or "-"
        return True


class Correlation:
    """Takes X-Request-Id from the caller when it looks like one, makes one otherwise, and answers with it."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-Id", "")
        request.correlation_id = given if GIVEN.match(given) else uuid4().hex  # type: ignore[attr-defined]
        token = correlation_id.set(request.correlation_id)  # type: ignore[attr-defined]
        try:
            response = self.get_response(request)
        finally:
            correlation_id.reset(token)
        response["X-Request-Id"] = request.correlation_id  # type: ignore[attr-defined]
        return response


class Headers:
    """What browsers are told about every answer: nothing of it is a page to frame, run or mix with others."""

    GIVEN = {
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "X-Frame-Options": "DENY",
        "Cross-Origin-Resource-Policy": "same-site",
    }

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        for name, value in self.GIVEN.items():
            response.headers.setdefault(name, value)
        return response


class Language:
    """Simplified Chinese unless Accept-Language prefers English."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = preferred_language(request.headers.get("Accept-Language", ""))
        with translation.override(language):
            response = self.get_response(request)
        response["Content-Language"] = language
        response["Vary"] = ", ".join(filter(None, [response.get("Vary"), "Accept-Language"]))
        return response


def preferred_language(header: str) -> str:
    """zh-hans or en, by the weights of an Accept-Language header."""
    weights: dict[str, float] = {}
    for part in header.split(","):
        tag, _, rest = part.strip().lower().partition(";")
        weight = re.search(r"q=([01](?:\.\d+)?)", rest)
        language = {"zh": "zh-hans", "en": "en", "*": "zh-hans"}.get(tag.split("-")[0])
        if language:
            weights[language] = max(weights.get(language, 0.0), float(weight[1]) if weight else 1.0)
    return "en" if weights.get("en", 0.0) > weights.get("zh-hans", 0.0) else "zh-hans"
