"""Two hundred papers issued at the same time get two hundred numbers without a gap."""

import os
import subprocess
import sys

import pytest

from tests import database

WORKERS, PAPERS = 8, 200
PREPARE = """
import django; django.setup()
from django.db import connection
from hierarchy import clock
from hierarchy.documents.models import Document, DocumentVersion
from hierarchy.rulebook.selectors import adoption_on
from hierarchy.roster.models import Account, Appointment, MemberUnit
from hierarchy.rulebook.actions import adopt_for_new_body
from hierarchy.tree.actions import create_body
from hierarchy.tree.tenancy import tenant_context
from tests.cast import SINCE

body = create_body(code="yueyang", name="岳阳县信访工作联席会议", short_name="岳阳县", level="COUNTY", parent=None)
adopt_for_new_body(body, SINCE, "yueyang-county")
held = {"joint_meeting": body, "from_day": SINCE}
MemberUnit.objects.create(code="water", name="岳阳县水利局", **held)
account = Account.objects.create(username="director", name="陈立新", created_at=clock.now())
Appointment.objects.create(account=account, post="DIRECTOR", title="办公室主任", **held)
with tenant_context(body):
    begun = {"rulebook": adoption_on(body.id, clock.today()), "created_at": clock.now()}
    Document.objects.bulk_create(
        Document(purpose="CIRCULAR", genre="CIRCULAR", title=f"通报{n}", state="APPROVED", **begun)
        for n in range(%d)
    )
print(account.id, body.id)
connection.close_pool()
"""
# Every third issue is undone after its number was taken: it must leave no gap.
ISSUE = """
import sys
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID
import django; django.setup()
from django.db import connection, transaction
from hierarchy.documents.actions import issue_document
from hierarchy.documents.models import Document
from hierarchy.roster.models import Account
from hierarchy.roster.selectors import actor_of
from hierarchy.tree.tenancy import tenant_context
from hierarchy.tree.models import JointMeeting

account, body, workers = UUID(sys.argv[1]), UUID(sys.argv[2]), int(sys.argv[3])
body = JointMeeting.objects.get(pk=body)
with tenant_context(body):
    ids = list(Document.objects.values_list("pk", flat=True))


class Undone(Exception):
    pass


def work(place):
    try:
        with tenant_context(body):
            actor = actor_of(Account.objects.get(pk=account), body)
            for turn, key in enumerate(ids[place::workers]):
                if turn %% 3 == 0:
                    try:
                        with transaction.atomic():
                            issue_document(actor=actor, document_id=key)
                            raise Undone
                    except Undone:
                        pass
                issue_document(actor=actor, document_id=key)
    finally:
        connection.close()


with ThreadPoolExecutor(workers) as pool:
    list(pool.map(work, range(workers)))
with tenant_context(body):
    print(*sorted(Document.objects.values_list("number", flat=True)))
    print(Document.objects.filter(state="ISSUED").values("reference").distinct().count())
connection.close_pool()
"""


def run(name: str, code: str, *args: str) -> str:
    env = os.environ | database.environment(name) | {
        "DATABASE_ROLE": "application", "DJANGO_SETTINGS_MODULE": "config.settings", "PYTHONPATH": str(database.ROOT),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", code, *args], env=env, cwd=database.ROOT, capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
def test_two_hundred_concurrent_issues_have_no_gap():
    name = f"test_{os.getpid()}_gapless"
    database.copy(name)
    try:
        account, body = run(name, PREPARE % PAPERS).split()
        numbers, references = run(name, ISSUE % (), account, body, str(WORKERS)).strip().split("\n")
    finally:
        database.drop(name)
    assert [int(number) for number in numbers.split()] == list(range(1, PAPERS + 1))
    assert int(references) == PAPERS
