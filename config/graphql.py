"""POST /graphql: the request's person and body, then the schema. GraphiQL on GET in the demo."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import OperationalError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from config import wire
from config.asking import account_of, at_work, body_named, status_of
from config.graphiql import page
from hierarchy.errors import Refusal
from hierarchy.messages import text_of
from hierarchy.tree.tenancy import leave_body, tenant_context
from schema.base.context import Context
from schema.base.masking import refusal_facts
from schema.base.running import Schema, run

log = logging.getLogger(__name__)


def health(request: HttpRequest) -> HttpResponse:
    """200 when the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"status": "ok"})


# No CSRF token is asked for: only application/json is read, which another origin's page cannot send without asking
# first (CORS), and foreign origins are refused besides.
@method_decorator(csrf_exempt, name="dispatch")
class GraphQLView(View):
    """One request works in one body's schema."""

    schema: Schema = None  # type: ignore[assignment]  # as_view(schema=…)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        media = wire.JSON
        # A name that a stranger made point to this machine (DNS rebinding) is told nothing, the page least of all.
        request.get_host()
        try:
            if request.method == "GET" and settings.GRAPHIQL and "text/html" in request.headers.get("Accept", ""):
                return page(request)
            if request.method != "POST":
                raise wire.Unread(405, "METHOD_NOT_ALLOWED")
            media = wire.media_type(request.headers.get("Accept", ""))
            return self._answered(request, media)
        except wire.Unread as unread:
            answer = wire.response(unread.payload(), media, unread.status)
            if unread.status == 405:  # noqa: PLR2004
                answer["Allow"] = "POST"
            return answer
        except Refusal as refusal:
            told = {"message": refusal.message(), "extensions": refusal_facts(refusal)}
            return wire.response({"errors": [told]}, media, status_of(refusal))
        except OperationalError:
            log.exception("The database does not answer")
            told = {"message": text_of("TOO_BUSY"), "extensions": {"code": "TOO_BUSY"}}
            return wire.response({"errors": [told]}, media, 503)

    def _answered(self, request: HttpRequest, media: str) -> HttpResponse:
        refuse_foreign_origin(request)
        asked = wire.read(request)
        with asking(request) as context:
            answer = run(self.schema, asked, context)
        return wire.response(answer.payload, media, wire.status_of_answer(answer, media))


@contextmanager
def asking(request: HttpRequest) -> Iterator[Context]:
    """Who asks, in which body; inside, the database is that body's schema."""
    leave_body()
    account = account_of(request)
    number: str = request.correlation_id  # type: ignore[attr-defined]
    named = body_named(request.headers.get("X-Joint-Meeting", ""), request.get_host())
    actor = at_work(account, named, number)
    body = actor.body if actor else None
    with tenant_context(body) if body else nullcontext():
        yield Context(account, body, number, request, at_work=actor)


def refuse_foreign_origin(request: HttpRequest) -> None:
    """A cookie signs in only pages of this host and of TRUSTED_ORIGINS; apps sign in by X-Session-Token.

    Programs that are no browsers send no Origin, and have no cookies that a page could use.
    """
    origin = request.headers.get("Origin")
    if origin is None or request.headers.get("X-Session-Token") or settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return
    if origin not in settings.TRUSTED_ORIGINS and _host_of(origin) != request.get_host().lower():
        raise wire.Unread(403, "ORIGIN_REFUSED")


def _host_of(origin: str) -> str:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return ""
