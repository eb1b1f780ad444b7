"""The Office records what a meeting decided and who must do it (R8, R13)."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.db.models import Max

from hierarchy import clock
from hierarchy.acting import begin, check, note_act, perform, require
from hierarchy.actor import Actor
from hierarchy.decisions import rules
from hierarchy.decisions.actions.consequences import follow
from hierarchy.decisions.actions.effect import lock_open_list
from hierarchy.decisions.actions.plans import TaskPlan, check_plans
from hierarchy.decisions.models import Decision, SupportingUnit, Task
from hierarchy.decisions.selectors import access_decision
from hierarchy.errors import Faults, RuleBroken
from hierarchy.meetings import rules as meeting_rules
from hierarchy.meetings.models import AgendaItem, Meeting
from hierarchy.meetings.selectors import access_meeting
from hierarchy.rulebook.selectors import adoption_on, book_of
from hierarchy.transactions import act

TEXT_MOST = 10_000


@act
def record_decision(
    *,
    actor: Actor,
    meeting_id: UUID,
    text: str,
    item_id: UUID | None = None,
    is_major: bool = False,
    tasks: Sequence[Mapping[str, Any]] = (),
) -> Decision:
    """Record a decision of a meeting that is in session or held, with its tasks (see TaskPlan for their fields).

    It is major when marked so or when its agenda item is. Raises RuleBroken for a meeting that has not begun, one
    whose paper is under way or issued (R8), and a major decision outside of plenary and working meetings (R7);
    ValidationFailed for the texts, the item, and `tasks.<place>.<field>`.
    """
    meeting = access_meeting(actor, meeting_id)
    decision = Decision(meeting=meeting, item_id=item_id, rulebook=adoption_on(actor.body.id, clock.today()))
    faults = Faults()
    decision.text = _text(faults, text)
    item = _item(faults, meeting, item_id)
    decision.is_major = is_major or bool(item and item.is_major)
    plans = check_plans(faults, tasks, actor)
    # Whose post does not carry the act learns that first, and nothing of how things stand.
    require(actor, "decision.record", decision)
    _must_have_begun(meeting)
    lock_open_list(meeting.id)
    faults.raise_any()
    _must_decide_major(decision, meeting)
    last = Decision.objects.filter(meeting=meeting).aggregate(last=Max("position"))["last"]
    decision.position = (last or 0) + 1
    begin(decision, "decision.record", actor)
    for plan in plans:
        _register(decision, plan, actor)
    return decision


@act
def amend_decision(
    *,
    actor: Actor,
    decision_id: UUID,
    expected_version: int | None = None,
    text: str | None = None,
    item_id: UUID | None = None,
    is_major: bool | None = None,
    tasks: Sequence[Mapping[str, Any]] | None = None,
) -> Decision:
    """Change a decision that no paper fixes yet; what is not given stays.

    `tasks`, when given, is the whole list: those with `task_id` are changed, those without are new, those left out are
    dropped; tasks done before a recall stay whatever the list says. Raises as record_decision does.
    """
    decision = _locked_decision(actor, decision_id, expected_version, "decision.amend")
    check(actor, "decision.amend", decision)
    faults = Faults()
    text = decision.text if text is None else _text(faults, text)
    item = _item(faults, decision.meeting, item_id) or decision.item
    is_major = (decision.is_major if is_major is None else is_major) or bool(item and item.is_major)
    registered = {task.id: task for task in decision.tasks.select_for_update().filter(state=rules.REGISTERED)}
    plans = None if tasks is None else check_plans(faults, tasks, actor)
    _must_be_registered(faults, plans or [], registered)
    faults.raise_any()
    perform(decision, "decision.amend", actor, text=text, item=item, is_major=is_major)
    _must_decide_major(decision, decision.meeting)
    if plans is not None:
        _replace(decision, plans, registered, actor)
    return decision


@act
def drop_decision(*, actor: Actor, decision_id: UUID, reason: str, expected_version: int | None = None) -> Decision:
    """Drop a decision that no paper fixes yet, and its tasks with it; the reason is necessary.

    Raises RuleBroken when a paper fixes it or has put it in force (R8), ValidationFailed for the reason.
    """
    decision = _locked_decision(actor, decision_id, expected_version, "decision.drop")
    check(actor, "decision.drop", decision)
    faults = Faults()
    reason = faults.text("reason", reason, most=2000)
    faults.raise_any()
    perform(decision, "decision.drop", actor, note=reason, reason=reason)
    for task in decision.tasks.select_for_update().filter(state=rules.REGISTERED):
        follow(task, "task.drop", actor, note=reason)
    return decision


def _locked_decision(actor: Actor, decision_id: UUID, expected_version: int | None, verb: str) -> Decision:
    # The list is locked before the decision, as issuing does.
    decision = access_decision(actor, decision_id)
    require(actor, verb, decision)
    lock_open_list(decision.meeting_id)
    return access_decision(actor, decision_id, lock=True).expect(expected_version)


def _text(faults: Faults, text: str) -> str:
    return faults.text("text", text, most=TEXT_MOST)


def _item(faults: Faults, meeting: Meeting, item_id: UUID | None) -> AgendaItem | None:
    if item_id is None:
        return None
    item = AgendaItem.objects.filter(pk=item_id, meeting=meeting, state=meeting_rules.ACCEPTED).first()
    faults.unless(item, "item_id", "UNKNOWN_REFERENCE")
    return item


def _must_have_begun(meeting: Meeting) -> None:
    if meeting.state not in (meeting_rules.IN_SESSION, meeting_rules.HELD):
        raise RuleBroken("MEETING_NOT_BEGUN", article="R8", allowed=["meeting.open"], state=f"Meeting.{meeting.state}")


def _must_decide_major(decision: Decision, meeting: Meeting) -> None:
    book = book_of(meeting.rulebook_id)
    if decision.is_major and not book.meeting(meeting.kind).decides_major:
        fitting = [rule for rule in book.meetings.values() if rule.decides_major]
        raise RuleBroken(
            "MAJOR_NOT_HERE",
            article="R7",
            allowed=[rule.kind for rule in fitting],
            kind=book.meeting(meeting.kind).title,
            kinds=[rule.title for rule in fitting],
        )


def _must_be_registered(faults: Faults, plans: Sequence[TaskPlan], registered: Mapping[UUID, Task]) -> None:
    seen: set[UUID] = set()
    for place, plan in enumerate(plans):
        if plan.task_id:
            faults.unless(plan.task_id in registered, f"tasks.{place}.task_id", "UNKNOWN_REFERENCE")
            faults.unless(plan.task_id not in seen, f"tasks.{place}.task_id", "DUPLICATE")
            seen.add(plan.task_id)


def _replace(decision: Decision, plans: Sequence[TaskPlan], registered: dict[UUID, Task], actor: Actor) -> None:
    for plan in plans:
        task = registered.pop(plan.task_id, None) if plan.task_id else None
        if task is None:
            _register(decision, plan, actor)
        else:
            follow(task, "task.amend", actor, **plan.changes())
            _set_supporting(task, plan.supporting_unit_ids)
    for task in registered.values():
        follow(task, "task.drop", actor)


def _register(decision: Decision, plan: TaskPlan, actor: Actor) -> None:
    task = Task(decision=decision, created_at=clock.now(), rulebook_id=decision.rulebook_id, **plan.changes())
    task.save(force_insert=True)
    _set_supporting(task, plan.supporting_unit_ids)
    told = {name: [None, value] for name, value in plan.changes().items() if value}
    note_act(actor, "task.register", task, changes=told | {"supporting_unit_ids": [None, plan.supporting_unit_ids]})


def _set_supporting(task: Task, unit_ids: Sequence[UUID]) -> None:
    task.supporting_units.exclude(unit_id__in=unit_ids).delete()
    present = set(task.supporting_units.values_list("unit_id", flat=True))
    SupportingUnit.objects.bulk_create(SupportingUnit(task=task, unit_id=one) for one in unit_ids if one not in present)
