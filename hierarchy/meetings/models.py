"""Sittings of a body, what was on their agenda and who came (R7, A6)."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from django.contrib.postgres.fields import ArrayField
from django.db import models

from hierarchy import clock
from hierarchy.ids import uuid7
from hierarchy.meetings import rules
from hierarchy.records import Record, shared
from hierarchy.rulebook.book import MeetingRule
from hierarchy.rulebook.keys import Contribution, MeetingKind, Of, Role
from hierarchy.rulebook.selectors import book_of


class Meeting(Record):
    """One sitting (会议) of a body, called, held and recorded."""

    TABLE = rules.MEETING

    kind = models.CharField(
        max_length=20, choices=[(kind.value, kind.value) for kind in MeetingKind], help_text="Kind of sitting (R7, A6)."
    )
    state = models.CharField(max_length=12, default=rules.PREPARING, help_text="Where it stands.")
    title = models.CharField(max_length=200, help_text="Title, as on the notice.")
    place = models.CharField(max_length=200, blank=True, help_text="Where it is held.")
    starts_at = models.DateTimeField(help_text="When it is to begin.")
    ends_at = models.DateTimeField(null=True, help_text="When it is to end; may be open.")
    chair = shared("roster.Appointment", help_text="The post that chairs: a convener, or by delegation another (R7).")
    chair_delegation = shared(
        "roster.Delegation", null=True, help_text="The written delegation under which the chair chairs, if any (R7)."
    )
    paper_purpose = models.CharField(
        max_length=20,
        blank=True,
        help_text="Purpose of the paper that it owes once held; empty when it owes none (R8).",
    )
    notice = models.TextField(blank=True, help_text="Text of the notice.")
    called_at = models.DateTimeField(null=True, help_text="When the notice went out.")
    answer_by = models.DateField(null=True, help_text="Day by which those called answer.")
    opened_at = models.DateTimeField(null=True, help_text="When it was opened.")
    closed_at = models.DateTimeField(null=True, help_text="When it was closed.")
    reason = models.TextField(blank=True, help_text="Reason of the last postponement or of the cancellation.")

    class Meta:
        ordering = ["-starts_at", "-id"]
        indexes = [models.Index(fields=["state", "starts_at"]), models.Index(fields=["-starts_at", "-id"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_at__isnull=True) | models.Q(ends_at__gt=models.F("starts_at")),
                name="meeting_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def rule(self) -> MeetingRule:
        """How a sitting of its kind is held, by the rulebook it began under."""
        return book_of(self.rulebook_id).meeting(self.kind)

    @property
    def day(self) -> date:
        """The day of the sitting."""
        return clock.local(self.starts_at).date()

    def persons_as(self, role: str) -> Collection[UUID]:
        """The CHAIR."""
        return (self.chair_id,) if role == Role.CHAIR else ()


class CalledUnit(models.Model):
    """A member unit that is called to a meeting."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="called_units")
    unit = shared("roster.MemberUnit", help_text="The unit.")

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["meeting", "unit"], name="a_unit_called_once")]

    def __str__(self) -> str:
        return f"{self.meeting_id} {self.unit_id}"


class AgendaItem(Record):
    """An item (议题) of a meeting: proposed, then taken on or declined by the Office (R10, A6)."""

    TABLE = rules.AGENDA_ITEM

    # A unit may propose before there is a meeting; the Office then names one.
    meeting = models.ForeignKey(
        Meeting, null=True, on_delete=models.PROTECT, related_name="items", help_text="The meeting it is for."
    )
    state = models.CharField(max_length=12, default=rules.PROPOSED, help_text="Where it stands.")
    position = models.PositiveIntegerField(null=True, help_text="Place on the agenda, from 1; none until accepted.")
    title = models.CharField(max_length=200, help_text="What it is about; no petitioner's name.")
    summary = models.TextField(blank=True, help_text="What is to be discussed or decided.")
    carries = ArrayField(
        models.CharField(max_length=12, choices=[(c.value, c.value) for c in Contribution]),
        default=list,
        help_text="What it brings: a unit's report, its analysis, its suggestions (R7).",
    )
    is_major = models.BooleanField(
        default=False, help_text="Major (重大): decided only in a plenary or working meeting (R7)."
    )
    proposed_by = shared("roster.Appointment", help_text="The post that proposed it.")
    unit = shared("roster.MemberUnit", null=True, help_text="The unit it comes from; none when the Office's own.")
    group = shared("roster.WorkingGroup", null=True, help_text="The group whose leader proposed it, if one did.")
    reason = models.TextField(blank=True, help_text="Why it was declined.")

    class Meta:
        ordering = ["position", "id"]
        indexes = [models.Index(fields=["state", "-id"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state=rules.ACCEPTED, position__isnull=False, meeting__isnull=False)
                | ~models.Q(state=rules.ACCEPTED) & models.Q(position__isnull=True),
                name="accepted_items_have_a_place",
            ),
            models.UniqueConstraint(
                fields=["meeting", "position"], name="one_item_a_place", deferrable=models.Deferrable.DEFERRED
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def subject_id(self) -> UUID | None:
        """The meeting, for the journal."""
        return self.meeting_id

    def units_as(self, of: str | None) -> Collection[UUID]:
        """The PROPOSING unit and group."""
        return [key for key in (self.unit_id, self.group_id) if key and of == Of.PROPOSING]

    def persons_as(self, role: str) -> Collection[UUID]:
        """The PROPOSER."""
        return (self.proposed_by_id,) if role == Role.PROPOSER else ()


class Attendance(Record):
    """A person called or invited to a meeting: the answer, leave, stand-in, and check-in (R7)."""

    TABLE = rules.ATTENDANCE

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="attendances")
    state = models.CharField(max_length=16, default=rules.CALLED, help_text="What the person answered.")
    person = shared("roster.Account", help_text="The person called.")
    appointment = shared("roster.Appointment", help_text="The post in which the person is called.")
    unit = shared("roster.MemberUnit", null=True, help_text="The person's unit; none for conveners.")
    answered_at = models.DateTimeField(null=True, help_text="When the answer came.")
    leave_reason = models.TextField(blank=True, help_text="Reason given for leave.")
    stand_in = shared("roster.Account", null=True, help_text="Who attends instead, when an account.")
    stand_in_name = models.CharField(max_length=60, blank=True, help_text="Name of who attends instead.")
    stand_in_title = models.CharField(max_length=120, blank=True, help_text="Title of who attends instead.")
    checked_in_at = models.DateTimeField(null=True, help_text="When the person or the stand-in came.")

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["meeting", "appointment"], name="a_post_called_once")]

    def __str__(self) -> str:
        return f"{self.meeting_id} {self.person_id}"

    @property
    def subject_id(self) -> UUID:
        """The meeting, for the journal."""
        return self.meeting_id

    def units_as(self, of: str | None) -> Collection[UUID]:
        """The CALLED unit; a convener comes for none."""
        return (self.unit_id,) if of == Of.CALLED and self.unit_id else ()

    def persons_as(self, role: str) -> Collection[UUID]:
        """The CHAIR of the meeting, the CALLED_PERSON, and ONESELF: who is called or comes instead."""
        match role:
            case Role.CHAIR:
                # Lists bring it as a column, so that nobody asks for each meeting.
                return (self.__dict__.get("meeting_chair_id") or self.meeting.chair_id,)
            case Role.CALLED_PERSON:
                return (self.appointment_id,)
            case Role.ONESELF:
                return [key for key in (self.appointment_id, self.stand_in_id) if key]
        return ()
