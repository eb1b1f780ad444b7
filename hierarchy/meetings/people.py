"""Who is called to a sitting, and the rows that ask them (R7, A6)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import F

from hierarchy import clock
from hierarchy.actor import Actor
from hierarchy.errors import RuleBroken
from hierarchy.meetings import rules
from hierarchy.meetings.models import Attendance, Meeting
from hierarchy.posts import Post
from hierarchy.roster.models import Appointment, MemberUnit, on_day
from hierarchy.roster.selectors import of_body
from hierarchy.rulebook.keys import Called as Rule


@dataclass(frozen=True)
class Called:
    """Units and posts that are called."""

    units: Collection[MemberUnit]
    conveners: Collection[Appointment]
    persons: Collection[Appointment]

    @property
    def appointments(self) -> list[Appointment]:
        """Conveners first, then by unit."""
        return [*self.conveners, *self.persons]

    @property
    def units_without_person(self) -> list[MemberUnit]:
        """Units for which nobody is called; the one that hosts the Office is there anyway."""
        represented = {post.unit_id for post in self.persons}
        return [unit for unit in self.units if unit.id not in represented and not unit.hosts_office]

    @property
    def in_words(self) -> str:
        """As it stands on the notice."""
        units = "、".join(unit.name for unit in self.units)
        conveners = "、".join(post.account.name for post in self.conveners)
        return "；".join(filter(None, [conveners and f"召集人{conveners}", units and f"{units}的联席会议成员"]))


def called_to(actor: Actor, meeting: Meeting, day: date) -> Called:
    """Who is called: each member of the units called, and the conveners, as posts are held on the day of the sitting.

    A plenary calls every unit, a working meeting the chosen ones. Raises RuleBroken NO_UNITS.
    """
    units = MemberUnit.objects.filter(of_body(actor), on_day(day))
    if meeting.rule.called != Rule.ALL_MEMBERS:
        units = units.filter(pk__in=meeting.called_units.values("unit_id"))
    posts = Appointment.objects.filter(of_body(actor), on_day(day), account__is_active=True).select_related("account")
    conveners = posts.filter(post=Post.CONVENER).order_by("from_day", "id")
    members = posts.filter(post=Post.MEMBER, unit__in=units).order_by("unit__position", "unit__code", "id")
    called = Called(list(units), list(conveners), list(members))
    if not called.units:
        raise RuleBroken(
            "NO_UNITS", article=meeting.rule.articles[0], allowed=["meeting.edit"], kind=meeting.rule.title
        )
    return called


def call(meeting: Meeting, called: Called) -> None:
    """Ask exactly these people; who was asked before is asked again."""
    wanted = {post.id: post for post in called.appointments}
    Attendance.objects.filter(meeting=meeting).exclude(appointment_id__in=wanted).delete()
    asked = Attendance.objects.filter(meeting=meeting)
    asked.update(
        state=rules.CALLED, answered_at=None, leave_reason="", stand_in=None, stand_in_name="", stand_in_title="",
        checked_in_at=None, version=F("version") + 1,
    )  # fmt: skip
    present = set(asked.values_list("appointment_id", flat=True))
    Attendance.objects.bulk_create(
        Attendance(
            meeting=meeting, rulebook_id=meeting.rulebook_id, created_at=clock.now(), appointment_id=post.id,
            person_id=post.account_id, unit_id=post.unit_id if post.post != Post.CONVENER else None,
        )
        for post in wanted.values()
        if post.id not in present
    )  # fmt: skip
