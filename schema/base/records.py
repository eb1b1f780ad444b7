"""What every object of the domain shows besides its own fields: its redacted history, and what the asker may do."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any

import strawberry
import strawberry_django
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.db.models.functions import JSONObject
from strawberry import Info

from hierarchy import clock
from hierarchy.acting import allowed_verbs
from hierarchy.actor import Actor
from hierarchy.journal.models import Entry
from hierarchy.messages import current_language, label
from hierarchy.rulebook.selectors import book_of, current_book
from schema.base.context import actor

SHOWN = ("at", "verb", "person", "post", "marks")


@strawberry.type
class HistoryEntry:
    """One act on an object, without what was said or changed; the full journal is for conveners and the director."""

    at: datetime = strawberry.field(description="When it was done.")
    verb: str = strawberry.field(description="Key of the act, for example task.accept.")
    label: str = strawberry.field(description="What the act is called, in the language of Accept-Language.")
    person: str = strawberry.field(description="Name of the person on that day.")
    post: str = strawberry.field(description="Title of the post it was done in; empty for what followed by itself.")
    marks: list[str] = strawberry.field(description="Marks, for example OWN_WORK: done on one's own work (R20).")


def history(shown: Callable[[Actor], Collection[str] | None] = lambda actor: None, *, shared: bool = False) -> Any:
    """The field `history` of a record's type: one subquery for a whole list.

    `shown` names the acts that an asker may see; None for all. `shared` rows began under no rulebook of their own;
    today's names what was done to them.
    """

    def annotation(info: Info) -> ArraySubquery:
        return _entries(shown(actor(info)))

    def resolve(root: Any, info: Info) -> list[HistoryEntry]:
        verbs = (current_book(actor(info).body.id) if shared else book_of(root.rulebook_id)).verbs
        return [_entry(told, verbs) for told in root.history_facts]

    return strawberry_django.field(
        resolve,
        annotate={"history_facts": annotation},
        only=[] if shared else ["rulebook_id"],
        description="What was done to it, oldest first.",
    )


def _entries(verbs: Collection[str] | None) -> ArraySubquery:
    rows = Entry.objects.filter(object_id=OuterRef("pk")).order_by("id")
    if verbs is not None:
        rows = rows.filter(verb__in=verbs)
    return ArraySubquery(rows.values(facts=JSONObject(**{name: name for name in SHOWN})))


def _entry(told: dict[str, Any], verbs: Any) -> HistoryEntry:
    verb = told["verb"]
    named = verbs[verb].title.said_in(current_language()) if verb in verbs else label(verb)
    moment = clock.local(datetime.fromisoformat(told["at"]))
    return HistoryEntry(
        at=moment, verb=verb, label=named, person=told["person"], post=told["post"], marks=told["marks"]
    )


def allowed_actions(
    *,
    only: Sequence[str] = (),
    prefetch_related: Sequence[str] = (),
    annotate: dict[str, Any] | None = None,
    verbs: Callable[[Any, Actor], list[str]] = allowed_verbs,
) -> Any:
    """The field `allowedActions` of a record's type, from columns that are named so that a list needs no more queries.

    `only`, `prefetch_related` and `annotate` say what the record's units_as, persons_as and `verbs` read.
    """

    def resolve(root: Any, info: Info) -> list[str]:
        return verbs(root, actor(info))

    return strawberry_django.field(
        resolve,
        only=["state", "rulebook_id", *only],
        prefetch_related=list(prefetch_related),
        annotate=annotate or {},
        description="Keys of the acts that the asker's posts allow in its present state.",
    )
