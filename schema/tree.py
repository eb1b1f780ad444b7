"""The tree of bodies, by the names that all of them share; addressees outside it."""

import strawberry
import strawberry_django
from strawberry import auto, relay

from hierarchy.roster import selectors
from hierarchy.tree import models
from hierarchy.tree.models import Direction, Level
from schema.base.lists import DjangoListConnection
from schema.base.reading import Scoped

strawberry.enum(Level, description="Kinds of government that bodies belong to.")
strawberry.enum(Direction, description="Where an addressee stands to the body.")


@strawberry_django.filter_type(models.JointMeeting)
class JointMeetingFilter:
    """Which bodies."""

    level: Level | None = strawberry_django.filter_field(description="Only those of this kind of government.")
    parent: "JointMeetingFilter | None" = strawberry_django.filter_field(description="Only those below such a body.")


@strawberry_django.order_type(models.JointMeeting)
class JointMeetingOrder:
    """In which order."""

    path: auto
    name: auto


@strawberry_django.type(models.JointMeeting, filters=JointMeetingFilter, ordering=JointMeetingOrder)
class JointMeeting(Scoped, relay.Node):
    """A body (联席会议), by what all bodies may know of each other: names and place in the tree (R1, R20)."""

    VISIBLE = staticmethod(selectors.branch_of)

    code: str = strawberry_django.field(
        field_name="schema_name", description="The body's code, as in the header X-Joint-Meeting."
    )
    name: auto
    short_name: auto
    name_en: auto
    level: Level
    parent: "JointMeeting | None" = strawberry_django.field(description="The body one level up; none for the topmost.")
    children: list["JointMeeting"] = strawberry_django.field(description="Bodies one level down.")

    @strawberry_django.field(prefetch_related=["aliases"], description="Other names that papers use for it.")
    def aliases(self) -> list[str]:
        return [alias.name for alias in self.aliases.all()]


@strawberry_django.type(models.OutsideAddressee)
class OutsideAddressee(Scoped, relay.Node):
    """Somebody the body writes to that is not hosted here: county committee and government, the city (R9)."""

    VISIBLE = staticmethod(selectors.of_body)

    name: auto
    direction: Direction


@strawberry.type
class TreeQuery:
    """Reading the tree."""

    joint_meetings: DjangoListConnection[JointMeeting] = strawberry_django.connection(
        description="The body, those above it and all those below it, in the order of the tree."
    )
    outside_addressees: DjangoListConnection[OutsideAddressee] = strawberry_django.connection(
        description="Whom the body writes to outside (R9)."
    )
