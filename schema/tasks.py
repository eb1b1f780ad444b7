"""Tasks: what units owe after a meeting, how far they are, and what the Office does about it (R8, R10, R13)."""

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Annotated

import strawberry
import strawberry_django
from django.db.models import Q
from strawberry import Info, auto, relay

from hierarchy import clock
from hierarchy.decisions import models, selectors
from hierarchy.messages import label
from hierarchy.rulebook import calendar
from schema.base.context import actor
from schema.base.filters import by_id, containing, keys_of
from schema.base.lists import DjangoListConnection
from schema.base.reading import Scoped
from schema.base.records import allowed_actions, history
from schema.roster import Appointment, MemberUnit

if TYPE_CHECKING:
    from schema.decisions import Decision


@strawberry.enum(description="Where a task stands.")
class TaskState(Enum):
    """States of a task, in their order."""

    REGISTERED = strawberry.enum_value("REGISTERED", description="立项: recorded; its decision is not in force.")
    ASSIGNED = strawberry.enum_value("ASSIGNED", description="交办: owed by the lead unit.")
    ACCEPTED = strawberry.enum_value("ACCEPTED", description="签收: the lead unit works on it.")
    REPORTED = strawberry.enum_value("REPORTED", description="反馈: reported done, not verified.")
    DONE = strawberry.enum_value("DONE", description="办结: verified by the Office.")
    STRUCK_OFF = strawberry.enum_value("STRUCK_OFF", description="销号: closed.")
    DROPPED = strawberry.enum_value("DROPPED", description="Dropped with its decision before it was in force.")


@strawberry.enum(description="Whether a task is on schedule.")
class Pace(Enum):
    """序时推进 or 滞后."""

    ON_SCHEDULE = strawberry.enum_value("ON_SCHEDULE", description="序时推进.")
    BEHIND = strawberry.enum_value("BEHIND", description="滞后.")


@strawberry.enum(description="Who must act next.")
class WaitingOn(Enum):
    """Who must act next on a task."""

    LEAD_UNIT = strawberry.enum_value(selectors.LEAD_UNIT, description="The lead unit.")
    OFFICE = strawberry.enum_value(selectors.OFFICE, description="The Office: to issue, verify or strike off.")
    NOBODY = strawberry.enum_value(selectors.NOBODY, description="Nobody: it is closed.")


@strawberry.enum(description="What became of a wish for more time.")
class ExtensionState(Enum):
    """States of a wish for more time."""

    ASKED = strawberry.enum_value("ASKED", description="Waits for the director or a deputy.")
    GRANTED = strawberry.enum_value("GRANTED", description="The task has the later due day.")
    REFUSED = strawberry.enum_value("REFUSED", description="The due day stays.")
    LAPSED = strawberry.enum_value("LAPSED", description="The task was suspended before it was decided.")


@strawberry_django.type(models.SupportingUnit)
class SupportingUnit(Scoped):
    """A unit that supports the lead unit of a task."""

    VISIBLE = staticmethod(selectors.parts_visible_to)

    unit: MemberUnit


@strawberry_django.type(models.ProgressReport)
class ProgressReport(Scoped):
    """How far a unit was with a task (落实情况)."""

    VISIBLE = staticmethod(selectors.parts_visible_to)

    unit: MemberUnit
    reported_by: Appointment
    reported_at: auto
    percentage: auto
    text: auto
    problem: auto
    is_final: auto

    @strawberry_django.field(only=["pace"], description="Whether it was on schedule; none from a supporting unit.")
    def pace(self) -> Pace | None:
        return Pace(self.pace) if self.pace else None


@strawberry_django.type(models.Extension)
class Extension(Scoped):
    """A later due day that the lead unit asked for (申请延期)."""

    VISIBLE = staticmethod(selectors.parts_visible_to)

    state: ExtensionState
    asked_by: Appointment
    asked_at: auto
    new_due_day: auto
    reason: auto
    decided_by: Appointment | None
    decided_at: auto
    opinion: auto


@strawberry_django.type(models.Chaser)
class Chaser(Scoped):
    """A chaser (催办单) sent to the lead unit."""

    VISIBLE = staticmethod(selectors.parts_visible_to)

    sent_by: Appointment
    sent_at: auto
    text: auto
    answer_by: auto


@strawberry_django.filter_type(models.Task)
class TaskFilter:
    """Which tasks."""

    meeting = by_id("decision__meeting_id", "Meeting", description="Only those that follow from this meeting.")
    decision = by_id("decision_id", "Decision", description="Only those that follow from this decision.")
    text = containing("title", "requirement", description="Only those with this in title or requirement.")

    @strawberry_django.filter_field(description="Only those due on this day or later.")
    def due_from(self, value: date, prefix: str) -> Q:
        return Q(**{f"{prefix}due_day__gte": value})

    @strawberry_django.filter_field(description="Only those due on this day or before.")
    def due_to(self, value: date, prefix: str) -> Q:
        return Q(**{f"{prefix}due_day__lte": value})

    @strawberry_django.filter_field(description="Only those in one of these states.")
    def states(self, value: list[TaskState], prefix: str) -> Q:
        return Q(**{f"{prefix}state__in": [state.value for state in value]})

    @strawberry_django.filter_field(description="Only those that this unit leads or supports.")
    def unit(self, value: relay.GlobalID, prefix: str) -> Q:
        return of_units(keys_of([value], ["MemberUnit"]), prefix)

    @strawberry_django.filter_field(description="True: only those owed and past their due day; false: the others.")
    def overdue(self, value: bool, prefix: str) -> Q:
        late = Q(**{f"{prefix}pk__in": models.Task.objects.filter(selectors.overdue_on(clock.today())).values("pk")})
        return late if value else ~late

    @strawberry_django.filter_field(description="True: only what the asker's own units lead or support and still owe.")
    def mine(self, info: Info, value: bool, prefix: str) -> Q:
        owed = of_units(list(actor(info).unit_ids), prefix) & Q(**{f"{prefix}state__in": selectors.rules.OPEN})
        return owed if value else ~owed


def of_units(unit_ids: list, prefix: str) -> Q:
    """Tasks that one of the units leads or supports."""
    return Q(**{f"{prefix}pk__in": models.Task.objects.filter(selectors.of_units(unit_ids)).values("pk")})


@strawberry_django.order_type(models.Task)
class TaskOrder:
    """In which order."""

    due_day: auto
    created_at: auto


@strawberry_django.type(models.Task, filters=TaskFilter, ordering=TaskOrder)
class Task(Scoped, relay.Node):
    """Who must do what by when (任务, 督办事项): from registration to being struck off (R10, R13)."""

    VISIBLE = staticmethod(selectors.tasks_visible_to)

    version: auto
    created_at: auto
    decision: Annotated["Decision", strawberry.lazy("schema.decisions")] | None = strawberry_django.field(
        description="The decision it carries out; none when the asker may not read it."
    )
    state: TaskState
    title: auto
    requirement: auto
    lead_unit: MemberUnit
    responsible_person: auto
    due_day: auto
    first_due_day: auto
    percentage: auto
    pace: Pace
    assigned_at: auto
    accepted_at: auto
    reported_done_at: auto
    done_day: auto
    verified_at: auto
    struck_off_at: auto
    chased_count: auto
    extended_count: auto
    supporting_units: list[SupportingUnit] = strawberry_django.field(description="Units that support the lead unit.")
    progress_reports: list[ProgressReport] = strawberry_django.field(description="What units reported, oldest first.")
    extensions: list[Extension] = strawberry_django.field(description="Wishes for more time, oldest first.")
    chasers: list[Chaser] = strawberry_django.field(description="Chasers sent, oldest first.")
    is_overdue: bool = strawberry_django.field(
        annotate=lambda info: selectors.is_overdue(), description="Whether it is owed and past its due day."
    )
    days_late: int = strawberry_django.field(
        annotate=lambda info: selectors.days_late(),
        description="Calendar days from the due day to the day it was reported done, or to today; 0 when in time.",
    )
    waiting_on: WaitingOn = strawberry_django.field(
        annotate=lambda info: selectors.waiting_on(), description="Who must act next."
    )
    awaits_extension: bool = strawberry_django.field(
        annotate=lambda info: selectors.open_extension(), description="Whether a wish for more time is unanswered."
    )
    history = history()
    allowed_actions = allowed_actions(
        only=["lead_unit_id"],
        prefetch_related=["supporting_units"],
        annotate={"awaits_extension": lambda info: selectors.open_extension()},
        verbs=selectors.acts_on_task,
    )

    @strawberry_django.field(only=["state"], description="The state in words, in the language of Accept-Language.")
    def state_label(self) -> str:
        return label(f"Task.{self.state}")

    @strawberry_django.field(
        only=["due_day"],
        description="True: the due day lies in a year whose calendar of working days is not published.",
    )
    def due_day_provisional(self) -> bool:
        return self.due_day is not None and not calendar.is_known(self.due_day)


@strawberry.type
class TaskQuery:
    """Reading tasks."""

    tasks: DjangoListConnection[Task] = strawberry_django.connection(
        description="Tasks that the asker may read, by due day unless ordered otherwise."
    )
    task: Task | None = strawberry_django.node(description="One task; null when it is not the asker's to see.")
