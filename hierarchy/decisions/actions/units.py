"""What the units do with their tasks: accept, report, contribute, report done (R8, R10)."""

from typing import Any
from uuid import UUID

from hierarchy import clock
from hierarchy.acting import check, perform
from hierarchy.actor import Actor, Held
from hierarchy.decisions import rules
from hierarchy.decisions.models import ProgressReport, Task
from hierarchy.decisions.selectors import access_task
from hierarchy.errors import Faults
from hierarchy.journal.models import Entry
from hierarchy.transactions import act

PACES = (rules.ON_SCHEDULE, rules.BEHIND)
TEXT_MOST = 4000


@act
def accept_task(*, actor: Actor, task_id: UUID, expected_version: int | None = None) -> Task:
    """Accept an assigned task for the lead unit (签收)."""
    task = access_task(actor, task_id, lock=True).expect(expected_version)
    perform(task, "task.accept", actor, accepted_at=clock.now())
    return task


@act
def report_progress(
    *,
    actor: Actor,
    task_id: UUID,
    percentage: int,
    text: str,
    pace: str = rules.ON_SCHEDULE,
    problem: str = "",
    expected_version: int | None = None,
) -> Task:
    """Report how far the lead unit is (反馈). Work can turn out to be less far than was thought, but not silently: a
    lower percentage than before needs a `problem`, and so does the pace BEHIND. ValidationFailed names the field.
    """
    task = access_task(actor, task_id, lock=True).expect(expected_version)
    held, _ = check(actor, "task.report_progress", task)
    faults = Faults()
    faults.unless(0 <= percentage <= 100, "percentage", "OUT_OF_RANGE", least=0, most=100)  # noqa: PLR2004
    faults.unless(pace in PACES, "pace", "NOT_A_CHOICE", choices=PACES)
    text = _said(faults, "text", text)
    problem = _said(faults, "problem", problem, required=False)
    faults.unless(problem or percentage >= task.percentage, "problem", "EXPLAIN_STEP_BACK", before=task.percentage)
    faults.unless(problem or pace != rules.BEHIND, "problem", "EXPLAIN_BEHIND")
    faults.raise_any()
    entry = perform(task, "task.report_progress", actor, percentage=percentage, pace=pace)
    _report(task, entry, held, text, problem=problem, percentage=percentage, pace=pace)
    return task


@act
def contribute_progress(
    *, actor: Actor, task_id: UUID, text: str, problem: str = "", expected_version: int | None = None
) -> Task:
    """Report what a supporting unit has done for a task; the lead unit alone says how far the whole is."""
    task = access_task(actor, task_id, lock=True).expect(expected_version)
    held, _ = check(actor, "task.contribute", task)
    faults = Faults()
    text = _said(faults, "text", text)
    problem = _said(faults, "problem", problem, required=False)
    faults.raise_any()
    entry = perform(task, "task.contribute", actor)
    _report(task, entry, held, text, problem=problem)
    return task


@act
def report_task_done(*, actor: Actor, task_id: UUID, text: str, expected_version: int | None = None) -> Task:
    """Report a task done (办结), today; this day, once verified, says whether it was in time."""
    task = access_task(actor, task_id, lock=True).expect(expected_version)
    held, _ = check(actor, "task.report_done", task)
    faults = Faults()
    text = _said(faults, "text", text)
    done: dict[str, Any] = {"percentage": 100, "pace": rules.ON_SCHEDULE, "done_day": clock.today()}
    faults.raise_any()
    entry = perform(task, "task.report_done", actor, reported_done_at=clock.now(), **done)
    _report(task, entry, held, text, percentage=100, pace=task.pace, is_final=True)
    return task


def _said(faults: Faults, field: str, text: str, required: bool = True) -> str:
    return faults.text(field, text, most=TEXT_MOST, required=required)


def _report(task: Task, entry: Entry, held: Held, text: str, **more: Any) -> None:
    assert held.unit_id  # members and liaisons alone report
    ProgressReport.objects.create(
        task=task, unit_id=held.unit_id, reported_by_id=held.id, reported_at=entry.at, text=text, **more
    )
