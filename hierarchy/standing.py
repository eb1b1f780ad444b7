"""Acts that concern the body itself or shared rows: the rulebook of today, not that of a record, says who may."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from hierarchy.acting import Actor, Held, require
from hierarchy.errors import NotAllowed, ValidationFailed
from hierarchy.records import Record
from hierarchy.rulebook.book import Book, VerbRule
from hierarchy.rulebook.selectors import current_book


@dataclass(frozen=True)
class _Standing:
    """Stands where `require` expects a record."""

    book: Book
    persons: Mapping[str, tuple[UUID, ...]]

    def rule_of(self, verb: str) -> VerbRule:
        return self.book.verb(verb)

    def units_as(self, of: str) -> tuple[UUID, ...]:
        return ()

    def persons_as(self, role: str) -> tuple[UUID, ...]:
        return self.persons.get(role, ())


def require_in_body(actor: Actor, verb: str, **persons: tuple[UUID, ...]) -> Held:
    """The post in which the actor may do `verb` in the body today; refuses as `require` does.

    `persons` names who is what to the thing acted on: GIVER=(appointment,).
    """
    return require(actor, verb, cast(Record, _Standing(current_book(actor.body.id), persons)))


def may_in_body(actor: Actor, verb: str, **persons: tuple[UUID, ...]) -> bool:
    """Whether some post of the actor carries `verb` in the body today."""
    try:
        require_in_body(actor, verb, **persons)
    except NotAllowed:
        return False
    except ValidationFailed:
        return True  # several posts do; the act will have to name one
    return True
