"""More time for a task: the lead unit asks, the director or a deputy decides (R10, R13)."""

from datetime import date
from typing import Any
from uuid import UUID

from hierarchy import clock
from hierarchy.acting import check, perform
from hierarchy.actor import Actor
from hierarchy.decisions.actions.office import own_work
from hierarchy.decisions.actions.plans import check_day
from hierarchy.decisions.models import Extension, Task
from hierarchy.decisions.rules import ASKED, GRANTED, REFUSED
from hierarchy.decisions.selectors import access_task
from hierarchy.errors import Faults, RuleBroken
from hierarchy.rulebook.calendar import add_working_days
from hierarchy.rulebook.selectors import book_of
from hierarchy.transactions import act

TEXT_MOST = 2000


@act
def ask_extension(
    *, actor: Actor, task_id: UUID, new_due_day: date, reason: str, expected_version: int | None = None
) -> Task:
    """Ask for a later due day (申请延期): a working day after the present one, at most so many working days after it,
    or after today when it went by, as the rulebook says.

    Raises RuleBroken when a wish is open already or the task was extended as often as the rulebook allows.
    """
    task = access_task(actor, task_id, lock=True).expect(expected_version)
    held, _ = check(actor, "task.ask_extension", task)
    faults = Faults()
    reason = faults.text("reason", reason, most=TEXT_MOST)
    book = book_of(task.rulebook_id)
    # A task under way has a due day: the database sees to it.
    due_day = task.due_day or clock.today()
    check_day(faults, "new_due_day", new_due_day)
    faults.unless(new_due_day > due_day, "new_due_day", "NOT_LATER", than=due_day)
    latest = add_working_days(max(due_day, clock.today()), book.number("extension_max_working_days")).day
    faults.unless(new_due_day <= latest, "new_due_day", "EXTENSION_TOO_LONG", latest=latest)
    faults.raise_any()
    if task.extensions.filter(state=ASKED).exists():
        raise RuleBroken("EXTENSION_OPEN", article="R13", allowed=["task.decide_extension"])
    if task.extended_count >= (most := book.number("extension_max_count")):
        raise RuleBroken("EXTENSIONS_USED_UP", article="R13", allowed=["task.report_progress"], most=most)
    entry = perform(task, "task.ask_extension", actor, note=reason)
    Extension.objects.create(task=task, asked_by_id=held.id, asked_at=entry.at, new_due_day=new_due_day, reason=reason)
    return task


@act
def decide_extension(
    *, actor: Actor, task_id: UUID, granted: bool, opinion: str = "", expected_version: int | None = None
) -> Task:
    """Grant or refuse the open wish for more time; a refusal needs an opinion.

    Raises RuleBroken when none is open, and for the person who asked (OWN_WORK) unless light duties allow and mark it.
    """
    task = access_task(actor, task_id, lock=True).expect(expected_version)
    held, _ = check(actor, "task.decide_extension", task)
    faults = Faults()
    opinion = faults.text("opinion", opinion, most=TEXT_MOST, required=not granted)
    faults.raise_any()
    extension = task.extensions.select_for_update().filter(state=ASKED).first()
    if extension is None:
        raise RuleBroken("NO_EXTENSION_ASKED", article="R13", allowed=["task.ask_extension"])
    marks = own_work(actor, task, "task.decide_extension", [extension.asked_by_id])
    changes: dict[str, Any] = (
        {"due_day": extension.new_due_day, "extended_count": task.extended_count + 1} if granted else {}
    )
    entry = perform(task, "task.decide_extension", actor, note=opinion, marks=marks, **changes)
    extension.state, extension.opinion = (GRANTED if granted else REFUSED), opinion
    extension.decided_by_id, extension.decided_at = held.id, entry.at
    extension.save(update_fields=["state", "opinion", "decided_by", "decided_at"])
    return task
