"""The drain: nothing lost and nothing doubled, whoever dies and whoever else drains; numbers without gaps."""

import os
import signal
import subprocess
import sys
import time

import psycopg
import pytest

from hierarchy.journal.models import Entry
from hierarchy.meetings import actions as meetings
from hierarchy.outbox.models import OutboxItem
from notifications.drain import Drain
from notifications.models import InboxItem
from tests.database import ROOT, OwnDatabase

ACTS = """
import sys
from django import setup; setup()
from tests.cast import make_cast
from hierarchy.meetings.actions import propose_agenda_item
cast = make_cast()
for code, who in (("yueyang", "water_liaison"), ("xinqiang", "x_liaison")):
    with cast.inside(code):
        for number in range(int(sys.argv[1])):
            propose_agenda_item(actor=getattr(cast, who), title=f"议题{number}")
"""
# Office of the county: director, deputy, section head, clerk; of the township: director, clerk.
OFFICES = 4 + 2


def test_told_again_it_is_told_once(cast, told, meeting_scene):
    item = meeting_scene.item()
    assert len(told()) == 4
    entry = Entry.objects.get(object_id=item.id)
    OutboxItem.objects.create(joint_meeting=cast.body(), entry_id=entry.id)
    assert told() == {}
    assert not OutboxItem.objects.exists()


def test_what_cannot_be_told_stops_nobody_else(cast, told, meeting_scene, caplog):
    from hierarchy.ids import uuid7

    lost = OutboxItem.objects.create(joint_meeting=cast.body(), entry_id=uuid7())
    meeting_scene.item()
    drain = Drain()
    assert drain.batch() == 1
    assert drain.batch() == 0
    assert list(OutboxItem.objects.values_list("pk", flat=True)) == [lost.pk]
    assert InboxItem.objects.filter(kind="agenda.propose").count() == 4


def test_the_mark_of_an_act_reaches_only_its_own_body(cast, told, meeting_scene):
    """Numbers run over all bodies of a person; ids are unique over all bodies, so no mark goes astray."""
    meeting_scene.item()
    with cast.inside("xinqiang"):
        meetings.propose_agenda_item(actor=cast.x_liaison, title="水渠")
    assert told().keys() == {"director", "deputy", "section_head", "clerk", "x_director", "x_clerk"}
    bodies = set(InboxItem.objects.values_list("recipient__username", "joint_meeting__schema_name"))
    assert ("x_director", "yueyang") not in bodies
    assert ("director", "xinqiang") not in bodies


@pytest.fixture(scope="module")
def acted(django_db_setup):
    """A database in which 30 acts wait in each of two bodies."""
    with OwnDatabase.made() as made:
        subprocess.run([sys.executable, "-c", ACTS, "30"], check=True, cwd=ROOT, env=made.environment)
        yield made


@pytest.fixture
def waiting(acted):
    with OwnDatabase.made(acted.name) as made:
        yield made


def drained(database: OwnDatabase) -> dict[str, list[int]]:
    """Numbers of each person's inbox; every act told once to each of the Office, and the outbox empty."""
    with psycopg.connect(database.owner_url) as owner:
        assert owner.execute("SELECT count(*) FROM outbox_outboxitem").fetchone() == (0,)
        rows = owner.execute("SELECT recipient_id::text, number FROM notifications_inboxitem ORDER BY 1, 2").fetchall()
        doubled = owner.execute(
            "SELECT count(*) - count(DISTINCT (recipient_id, entry_id, appointment_id)) FROM notifications_inboxitem"
        ).fetchone()
    assert doubled == (0,)
    numbers: dict[str, list[int]] = {}
    for recipient, number in rows:
        numbers.setdefault(recipient, []).append(number)
    return numbers


def whole(numbers: dict[str, list[int]]) -> bool:
    return len(numbers) == OFFICES and all(one == list(range(1, 31)) for one in numbers.values())


@pytest.mark.slow
def test_killed_in_the_middle_it_loses_and_doubles_nothing(waiting):
    """Each act takes its time, so that the kill finds the drain at work; after three kills one drains to the end."""
    slow = waiting.environment | {"PYTHONUNBUFFERED": "1"}
    program = (
        "import time; from django import setup; setup(); import notifications.drain as d;"
        "told = d.tell; d.BATCH = 7;"
        "d.tell = lambda *given: (told(*given), print('told', flush=True), time.sleep(0.02));"
        "drain = d.Drain()\nwhile drain.batch(7): pass"
    )
    for kill_after in (3, 10, 19):
        process = subprocess.Popen(
            [sys.executable, "-c", program], cwd=ROOT, env=slow, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout
        for _ in range(kill_after):
            assert process.stdout.readline() == "told\n"
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        with psycopg.connect(waiting.owner_url) as owner:
            left, items = owner.execute(
                "SELECT (SELECT count(*) FROM outbox_outboxitem), (SELECT count(*) FROM notifications_inboxitem)"
            ).fetchone()
        assert 0 < left < 61
        assert items or left == 60
    waiting.manage("drain_outbox")
    assert whole(drained(waiting))


@pytest.mark.slow
def test_several_at_once_work_as_one(waiting):
    commands = [[sys.executable, "-m", "django", "drain_outbox", "--follow"]] * 3
    processes = [subprocess.Popen(command, cwd=ROOT, env=waiting.environment) for command in commands]
    try:
        until = time.monotonic() + 40
        with psycopg.connect(waiting.owner_url, autocommit=True) as owner:
            while owner.execute("SELECT count(*) FROM outbox_outboxitem").fetchone() != (0,):
                assert time.monotonic() < until
                time.sleep(0.1)
    finally:
        for one in processes:
            one.terminate()
        assert [one.wait(15) for one in processes] == [0, 0, 0]
    assert whole(drained(waiting))


NUMBERING = """
import sys, threading
from django import setup; setup()
from django.db import connection, transaction
import notifications.drain as d
from hierarchy.ids import uuid7
from hierarchy.journal.models import Entry
from hierarchy.meetings.models import AgendaItem
from hierarchy.roster.models import Appointment
from hierarchy.tree.models import JointMeeting
from hierarchy.tree.tenancy import tenant_context
from notifications.audience import Telling

body = JointMeeting.objects.get(schema_name="yueyang")
posts = list(Appointment.objects.filter(joint_meeting=body, post__in=["CLERK", "DIRECTOR"]).order_by("account_id"))

def write():
    with tenant_context(body):
        item = AgendaItem.objects.first()
        entry = Entry.objects.filter(object_id=item.id).first()
        for _ in range(25):
            entry.id = uuid7()
            with transaction.atomic():
                d.write(entry, item, body, [Telling(one) for one in posts])
    connection.close()

threads = [threading.Thread(target=write) for _ in range(4)]
[one.start() for one in threads]; [one.join() for one in threads]
"""


@pytest.mark.slow
def test_numbers_have_no_gap_and_no_double_even_when_several_write(waiting):
    subprocess.run([sys.executable, "-c", NUMBERING], check=True, cwd=ROOT, env=waiting.environment)
    with psycopg.connect(waiting.owner_url) as owner:
        rows = owner.execute(
            "SELECT array_agg(number ORDER BY number) FROM notifications_inboxitem GROUP BY recipient_id"
        )
        assert [numbers for (numbers,) in rows] == [list(range(1, 101))] * 2


@pytest.mark.slow
def test_it_survives_that_the_database_drops_its_connections(waiting):
    process = subprocess.Popen(
        [sys.executable, "-m", "django", "drain_outbox", "--follow"], cwd=ROOT, env=waiting.environment
    )
    try:
        with psycopg.connect(waiting.owner_url, autocommit=True) as owner:
            _until(owner, "SELECT count(*) = 0 FROM outbox_outboxitem")
            owner.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            owner.execute(
                "INSERT INTO outbox_outboxitem (joint_meeting_id, entry_id)"
                " SELECT body.id, entry.id FROM tree_jointmeeting body, yueyang.journal_entry entry"
                " WHERE body.schema_name = 'yueyang'"
            )
            _until(owner, "SELECT count(*) = 0 FROM outbox_outboxitem")
    finally:
        process.terminate()
        assert process.wait(15) == 0
    assert whole(drained(waiting))


def _until(owner: psycopg.Connection, question: str) -> None:
    until = time.monotonic() + 30
    while owner.execute(question).fetchone() != (True,):
        assert time.monotonic() < until
        time.sleep(0.1)
