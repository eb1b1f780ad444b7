"""The one clock: the county's zone, and the shift that only the demo has."""

import json
import os
from datetime import UTC, datetime, timedelta

import pytest

from hierarchy import clock


@pytest.fixture
def shift(tmp_path, monkeypatch):
    """Shift the clock by a file, as the demo does."""
    path = tmp_path / "clock.json"
    monkeypatch.setenv("DEMO_CLOCK_FILE", str(path))
    monkeypatch.setattr(clock, "_seen", (-1, timedelta()))
    stamps = iter(range(1_000_000_000, 2_000_000_000, 1_000_000_000 // 100))

    def write(text: str) -> None:
        path.write_text(text, "utf-8")
        os.utime(path, ns=(stamp := next(stamps), stamp))

    return write


def shifted_by() -> float:
    return (clock.now() - datetime.now(UTC)).total_seconds()  # noqa: TID251


def test_it_is_the_time_of_the_county():
    assert clock.now().utcoffset() == timedelta(hours=8)
    assert clock.local(datetime(2026, 3, 31, 16, tzinfo=UTC)).date().isoformat() == "2026-04-01"


def test_the_demo_shifts_it_and_shifts_it_again(shift):
    shift(json.dumps({"offset_seconds": -86_400}))
    assert shifted_by() == pytest.approx(-86_400, abs=5)
    shift(json.dumps({"offset_seconds": 3_600}))
    assert shifted_by() == pytest.approx(3_600, abs=5)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"offset_seconds": "x"}', '{"offset_seconds": null}'])
def test_a_file_that_says_nothing_shifts_nothing(shift, text):
    shift(text)
    assert shifted_by() == pytest.approx(0, abs=5)
