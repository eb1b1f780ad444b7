"""The owner's work on the database: roles, migrations of every schema, rights. Safe to run again at any time."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import psycopg
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django_tenants.migration_executors.base import run_migrations
from psycopg import sql

from hierarchy.tree.models import JointMeeting
from hierarchy.tree.tenancy import TEMPLATE, leave_body

APPEND_ONLY = (
    "journal_entry",
    "journal_seal",
    "journal_sealedentry",
    "journal_answeredrequest",
    "documents_documentversion",
)
FUNCTION = Path(__file__).parent / "sql" / "create_body_schema.sql"
Say = Callable[[str], None]


@cache
def expected_version() -> str:
    """Digest of the tenant migrations in this code; a body with another one is behind or ahead."""
    apps = {name.rpartition(".")[2] for name in settings.TENANT_APPS}
    names = sorted(f"{app}.{name}" for app, name in MigrationLoader(None).disk_migrations if app in apps)
    return hashlib.sha256("\n".join(names).encode()).hexdigest()[:16]


@contextmanager
def migrations_alone() -> Iterator[None]:
    """One migrating process at a time, and no body cloned meanwhile."""
    # A connection of its own: django-tenants closes Django's after every schema, and the lock would go with it.
    with psycopg.connect(**connection.get_connection_params() | {"cursor_factory": None}, autocommit=True) as holder:
        holder.execute("SELECT pg_advisory_lock(hashtext('joint_meeting.migrations'))")
        yield


def prepare_shared(application_role: str, password: str, say: Say) -> None:
    """Role, extension, shared tables, the template of bodies and the function that clones it."""
    with connection.cursor() as cursor:
        _ensure_role(cursor, application_role, password)
        _take_from_everyone(cursor)
        cursor.execute("CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public")
    say("shared tables")
    _migrate("public")
    call_command("createcachetable", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(sql.Identifier(TEMPLATE)))
    say("template of bodies")
    _migrate(TEMPLATE)
    with connection.cursor() as cursor:
        cursor.execute(FUNCTION.read_text("utf-8"))
        cursor.execute(
            sql.SQL("GRANT EXECUTE ON FUNCTION public.create_body_schema(text) TO {}").format(
                sql.Identifier(application_role)
            )
        )
        for schema in ("public", TEMPLATE):
            grant_rights(cursor, schema, application_role)


def migrate_bodies(application_role: str, say: Say) -> list[str]:
    """Bring every body that is behind up to this code; returns those that failed, each by itself."""
    failed = []
    for body in JointMeeting.objects.exclude(schema_version=expected_version()).order_by("path"):
        say(f"body {body.schema_name}")
        try:
            _migrate(body.schema_name)
            with connection.cursor() as cursor:
                grant_rights(cursor, body.schema_name, application_role)
        except Exception as error:  # noqa: BLE001 (a broken body must stop only itself)
            say(f"body {body.schema_name} FAILED: {error}")
            failed.append(body.schema_name)
            continue
        JointMeeting.objects.filter(pk=body.pk).update(schema_version=expected_version())
    return failed


def grant_rights(cursor, schema: str, role: str) -> None:
    """The application role reads and writes rows; it defines nothing and only adds to the journal."""
    names = {"schema": sql.Identifier(schema), "role": sql.Identifier(role)}
    for statement in (
        "GRANT USAGE ON SCHEMA {schema} TO {role}",
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {role}",
        "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {schema} TO {role}",
        "REVOKE INSERT, UPDATE, DELETE ON {schema}.django_migrations FROM {role}",
    ):
        cursor.execute(sql.SQL(statement).format(**names))
    if schema != "public":
        for table in APPEND_ONLY:
            cursor.execute(
                sql.SQL("REVOKE UPDATE, DELETE ON {schema}.{table} FROM {role}").format(
                    **names, table=sql.Identifier(table)
                )
            )


def _ensure_role(cursor, role: str, password: str) -> None:
    cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role])
    if not cursor.fetchone():
        cursor.execute(
            sql.SQL("CREATE ROLE {} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD {}").format(
                sql.Identifier(role), sql.Literal(password)
            )
        )


def _take_from_everyone(cursor) -> None:
    """PostgreSQL lets every role make temporary tables, and lets databases of old ones define things in public."""
    cursor.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    cursor.execute("SELECT current_database()")
    database = sql.Identifier(cursor.fetchone()[0])
    cursor.execute(sql.SQL("REVOKE TEMPORARY ON DATABASE {} FROM PUBLIC").format(database))


def _migrate(schema: str) -> None:
    switches = (
        "interactive", "fake", "fake_initial", "run_syncdb", "app_label", "migration_name", "prune", "plan",
        "check_unapplied", "check", "force_color", "traceback",
    )  # fmt: skip
    run_migrations(
        args=[],
        options=dict.fromkeys(switches)
        | {"verbosity": 0, "skip_checks": True, "no_color": True, "database": "default"},
        executor_codename="standard",
        schema_name=schema,
        allow_atomic=True,
    )
    leave_body()
