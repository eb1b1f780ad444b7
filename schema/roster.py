"""Units, groups, posts and the persons who hold them; the viewer."""

import strawberry
import strawberry_django
from strawberry import auto, relay
from strawberry_django.relay import DjangoListConnection

from hierarchy import posts
from hierarchy.roster import models, selectors
from schema.base.reading import Scoped

Post = strawberry.enum(posts.Post, description="The posts that acts are bound to.")


@strawberry_django.type(models.MemberUnit)
class MemberUnit(Scoped, relay.Node):
    """A member unit (成员单位) of the body (R3, R10)."""

    VISIBLE = staticmethod(selectors.of_body)

    code: auto
    name: auto
    short_name: auto


@strawberry.type
class RosterQuery:
    """Reading the roster."""

    node: relay.Node | None = relay.node(description="Any object by its id; null when it is not yours to see.")
    units: DjangoListConnection[MemberUnit] = strawberry_django.connection(description="Units of the body.")


@strawberry.type
class RosterMutation:
    """Acts on the roster."""

    @strawberry.mutation
    def nothing(self) -> bool:
        return True
