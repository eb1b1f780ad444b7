"""GraphQL over HTTP as graphql-http's audit suite sees it, against a real server."""

import os
import shutil
import subprocess

import pytest

from tests import database
from tests.api.server import serving

FOLDER = database.ROOT / "frontend-contract" / "http-audits"
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not shutil.which("npm"), reason="needs npm")]


def test_every_audit_that_must_or_should_pass_does():
    if not (FOLDER / "node_modules").exists():
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=FOLDER, check=True, timeout=180)
    # The suite asks for types of the schema by name.
    with serving("audits", INTROSPECTION="1") as server:
        done = subprocess.run(
            ["node", "audits.mjs", f"{server.url}/graphql"],
            cwd=FOLDER, capture_output=True, text=True, timeout=120, env=os.environ, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all MUST and SHOULD audits pass" in done.stdout
