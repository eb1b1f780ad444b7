"""How objects are read: scoped once, in the type's own queryset, with the rights of the asker."""

from collections.abc import Callable
from typing import Any

from django.db.models import Q, QuerySet
from strawberry import Info

from hierarchy.actor import Actor
from schema.base.context import actor


class Scoped:
    """Base of a type that is read through `visible_to(actor)` of its part's selectors.

    class Document(Scoped, relay.Node):
        VISIBLE = staticmethod(selectors.visible_to)
    """

    VISIBLE: Callable[[Actor], Q]

    @classmethod
    def get_queryset(cls, queryset: QuerySet, info: Info, **kwargs: Any) -> QuerySet:
        """Only what the asker may see."""
        return queryset.filter(cls.VISIBLE(actor(info)))

    @classmethod
    def resolve_id_attr(cls) -> str:
        """The key is the id. Strawberry would look for it among all annotations, at every single id of an answer."""
        return "pk"
