"""GraphQL on the wire: the request read strictly, the answer in the media type that the client takes.

https://graphql.github.io/graphql-over-http/draft/: a request at fault is answered with 4xx to those who accept
application/graphql-response+json, and with 200 to those who know only application/json, unless it was no GraphQL
request at all.
"""

import json
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest, HttpResponse, UnreadablePostError

from hierarchy.messages import text_of
from schema.base.running import Answer, Asked

GRAPHQL_JSON, JSON = "application/graphql-response+json", "application/json"
DEEPEST_JSON = 40


class Unread(Exception):
    """No GraphQL request could be made of it, or it may not be answered."""

    def __init__(self, status: int, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.status, self.code, self.facts = status, code, facts

    def payload(self) -> dict[str, Any]:
        """The answer's body, in the asker's language."""
        return {"errors": [{"message": text_of(self.code, self.facts), "extensions": {"code": self.code}}]}


def media_type(accept: str) -> str:
    """What to answer in. Whoever says nothing is answered in application/json. Raises NOT_ACCEPTABLE (406)."""
    weights: dict[str, float] = {}
    for part in (accept or "*/*").lower().split(","):
        name, *parameters = [word.strip() for word in part.split(";")]
        values = dict(parameter.partition("=")[::2] for parameter in parameters)
        try:
            weight = float(values.get("q", "1"))
        except ValueError:
            weight = 1.0
        if values.get("charset", "utf-8").strip('"') == "utf-8":
            weights[name] = max(weights.get(name, 0.0), weight)
    any_weight = max(weights.get("*/*", 0.0), weights.get("application/*", 0.0))
    legacy, current = weights.get(JSON, any_weight), weights.get(GRAPHQL_JSON, 0.0)
    if max(legacy, current) <= 0:
        raise Unread(406, "NOT_ACCEPTABLE")
    return GRAPHQL_JSON if current >= legacy else JSON


def read(request: HttpRequest) -> Asked:
    """The request of a POST. Raises Unread with 400, 413 or 415."""
    if request.content_type != JSON or (request.content_params or {}).get("charset", "utf-8").lower() != "utf-8":
        raise Unread(415, "MEDIA_TYPE_UNSUPPORTED")
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise Unread(415, "MEDIA_TYPE_UNSUPPORTED")
    return asked_in(parsed_json(body_of(request)))


def body_of(request: HttpRequest) -> bytes:
    """The whole body. Raises Unread with 400, 413."""
    try:
        return request.body
    except RequestDataTooBig:
        raise Unread(413, "BODY_LIMIT", most=settings.DATA_UPLOAD_MAX_MEMORY_SIZE) from None
    except UnreadablePostError:
        raise Unread(400, "BAD_JSON") from None


def parsed_json(text: str | bytes) -> Any:
    """JSON without what programs read differently: names given twice, NaN, nesting without end. Raises BAD_JSON."""
    try:
        if isinstance(text, bytes):
            text = text.decode("utf-8")
        value = json.loads(text, object_pairs_hook=_named_once, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Unread(400, "BAD_JSON") from None
    _refuse_unstorable(value)
    return value


def _named_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    named = dict(pairs)
    if len(named) != len(pairs):
        raise ValueError("a name is given twice")
    return named


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _refuse_unstorable(value: Any) -> None:
    waiting = [(value, 0)]
    while waiting:
        one, depth = waiting.pop()
        if isinstance(one, str) and not _storable(one):
            raise Unread(400, "BAD_CHARACTER")
        if isinstance(one, (dict, list)):
            if depth > DEEPEST_JSON:
                raise Unread(400, "BAD_JSON")
            inside = [*one, *one.values()] if isinstance(one, dict) else one
            waiting.extend((part, depth + 1) for part in inside)


def _storable(text: str) -> bool:
    if text.isascii():
        return "\0" not in text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def asked_in(given: Any) -> Asked:
    """The parameters, each of its type. Raises BAD_REQUEST."""
    if not isinstance(given, dict):
        raise _bad("It must be one object; several at a time (batching) are not taken.")
    if not isinstance(given.get("query"), str) or not given["query"].strip():
        raise _bad('"query" must be a text.')
    for name, kind, word in (
        ("variables", dict, "an object"),
        ("operationName", str, "a text"),
        ("extensions", dict, "an object"),
    ):
        if given.get(name) is not None and not isinstance(given[name], kind):
            raise _bad(f'"{name}" must be {word}.')
    return Asked(given["query"], given.get("variables"), given.get("operationName") or None)


def _bad(why: str) -> Unread:
    return Unread(400, "BAD_REQUEST", why=why)


def encoded(payload: Any) -> str:
    """The answer as JSON text."""
    return json.dumps(payload, cls=DjangoJSONEncoder, separators=(",", ":"), ensure_ascii=False)


def response(payload: Any, media: str, status: int = 200) -> HttpResponse:
    """An answer that nobody keeps."""
    answer = HttpResponse(encoded(payload), status=status, content_type=f"{media}; charset=utf-8")
    answer["Cache-Control"] = "no-store"
    return answer


def status_of_answer(answer: Answer, media: str) -> int:
    """400 for a request at fault; those who know only application/json are told so in the body alone."""
    return 200 if answer.begun or media == JSON else 400
