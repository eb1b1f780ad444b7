"""Rulebooks speak of levels that exist."""

from hierarchy.rulebook.library import all_books
from hierarchy.tree.models import Level


def test_presets_speak_of_levels_that_exist():
    levels = {level for book in all_books().values() for preset in book.presets.values() for level in preset.levels}
    assert levels <= set(Level.values)
