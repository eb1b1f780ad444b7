"""A body is made whole, once, by whoever may: its schema is the template's, name for name."""

import re
import threading

import psycopg
import pytest
from django.db import connection

from hierarchy.errors import RuleBroken, ValidationFailed
from hierarchy.tree.actions import create_body
from hierarchy.tree.models import Domain, JointMeeting

MAOTIAN = {"code": "maotian", "name": "毛田镇信访工作联席会议", "short_name": "毛田镇", "level": "TOWNSHIP"}
STRUCTURE = """
    SELECT 'column', table_name, column_name, data_type, is_nullable,
           replace(coalesce(column_default, ''), %(schema)s, ''), is_identity
    FROM information_schema.columns WHERE table_schema = %(schema)s
    UNION ALL
    SELECT 'constraint', t.relname, conname, replace(pg_get_constraintdef(c.oid), %(schema)s || '.', ''), '', '', ''
    FROM pg_constraint c JOIN pg_class t ON t.oid = conrelid WHERE t.relnamespace = %(schema)s::regnamespace
    UNION ALL
    SELECT 'index', tablename, indexname, replace(indexdef, %(schema)s || '.', ''), '', '', ''
    FROM pg_indexes WHERE schemaname = %(schema)s
    UNION ALL
    SELECT 'trigger', relname, tgname, replace(pg_get_triggerdef(g.oid), %(schema)s || '.', ''), '', '', ''
    FROM pg_trigger g JOIN pg_class t ON t.oid = tgrelid
    WHERE t.relnamespace = %(schema)s::regnamespace AND NOT tgisinternal
    UNION ALL
    SELECT 'right', relname, privilege_type, grantee::regrole::text, '', '', ''
    FROM pg_class, aclexplode(relacl) WHERE relnamespace = %(schema)s::regnamespace AND relkind = 'r'
"""


def structure(schema: str) -> set[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(STRUCTURE, {"schema": schema})
        # PostgreSQL prints a list read back with its casts in another place; they mean the same.
        return {tuple(re.sub(r"::[a-z ]+(\[\])?|[()]", "", value) for value in row) for row in cursor.fetchall()}


def test_a_body_has_the_templates_structure_name_for_name(cast):
    assert len(structure("body_template")) > 100
    assert structure("xinqiang") == structure("body_template")


def test_a_body_begins_without_rows_but_with_its_migrations(cast):
    with cast.inside("gongtian"), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM gongtian.django_migrations")
        migrations = cursor.fetchone()[0]
        cursor.execute("SELECT count(*) FROM body_template.django_migrations")
        assert migrations == cursor.fetchone()[0] > 0


def test_made_again_it_is_the_same(cast):
    first = create_body(**MAOTIAN, parent=cast.body())
    assert create_body(**MAOTIAN, parent=cast.body()) == first
    assert JointMeeting.objects.filter(schema_name="maotian").count() == 1
    assert Domain.objects.get(tenant=first).domain == "maotian.localhost"


def test_a_code_of_another_body_is_refused(cast):
    with pytest.raises(RuleBroken) as refusal:
        create_body(**MAOTIAN | {"code": "xinqiang"}, parent=cast.body())
    assert refusal.value.code == "BODY_EXISTS"


@pytest.mark.parametrize(
    "code",
    [
        "",
        "ab",
        "Xinqiang",
        "1town",
        "x-y-z",
        "public",
        "body_template",
        "毛田镇",
        "a" * 42,
        'x"; DROP SCHEMA a',
        "pg_x\n",
    ],
)
def test_a_bad_code_is_refused_and_leaves_nothing(cast, code, unchanged):
    with unchanged(JointMeeting), pytest.raises(ValidationFailed) as refusal:
        create_body(**MAOTIAN | {"code": code}, parent=cast.body())
    assert "code" in refusal.value.fields


def test_the_function_itself_refuses_what_is_no_code(cast):
    for name in ("public", "pg_toast", "Body", "body_template", "x; y"):
        with pytest.raises(Exception, match="not a body code"), connection.cursor() as cursor:
            from django.db import transaction

            with transaction.atomic():
                cursor.execute("SELECT public.create_body_schema(%s)", [name])


def test_two_at_once_make_one(own_database):
    """Through the operator's command, twice at the same moment; and far below half a second each in the database."""
    outputs = []
    runs = [
        threading.Thread(target=lambda: outputs.append(own_database.manage("create_body", "maotian", "毛田镇", "毛田")))
        for _ in range(2)
    ]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert outputs == ["maotian: 毛田镇\n"] * 2
    with psycopg.connect(own_database.owner_url) as owner:
        assert owner.execute("SELECT count(*) FROM tree_jointmeeting").fetchone() == (1,)


def test_a_clone_waits_for_a_migration_and_is_killed_without_a_trace(own_database):
    with psycopg.connect(own_database.owner_url, autocommit=True) as owner:
        with psycopg.connect(own_database.owner_url) as other:
            other.execute("SELECT public.create_body_schema('maotian')")
            pid = other.info.backend_pid
            owner.execute("SELECT pg_terminate_backend(%s)", [pid])
            with pytest.raises(psycopg.OperationalError):
                other.execute("SELECT 1")
        assert not owner.execute("SELECT 1 FROM pg_namespace WHERE nspname = 'maotian'").fetchone()
    assert "maotian" in own_database.manage("create_body", "maotian", "毛田镇", "毛田")
