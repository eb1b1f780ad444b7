"""No read shows a foreign body's row; and the same search finds them in a server that leaks (issue 2, section 3).

STRESS_READS=50000 gives the full length (make bench); the outcome is printed with -s.
"""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from config.bench.server import served
from tests.database import ROOT, OwnDatabase
from tests.stress.load import read
from tests.stress.reads import Findings

READS = int(os.environ.get("STRESS_READS", "1500"))
SIZE = {"bodies": 19, "units": 3, "meetings": 3, "decisions": 1, "submitted": 2}
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def county(django_db_setup) -> Iterator[tuple[OwnDatabase, dict[str, Any]]]:
    """A database with nineteen bodies, and who is signed in where."""
    with OwnDatabase.made() as own:
        done = subprocess.run(
            [sys.executable, "-m", "config.bench.seeding", json.dumps(SIZE)],
            cwd=ROOT, env=own.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        yield own, json.loads(done.stdout)


def search(county, tmp_path, reads: int, enough=lambda findings: False, **program: str) -> Findings:
    """Read from a server of this county until the reads are done or enough is found."""
    own, seeded = county
    with served(own.environment, tmp_path / "server.log", **program) as server:
        began = time.monotonic()
        findings = asyncio.run(read(seeded, server.port, reads, enough))
        print(f"\n{program.get('program', 'the server')}: {time.monotonic() - began:.1f} s, {findings}")  # noqa: T201
    return findings


def test_no_read_shows_a_foreign_row(county, tmp_path):
    findings = search(county, tmp_path, READS)
    assert not findings.foreign, str(findings)
    assert not findings.faults, str(findings)
    assert findings.answers.total() == READS
    assert set(findings.rows) == {"tenant", "shared"}


def test_a_server_that_leaks_is_found_out(county, tmp_path):
    """The control: rows of both kinds, over HTTP and sockets, or the search above proves nothing."""
    wanted = {(how, kind) for how in ("http", "socket") for kind in ("tenant", "shared")}
    findings = search(county, tmp_path, READS, lambda found: wanted <= set(found.foreign), program="tests.stress.leaky")
    assert wanted <= set(findings.foreign), str(findings)
