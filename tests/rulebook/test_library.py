"""The rulebooks at hand: found by key and version, checked at the start, silent about no act of the code."""

import importlib
from pathlib import Path

import pytest

import hierarchy
from hierarchy.rulebook import library
from hierarchy.rulebook.apps import rulebooks_are_sound
from hierarchy.rulebook.library import UnknownRulebook, all_books, find_book, version_on
from hierarchy.transitions import Table

COUNTY = library.OWN / "yueyang-county-2023.yaml"


@pytest.fixture
def folder(tmp_path, settings):
    """A folder of further rulebooks."""
    settings.RULEBOOK_FOLDERS = [tmp_path]
    all_books.cache_clear()
    yield tmp_path
    all_books.cache_clear()


def later(text: str) -> str:
    return text.replace('version: "2023-05-15"', 'version: "2030-01-01"')


def test_the_version_in_force_on_a_day_is_found(folder):
    (folder / "later.yaml").write_text(later(COUNTY.read_text("utf-8")), "utf-8")
    assert version_on("yueyang-county", "2029-12-31").version == "2023-05-15"
    assert version_on("yueyang-county", "2030-01-01").version == "2030-01-01"
    assert version_on("yueyang-county", "2020-01-01").version == "2023-05-15"
    assert find_book("yueyang-county", "2030-01-01").version == "2030-01-01"


@pytest.mark.parametrize("key", ["no-such", ""])
def test_an_unknown_rulebook_is_told(key):
    with pytest.raises(UnknownRulebook):
        version_on(key, "2026-01-01")
    with pytest.raises(UnknownRulebook):
        find_book(key, "2023-05-15")


def test_a_version_in_two_files_stops_the_start(folder):
    (folder / "twin.yaml").write_text(COUNTY.read_text("utf-8"), "utf-8")
    assert ["twin.yaml" in message.msg for message in rulebooks_are_sound()] == [True]


def test_a_faulty_file_stops_the_start_and_is_named(folder):
    text = later(COUNTY.read_text("utf-8")).replace("default: 13", "default: 99")
    (folder / "variant.yaml").write_text(text, "utf-8")
    assert [message.msg for message in rulebooks_are_sound()] == [
        "variant.yaml: parameters.group_count.default: must be at most 50, not 99"
    ]


def test_sound_rulebooks_pass():
    assert rulebooks_are_sound() == []


def test_every_rulebook_knows_every_act_of_the_transition_tables():
    known: set[str] = set()
    for path in Path(hierarchy.__file__).parent.glob("*/rules.py"):
        module = importlib.import_module(f"hierarchy.{path.parent.name}.rules")
        for value in vars(module).values():
            known |= value.all_verbs if isinstance(value, Table) else set()
    assert {"meeting.call", "document.approve", "task.accept"} <= known
    for book in all_books().values():
        book.check_verbs(known)
