"""A person at work: who acts, in which body, in which posts."""

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from uuid import UUID

from hierarchy.posts import GROUP_POSTS, OFFICE, UNIT_POSTS, Post
from hierarchy.tree.models import JointMeeting

SENIORITY = {post.value: rank for rank, post in enumerate(Post)}


@dataclass(frozen=True)
class Held:
    """A post that the actor holds today in this body."""

    id: UUID
    post: str
    title: str
    unit_id: UUID | None = None
    group_id: UUID | None = None

    @property
    def place(self) -> object:
        """Posts of one place never compete: of a unit's member and liaison the senior one acts."""
        if self.post in OFFICE:
            return "OFFICE"
        return self.unit_id if self.post in UNIT_POSTS else self.group_id or self.post


@dataclass(frozen=True)
class Actor:
    """A person at work in one body on one day, with the posts held there."""

    account_id: UUID
    person: str
    body: JointMeeting
    day: date
    held: tuple[Held, ...] = ()
    as_post: UUID | None = None
    correlation_id: str = field(default="", compare=False)

    def acting_as(self, appointment_id: UUID | None) -> "Actor":
        """The same person, naming the post of the act."""
        return replace(self, as_post=appointment_id) if appointment_id else self

    @cached_property
    def posts(self) -> frozenset[str]:
        """Keys of the posts held."""
        return frozenset(held.post for held in self.held)

    @cached_property
    def in_office(self) -> bool:
        """Director, deputy, section head or clerk."""
        return not self.posts.isdisjoint(OFFICE)

    @cached_property
    def reads_all(self) -> bool:
        """Conveners and the Office read all of the body's work (DOMAIN.md section 4)."""
        return self.in_office or Post.CONVENER in self.posts

    @cached_property
    def unit_ids(self) -> frozenset[UUID]:
        """Units whose member or liaison the actor is."""
        return frozenset(held.unit_id for held in self.held if held.post in UNIT_POSTS and held.unit_id)

    @cached_property
    def group_ids(self) -> frozenset[UUID]:
        """Groups whose leader or deputy leader the actor is."""
        return frozenset(held.group_id for held in self.held if held.post in GROUP_POSTS and held.group_id)

    @cached_property
    def appointment_ids(self) -> frozenset[UUID]:
        """The appointments themselves."""
        return frozenset(held.id for held in self.held)
