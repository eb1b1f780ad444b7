"""Who holds which post on a day; and who may see the roster: everyone in a body sees that body's."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet, Value

from hierarchy import clock
from hierarchy.actor import Actor, Held
from hierarchy.posts import Post
from hierarchy.roster.models import Account, Appointment, Delegation, on_day
from hierarchy.standing import may_in_body
from hierarchy.tree.models import JointMeeting


def actor_of(account: Account, body: JointMeeting, correlation_id: str = "") -> Actor:
    """The person with the posts held today in that body; rights are read anew for every request."""
    day = clock.today()
    rows = Appointment.objects.filter(on_day(day), account=account, joint_meeting=body).order_by("id")
    return actor_holding(rows, account, body, day, correlation_id)


def actor_holding(
    posts: Iterable[Appointment], account: Account, body: JointMeeting, day: date, correlation_id: str = ""
) -> Actor:
    """The person with these posts, which have just been read."""
    held = tuple(Held(a.id, a.post, a.title, a.unit_id, a.group_id) for a in posts)
    return Actor(account.id, account.name, body, day, held, correlation_id=correlation_id)


def of_body(actor: Actor) -> Q:
    """What belongs to the actor's body: units, groups, sections, appointments, delegations, outside addressees."""
    return Q(joint_meeting_id=actor.body.id)


def branch_of(actor: Actor) -> Q:
    """Bodies whose names the actor may know: the own one, those above and those below, never the neighbours (R20)."""
    codes = actor.body.path.split("/")
    above = ["/".join(codes[:depth]) for depth in range(1, len(codes) + 1)]
    return Q(path__in=above) | Q(path__startswith=f"{actor.body.path}/")


def people_of(actor: Actor) -> Q:
    """Accounts of those who hold, held or will hold a post in the actor's body."""
    return Q(Exists(Appointment.objects.filter(account=OuterRef("pk"), joint_meeting_id=actor.body.id)))


def contacts_of(actor: Actor) -> Q:
    """Accounts whose contacts the actor may read: all for Office and administrator, for others their own."""
    return Q(Value(reads_contacts(actor))) | Q(pk=actor.account_id)


def reads_contacts(actor: Actor) -> bool:
    """Whether the actor may look people up: the Office, which calls them, and the administrator."""
    return actor.in_office or Post.ADMINISTRATOR in actor.posts


def searchable_by(actor: Actor) -> Q:
    """Accounts that the actor may search; for others than Office and administrator, nobody."""
    return Q() if reads_contacts(actor) else Q(pk__in=())


def posts_of(account: Account) -> QuerySet[Appointment]:
    """The posts that a person holds today, in every body."""
    rows = Appointment.objects.filter(on_day(clock.today()), account=account, joint_meeting__ready_at__isnull=False)
    return rows.select_related("joint_meeting", "unit", "group", "section").order_by(
        "joint_meeting__path", "post", "id"
    )


def in_force(day: date) -> Q:
    """Delegations that hold on `day`: within their days, not revoked, and both posts still held."""
    standing = Q(revoked_at__isnull=True) & on_day(day)
    for side in ("giver", "receiver"):
        standing &= Q(**{f"{side}__from_day__lte": day})
        standing &= Q(**{f"{side}__to_day__isnull": True}) | Q(**{f"{side}__to_day__gt": day})
    return standing


def delegation_to(appointment_id: UUID, key: str, day: date, givers: Iterable[str]) -> Delegation | None:
    """The delegation by one of those posts under which a post may do `key` (meeting.chair.WORKING) on `day`, if any."""
    given = Delegation.objects.filter(
        in_force(day), receiver_id=appointment_id, scope__contains=[key], giver__post__in=givers
    )
    return given.order_by("given_at", "id").first()


def acts_on_appointment(appointment: Appointment, actor: Actor) -> list[str]:
    """What the actor may do on a post as it stands."""
    lasting = appointment.to_day is None or appointment.to_day > actor.day
    return ["appointment.end"] if lasting and may_in_body(actor, "appointment.end") else []


def acts_on_delegation(delegation: Delegation, actor: Actor) -> list[str]:
    """What the actor may do on a delegation as it stands."""
    lasting = delegation.revoked_at is None and delegation.to_day is not None and delegation.to_day > actor.day
    may = lasting and may_in_body(actor, "delegation.revoke", GIVER=(delegation.giver_id,))
    return ["delegation.revoke"] if may else []
