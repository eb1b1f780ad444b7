"""What the demo says when it cannot start, and what becomes of its processes when it is killed."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from config.demo.banner import banner, pad
from config.demo.place import ROOT, Place
from config.demo.web import stop_stale
from hierarchy.ids import uuid7
from tests.database import OwnDatabase

pytestmark = pytest.mark.slow


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def sleeper() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as process:
        yield process
        process.kill()


def start_demo(folder: Path, **environment: str | int) -> tuple[int, list[str]]:
    """The exit code and the lines of complaint."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("DATABASE_", "DEMO"))}
    done = subprocess.run(
        [sys.executable, "-m", "config.demo"],
        env=clean | {"DEMO_FOLDER": str(folder)} | {name: str(value) for name, value in environment.items()},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stderr.splitlines()


def wait_until(true: object) -> None:
    until = time.monotonic() + 10
    while not true():  # type: ignore[operator]
        assert time.monotonic() < until
        time.sleep(0.02)


def test_a_taken_port(tmp_path: Path, port: int) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        code, lines = start_demo(tmp_path, PORT=port)
    assert (code, len(lines)) == (1, 1)
    assert f"Port {port} is taken" in lines[0]


def test_a_port_that_is_none(tmp_path: Path) -> None:
    assert start_demo(tmp_path, PORT="http") == (1, ["PORT must be a number from 1 to 65535, not 'http'."])


def test_a_broken_data_folder(tmp_path: Path, port: int) -> None:
    (tmp_path / "postgres").mkdir()
    (tmp_path / "postgres" / "letter.txt").write_text("mine")
    code, lines = start_demo(tmp_path, PORT=port)
    assert (code, len(lines)) == (1, 1)
    assert "letter.txt" in lines[0]


def test_a_database_out_of_reach(tmp_path: Path, port: int) -> None:
    code, lines = start_demo(tmp_path, PORT=port, DATABASE_URL="postgresql://me:word@127.0.0.1:9/joint_meeting")
    assert (code, len(lines)) == (1, 1)
    assert lines[0].startswith("DATABASE_URL cannot be reached:")
    assert "word" not in lines[0]


def test_an_address_of_another_kind_of_database(tmp_path: Path, port: int) -> None:
    code, lines = start_demo(tmp_path, PORT=port, DATABASE_URL="mysql://me@127.0.0.1/joint_meeting")
    assert (code, lines) == (1, ["DATABASE_URL must begin with postgresql:// and name a database."])


def test_a_child_ends_when_the_demo_is_killed(tmp_path: Path) -> None:
    child = "import sys, time; from config.demo.child import end_with; end_with(int(sys.argv[1])); time.sleep(60)"
    demo = (
        "import os, subprocess, sys, time; pipe, held = os.pipe()\n"
        f"child = subprocess.Popen([sys.executable, '-c', {child!r}, str(pipe)], pass_fds=[pipe])\n"
        "print(child.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", demo], stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        pid = int(process.stdout.readline())
        assert psutil.pid_exists(pid)
        process.kill()
    wait_until(lambda: not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE)


def test_a_server_left_by_an_earlier_demo_is_stopped(tmp_path: Path, sleeper: subprocess.Popen[bytes]) -> None:
    place = Place(tmp_path)
    began = psutil.Process(sleeper.pid).create_time()
    place.server.write_text(json.dumps({"pid": sleeper.pid, "began": began, "port": 1}))
    stop_stale(place)
    assert sleeper.wait(5) is not None
    assert not place.server.exists()


def test_a_process_that_got_the_number_later_is_left_alone(tmp_path: Path, sleeper: subprocess.Popen[bytes]) -> None:
    place = Place(tmp_path)
    place.server.write_text(json.dumps({"pid": sleeper.pid, "began": 1.0, "port": 1}))
    stop_stale(place)
    assert sleeper.poll() is None


@pytest.mark.parametrize("nonsense", ["", "[]", "{}", '{"pid": "x", "began": 1}', "{"])
def test_a_spoiled_note_about_the_server_is_forgotten(tmp_path: Path, nonsense: str) -> None:
    place = Place(tmp_path)
    place.server.write_text(nonsense)
    stop_stale(place)
    assert not place.server.exists()


def test_the_banner_shows_county_and_one_township(tmp_path: Path) -> None:
    def person(code: str, place: str, post: str) -> dict[str, object]:
        return {
            "username": f"{code}-{post.lower()}", "password": "the-word", "jointMeeting": code, "posts": [post],
            "name": "张三", "titles": ["局长"], "place": place,
        }  # fmt: skip

    people = [
        *[person("yueyang", "岳阳县", "MEMBER") for _ in range(5)],
        person("yueyang", "岳阳县", "DIRECTOR"),
        person("gongtian", "公田镇", "DIRECTOR"),
        person("xinqiang", "新墙镇", "DIRECTOR"),
    ]
    text = banner(Place(tmp_path), people, 8123)
    assert "http://yueyang.localhost:8123/graphql" in text
    assert "http://xinqiang.localhost:8123/graphql" in text
    assert "gongtian" not in text
    assert text.count("yueyang-member") == 1
    assert "the-word" in text


def test_chinese_takes_two_cells() -> None:
    assert pad("新墙镇", 8) == "新墙镇  "


def test_a_database_with_real_accounts(tmp_path: Path, port: int, own_database: OwnDatabase) -> None:
    with psycopg.connect(own_database.owner_url, autocommit=True) as owner:
        owner.execute(
            "INSERT INTO roster_account"
            " (id, username, name, email, phone, password, is_active, is_developer, created_at)"
            " VALUES (%s, 'real', '真人', '', '', 'kept', true, false, now())",
            [uuid7()],
        )
        code, lines = start_demo(tmp_path, DATABASE_URL=own_database.owner_url, PORT=port)
        assert code == 1
        assert owner.execute("SELECT password FROM roster_account").fetchone() == ("kept",)
    assert lines == ["DATABASE_URL names a database with accounts that are not the demo's: name another."]
