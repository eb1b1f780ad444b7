"""The full journal of the body: who did what, when, in which post, with opinions and changed values."""

from collections.abc import Iterable
from datetime import datetime

import strawberry
import strawberry_django
from django.db.models import Q
from strawberry import Info, auto, relay
from strawberry.scalars import JSON

from hierarchy.journal import models, selectors
from schema.base.context import actor
from schema.base.filters import keys_of
from schema.base.lists import DjangoListConnection
from schema.base.reading import Scoped


@strawberry_django.filter_type(models.Entry)
class JournalFilter:
    """Which entries."""

    @strawberry_django.filter_field(description="Only acts on this object, or on what belongs to it.")
    def object(self, value: relay.GlobalID, prefix: str) -> Q:
        keys = keys_of([value], ())
        return Q(**{f"{prefix}object_id__in": keys}) | Q(**{f"{prefix}subject_id__in": keys})

    @strawberry_django.filter_field(description="Only this act, for example document.approve.")
    def verb(self, value: str, prefix: str) -> Q:
        return Q(**{f"{prefix}verb": value.replace("\0", "")})

    @strawberry_django.filter_field(description="Only acts by persons with this in their name.")
    def person(self, value: str, prefix: str) -> Q:
        return Q(**{f"{prefix}person__icontains": value.replace("\0", "")})

    @strawberry_django.filter_field(description="Only acts at this moment or later.")
    def since(self, value: datetime, prefix: str) -> Q:
        return Q(**{f"{prefix}at__gte": value})

    @strawberry_django.filter_field(description="Only acts before this moment.")
    def before(self, value: datetime, prefix: str) -> Q:
        return Q(**{f"{prefix}at__lt": value})


@strawberry_django.type(models.Entry, filters=JournalFilter)
class JournalEntry(Scoped, relay.Node):
    """One act, as it was written down; nothing can alter it."""

    VISIBLE = staticmethod(selectors.visible_to)

    at: auto
    verb: auto
    object_type: auto
    person: auto
    post: auto
    note: auto
    marks: auto
    correlation_id: auto

    @strawberry_django.field(only=["object_type", "object_id"], description="Id of the object, for `node`.")
    def object_id(self) -> strawberry.ID:
        return strawberry.ID(str(relay.GlobalID(self.object_type, str(self.object_id))))

    @strawberry_django.field(only=["changes"], description="Changed fields: name to [before, after]; secrets are null.")
    def changes(self) -> JSON:
        return self.changes


@strawberry.type
class JournalQuery:
    """Reading the journal."""

    @strawberry_django.connection(
        DjangoListConnection[JournalEntry],
        description="The body's journal, newest first; for conveners and the director. Refused: POST_NEEDED.",
    )
    def journal(self, info: Info) -> Iterable[JournalEntry]:
        selectors.require_reader(actor(info))
        return models.Entry.objects.filter(selectors.visible_to(actor(info))).order_by("-id")
