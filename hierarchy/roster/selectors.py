"""Who holds which post on a day; and who may see the roster: everyone in a body sees that body's."""

from django.db.models import Q

from hierarchy import clock
from hierarchy.actor import Actor, Held
from hierarchy.roster.models import Account, Appointment, on_day
from hierarchy.tree.models import JointMeeting


def actor_of(account: Account, body: JointMeeting, correlation_id: str = "") -> Actor:
    """The person with the posts held today in that body; rights are read anew for every request."""
    day = clock.today()
    rows = Appointment.objects.filter(on_day(day), account=account, joint_meeting=body).order_by("id")
    held = tuple(Held(a.id, a.post, a.title, a.unit_id, a.group_id) for a in rows)
    return Actor(account.id, account.name, body, day, held, correlation_id=correlation_id)


def of_body(actor: Actor) -> Q:
    """Units, groups, sections, appointments and delegations of the actor's body."""
    return Q(joint_meeting_id=actor.body.id)
