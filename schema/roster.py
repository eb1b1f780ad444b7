"""Units, groups, sections, posts, the persons who hold them, and what they delegate."""

from datetime import date

import strawberry
import strawberry_django
from django.db.models import Case, F, Q, Value, When
from strawberry import Info, auto, relay

from hierarchy import clock
from hierarchy.messages import label
from hierarchy.posts import Post
from hierarchy.roster import actions, models, selectors
from schema.base.context import actor
from schema.base.filters import by_id, containing
from schema.base.inputs import Act, facts, ref
from schema.base.lists import DjangoListConnection
from schema.base.mutations import mutation
from schema.base.reading import Scoped
from schema.base.records import history

strawberry.enum(Post, description="The posts that acts are bound to.")


def _day_filter(description: str):
    """A filter for what lasts on a day."""

    def resolve(self, value: date, prefix: str) -> Q:
        started = Q(**{f"{prefix}from_day__lte": value})
        return started & (Q(**{f"{prefix}to_day__isnull": True}) | Q(**{f"{prefix}to_day__gt": value}))

    return strawberry_django.filter_field(resolve, description=description)


@strawberry_django.filter_type(models.MemberUnit)
class MemberUnitFilter:
    """Which units."""

    on = _day_filter("Only those that exist on this day.")
    text = containing("name", "short_name", "code", description="Only those with this in name, short name or code.")


@strawberry_django.filter_type(models.WorkingGroup)
class WorkingGroupFilter:
    """Which groups."""

    on = _day_filter("Only those that exist on this day.")
    lead_unit = by_id("lead_unit_id", "MemberUnit", description="Only those led by this unit.")


@strawberry_django.filter_type(models.Appointment)
class AppointmentFilter:
    """Which posts."""

    on = _day_filter("Only those held on this day.")
    unit = by_id("unit_id", "MemberUnit", description="Only those held in this unit.")
    group = by_id("group_id", "WorkingGroup", description="Only those held in this group.")
    person = by_id("account_id", "Person", description="Only those of this person.")

    @strawberry_django.filter_field(description="Only these posts.")
    def posts(self, value: list[Post], prefix: str) -> Q:
        return Q(**{f"{prefix}post__in": [post.value for post in value]})


@strawberry_django.filter_type(models.Delegation)
class DelegationFilter:
    """Which delegations."""

    receiver = by_id("receiver_id", "Appointment", description="Only those given to this appointment.")
    giver = by_id("giver_id", "Appointment", description="Only those given by this appointment.")

    @strawberry_django.filter_field(description="Only those in force today (true), or no longer or not yet (false).")
    def in_force(self, value: bool, prefix: str) -> Q:
        holding = Q(**{f"{prefix}pk__in": models.Delegation.objects.filter(selectors.in_force(clock.today()))})
        return holding if value else ~holding


@strawberry_django.filter_type(models.Account)
class PersonFilter:
    """Which persons."""

    text = containing("name", "username", description="Only those with this in name or sign-in name.")


@strawberry_django.order_type(models.Appointment)
class AppointmentOrder:
    """In which order."""

    from_day: auto
    post: auto
    title: auto


@strawberry_django.order_type(models.Account)
class PersonOrder:
    """In which order."""

    name: auto
    username: auto


@strawberry_django.type(models.MemberUnit, filters=MemberUnitFilter)
class MemberUnit(Scoped, relay.Node):
    """A member unit (成员单位) of the body (R3, R10)."""

    VISIBLE = staticmethod(selectors.of_body)

    code: auto
    name: auto
    short_name: auto
    position: auto
    hosts_office: auto
    from_day: auto
    to_day: auto
    led_groups: list["WorkingGroup"] = strawberry_django.field(description="Groups that it leads (R4).")


@strawberry_django.type(models.WorkingGroup, filters=WorkingGroupFilter)
class WorkingGroup(Scoped, relay.Node):
    """A special working group (专项工作小组) of the body, led by one unit (R4, B2)."""

    VISIBLE = staticmethod(selectors.of_body)

    code: auto
    name: auto
    position: auto
    lead_unit: MemberUnit
    deputy_units: list[MemberUnit]
    from_day: auto
    to_day: auto


@strawberry_django.type(models.Section)
class Section(Scoped, relay.Node):
    """A section (股室) of the body's Office (A8)."""

    VISIBLE = staticmethod(selectors.of_body)

    code: auto
    name: auto


def _shown(column: str):
    def annotation(info: Info):
        return Case(When(selectors.contacts_of(actor(info)), then=F(column)), default=Value(None))

    return annotation


@strawberry_django.type(models.Account, filters=PersonFilter, ordering=PersonOrder)
class Person(Scoped, relay.Node):
    """A person who holds, held or will hold a post in the body."""

    VISIBLE = staticmethod(selectors.people_of)

    name: auto
    username: str | None = strawberry_django.field(
        field_name="shown_username", annotate={"shown_username": _shown("username")},
        description="Name to sign in with; only for the Office, the administrator and oneself.",
    )  # fmt: skip
    email: str | None = strawberry_django.field(
        field_name="shown_email", annotate={"shown_email": _shown("email")},
        description="E-mail address; only for the Office, the administrator and oneself.",
    )  # fmt: skip
    phone: str | None = strawberry_django.field(
        field_name="shown_phone", annotate={"shown_phone": _shown("phone")},
        description="Office telephone; only for the Office, the administrator and oneself.",
    )  # fmt: skip
    is_active: auto
    appointments: list["Appointment"] = strawberry_django.field(description="Posts in this body, past ones included.")


@strawberry_django.type(models.Appointment, filters=AppointmentFilter, ordering=AppointmentOrder)
class Appointment(Scoped, relay.Node):
    """A post (任职) that a person holds in the body from a day to a day."""

    VISIBLE = staticmethod(selectors.of_body)

    post: Post
    title: auto
    person: Person = strawberry_django.field(field_name="account", description="Who holds it.")
    unit: MemberUnit | None
    group: WorkingGroup | None
    section: Section | None
    is_principal: auto
    from_day: auto
    to_day: auto

    history = history(shared=True)

    @strawberry_django.field(only=["post"], description="The post in words.")
    def post_label(self) -> str:
        return label(self.post)

    @strawberry_django.field(only=["to_day"], description="Keys of the acts that the asker may do on it.")
    def allowed_actions(self, info: Info) -> list[str]:
        return selectors.acts_on_appointment(self, actor(info))  # type: ignore[arg-type]


@strawberry_django.type(models.Delegation, filters=DelegationFilter)
class Delegation(Scoped, relay.Node):
    """A written delegation (委托): a post acts for another within a scope and an end (R7, A3, A6)."""

    VISIBLE = staticmethod(selectors.of_body)

    giver: Appointment
    receiver: Appointment
    scope: list[str]
    text: auto
    from_day: auto
    to_day: auto
    given_at: auto
    revoked_at: auto
    history = history(shared=True)

    @strawberry_django.field(
        only=["to_day", "revoked_at", "giver_id"], description="Keys of the acts that the asker may do on it."
    )
    def allowed_actions(self, info: Info) -> list[str]:
        return selectors.acts_on_delegation(self, actor(info))  # type: ignore[arg-type]


@strawberry.type
class RosterQuery:
    """Reading the roster."""

    node: relay.Node | None = relay.node(description="Any object by its id; null when it is not yours to see.")
    units: DjangoListConnection[MemberUnit] = strawberry_django.connection(description="Units of the body.")
    groups: DjangoListConnection[WorkingGroup] = strawberry_django.connection(description="Groups of the body.")
    sections: DjangoListConnection[Section] = strawberry_django.connection(description="Sections of the Office.")
    appointments: DjangoListConnection[Appointment] = strawberry_django.connection(
        description="Posts in the body, past and coming ones included unless a day is named."
    )
    delegations: DjangoListConnection[Delegation] = strawberry_django.connection(
        description="Delegations in the body, the latest first."
    )

    @strawberry_django.connection(
        DjangoListConnection[Person], description="Persons of the body, for the Office and the administrator."
    )
    def people(self, info: Info) -> list[Person]:
        return models.Account.objects.filter(selectors.searchable_by(actor(info)))


@strawberry.input
class GiveDelegationInput(Act):
    """What is delegated to whom, and until when."""

    receiver_id: relay.GlobalID = ref("Appointment", description="The post that is to act.")
    scope: list[str] = strawberry.field(
        description="Keys of what may be done: meeting.chair. and a kind of meeting, as far as the rulebook lets it."
    )
    from_day: date = strawberry.field(description="First day; today or later.")
    to_day: date = strawberry.field(description="First day after the last.")
    text: str = strawberry.field(description="The wording, at most 2,000 characters.")


@strawberry.input
class RevokeDelegationInput(Act):
    """Which delegation ends."""

    delegation_id: relay.GlobalID = ref("Delegation", description="The delegation.")
    reason: str = strawberry.field(default="", description="Why; at most 2,000 characters.")


@strawberry.type
class RosterMutation:
    """Acts on the roster."""

    @mutation
    def give_delegation(self, info: Info, input: GiveDelegationInput) -> Delegation:
        """Delegate in writing, within a scope and an end (convener, director; R7, A3, A6)."""
        return actions.give_delegation(**facts(info.context, input))

    @mutation
    def revoke_delegation(self, info: Info, input: RevokeDelegationInput) -> Delegation:
        """End a delegation before its day (who gave it)."""
        return actions.revoke_delegation(**facts(info.context, input))
