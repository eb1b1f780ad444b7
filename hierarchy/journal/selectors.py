"""The full journal is for conveners and the director; everyone else sees redacted histories (DOMAIN.md section 5)."""

from django.db.models import Q

from hierarchy.actor import Actor
from hierarchy.errors import NotAllowed
from hierarchy.posts import Post

READERS = (Post.CONVENER, Post.DIRECTOR)


def visible_to(actor: Actor) -> Q:
    """All of the body's entries, or none."""
    return Q() if actor.posts.intersection(READERS) else Q(pk__in=[])


def require_reader(actor: Actor) -> None:
    """Refuse whoever may not read the journal, rather than show an empty one."""
    if not actor.posts.intersection(READERS):
        readers = [post.value for post in READERS]
        raise NotAllowed("POST_NEEDED", article="A3", allowed=readers, posts=readers)
