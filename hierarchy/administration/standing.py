"""Acts that concern the body itself and no record yet."""

from dataclasses import dataclass
from typing import cast
from uuid import UUID

from hierarchy.acting import Actor, Held, require
from hierarchy.records import Record
from hierarchy.rulebook.book import Book, VerbRule
from hierarchy.rulebook.selectors import current_book


@dataclass(frozen=True)
class _Body:
    """Stands where `require` expects a record: today's rulebook, and nobody's own."""

    book: Book

    def rule_of(self, verb: str) -> VerbRule:
        return self.book.verb(verb)

    def units_as(self, of: str) -> tuple[UUID, ...]:
        return ()

    def persons_as(self, role: str) -> tuple[UUID, ...]:
        return ()


def require_in_body(actor: Actor, verb: str) -> Held:
    """The post in which the actor may do `verb` in the body today; refuses as `require` does."""
    return require(actor, verb, cast(Record, _Body(current_book(actor.body.id))))
