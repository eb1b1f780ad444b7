"""Which body a piece of work belongs to, and how to work inside its schema."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection as django_connection
from django_tenants.utils import tenant_context

from hierarchy.tree.models import JointMeeting

__all__ = [
    "CODE", "TEMPLATE", "current_body", "current_schema", "find_body", "leave_body", "public_schema",
    "require_inside", "tenant_context",
]  # fmt: skip
# What django-tenants adds to it is known to no stub.
connection: Any = django_connection
CODE = re.compile(r"[a-z][a-z0-9_]{2,40}\Z")
TEMPLATE = "body_template"


def find_body(code: str) -> JointMeeting | None:
    """The body of that code that is ready for work; the template is none."""
    return JointMeeting.objects.filter(schema_name=code, ready_at__isnull=False).first()


def current_body() -> JointMeeting | None:
    """The body whose schema this thread works in."""
    tenant = connection.tenant
    return tenant if isinstance(tenant, JointMeeting) else None


def current_schema() -> str:
    """Name of that schema; "public" outside every body."""
    return str(connection.schema_name)


def require_inside(body: JointMeeting) -> None:
    """Stop a mistake of ours, a person of one body at work in another's schema, before it reads or writes anything."""
    if current_schema() != body.schema_name:
        raise RuntimeError(f"At work in {body.schema_name}, but the schema is {current_schema()}")


def leave_body() -> None:
    """Work in the shared tables from now on."""
    connection.set_schema_to_public()


@contextmanager
def public_schema() -> Iterator[None]:
    """Work in the shared tables only."""
    before = connection.tenant
    connection.set_schema_to_public()
    try:
        yield
    finally:
        connection.set_tenant(before)
