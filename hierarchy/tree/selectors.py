"""Who may see what of the tree: names are shared up and down a branch, never across (R20)."""

from django.db.models import Q

from hierarchy.actor import Actor


def visible_to(actor: Actor) -> Q:
    """The actor's body, those above it and those below it."""
    codes = actor.body.path.split("/")
    above = ["/".join(codes[:depth]) for depth in range(1, len(codes) + 1)]
    return Q(path__in=above) | Q(path__startswith=f"{actor.body.path}/")


def of_body(actor: Actor) -> Q:
    """Addressees of the actor's own body."""
    return Q(joint_meeting_id=actor.body.id)
