"""The operator's guide names every variable that the settings read."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_variable_is_documented():
    source = "".join((ROOT / "config" / name).read_text("utf-8") for name in ("settings.py", "environment.py"))
    read = set(re.findall(r'(?:text|flag|number|words|database_address)\(\s*"([A-Z_]+)"', source))
    guide = (ROOT / "docs" / "operations.md").read_text("utf-8")
    named = set(re.findall(r"`([A-Z_]{4,})`", guide))
    named |= {f"GRAPHQL_MAX{tail}" for tail in re.findall(r"`…(_[A-Z]+)`", guide)}
    assert len(read) > 20
    assert read - named == set()
