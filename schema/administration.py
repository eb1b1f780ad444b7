"""What the administrator does: bodies, accounts, posts. It reads no content (DOMAIN.md section 4)."""

from datetime import date, datetime

import strawberry
import strawberry_django
from strawberry import Info, relay

from hierarchy.administration import accounts, appointments, bodies
from hierarchy.administration.selectors import links_visible_to
from hierarchy.posts import Post
from hierarchy.roster import models
from hierarchy.tree.models import Level
from schema.base.inputs import Act, facts, ref
from schema.base.mutations import mutation
from schema.base.reading import Scoped
from schema.roster import Appointment, Person
from schema.tree import JointMeeting


@strawberry_django.type(models.SetupLink)
class SetupLink(Scoped, relay.Node):
    """A one-time link with which a person sets the first password (setPassword)."""

    VISIBLE = staticmethod(links_visible_to)

    created_at: datetime = strawberry_django.field(description="When it was made.")
    expires_at: datetime = strawberry_django.field(description="Until when it is good, unless used or replaced.")
    used_at: datetime | None = strawberry_django.field(description="When it was used.")

    @strawberry_django.field(only=["account__username"], description="Sign-in name of the person it is for.")
    def username(self) -> str:
        return self.account.username  # type: ignore[attr-defined]

    @strawberry_django.field(description="The token, in the answer to the act that made the link and never again.")
    def token(self, info: Info) -> str | None:
        return info.context.kept.get(("setup_token", self.pk))  # type: ignore[attr-defined]


def _told_once(info: Info, made: tuple[str, models.SetupLink]) -> SetupLink:
    token, link = made
    info.context.kept["setup_token", link.pk] = token
    return link


@strawberry.input
class NewPost:
    """A post to be held from a day on."""

    post: Post = strawberry.field(description="The post.")
    title: str = strawberry.field(description="Title on papers, at most 120 characters.")
    from_day: date = strawberry.field(description="First day.")
    to_day: date | None = strawberry.field(default=None, description="First day after the last; none while open.")
    unit_id: relay.GlobalID | None = ref("MemberUnit", description="Unit, where the post stands in one.", default=None)
    group_id: relay.GlobalID | None = ref(
        "WorkingGroup", description="Group of a leader or deputy leader.", default=None
    )
    section_id: relay.GlobalID | None = ref("Section", description="Section of its head or of a clerk.", default=None)
    is_principal: bool = strawberry.field(
        default=False,
        description="Principal head (主要负责同志) of the unit; director and group leaders are (R4, R12).",
    )


@strawberry.input
class BeginAppointmentInput(Act, NewPost):
    """Who is to hold which post."""

    username: str = strawberry.field(description="Sign-in name of the person, who may work in any body.")


@strawberry.input
class EndAppointmentInput(Act):
    """Which post ends when."""

    appointment_id: relay.GlobalID = ref("Appointment", description="The appointment.")
    to_day: date | None = strawberry.field(
        default=None, description="First day without the post; today unless named, and then its rights end at once."
    )
    reason: str = strawberry.field(default="", description="Why; at most 2,000 characters.")


@strawberry.input
class InviteAccountInput(Act):
    """Whose account, with which first post."""

    username: str = strawberry.field(description="Name to sign in with: small letters, digits, dots, hyphens.")
    name: str = strawberry.field(description="The person's name, at most 60 characters.")
    email: str = strawberry.field(default="", description="E-mail address, where a password reset goes; may be empty.")
    phone: str = strawberry.field(default="", description="Office telephone; may be empty.")
    appointment: NewPost = strawberry.field(description="The person's first post in this body.")


@strawberry.input
class RenewSetupLinkInput(Act):
    """Whose link."""

    username: str = strawberry.field(description="Sign-in name of the person.")


@strawberry.input
class DisableAccountInput(Act):
    """Whose account closes."""

    person_id: relay.GlobalID = ref("Person", description="The person.")
    reason: str = strawberry.field(description="Why; at most 2,000 characters.")


@strawberry.input
class EnableAccountInput(Act):
    """Whose account opens again."""

    person_id: relay.GlobalID = ref("Person", description="The person.")


@strawberry.input
class CreateJointMeetingInput(Act):
    """What body is to be made below this one."""

    code: str = strawberry.field(description="Its code: small letters, digits, underscores; 3 to 41 characters.")
    name: str = strawberry.field(description="Full name, at most 120 characters.")
    short_name: str = strawberry.field(description="Name of the place, at most 40 characters.")
    level: Level = strawberry.field(description="Kind of government.")
    name_en: str = strawberry.field(default="", description="English name.")
    aliases: list[str] = strawberry.field(default_factory=list, description="Other names that papers use for it.")
    administrator_username: str = strawberry.field(description="Sign-in name of its first administrator.")
    administrator_name: str = strawberry.field(description="That person's name, for a new account.")


@strawberry.type
class AdministrationMutation:
    """Acts of the administrator."""

    @mutation
    def create_joint_meeting(self, info: Info, input: CreateJointMeetingInput) -> JointMeeting:
        """Make a body right below this one, following its rulebook; done again, it changes nothing (R20)."""
        return bodies.create_joint_meeting(**facts(info.context, input))

    @mutation
    def invite_account(self, info: Info, input: InviteAccountInput) -> SetupLink:
        """Make an account with its first post; hand the token to the person, it is told this once."""
        return _told_once(info, accounts.invite_account(**facts(info.context, input)))

    @mutation
    def renew_setup_link(self, info: Info, input: RenewSetupLinkInput) -> SetupLink:
        """Make a new setup link for a person who works here or below only; earlier links end."""
        return _told_once(info, accounts.renew_setup_link(**facts(info.context, input)))

    @mutation
    def disable_account(self, info: Info, input: DisableAccountInput) -> Person:
        """Close the account of a person who works here or below only; sessions end at once."""
        return accounts.disable_account(**facts(info.context, input))

    @mutation
    def enable_account(self, info: Info, input: EnableAccountInput) -> Person:
        """Open a closed account again, with the password it had."""
        return accounts.enable_account(**facts(info.context, input))

    @mutation
    def begin_appointment(self, info: Info, input: BeginAppointmentInput) -> Appointment:
        """Enter that a person holds a post from a day on (R2-R4, R12, R14)."""
        return appointments.begin_appointment(**facts(info.context, input))

    @mutation
    def end_appointment(self, info: Info, input: EndAppointmentInput) -> Appointment:
        """Enter that a post ends; its rights end with it at the next request (R14)."""
        return appointments.end_appointment(**facts(info.context, input))
