"""Which body a piece of work belongs to, and how to work inside its schema."""

import re
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from django.db import connection
from django_tenants.utils import tenant_context

from hierarchy.tree.models import Domain, JointMeeting

CODE = re.compile(r"[a-z][a-z0-9_]{2,40}\Z")
TEMPLATE = "body_template"
_KEPT_SECONDS = 30
_kept: dict[tuple[str, str], tuple[float, JointMeeting]] = {}

__all__ = ["CODE", "TEMPLATE", "body_named", "current_body", "public_schema", "tenant_context"]


def body_named(headers: Mapping[str, str], host: str) -> tuple[bool, JointMeeting | None]:
    """Whether a request names a body, and which: by its header X-Joint-Meeting, else by its host.

    A host that is no body's (localhost, an address) names none. `headers` has lower-case names.
    """
    if code := headers.get("x-joint-meeting", "").strip():
        return True, find_body(code)
    body = _find("host", host.rsplit(":", 1)[0].rstrip(".").lower())
    return body is not None, body


def find_body(code: str) -> JointMeeting | None:
    """The body of that code that is ready for work; the template is none."""
    return _find("code", code) if CODE.match(code) and code != TEMPLATE else None


def _find(kind: str, name: str) -> JointMeeting | None:
    # Every request asks; a body's row changes hardly ever, and a missing one is always asked for again.
    kept = _kept.get((kind, name))
    if kept and time.monotonic() - kept[0] < _KEPT_SECONDS:
        return kept[1]
    if kind == "code":
        body = JointMeeting.objects.filter(schema_name=name, ready_at__isnull=False).first()
    else:
        domain = Domain.objects.select_related("tenant").filter(domain=name, tenant__ready_at__isnull=False).first()
        body = domain.tenant if domain else None
    if body:
        _kept[kind, name] = (time.monotonic(), body)
    return body


def forget_bodies() -> None:
    """Drop what is kept of the tree; for those who change it."""
    _kept.clear()


def current_body() -> JointMeeting | None:
    """The body whose schema this thread works in."""
    tenant = connection.tenant
    return tenant if isinstance(tenant, JointMeeting) else None


@contextmanager
def public_schema() -> Iterator[None]:
    """Work in the shared tables only."""
    before = connection.tenant
    connection.set_schema_to_public()
    try:
        yield
    finally:
        connection.set_tenant(before)
