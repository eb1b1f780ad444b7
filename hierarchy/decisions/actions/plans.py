"""The tasks that a decision names, as they are entered: checked all at once, every fault under its place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from hierarchy import clock
from hierarchy.actor import Actor
from hierarchy.errors import Faults
from hierarchy.roster.models import MemberUnit, on_day
from hierarchy.rulebook import calendar
from hierarchy.titles import check_title

YEARS_AHEAD = 10
TASKS_MOST = 50


@dataclass
class TaskPlan:
    """One task of a decision; `task_id` names one that is registered already."""

    title: str
    lead_unit_id: UUID
    requirement: str = ""
    supporting_unit_ids: Sequence[UUID] = ()
    responsible_person: str = ""
    due_day: date | None = None
    task_id: UUID | None = None

    def changes(self) -> dict[str, Any]:
        """The task's own fields."""
        return {
            "title": self.title,
            "requirement": self.requirement,
            "lead_unit_id": self.lead_unit_id,
            "responsible_person": self.responsible_person,
            "due_day": self.due_day,
            "first_due_day": self.due_day,
        }


def check_plans(faults: Faults, given: Sequence[Mapping[str, Any]], actor: Actor) -> list[TaskPlan]:
    """The tasks as entered; what is wrong with them is noted under `tasks.<place>.<field>`."""
    faults.unless(len(given) <= TASKS_MOST, "tasks", "TOO_MANY_TASKS", most=TASKS_MOST)
    plans = [TaskPlan(**task) for task in given[:TASKS_MOST]]
    named = {unit for plan in plans for unit in (plan.lead_unit_id, *plan.supporting_unit_ids)}
    current = set(MemberUnit.objects.filter(on_day(clock.today()), joint_meeting=actor.body, pk__in=named).values_list(
        "pk", flat=True
    ))  # fmt: skip
    for place, plan in enumerate(plans):
        _check(faults, f"tasks.{place}.", plan, current)
    return plans


def _check(faults: Faults, at: str, plan: TaskPlan, current: set[UUID]) -> None:
    plan.title = faults.line(f"{at}title", plan.title, most=200)
    check_title(faults, f"{at}title", plan.title)
    plan.requirement = faults.text(f"{at}requirement", plan.requirement, most=4000, required=False)
    person = faults.line(f"{at}responsible_person", plan.responsible_person, most=60, required=False)
    plan.responsible_person = person
    supporting = list(dict.fromkeys(plan.supporting_unit_ids))
    plan.supporting_unit_ids = supporting
    faults.unless(plan.lead_unit_id in current, f"{at}lead_unit_id", "UNKNOWN_REFERENCE")
    faults.unless(current.issuperset(supporting), f"{at}supporting_unit_ids", "UNKNOWN_REFERENCE")
    faults.unless(plan.lead_unit_id not in supporting, f"{at}supporting_unit_ids", "LEAD_SUPPORTS_ITSELF")
    if plan.due_day:
        check_day(faults, f"{at}due_day", plan.due_day)


def check_day(faults: Faults, field: str, day: date) -> None:
    """A day on which something can be due: a working day, today or later."""
    faults.unless(day >= clock.today(), field, "DAY_PAST")
    faults.unless(day.year <= clock.today().year + YEARS_AHEAD, field, "DAY_TOO_FAR", years=YEARS_AHEAD)
    if not calendar.is_working_day(day):
        faults.unless(False, field, "NOT_A_WORKING_DAY", next=calendar.on_or_after(day).day)
