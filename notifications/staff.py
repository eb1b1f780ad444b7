"""Who holds which post in a body today, read once for a batch of acts."""

from collections import defaultdict
from collections.abc import Collection
from functools import cached_property
from uuid import UUID

from hierarchy import clock
from hierarchy.acting import posts_for
from hierarchy.actor import Actor
from hierarchy.posts import OFFICE, UNIT_POSTS, Post
from hierarchy.records import Record
from hierarchy.roster.models import Appointment, on_day
from hierarchy.roster.selectors import actor_holding
from hierarchy.tree.models import JointMeeting


class Staff:
    """Posts held today by people who can sign in; an administrator's post reads no content and is told nothing."""

    def __init__(self, body: JointMeeting) -> None:
        self.body = body
        rows = Appointment.objects.filter(on_day(clock.today()), joint_meeting=body, account__is_active=True)
        self.posts = list(rows.exclude(post=Post.ADMINISTRATOR).select_related("account").order_by("id"))

    @cached_property
    def _people(self) -> list[Actor]:
        held: dict[UUID, list[Appointment]] = defaultdict(list)
        for one in self.posts:
            held[one.account_id].append(one)
        return [actor_holding(rows, rows[0].account, self.body, clock.today()) for rows in held.values()]

    def office(self) -> list[Appointment]:
        """The standing office."""
        return [one for one in self.posts if one.post in OFFICE]

    def units(self, keys: Collection[UUID | None]) -> list[Appointment]:
        """Members and liaisons of these units."""
        return [one for one in self.posts if one.unit_id and one.post in UNIT_POSTS and one.unit_id in keys]

    def named(self, keys: Collection[object]) -> list[Appointment]:
        """These appointments, as far as they last."""
        wanted = {str(key) for key in keys}
        return [one for one in self.posts if str(one.id) in wanted]

    def able(self, record: Record, verb: str) -> list[Appointment]:
        """Whose posts carry `verb` on the record, by the rulebook that it began under."""
        found = {held.id for person in self._people for held in posts_for(person, verb, record)}
        return [one for one in self.posts if one.id in found]
