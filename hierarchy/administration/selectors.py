"""What the administrator sees."""

from django.db.models import Q

from hierarchy.actor import Actor
from hierarchy.posts import Post
from hierarchy.roster.models import Appointment


def in_branch(actor: Actor) -> Q:
    """Posts in the actor's body and in those below it."""
    return Q(joint_meeting=actor.body) | Q(joint_meeting__path__startswith=f"{actor.body.path}/")


def links_visible_to(actor: Actor) -> Q:
    """Setup links of those who work here or below, for the administrator; for others none."""
    if Post.ADMINISTRATOR not in actor.posts:
        return Q(pk__in=())
    return Q(account__in=Appointment.objects.filter(in_branch(actor)).values("account"))
