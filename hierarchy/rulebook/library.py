"""The rulebooks at hand, by key and version: those that come with the product, and those of RULEBOOK_FOLDERS."""

from functools import cache
from pathlib import Path

from django.conf import settings

from hierarchy.rulebook.book import Book, load
from hierarchy.rulebook.faults import Fault, RulebookInvalid

OWN = Path(__file__).parent / "data"


class UnknownRulebook(LookupError):
    """No file holds a rulebook of that key and version."""


@cache
def all_books() -> dict[tuple[str, str], Book]:
    """Every rulebook by key and version, read once; RulebookInvalid when a file is faulty or two say the same."""
    books: dict[tuple[str, str], Book] = {}
    for folder in (OWN, *map(Path, getattr(settings, "RULEBOOK_FOLDERS", ()))):
        for path in sorted(folder.glob("*.yaml")):
            book = load(path)
            if (book.key, book.version) in books:
                raise RulebookInvalid(
                    [Fault(path.name, "version", "此规则的这一版本已有", "this version stands in another file")]
                )
            books[book.key, book.version] = book
    return books


def find_book(key: str, version: str) -> Book:
    """The rulebook as it was published, without anybody's overrides."""
    try:
        return all_books()[key, version]
    except KeyError:
        raise UnknownRulebook(f"{key} {version}") from None


def version_on(key: str, day: str) -> Book:
    """The version in force on a day (ISO date); the first one for days before it."""
    versions = [book for (found, _), book in sorted(all_books().items()) if found == key]
    if not versions:
        raise UnknownRulebook(key)
    return next((book for book in reversed(versions) if book.version <= day), versions[0])
