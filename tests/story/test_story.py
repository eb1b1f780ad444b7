"""The demo's story, played through the API of a real server that is killed again and again while it works."""

import json
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import psycopg
import pytest

from config.demo import story
from tests import database

SAMPLE = database.ROOT / "config" / "demo" / "sample" / "yueyang.xlsx"
KILLS = 5
BODIES = ("yueyang", "xinqiang")


class County:
    """The sample county on a database of its own, and a server that can be killed and started again."""

    def __init__(self, own: database.OwnDatabase, folder: Path) -> None:
        self.own, self.folder = own, folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = own.environment | {"DEMO": "1", "DEMO_CLOCK_FILE": str(folder / "demo-clock.json")}
        self.process: subprocess.Popen[bytes] | None = None

    def prepare(self) -> list[dict]:
        self.run(f"from django.core.management import call_command as c; c('import_roster', {str(SAMPLE)!r})")
        accounts = self.folder / "accounts.json"
        self.run(f"from config.demo.accounts import write_accounts; write_accounts({str(accounts)!r})")
        return json.loads(accounts.read_text("utf-8"))

    def run(self, code: str) -> None:
        subprocess.run(
            [sys.executable, "-c", f"import django; django.setup(); {code}"],
            check=True, cwd=database.ROOT, env=self.environment, stdout=subprocess.DEVNULL,
        )  # fmt: skip

    def start(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "uvicorn", "config.asgi:application", "--port", str(self.port), "--lifespan", "off",
             "--log-level", "warning", "--ws", "websockets-sansio"],
            cwd=database.ROOT, env=self.environment,
        )  # fmt: skip
        for _ in range(600):
            try:
                if httpx.get(f"{self.url}/healthz", timeout=5).status_code == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.1)
        raise AssertionError("the server does not start")

    def kill(self) -> None:
        if self.process:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    def counts(self) -> dict[str, int]:
        """What stays equal when nothing is done twice, once everybody has been told of everything."""
        counted = ["notifications_inboxitem", *(f"{body}.journal_entry" for body in BODIES)]
        with psycopg.connect(self.own.owner_url, autocommit=True) as owner:
            for _ in range(300):
                if owner.execute("SELECT count(*) FROM outbox_outboxitem").fetchone() == (0,):
                    return {table: owner.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in counted}
                time.sleep(0.1)
        raise AssertionError("the outbox is not drained")


@pytest.fixture
def county(own_database, tmp_path, monkeypatch):
    played = County(own_database, tmp_path)
    monkeypatch.setenv("DEMO_CLOCK_FILE", played.environment["DEMO_CLOCK_FILE"])
    yield played
    played.kill()


def test_the_story_survives_a_server_that_is_killed_and_repeats_nothing(county):
    accounts = county.prepare()
    county.start()
    seed = int.from_bytes(os.urandom(4))
    moments, told, failure = random.Random(seed), [], []

    def play() -> None:
        try:
            story.play(county.url, accounts, told.append)
        except BaseException as error:  # noqa: BLE001 (the main thread tells it)
            failure.append(error)

    player = threading.Thread(target=play)
    player.start()
    for _ in range(KILLS):
        player.join(moments.uniform(0.3, 4))
        county.kill()
        county.start()
    player.join(240)
    assert not failure and not player.is_alive(), (seed, failure, told)
    _everything_is_done(county)
    before = county.counts()
    assert all(before.values()), (seed, before)
    story.play(county.url, accounts, told.append)
    assert county.counts() == before, seed
    county.own.manage("seal_journal")
    assert "FAULT" not in county.own.manage("verify_journal")


def _everything_is_done(county: County) -> None:
    with psycopg.connect(county.own.owner_url) as owner:
        for body, tasks, recipients in (("yueyang", 4, 28), ("xinqiang", 1, 3)):
            done = f"SELECT count(*) FROM {body}.decisions_task WHERE state = 'STRUCK_OFF'"
            assert owner.execute(done).fetchone() == (tasks,)
            papers = owner.execute(f"SELECT state, number FROM {body}.documents_document").fetchall()
            assert papers == [("ISSUED", 1)]
            acknowledged = f"SELECT count(*), count(acknowledged_at) FROM {body}.documents_recipient"
            assert owner.execute(acknowledged).fetchone() == (recipients, recipients)
            # One act, one version, one entry: a change without its entry, or the other way round, would show here.
            for table in ("meetings_meeting", "documents_document", "decisions_task"):
                entries = f"SELECT count(*) FROM {body}.journal_entry WHERE object_id = r.id"
                odd = owner.execute(f"SELECT id FROM {body}.{table} r WHERE ({entries}) < version").fetchall()
                assert odd == []
