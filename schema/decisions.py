"""Decisions of meetings, as the Office records them (R7, R8, R13)."""

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Annotated

import strawberry
import strawberry_django
from django.db.models import Q
from strawberry import UNSET, Info, auto, relay

from hierarchy.decisions import actions, models, selectors
from hierarchy.messages import label
from schema.base.filters import by_id, containing
from schema.base.inputs import Act, ActOnRecord, facts, ref
from schema.base.lists import DjangoListConnection
from schema.base.mutations import mutation
from schema.base.reading import Scoped
from schema.base.records import allowed_actions, history
from schema.tasks import Task

if TYPE_CHECKING:
    from schema.meetings import AgendaItem, Meeting


@strawberry.enum(description="Where a decision stands.")
class DecisionState(Enum):
    """States of a decision."""

    TAKEN = strawberry.enum_value(
        "TAKEN", description="Taken in the meeting, or out of force as its paper is recalled."
    )
    IN_FORCE = strawberry.enum_value("IN_FORCE", description="Its paper is issued.")
    DROPPED = strawberry.enum_value("DROPPED", description="Dropped by the Office before it was in force.")


@strawberry_django.filter_type(models.Decision)
class DecisionFilter:
    """Which decisions."""

    is_major: auto
    meeting = by_id("meeting_id", "Meeting", description="Only those of this meeting.")
    text = containing("text", description="Only those with this in their text.")

    @strawberry_django.filter_field(description="Only those in one of these states.")
    def states(self, value: list[DecisionState], prefix: str) -> Q:
        return Q(**{f"{prefix}state__in": [state.value for state in value]})


@strawberry_django.order_type(models.Decision)
class DecisionOrder:
    """In which order."""

    created_at: auto
    position: auto


@strawberry_django.type(models.Decision, filters=DecisionFilter, ordering=DecisionOrder)
class Decision(Scoped, relay.Node):
    """A decision (议定事项) of a meeting; in force when the meeting's paper is issued (R8)."""

    VISIBLE = staticmethod(selectors.decisions_visible_to)

    version: auto
    created_at: auto
    meeting: Annotated["Meeting", strawberry.lazy("schema.meetings")] | None = strawberry_django.field(
        description="The meeting that took it; none when the asker was not called to it."
    )
    item: Annotated["AgendaItem", strawberry.lazy("schema.meetings")] | None = strawberry_django.field(
        description="The agenda item it answers, if any and if the asker may read it."
    )
    state: DecisionState
    position: auto
    text: auto
    is_major: auto
    in_force_at: auto
    reason: auto
    tasks: list[Task] = strawberry_django.field(description="Tasks that carry it out, as far as the asker reads them.")
    history = history()
    allowed_actions = allowed_actions(
        only=["meeting_id"],
        annotate={"fixed": lambda info: selectors.fixed_by_paper()},
        verbs=selectors.acts_on_decision,
    )

    @strawberry_django.field(only=["state"], description="The state in words, in the language of Accept-Language.")
    def state_label(self) -> str:
        return label(f"Decision.{self.state}")


@strawberry.type
class DecisionQuery:
    """Reading decisions."""

    decisions: DjangoListConnection[Decision] = strawberry_django.connection(
        description="Decisions that the asker may read, by their place in their meeting unless ordered otherwise."
    )
    decision: Decision | None = strawberry_django.node(
        description="One decision; null when it is not the asker's to see."
    )


@strawberry.input
class TaskInput:
    """A task of a decision."""

    title: str = strawberry.field(description="What is to be done, at most 200 characters; no petitioner's name.")
    lead_unit_id: relay.GlobalID = ref("MemberUnit", description="The unit that answers for it.")
    supporting_unit_ids: list[relay.GlobalID] = ref(
        "MemberUnit", description="Units that support it; not the lead unit.", default_factory=list
    )
    requirement: str = strawberry.field(default="", description="What counts as done, at most 4000 characters.")
    responsible_person: str = strawberry.field(default="", description="Responsible person in the lead unit.")
    due_day: date | None = strawberry.field(
        default=None, description="Last day: a working day, today or later. None: the rulebook's term from the issue."
    )


@strawberry.input
class AmendedTaskInput(TaskInput):
    """A task in the list of an amended decision."""

    task_id: relay.GlobalID | None = ref(
        "Task", description="The task that is changed; none for a new one.", default=None
    )


@strawberry.input
class RecordDecisionInput(Act):
    """What a meeting decided."""

    meeting_id: relay.GlobalID = ref("Meeting", description="The meeting, in session or held.")
    text: str = strawberry.field(description="What was decided, at most 10000 characters.")
    item_id: relay.GlobalID | None = ref("AgendaItem", description="The agenda item it answers.", default=None)
    is_major: bool = strawberry.field(
        default=False, description="Major (重大): only in a plenary or working meeting (R7). A major item makes it so."
    )
    tasks: list[TaskInput] = strawberry.field(default_factory=list, description="Who must do what by when.")


@strawberry.input
class AmendDecisionInput(ActOnRecord):
    """What changes in a decision; what is not given stays."""

    decision_id: relay.GlobalID = ref("Decision", description="The decision.")
    text: str | None = strawberry.field(default=UNSET, description="What was decided.")
    item_id: relay.GlobalID | None = ref("AgendaItem", description="The agenda item it answers.", default=UNSET)
    is_major: bool | None = strawberry.field(default=UNSET, description="Whether it is major (R7).")
    tasks: list[AmendedTaskInput] | None = strawberry.field(
        default=UNSET,
        description="The whole list: with taskId changed, without new, left out dropped. Settled tasks always stay.",
    )


@strawberry.input
class DropDecisionInput(ActOnRecord):
    """Which decision is dropped, and why."""

    decision_id: relay.GlobalID = ref("Decision", description="The decision.")
    reason: str = strawberry.field(description="Why; necessary.")


@strawberry.type
class DecisionMutation:
    """Acts on decisions."""

    @mutation
    def record_decision(self, info: Info, input: RecordDecisionInput) -> Decision:
        """Record a decision of a meeting in session or held, with its tasks (Office; R8, R13).

        Refused: MEETING_NOT_BEGUN, DECISIONS_FIXED while its paper is under way, DECISIONS_IN_FORCE once it is issued,
        MAJOR_NOT_HERE (R7)."""
        return actions.record_decision(**facts(info.context, input))

    @mutation
    def amend_decision(self, info: Info, input: AmendDecisionInput) -> Decision:
        """Change a decision that no paper fixes yet (Office; R8). Refused as recordDecision is."""
        return actions.amend_decision(**facts(info.context, input))

    @mutation
    def drop_decision(self, info: Info, input: DropDecisionInput) -> Decision:
        """Drop a decision that no paper fixes yet, and its tasks with it (Office; R8)."""
        return actions.drop_decision(**facts(info.context, input))
