"""What the director and the deputies do with tasks: verify, return, strike off, reopen, chase (R13, A5)."""

from datetime import date
from typing import Any
from uuid import UUID

from hierarchy import clock
from hierarchy.acting import check, perform
from hierarchy.actor import Actor
from hierarchy.decisions.actions.plans import check_day
from hierarchy.decisions.models import Chaser, ProgressReport, Task
from hierarchy.decisions.rules import ASKED
from hierarchy.decisions.selectors import access_task
from hierarchy.errors import Faults, RuleBroken
from hierarchy.roster.models import Appointment
from hierarchy.rulebook.selectors import book_of
from hierarchy.transactions import act

OWN_WORK = "OWN_WORK"
TEXT_MOST = 2000


@act
def verify_task(*, actor: Actor, task_id: UUID, opinion: str = "", expected_version: int | None = None) -> Task:
    """Verify that a task reported done is done.

    Raises RuleBroken for whoever reported on it (OWN_WORK), unless the rulebook's light duties allow it, which the
    journal then marks; and while a wish for more time is unanswered, for what is in time may hang on it.
    """
    task = access_task(actor, task_id, lock=True).expect(expected_version)
    check(actor, "task.verify", task)
    faults = Faults()
    opinion = faults.text("opinion", opinion, most=TEXT_MOST, required=False)
    faults.raise_any()
    if task.extensions.filter(state=ASKED).exists():
        raise RuleBroken("EXTENSION_OPEN", article="R13", allowed=["task.decide_extension"])
    reporters = ProgressReport.objects.filter(task=task).values("reported_by_id")
    marks = own_work(actor, task, "task.verify", reporters)
    perform(task, "task.verify", actor, note=opinion, marks=marks, verified_at=clock.now())
    return task


@act
def return_task(*, actor: Actor, task_id: UUID, reason: str, expected_version: int | None = None) -> Task:
    """Return a task that was reported done but is not; it is owed again by its due day. The reason is necessary."""
    task = access_task(actor, task_id, lock=True).expect(expected_version)
    check(actor, "task.return", task)
    faults = Faults()
    reason = faults.text("reason", reason, most=TEXT_MOST)
    faults.raise_any()
    perform(task, "task.return", actor, note=reason, reported_done_at=None, done_day=None)
    return task


@act
def strike_off_task(*, actor: Actor, task_id: UUID, expected_version: int | None = None) -> Task:
    """Strike off a verified task (销号)."""
    task = access_task(actor, task_id, lock=True).expect(expected_version)
    perform(task, "task.strike_off", actor, struck_off_at=clock.now())
    return task


@act
def reopen_task(
    *, actor: Actor, task_id: UUID, reason: str, due_day: date | None = None, expected_version: int | None = None
) -> Task:
    """Reopen a task that proved not to be done after all; the reason is necessary.

    It is owed by its old due day, which may have gone by, or by a later one named here (ValidationFailed: a working
    day, not in the past, not before the old one).
    """
    task = access_task(actor, task_id, lock=True).expect(expected_version)
    check(actor, "task.reopen", task)
    faults = Faults()
    reason = faults.text("reason", reason, most=TEXT_MOST)
    if due_day:
        check_day(faults, "due_day", due_day)
        faults.unless(due_day >= (task.due_day or due_day), "due_day", "NOT_EARLIER", than=task.due_day)
    cleared: dict[str, Any] = dict.fromkeys(["reported_done_at", "done_day", "verified_at", "struck_off_at"])
    faults.raise_any()
    perform(task, "task.reopen", actor, note=reason, due_day=due_day or task.due_day, **cleared)
    return task


@act
def chase_task(
    *, actor: Actor, task_id: UUID, text: str, answer_by: date | None = None, expected_version: int | None = None
) -> Task:
    """Send the lead unit a chaser (催办单), with the working day by which an answer is expected if one is."""
    task = access_task(actor, task_id, lock=True).expect(expected_version)
    held, _ = check(actor, "task.chase", task)
    faults = Faults()
    text = faults.text("text", text, most=TEXT_MOST)
    if answer_by:
        check_day(faults, "answer_by", answer_by)
    faults.raise_any()
    entry = perform(task, "task.chase", actor, note=text, chased_count=task.chased_count + 1)
    Chaser.objects.create(task=task, sent_by_id=held.id, sent_at=entry.at, text=text, answer_by=answer_by)
    return task


def own_work(actor: Actor, task: Task, verb: str, done_by) -> tuple[str, ...]:
    """The mark of an act by which somebody judges what he did himself; RuleBroken where the rulebook forbids it.

    `done_by` are the appointments that did the work; what counts is the person who held them.
    """
    if not Appointment.objects.filter(pk__in=done_by, account_id=actor.account_id).exists():
        return ()
    if not book_of(task.rulebook_id).switch("light_duties"):
        raise RuleBroken("OWN_WORK", article=task.rule_of(verb).article)
    return (OWN_WORK,)
