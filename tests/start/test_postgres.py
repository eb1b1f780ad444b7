"""The launcher of the private PostgreSQL: new, again, adopted, broken, as root and not."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import psycopg
import pytest

from config.postgres import PostgresProblem, ensure, running, with_server
from config.postgres.server import remove

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root")
pytestmark = pytest.mark.slow


def ask(url: str, query: str) -> tuple[object, ...]:
    with psycopg.connect(url) as connection:
        answer = connection.execute(query).fetchone()
    assert answer is not None
    return answer


def alive(pid: int) -> bool:
    """A process that still does something; one that only waits to be collected does not."""
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


def test_a_new_cluster_has_the_database_and_two_roles(open_folder: Path) -> None:
    with with_server(open_folder, fast=True) as server:
        owner = ask(server.owner_url, "SELECT current_database(), rolsuper FROM pg_roles WHERE rolname = current_user")
        application = ask(
            server.application_url,
            "SELECT rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user",
        )
        collation = ask(
            server.owner_url,
            "SELECT datlocprovider::text, datlocale FROM pg_database WHERE datname = current_database()",
        )
    assert owner == ("joint_meeting", True)
    assert application == (False, False, False)
    assert collation == ("b", "C.UTF-8")
    assert running(open_folder) is None


def test_the_passwords_are_ours_alone_and_needed(open_folder: Path) -> None:
    with with_server(open_folder, fast=True) as server:
        assert (open_folder / "credentials.json").stat().st_mode & 0o777 == 0o600
        stranger = server.application_url.replace(server.passwords["joint_meeting_application"], "guess")
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(stranger)
        assert server.passwords["joint_meeting_owner"] not in repr(server)


def test_data_and_port_outlive_a_stop(open_folder: Path) -> None:
    with with_server(open_folder, fast=True) as first, psycopg.connect(first.owner_url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS n")
    with with_server(open_folder, fast=True) as second:
        assert ask(second.owner_url, "SELECT n FROM kept") == (7,)
        assert second.owner_url == first.owner_url


def test_a_server_whose_starter_was_killed_is_adopted(open_folder: Path) -> None:
    starter = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, time; from pathlib import Path; from config.postgres import ensure\n"
            "print(ensure(Path(sys.argv[1])).pid, flush=True); time.sleep(60)",
            str(open_folder),
        ],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert starter.stdout is not None
    pid = int(starter.stdout.readline())
    starter.kill()
    starter.communicate()
    server = ensure(open_folder)
    assert (server.pid, server.adopted) == (pid, True)
    server.stop()
    assert running(open_folder) is None
    assert not alive(pid)


def test_a_killed_server_starts_again(open_folder: Path) -> None:
    killed = ensure(open_folder)
    os.kill(killed.pid, signal.SIGKILL)
    with with_server(open_folder) as server:
        assert server.pid != killed.pid
        assert ask(server.owner_url, "SELECT 1") == (1,)


def test_a_pid_file_that_names_a_strange_process_is_overcome(open_folder: Path) -> None:
    with with_server(open_folder, fast=True) as server:
        data = server.home.data
        left = (data / "postmaster.pid").read_text().splitlines()
    left[0] = str(os.getpid())
    (data / "postmaster.pid").write_text("\n".join(left))
    assert running(open_folder) is None
    with with_server(open_folder, fast=True) as server:
        assert ask(server.owner_url, "SELECT 1") == (1,)


@pytest.mark.parametrize(
    "broken, said",
    [
        ("PG_VERSION", "was made by PostgreSQL 9"),
        ("global/pg_control", "broken"),
        ("../../credentials.json", "credentials.json is missing or unreadable"),
    ],
)
def test_a_broken_folder_gives_one_line(open_folder: Path, broken: str, said: str) -> None:
    with with_server(open_folder, fast=True) as server:
        spoiled = server.home.data / broken
    spoiled.write_text("9\n")
    with pytest.raises(PostgresProblem, match=said) as problem:
        ensure(open_folder)
    assert "\n" not in str(problem.value)


def test_a_folder_with_other_files_is_left_alone(open_folder: Path) -> None:
    open_folder.mkdir()
    (open_folder / "letter.txt").write_text("mine")
    with pytest.raises(PostgresProblem, match=r"other files \(letter.txt"):
        ensure(open_folder)
    assert (open_folder / "letter.txt").read_text() == "mine"
    (open_folder / "letter.txt").unlink()


def test_a_path_longer_than_a_socket_allows(open_folder: Path) -> None:
    deep = open_folder.parent / "/".join(["long" * 12] * 4) / "postgres"
    with with_server(deep, fast=True) as server:
        assert ask(server.application_url, "SELECT 1") == (1,)


@as_root
def test_root_below_a_closed_folder_keeps_the_cluster_within_reach(closed_folder: Path) -> None:
    with with_server(closed_folder, fast=True) as server:
        assert psutil.Process(server.pid).uids().effective != 0
        assert (closed_folder / "cluster").is_symlink()
        assert ask(server.owner_url, "SELECT 1") == (1,)
    assert closed_folder.parent.stat().st_mode & 0o777 == 0o700
    remove(closed_folder)
    assert not server.home.folder.exists()


@as_root
def test_what_a_deleted_checkout_left_running_is_replaced(closed_folder: Path) -> None:
    orphan = ensure(closed_folder, fast=True)
    (closed_folder / "cluster").unlink()
    (closed_folder / "credentials.json").unlink()
    with with_server(closed_folder, fast=True) as server:
        assert not alive(orphan.pid)
        assert ask(server.owner_url, "SELECT 1") == (1,)


@as_root
def test_someone_who_is_not_root_runs_it_as_himself(open_folder: Path) -> None:
    open_folder.mkdir()
    os.chown(open_folder, 65534, 65534)
    code = (
        "import os, sys; os.setgid(65534); os.setuid(65534)\n"
        "from pathlib import Path; from config.postgres import ensure\n"
        "s = ensure(Path(sys.argv[1]), fast=True); print(s.home.folder.stat().st_uid, s.home.uid); s.stop()"
    )
    # Everything is imported before the change of user, who may be unable to read the checkout.
    code = "import config.postgres.server, psycopg, encodings.idna\n" + code
    done = subprocess.run(
        [sys.executable, "-c", code, str(open_folder)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.stdout.split() == ["65534", "None"], done.stderr
