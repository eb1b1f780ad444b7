"""What a meeting's paper does to the meeting's decisions (R8). Called by the acts on papers, in their transaction.

A paper under way fixes the decisions (`fix_decisions` at submission), sent back or discarded it releases them
(`release_decisions`), issued it puts them in force (`take_effect`), recalled it takes them out of force
(`suspend_effect`). None of these asks for a post: the act on the paper has done so.
"""

from uuid import UUID

from hierarchy import clock
from hierarchy.actor import Actor
from hierarchy.decisions import rules
from hierarchy.decisions.actions.consequences import follow
from hierarchy.decisions.models import Decision, DecisionList, Extension, Task
from hierarchy.errors import RuleBroken
from hierarchy.rulebook.calendar import add_working_days
from hierarchy.rulebook.selectors import book_of


def lock_list(meeting_id: UUID) -> DecisionList:
    """The list of a meeting's decisions, locked; made when there is none."""
    DecisionList.objects.bulk_create([DecisionList(meeting_id=meeting_id)], ignore_conflicts=True)
    return DecisionList.objects.select_for_update().get(pk=meeting_id)


def lock_open_list(meeting_id: UUID, document_id: UUID | None = None) -> DecisionList:
    """The locked list, if no other paper than `document_id` fixes it or has put it in force; RuleBroken (R8) else."""
    found = lock_list(meeting_id)
    if found.in_force:
        raise RuleBroken("DECISIONS_IN_FORCE", article="R8", allowed=["document.recall"])
    if found.document_id not in (None, document_id):
        raise RuleBroken("DECISIONS_FIXED", article="R8", allowed=["document.withdraw", "document.return"])
    return found


def fix_decisions(*, meeting_id: UUID, document_id: UUID) -> None:
    """Let the decisions of a meeting stand as they are while its paper is under way: what is approved is what is read.

    Raises RuleBroken when another paper fixes them or has put them in force.
    """
    found = lock_open_list(meeting_id, document_id)
    found.document_id = document_id
    found.save(update_fields=["document_id"])


def release_decisions(*, meeting_id: UUID, document_id: UUID) -> None:
    """Open the decisions again, when they were fixed by this paper and are not in force."""
    DecisionList.objects.filter(pk=meeting_id, document_id=document_id, in_force=False).update(document_id=None)


def take_effect(*, actor: Actor, meeting_id: UUID, document_id: UUID) -> None:
    """Put the decisions of a meeting in force with its issued paper and assign their tasks to the units (R8, R13).

    A task without a due day gets the rulebook's term from today. A due day that went by while the paper was under way
    stays as the approved paper names it; the unit can ask for more time.
    """
    found = lock_open_list(meeting_id, document_id)
    found.document_id, found.in_force = document_id, True
    found.save(update_fields=["document_id", "in_force"])
    now = clock.now()
    decisions = _locked(meeting_id, rules.TAKEN)
    for decision in decisions:
        follow(decision, "decision.take_effect", actor, in_force_at=now, document_id=document_id)
    for task in _locked_tasks(decisions, (rules.REGISTERED,)):
        due_day = task.due_day or _default_due_day(task)
        first = task.first_due_day or due_day
        follow(task, "task.assign", actor, assigned_at=now, due_day=due_day, first_due_day=first)


def suspend_effect(*, actor: Actor, meeting_id: UUID, document_id: UUID, reason: str = "") -> None:
    """Take the decisions of a meeting out of force, because their paper was recalled.

    They can be changed again and come into force with the paper that replaces it. Nobody owes what is not in force, so
    tasks under way go back to registered: the units need not act, and accept anew when assigned again. What they have
    reported so far is kept, an open wish for more time lapses. Tasks that the Office has verified or struck off stay
    as they are: what is done is done.
    """
    found = lock_list(meeting_id)
    if found.document_id != document_id or not found.in_force:
        return
    found.document_id, found.in_force = None, False
    found.save(update_fields=["document_id", "in_force"])
    decisions = _locked(meeting_id, rules.IN_FORCE)
    for decision in decisions:
        follow(decision, "decision.suspend", actor, note=reason, in_force_at=None, document_id=None)
    cleared = dict.fromkeys(["assigned_at", "accepted_at", "reported_done_at", "done_day"])
    for task in _locked_tasks(decisions, rules.OPEN):
        follow(task, "task.suspend", actor, note=reason, **cleared)
        Extension.objects.filter(task=task, state=rules.ASKED).update(state=rules.LAPSED)


def _locked(meeting_id: UUID, state: str) -> list[Decision]:
    return list(Decision.objects.select_for_update().filter(meeting_id=meeting_id, state=state).order_by("id"))


def _locked_tasks(decisions: list[Decision], states: tuple[str, ...]) -> list[Task]:
    rows = Task.objects.select_for_update().filter(decision__in=decisions, state__in=states)
    return list(rows.order_by("id"))


def _default_due_day(task: Task):
    days = book_of(task.rulebook_id).number("task_default_working_days")
    return add_working_days(clock.today(), days).day
