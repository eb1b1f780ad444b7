"""Bringing many bodies up to the code: a broken one stops only itself, and a killed run goes on where it stopped."""

import re
import subprocess
import sys
from collections.abc import Iterator

import psycopg
import pytest

from tests.database import ROOT, OwnDatabase

BODIES = [f"town{number:03}" for number in range(20)]
BROKEN, KILLED_AT = "town011", "town005"
JOURNAL = ("journal_entry", "journal_seal", "journal_sealedentry")


@pytest.fixture
def behind(own_database: OwnDatabase) -> Iterator[psycopg.Connection]:
    """Twenty bodies whose schemas lack the newest journal migration; in one somebody has made a part of it by hand."""
    with psycopg.connect(own_database.owner_url, autocommit=True) as owner:
        for code in BODIES:
            owner.execute("SELECT public.create_body_schema(%s)", [code])
            owner.execute(
                "INSERT INTO tree_jointmeeting (id, schema_name, name, short_name, name_en, level, path, created_at,"
                " ready_at, schema_version) VALUES"
                " (gen_random_uuid(), %(code)s, %(code)s, %(code)s, '', 'TOWNSHIP', %(code)s, now(), now(), 'older')",
                {"code": code},
            )
            for table in JOURNAL[1:] if code == BROKEN else JOURNAL:
                owner.execute(f"DROP TRIGGER append_only ON {code}.{table}")
            owner.execute(f"DELETE FROM {code}.django_migrations WHERE (app, name) = ('journal', '0002_append_only')")
        yield owner


def killed(own: OwnDatabase) -> None:
    """Start the command, and kill it in the middle of a body."""
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "django", "prepare_database"],
        cwd=ROOT, env=own.environment | {"DATABASE_ROLE": "owner"}, stdout=subprocess.PIPE, text=True,
    ) as run:  # fmt: skip
        for line in run.stdout:
            if KILLED_AT in line:
                run.kill()


def worked_on(output: str) -> list[str]:
    return re.findall(r"^body (\w+)$", output, re.MULTILINE)


def left_behind(owner: psycopg.Connection) -> list[str]:
    rows = owner.execute("SELECT schema_name FROM tree_jointmeeting WHERE schema_version = 'older' ORDER BY path")
    return [code for (code,) in rows]


def guarded(owner: psycopg.Connection) -> int:
    """How many journals refuse a change again."""
    (count,) = owner.execute(
        "SELECT count(*) FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid JOIN pg_namespace n ON n.oid = relnamespace"
        " WHERE tgname = 'append_only' AND relname = 'journal_entry' AND nspname LIKE 'town%'"
    ).fetchone()
    return count


def test_twenty_bodies_one_of_them_broken_and_a_run_that_is_killed(own_database, behind):
    killed(own_database)
    assert left_behind(behind)[:1] in (["town005"], ["town006"])

    done = own_database.manage("prepare_database", role="owner", fails=True)
    assert worked_on(done) == [code for code in BODIES if code >= worked_on(done)[0]], "what is done is not done again"
    assert worked_on(done)[0] in ("town005", "town006")
    assert re.search(f"{BROKEN} FAILED: .*append_only.* already exists", done)
    assert f"left behind: {BROKEN}." in done
    assert left_behind(behind) == [BROKEN]
    assert guarded(behind) == len(BODIES)

    behind.execute(f"DROP TRIGGER append_only ON {BROKEN}.journal_entry")
    assert worked_on(own_database.manage("prepare_database", role="owner")) == [BROKEN]
    assert left_behind(behind) == []
    assert worked_on(own_database.manage("prepare_database", role="owner")) == []
    assert guarded(behind) == len(BODIES)
