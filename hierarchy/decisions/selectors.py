"""Who may see which decisions and tasks, and what is worked out when they are read.

Conveners and the Office read all. A unit reads the tasks that it leads or supports from their assignment on, the
decisions behind them, and the decisions in force of meetings to which it, or the person, was called. A group's leader
and deputies read the tasks led by the unit that leads the group (its own work in the body), and the decisions behind
them. Whoever holds only the administrator's post reads nothing.
"""

from datetime import date
from uuid import UUID

from django.db.models import BooleanField, Case, Exists, F, Func, IntegerField, OuterRef, Q, Value, When
from django.db.models.functions import Coalesce, Greatest

from hierarchy import clock
from hierarchy.acting import allowed_verbs
from hierarchy.actor import Actor
from hierarchy.decisions import rules
from hierarchy.decisions.models import Decision, DecisionList, Extension, SupportingUnit, Task
from hierarchy.meetings.models import Meeting
from hierarchy.meetings.selectors import visible_to as meetings_visible_to
from hierarchy.records import single
from hierarchy.roster.models import WorkingGroup, on_day

NOT_OWED = (rules.REGISTERED, rules.DROPPED)
LEAD_UNIT, OFFICE, NOBODY = "LEAD_UNIT", "OFFICE", "NOBODY"


def tasks_visible_to(actor: Actor) -> Q:
    """Tasks that the actor may read."""
    if actor.reads_all:
        return Q()
    if not actor.unit_ids and not actor.group_ids:
        return Q(pk__in=[])
    return of_units(actor.unit_ids) & ~Q(state__in=NOT_OWED) | _of_groups(actor) & ~Q(state__in=NOT_OWED)


def parts_visible_to(actor: Actor) -> Q:
    """What belongs to a task (supporting units, progress, wishes for more time, chasers): as the task itself."""
    return Q() if actor.reads_all else Q(task__in=Task.objects.filter(tasks_visible_to(actor)).values("pk"))


def decisions_visible_to(actor: Actor) -> Q:
    """Decisions that the actor may read."""
    if actor.reads_all:
        return Q()
    if not actor.held:
        return Q(pk__in=[])
    meetings = Meeting.objects.filter(meetings_visible_to(actor))
    tasks = Task.objects.filter(tasks_visible_to(actor), decision__isnull=False)
    return Q(state=rules.IN_FORCE, meeting_id__in=meetings.values("pk")) | Q(pk__in=tasks.values("decision_id"))


def of_units(unit_ids: frozenset[UUID] | list[UUID]) -> Q:
    """Tasks that one of the units leads or supports."""
    supported = SupportingUnit.objects.filter(unit_id__in=unit_ids)
    return Q(lead_unit_id__in=unit_ids) | Q(pk__in=supported.values("task_id"))


def _of_groups(actor: Actor) -> Q:
    groups = WorkingGroup.objects.filter(on_day(actor.day), pk__in=actor.group_ids)
    return Q(lead_unit_id__in=groups.values("lead_unit_id"))


def access_decision(actor: Actor, decision_id: UUID, *, lock: bool = False) -> Decision:
    """The decision, if the actor may see it; NotFound otherwise."""
    return single(Decision.objects.filter(decisions_visible_to(actor), pk=decision_id), lock=lock)


def access_task(actor: Actor, task_id: UUID, *, lock: bool = False) -> Task:
    """The task, if the actor may see it; NotFound otherwise."""
    return single(Task.objects.filter(tasks_visible_to(actor), pk=task_id), lock=lock)


def overdue_on(day: date) -> Q:
    """Tasks owed on that day whose due day went by."""
    return Q(state__in=rules.OPEN, done_day__isnull=True, due_day__lt=day)


def open_extension() -> Exists:
    """Whether a task waits for an answer to a wish for more time."""
    return Exists(Extension.objects.filter(task_id=OuterRef("pk"), state=rules.ASKED))


def waiting_on() -> Case:
    """Who must act next: LEAD_UNIT, OFFICE or NOBODY."""
    return Case(
        When(state__in=(rules.ASSIGNED, rules.ACCEPTED), then=Value(LEAD_UNIT)),
        When(state__in=(rules.STRUCK_OFF, rules.DROPPED), then=Value(NOBODY)),
        default=Value(OFFICE),
    )


def is_overdue() -> Case:
    """Whether a task is overdue today; never stored."""
    return Case(When(overdue_on(clock.today()), then=Value(True)), default=Value(False), output_field=BooleanField())


def days_late() -> Case:
    """Calendar days from the due day to the day on which it was done, or to today; 0 when in time or not owed."""
    until = Coalesce(F("done_day"), Value(clock.today()))
    late = Func(until, F("due_day"), arg_joiner=" - ", template="(%(expressions)s)", output_field=IntegerField())
    return Case(When(state__in=NOT_OWED, then=Value(0)), default=Greatest(late, Value(0)))


def acts_on_task(task: Task, actor: Actor) -> list[str]:
    """What the actor could do on the task; `awaits_extension` is open_extension as an annotation."""
    beside = {"task.decide_extension"} if not task.awaits_extension else {"task.verify", "task.ask_extension"}
    return [verb for verb in allowed_verbs(task, actor) if verb not in beside]


def acts_on_decision(decision: Decision, actor: Actor) -> list[str]:
    """What the actor could do on the decision; `fixed` is fixed_by_paper as an annotation."""
    return [] if decision.fixed else allowed_verbs(decision, actor)


def fixed_by_paper() -> Exists:
    """Whether a paper under way or issued fixes a decision."""
    return Exists(DecisionList.objects.filter(pk=OuterRef("meeting_id"), document_id__isnull=False))
