"""Which body a piece of work belongs to, and how to work inside its schema."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection
from django_tenants.utils import tenant_context

from hierarchy.tree.models import JointMeeting

CODE = re.compile(r"[a-z][a-z0-9_]{2,40}\Z")
TEMPLATE = "body_template"

__all__ = ["CODE", "TEMPLATE", "current_body", "find_body", "public_schema", "tenant_context"]


def find_body(code: str) -> JointMeeting | None:
    """The body of that code that is ready for work; the template is none."""
    return JointMeeting.objects.filter(schema_name=code, ready_at__isnull=False).first()


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
