"""Lists: Relay connections whose pages neither skip nor repeat a row."""

from typing import Any, Self

import strawberry
from django.db.models import QuerySet
from strawberry import relay
from strawberry.utils.await_maybe import AwaitableOrValue
from strawberry_django import relay as django_relay


@strawberry.type(name="Connection", description="A connection to a list of items.")
class DjangoListConnection(django_relay.DjangoListConnection[relay.NodeType]):
    """strawberry-django's connection, in which rows that are equal in the order asked for stand by their keys."""

    @classmethod
    def resolve_connection(cls, nodes: Any, **pages: Any) -> AwaitableOrValue[Self]:
        """A page. An order without ties needs no key: Meta.ordering has its own."""
        if isinstance(nodes, QuerySet) and nodes.query.order_by:
            nodes = nodes.order_by(*nodes.query.order_by, "pk")
        return super().resolve_connection(nodes, **pages)
