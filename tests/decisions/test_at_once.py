"""Two acts at once: one of them holds, the other is told; nothing is done twice or half."""

import json
import subprocess
import sys

import pytest

from tests.database import ROOT


@pytest.fixture
def outcomes(own_database):
    done = subprocess.run(
        [sys.executable, "-m", "tests.decisions.at_once"],
        cwd=ROOT, env=own_database.environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_of_two_acts_at_once_one_holds(outcomes):
    assert all(pair == ["CONFLICT", "done"] for pair in outcomes["two_acts_on_the_version_that_both_read"])
    assert all(pair == ["EXTENSION_OPEN", "done"] for pair in outcomes["two_wishes_for_more_time"])
    assert all(positions == [1, 2, 3] for positions in outcomes["three_clerks_record"])
    for first, second, *states in outcomes["recording_while_the_paper_is_issued"]:
        assert (first, second) in {("DECISIONS_IN_FORCE", "done"), ("done", "done")}
        assert states == ["IN_FORCE"]
    for told in outcomes["amending_while_the_paper_is_recalled"]:
        assert set(told) <= {"DECISIONS_IN_FORCE", "NOT_FOUND", "done"}, told
