"""What a meeting decided, and who must do what by when (R8, R10, R13)."""

from collections.abc import Collection
from uuid import UUID

from django.db import models
from django.db.models import F, Q

from hierarchy.decisions import rules
from hierarchy.ids import uuid7
from hierarchy.meetings.models import AgendaItem, Meeting
from hierarchy.records import Record, shared
from hierarchy.rulebook.keys import Of


class DecisionList(models.Model):
    """The decisions of one meeting as a whole: open, fixed by a paper under way, or in force with it (R8).

    Its row is the lock for everything that concerns all decisions of the meeting.
    """

    meeting = models.OneToOneField(
        Meeting, primary_key=True, on_delete=models.CASCADE, related_name="decision_list", help_text="The meeting."
    )
    document_id = models.UUIDField(null=True, help_text="The paper that fixes them; none while they are open.")
    in_force = models.BooleanField(default=False, help_text="True: that paper is issued.")

    class Meta:
        ordering = ["meeting"]
        constraints = [
            models.CheckConstraint(
                condition=Q(in_force=False) | Q(document_id__isnull=False), name="in_force_by_a_paper"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.meeting_id} {self.document_id}"


class Decision(Record):
    """A decision (议定事项) of a meeting; in force when the meeting's paper is issued (R8)."""

    TABLE = rules.DECISION
    fixed: bool  # worked out when read: selectors.fixed_by_paper

    meeting = models.ForeignKey(
        Meeting, on_delete=models.PROTECT, related_name="decisions", help_text="The meeting that took it."
    )
    item = models.ForeignKey(
        AgendaItem, null=True, on_delete=models.PROTECT, related_name="decisions", help_text="The item it answers."
    )
    state = models.CharField(max_length=12, default=rules.TAKEN, help_text="Where it stands.")
    position = models.PositiveIntegerField(help_text="Place among the meeting's decisions, from 1.")
    text = models.TextField(help_text="What was decided.")
    is_major = models.BooleanField(default=False, help_text="Major: decided only in a plenary or working meeting (R7).")
    in_force_at = models.DateTimeField(null=True, help_text="When its paper was issued.")
    document_id = models.UUIDField(null=True, help_text="The paper with which it came into force.")
    reason = models.TextField(blank=True, help_text="Why it was dropped.")

    class Meta:
        ordering = ["position", "id"]
        constraints = [models.UniqueConstraint(fields=["meeting", "position"], name="one_decision_a_place")]

    def __str__(self) -> str:
        return self.text[:60]

    @property
    def subject_id(self) -> UUID:
        """The meeting, whose history tells of it too."""
        return self.meeting_id


class Task(Record):
    """Who must do what by when (任务, 督办事项): from registration to being struck off."""

    TABLE = rules.TASK
    awaits_extension: bool  # worked out when read: selectors.open_extension

    decision = models.ForeignKey(
        Decision, null=True, on_delete=models.PROTECT, related_name="tasks", help_text="The decision it carries out."
    )
    state = models.CharField(max_length=12, default=rules.REGISTERED, help_text="Where it stands.")
    title = models.CharField(max_length=200, help_text="What is to be done; no petitioner's name.")
    requirement = models.TextField(blank=True, help_text="What counts as done.")
    lead_unit = shared("roster.MemberUnit", help_text="The unit that answers for it.")
    responsible_person = models.CharField(max_length=60, blank=True, help_text="Responsible person in the lead unit.")
    due_day = models.DateField(
        null=True, help_text="Last day; a working day. None until assigned: the rulebook's term from the day of issue."
    )
    first_due_day = models.DateField(null=True, help_text="Last day before any extension.")
    percentage = models.PositiveSmallIntegerField(default=0, help_text="How much is done, 0 to 100.")
    pace = models.CharField(max_length=12, default=rules.ON_SCHEDULE, help_text="ON_SCHEDULE 序时推进 or BEHIND 滞后.")
    assigned_at = models.DateTimeField(null=True, help_text="When it was assigned.")
    accepted_at = models.DateTimeField(null=True, help_text="When the lead unit accepted it.")
    reported_done_at = models.DateTimeField(null=True, help_text="When the lead unit reported it done.")
    done_day = models.DateField(null=True, help_text="Day on which it was reported done; what overdue is judged by.")
    verified_at = models.DateTimeField(null=True, help_text="When the Office verified it.")
    struck_off_at = models.DateTimeField(null=True, help_text="When it was struck off.")
    chased_count = models.PositiveSmallIntegerField(default=0, help_text="Chasers sent so far.")
    extended_count = models.PositiveSmallIntegerField(default=0, help_text="Extensions granted so far.")

    class Meta:
        ordering = ["due_day", "id"]
        indexes = [models.Index(fields=["state", "due_day"]), models.Index(fields=["lead_unit", "state", "due_day"])]
        constraints = [
            models.CheckConstraint(condition=Q(percentage__lte=100), name="percentage_to_100"),
            models.CheckConstraint(condition=Q(due_day__gte=F("first_due_day")), name="extensions_only_lengthen"),
            models.CheckConstraint(
                condition=Q(state__in=[rules.REGISTERED, rules.DROPPED]) | Q(due_day__isnull=False),
                name="assigned_with_a_due_day",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def subject_id(self) -> UUID | None:
        """The decision, whose history tells of it too."""
        return self.decision_id

    def units_as(self, of: str | None) -> Collection[UUID]:
        """LEAD: the lead unit; SUPPORTING: the supporting units."""
        if of == Of.LEAD:
            return (self.lead_unit_id,)
        return [supporting.unit_id for supporting in self.supporting_units.all()] if of == Of.SUPPORTING else ()


class SupportingUnit(models.Model):
    """A unit that supports the lead unit of a task."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="supporting_units")
    unit = shared("roster.MemberUnit", help_text="The unit.")

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["task", "unit"], name="a_unit_supports_once")]

    def __str__(self) -> str:
        return f"{self.task_id} {self.unit_id}"


class ProgressReport(models.Model):
    """How far a unit is with a task (落实情况). Never changed; the newest stands on the task."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="progress_reports")
    unit = shared("roster.MemberUnit", help_text="The unit that reports.")
    reported_by = shared("roster.Appointment", help_text="The post that reported.")
    reported_at = models.DateTimeField(help_text="When it was reported.")
    percentage = models.PositiveSmallIntegerField(null=True, help_text="0 to 100; none from a supporting unit.")
    pace = models.CharField(max_length=12, blank=True, help_text="ON_SCHEDULE or BEHIND; empty from a supporting unit.")
    text = models.TextField(help_text="What was done.")
    problem = models.TextField(blank=True, help_text="What stands in the way.")
    is_final = models.BooleanField(default=False, help_text="True: with it the task was reported done.")

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return f"{self.task_id} {self.percentage}%"


class Extension(models.Model):
    """A later due day that a unit asks for (申请延期). Asking and deciding are acts on the task."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="extensions")
    state = models.CharField(
        max_length=10,
        default=rules.ASKED,
        help_text="ASKED, GRANTED, REFUSED; LAPSED when the task was suspended before.",
    )
    asked_by = shared("roster.Appointment", help_text="The post that asked.")
    asked_at = models.DateTimeField(help_text="When it was asked for.")
    new_due_day = models.DateField(help_text="The due day asked for.")
    reason = models.TextField(help_text="Why.")
    decided_by = shared("roster.Appointment", null=True, help_text="The post that decided.")
    decided_at = models.DateTimeField(null=True, help_text="When it was decided.")
    opinion = models.TextField(blank=True, help_text="What was said with the decision.")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["task"], condition=Q(state=rules.ASKED), name="one_open_extension"),
        ]

    def __str__(self) -> str:
        return f"{self.task_id} {self.new_due_day}"


class Chaser(models.Model):
    """A chaser (催办单) sent to the lead unit of a task."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="chasers")
    sent_by = shared("roster.Appointment", help_text="The post that sent it.")
    sent_at = models.DateTimeField(help_text="When it was sent.")
    text = models.TextField(help_text="What it says.")
    answer_by = models.DateField(null=True, help_text="Day by which an answer is expected.")

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return f"{self.task_id} {self.sent_at:%Y-%m-%d}"
