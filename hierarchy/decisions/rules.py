"""States and verbs of decisions and of the tasks that follow from them (R8, R10, R13)."""

from hierarchy.transitions import needs, table

# A decision is taken in a meeting and in force when its paper is issued.
TAKEN, IN_FORCE, DROPPED = "TAKEN", "IN_FORCE", "DROPPED"
DECISION = table(
    (TAKEN, None, "decision.amend"),
    (TAKEN, DROPPED, "decision.drop", needs("reason")),
)

# 立项 → 交办 → 签收 → 反馈 → 办结 → 销号
REGISTERED, ASSIGNED, ACCEPTED, REPORTED, DONE, STRUCK_OFF = (
    "REGISTERED", "ASSIGNED", "ACCEPTED", "REPORTED", "DONE", "STRUCK_OFF",
)  # fmt: skip
OPEN = (ASSIGNED, ACCEPTED, REPORTED)
TASK = table(
    (ASSIGNED, ACCEPTED, "task.accept"),
    (ACCEPTED, None, "task.report_progress"),
    ((ASSIGNED, ACCEPTED), None, "task.contribute"),
    (ACCEPTED, REPORTED, "task.report_done"),
    (REPORTED, DONE, "task.verify"),
    (REPORTED, ACCEPTED, "task.return", needs("reason")),
    (DONE, STRUCK_OFF, "task.strike_off"),
    ((DONE, STRUCK_OFF), ACCEPTED, "task.reopen", needs("reason")),
    ((ASSIGNED, ACCEPTED), None, "task.ask_extension", needs("reason")),
    ((ASSIGNED, ACCEPTED), None, "task.decide_extension"),
    ((ASSIGNED, ACCEPTED), None, "task.chase"),
)
