"""Nobody alters a journal: not the application (no right), not the owner (a trigger); and if one did, it would show."""

import psycopg
import pytest
from django.db import DatabaseError, connection, transaction

from hierarchy.ids import uuid7
from hierarchy.journal.actions import record_entry
from hierarchy.journal.models import Entry, Seal, SealedEntry
from hierarchy.journal.sealing import seal_journal, verify_journal
from hierarchy.outbox.models import OutboxItem
from hierarchy.tree.actions import create_body
from tests import database


@pytest.fixture
def entries(cast):
    body = cast.body()
    return [
        record_entry(body_id=body.id, verb="document.approve", object_type="Document", object_id=uuid7(), person="周")
        for _ in range(3)
    ]


COLUMN = {
    "journal_entry": "note",
    "journal_seal": "digest",
    "journal_sealedentry": "place",
    "journal_answeredrequest": "key",
}


@pytest.mark.parametrize("statement", ["UPDATE {0} SET {1} = {1}", "DELETE FROM {0}", "TRUNCATE {0}"])
@pytest.mark.parametrize("table", COLUMN)
def test_the_application_has_no_right_to_change_a_journal(entries, statement, table):
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        connection.cursor().execute(statement.format(table, COLUMN[table]))


def test_a_body_made_at_run_time_is_guarded_as_well(cast):
    create_body(
        code="maotian", name="毛田镇信访工作联席会议", short_name="毛田镇", level="TOWNSHIP", parent=cast.body()
    )
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        connection.cursor().execute("DELETE FROM maotian.journal_entry")


def test_even_the_owner_is_stopped_by_a_trigger(cast):
    with psycopg.connect(f"{database.OWNER}/{database.NAME}") as owner:
        for table in ("journal_entry", "journal_seal", "journal_sealedentry"):
            for statement in (
                f"UPDATE xinqiang.{table} SET {COLUMN[table]} = {COLUMN[table]}",
                f"DELETE FROM xinqiang.{table}",
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege), owner.transaction():
                    owner.execute(statement)


def test_the_application_defines_nothing(cast):
    for statement in (
        "CREATE TABLE sneaky (id int)",
        "CREATE SCHEMA sneaky",
        "ALTER TABLE journal_entry DISABLE TRIGGER ALL",
        "DROP TRIGGER append_only ON journal_entry",
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            connection.cursor().execute(statement)


def test_every_entry_waits_in_the_outbox(cast, entries):
    waiting = OutboxItem.objects.filter(joint_meeting=cast.body()).values_list("entry_id", flat=True)
    assert {entry.id for entry in entries} <= set(waiting)


def test_sealing_covers_everything_once(entries):
    assert seal_journal() == Entry.objects.count() == 3
    assert seal_journal() == 0
    verdict = verify_journal()
    assert (verdict.seals, verdict.sealed, verdict.tail, verdict.faults) == (1, 3, 0, [])


def test_the_unsealed_tail_is_reported(cast, entries):
    seal_journal()
    record_entry(body_id=cast.body().id, verb="x.y", object_type="X", object_id=uuid7())
    assert verify_journal().tail == 1
    seal_journal()
    assert verify_journal().seals == 2


def test_what_an_intruder_with_the_owners_password_does_shows(own_database):
    """Past the trigger, on real rows, by the operator's own commands."""
    own_database.manage("create_body", "maotian", "毛田镇信访工作联席会议", "毛田镇")
    with psycopg.connect(own_database.owner_url, autocommit=True) as owner:
        for number in range(3):
            owner.execute(
                "INSERT INTO maotian.journal_entry (id, at, verb, object_type, object_id, person, post, note, changes,"
                " marks, correlation_id) VALUES (%s, now(), 'x.y', 'X', %s, '', '', %s, '{}', '{}', '')",
                [uuid7(), uuid7(), str(number)],
            )
        own_database.manage("seal_journal")
        assert "maotian: 3 entries under 1 seals, tail 0" in own_database.manage("verify_journal")
        owner.execute("ALTER TABLE maotian.journal_entry DISABLE TRIGGER append_only")
        owner.execute("UPDATE maotian.journal_entry SET note = 'never said' WHERE note = '1'")
        assert "FAULT seal 1: an entry was altered" in own_database.manage("verify_journal", fails=True)
        owner.execute("DELETE FROM maotian.journal_entry WHERE note = '2'")
        assert "is missing" in own_database.manage("verify_journal", fails=True)


def test_an_entry_that_vanished_shows(cast, entries):
    seal_journal()
    seal = Seal.objects.get()
    SealedEntry.objects.create(entry_id=uuid7(), seal=seal, place=99)
    faults = verify_journal().faults
    assert any("is missing" in fault for fault in faults)
    assert any("4 entries instead of 3" in fault for fault in faults)


def test_a_seal_that_does_not_follow_shows(entries):
    seal_journal()
    Seal.objects.create(number=3, sealed_at=entries[0].at, entry_count=0, previous="f" * 64, digest="e" * 64)
    assert any("does not follow" in fault for fault in verify_journal().faults)
