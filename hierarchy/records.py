"""What every object of the domain has: a key, a version against lost updates, and the rulebook it began under."""

from collections.abc import Collection
from typing import Self, TypeVar
from uuid import UUID

from django.db import models

from hierarchy.errors import Conflict, NotFound
from hierarchy.ids import uuid7
from hierarchy.rulebook.book import VerbRule
from hierarchy.rulebook.selectors import book_of
from hierarchy.transitions import Table

M = TypeVar("M", bound=models.Model)


def single(rows: models.QuerySet[M], *, lock: bool = False) -> M:
    """The one of `rows`, which are scoped to the asker; NotFound when there is none, whatever the cause."""
    # Only its own row is locked: joined ones have locks of their own.
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise NotFound
    return found


def shared(to: str, **options) -> models.ForeignKey:
    """A reference into the shared tables, without a constraint: a thousand bodies with one each cannot be carried."""
    return models.ForeignKey(to, db_constraint=False, on_delete=models.DO_NOTHING, related_name="+", **options)


class Record(models.Model):
    """An object of a body that acts are done on. Acts go through hierarchy.acting.perform."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    version = models.PositiveIntegerField(
        default=1, help_text="Grows by one with each change; send it back as expectedVersion."
    )
    created_at = models.DateTimeField(help_text="When it was made.")
    rulebook = shared("rulebook.Adoption", help_text="The rulebook version under which it began; it keeps it (R21).")

    TABLE: Table
    SECRET: frozenset[str] = frozenset()

    class Meta:
        abstract = True

    def expect(self, version: int | None) -> Self:
        """Refuse when the asker read another version than this; None asks for no check."""
        if version is not None and version != self.version:
            raise Conflict(version=self.version)
        return self

    def rule_of(self, verb: str) -> VerbRule:
        """Who may do `verb` on it, by the rulebook it began under."""
        return book_of(self.rulebook_id).verb(verb)

    def units_as(self, of: str | None) -> Collection[UUID]:
        """Units and groups that stand to it as the rulebook's word says: CALLED, LEAD, SUPPORTING, RECIPIENT…"""
        return ()

    def persons_as(self, role: str) -> Collection[UUID]:
        """Appointments (or accounts) that are this to it: CHAIR, NAMED_APPROVER, PROPOSER…"""
        return ()
