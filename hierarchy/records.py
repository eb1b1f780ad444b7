"""What every object of the domain has: a key, a version against lost updates, and the rulebook it began under."""

from dataclasses import dataclass
from typing import Self
from uuid import UUID

from django.db import models

from hierarchy.errors import Conflict
from hierarchy.ids import uuid7
from hierarchy.transitions import Table


@dataclass(frozen=True)
class Scope:
    """Whom of a post's holders a verb on one object belongs to.

    `units` and `groups` bound the posts of units and groups; `only` leaves just these appointments; `also` lets these
    appointments act whatever their post (the chair of a meeting, the person called).
    """

    units: frozenset[UUID] = frozenset()
    groups: frozenset[UUID] = frozenset()
    only: frozenset[UUID] | None = None
    also: frozenset[UUID] = frozenset()


class Record(models.Model):
    """An object of a body that acts are done on. Acts go through hierarchy.acting.perform."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    version = models.PositiveIntegerField(
        default=1, help_text="Grows by one with each change; send it back as expectedVersion."
    )
    created_at = models.DateTimeField(help_text="When it was made.")
    # Without a constraint: foreign keys from 1,000 bodies into one shared table cannot be carried (ARCHITECTURE).
    rulebook = models.ForeignKey(
        "rulebook.Adoption", db_constraint=False, on_delete=models.DO_NOTHING, related_name="+",
        help_text="The rulebook version under which it began; it keeps it (R21).",
    )  # fmt: skip

    TABLE: Table
    SECRET: frozenset[str] = frozenset()

    class Meta:
        abstract = True

    def expect(self, version: int | None) -> Self:
        """Refuse when the asker read another version than this; None asks for no check."""
        if version is not None and version != self.version:
            raise Conflict(version=self.version)
        return self

    def scope(self, verb: str) -> Scope:
        """Whom of a post's holders `verb` on this object belongs to."""
        return Scope()
