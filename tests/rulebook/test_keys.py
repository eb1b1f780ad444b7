"""Keys that two parts of the code own are the same in both."""

from hierarchy.roster.models import Post
from hierarchy.rulebook.keys import PostKind
from hierarchy.rulebook.library import all_books
from hierarchy.tree.models import Level


def test_rulebooks_and_roster_speak_of_the_same_posts():
    assert {kind.value for kind in PostKind} == set(Post.values)


def test_presets_speak_of_levels_that_exist():
    levels = {level for book in all_books().values() for preset in book.presets.values() for level in preset.levels}
    assert levels <= set(Level.values)
