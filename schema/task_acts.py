"""Acts on tasks: of the lead and supporting units (R10), of the director and the deputies (R13)."""

from datetime import date

import strawberry
from strawberry import Info, relay

from hierarchy.decisions import actions
from schema.base.inputs import ActOnRecord, facts, ref
from schema.base.mutations import mutation
from schema.tasks import Pace, Task


@strawberry.input
class TaskActInput(ActOnRecord):
    """Which task."""

    task_id: relay.GlobalID = ref("Task", description="The task.")


@strawberry.input
class AcceptTaskInput(TaskActInput):
    """Which task is accepted."""


@strawberry.input
class ReportProgressInput(TaskActInput):
    """How far the lead unit is."""

    percentage: int = strawberry.field(description="0 to 100; lower than before only with a problem.")
    text: str = strawberry.field(description="What was done, at most 4000 characters.")
    pace: Pace = strawberry.field(default=Pace.ON_SCHEDULE, description="BEHIND only with a problem.")
    problem: str = strawberry.field(default="", description="What stands in the way.")


@strawberry.input
class ContributeProgressInput(TaskActInput):
    """What a supporting unit has done."""

    text: str = strawberry.field(description="What was done, at most 4000 characters.")
    problem: str = strawberry.field(default="", description="What stands in the way.")


@strawberry.input
class ReportTaskDoneInput(TaskActInput):
    """That a task is done."""

    text: str = strawberry.field(description="What was done, at most 4000 characters.")


@strawberry.input
class VerifyTaskInput(TaskActInput):
    """That the Office found a task done."""

    opinion: str = strawberry.field(default="", description="What is said with it.")


@strawberry.input
class ReturnTaskInput(TaskActInput):
    """Which task is not done yet, and why."""

    reason: str = strawberry.field(description="What is lacking; necessary.")


@strawberry.input
class StrikeOffTaskInput(TaskActInput):
    """Which verified task is struck off."""


@strawberry.input
class ReopenTaskInput(TaskActInput):
    """Which task proved not to be done after all, and why."""

    reason: str = strawberry.field(description="Why; necessary.")
    due_day: date | None = strawberry.field(
        default=None, description="A later due day: a working day, today or later. None: the old one, be it past."
    )


@strawberry.input
class AskExtensionInput(TaskActInput):
    """A wish for more time."""

    new_due_day: date = strawberry.field(description="The due day asked for: a working day after the present one.")
    reason: str = strawberry.field(description="Why; necessary.")


@strawberry.input
class DecideExtensionInput(TaskActInput):
    """The answer to the open wish for more time."""

    granted: bool = strawberry.field(description="Whether the task gets the due day asked for.")
    opinion: str = strawberry.field(default="", description="What is said with it; necessary for a refusal.")


@strawberry.input
class ChaseTaskInput(TaskActInput):
    """What the lead unit is reminded of."""

    text: str = strawberry.field(description="What the chaser says, at most 2000 characters.")
    answer_by: date | None = strawberry.field(
        default=None, description="Working day by which an answer is expected, today or later."
    )


@strawberry.type
class TaskMutation:
    """Acts on tasks."""

    @mutation
    def accept_task(self, info: Info, input: AcceptTaskInput) -> Task:
        """Accept an assigned task (签收; member or liaison of the lead unit; R10)."""
        return actions.accept_task(**facts(info.context, input))

    @mutation
    def report_progress(self, info: Info, input: ReportProgressInput) -> Task:
        """Report how far the lead unit is (member or liaison of the lead unit; R10)."""
        return actions.report_progress(**facts(info.context, input))

    @mutation
    def contribute_progress(self, info: Info, input: ContributeProgressInput) -> Task:
        """Report what a supporting unit has done (member or liaison of that unit; R10)."""
        return actions.contribute_progress(**facts(info.context, input))

    @mutation
    def report_task_done(self, info: Info, input: ReportTaskDoneInput) -> Task:
        """Report a task done today (member or liaison of the lead unit; R8, R10)."""
        return actions.report_task_done(**facts(info.context, input))

    @mutation
    def verify_task(self, info: Info, input: VerifyTaskInput) -> Task:
        """Verify that a reported task is done (办结; director or deputy; R13). Refused: OWN_WORK, EXTENSION_OPEN."""
        return actions.verify_task(**facts(info.context, input))

    @mutation
    def return_task(self, info: Info, input: ReturnTaskInput) -> Task:
        """Return a reported task that is not done (director or deputy; R13)."""
        return actions.return_task(**facts(info.context, input))

    @mutation
    def strike_off_task(self, info: Info, input: StrikeOffTaskInput) -> Task:
        """Strike off a verified task (销号; director or deputy; R13)."""
        return actions.strike_off_task(**facts(info.context, input))

    @mutation
    def reopen_task(self, info: Info, input: ReopenTaskInput) -> Task:
        """Reopen a verified or struck-off task (director or deputy; R13)."""
        return actions.reopen_task(**facts(info.context, input))

    @mutation
    def ask_extension(self, info: Info, input: AskExtensionInput) -> Task:
        """Ask for a later due day (member or liaison of the lead unit; R10).

        Refused: EXTENSION_OPEN, EXTENSIONS_USED_UP."""
        return actions.ask_extension(**facts(info.context, input))

    @mutation
    def decide_extension(self, info: Info, input: DecideExtensionInput) -> Task:
        """Grant or refuse the open wish for more time (director or deputy; R13).

        Refused: NO_EXTENSION_ASKED, OWN_WORK."""
        return actions.decide_extension(**facts(info.context, input))

    @mutation
    def chase_task(self, info: Info, input: ChaseTaskInput) -> Task:
        """Send the lead unit a chaser (催办单; director or deputy; R13, A5)."""
        return actions.chase_task(**facts(info.context, input))
