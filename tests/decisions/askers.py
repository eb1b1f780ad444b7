"""Who may do what with decisions and tasks (R8, R10, R13)."""

from datetime import date
from typing import Any

from hierarchy.decisions import actions
from hierarchy.decisions.models import Chaser, Decision, Extension, ProgressReport, SupportingUnit, Task
from tests.askers import HEADS, OFFICE, Case
from tests.asking import global_id
from tests.decisions.scene import Scene

ROWS = (Decision, Task, SupportingUnit, ProgressReport, Extension, Chaser)
LEAD = ("water_member", "water_liaison")
NOT_LEAD = ("land_member", "director", "clerk", "convener")
NOT_HEADS = ("clerk", "convener", "water_member", "land_liaison")

# The land bureau supports, and the deputy of its group reads on.
CASES = [
    Case("recordDecision", "Decision", OFFICE, ("convener", "water_member"), {"text": "记录。"}),
    Case("amendDecision", "Decision", OFFICE, ("convener",), {"text": "改定。"}),
    Case("dropDecision", "Decision", OFFICE, ("convener",), {"reason": "重复"}),
    Case("acceptTask", "Task", LEAD, NOT_LEAD, {}, "ASSIGNED", elsewhere="x_liaison"),
    Case(
        "reportProgress", "Task", LEAD, NOT_LEAD, {"percentage": 10, "text": "已办。"}, "ACCEPTED",
        elsewhere="x_liaison",
    ),
    Case(
        "contributeProgress", "Task", ("land_member", "land_liaison"), ("water_liaison", "director"),
        {"text": "已供图。"}, "ACCEPTED", elsewhere="x_liaison",
    ),
    Case("reportTaskDone", "Task", LEAD, NOT_LEAD, {"text": "办结。"}, "ACCEPTED", elsewhere="x_member"),
    Case(
        "askExtension", "Task", LEAD, NOT_LEAD, {"newDueDay": "2026-04-20", "reason": "汛期"}, "ACCEPTED",
        elsewhere="x_member",
    ),
    Case("decideExtension", "Task", HEADS, NOT_HEADS, {"granted": True}, "ACCEPTED"),
    Case("verifyTask", "Task", HEADS, NOT_HEADS, {"opinion": "属实"}, "REPORTED"),
    Case("returnTask", "Task", HEADS, NOT_HEADS, {"reason": "缺照片"}, "REPORTED"),
    Case("strikeOffTask", "Task", HEADS, NOT_HEADS, {}, "DONE"),
    Case("reopenTask", "Task", HEADS, NOT_HEADS, {"reason": "漏登"}, "STRUCK_OFF"),
    Case("chaseTask", "Task", HEADS, NOT_HEADS, {"text": "请签收。"}, "ASSIGNED"),
]  # fmt: skip


def prepared(cast, day, case: Case) -> dict[str, Any]:
    """The input of the act, on an object in its state."""
    scene = Scene(cast, day)
    if case.field == "recordDecision":
        return {"meetingId": global_id("Meeting", scene.meeting(units=("water",)).id), **case.given}
    if case.kind == "Decision":
        return {"decisionId": global_id("Decision", scene.decision().id), **case.given}
    task = scene.task(case.stage)
    if case.field == "decideExtension":
        actions.ask_extension(actor=cast.water_liaison, task_id=task.id, new_due_day=date(2026, 4, 20), reason="汛期")
    return {"taskId": global_id("Task", task.id), **case.given}
