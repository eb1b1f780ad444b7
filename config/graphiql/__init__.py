"""GraphiQL as a page of ours: nothing of it comes from the internet (source/ builds what stands in static/)."""

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.html import json_script

STATIC = Path(__file__).parent / "static"
TYPES = {
    "graphiql.js": "text/javascript; charset=utf-8",
    "graphiql.css": "text/css; charset=utf-8",
    "LICENSES.txt": "text/plain; charset=utf-8",
}
PAGE = """<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>GraphiQL</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphql/graphiql.css?{version}"></head>
<body><div id="page"></div>{given}<script src="/graphql/graphiql.js?{version}"></script></body></html>
"""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)
FIRST_QUERY = """# 登录，选择联席会议，再按 Ctrl-Enter。
# Sign in, choose the joint meeting, press Ctrl-Enter.
{
  units(first: 20) {
    totalCount
    edges { node { id name } }
  }
}
"""
LOOPBACK = {"127.0.0.1", "::1"}
FORWARDED = {"Forwarded", "X-Forwarded-For", "X-Real-Ip", "Via"}


def page(request: HttpRequest) -> HttpResponse:
    """The page, with the demo's persons to choose from where nobody else can read them."""
    given = {"persons": _demo_persons(request), "query": FIRST_QUERY}
    answer = HttpResponse(PAGE.format(version=_version(), given=json_script(given, "given")))
    answer["Content-Security-Policy"] = POLICY
    answer["Cache-Control"] = "no-store"
    return answer


def asset(request: HttpRequest, name: str) -> HttpResponse:
    """One of the page's files; the page asks for them with their version."""
    if not settings.GRAPHIQL or name not in TYPES:
        raise Http404
    answer = HttpResponse((STATIC / name).read_bytes(), content_type=TYPES[name])
    answer["Cache-Control"] = "public, max-age=31536000, immutable" if request.META["QUERY_STRING"] else "no-cache"
    return answer


@cache
def _version() -> str:
    digest = hashlib.sha256()
    for name in sorted(TYPES):
        digest.update((STATIC / name).read_bytes())
    return digest.hexdigest()[:12]


def _demo_persons(request: HttpRequest) -> list[dict[str, Any]]:
    """Names and passwords of the demo's persons: only in the demo, only to this machine, never through a proxy."""
    near = request.META.get("REMOTE_ADDR") in LOOPBACK and FORWARDED.isdisjoint(request.headers)
    if not (settings.DEMO and near):
        return []
    try:
        persons: list[dict[str, Any]] = json.loads(settings.DEMO_ACCOUNTS.read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return persons
