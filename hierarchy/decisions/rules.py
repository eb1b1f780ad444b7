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
    # Whether a task was done in time may hang on it, so a report of completion does not settle it.
    ((ASSIGNED, ACCEPTED, REPORTED), None, "task.decide_extension"),
    ((ASSIGNED, ACCEPTED), None, "task.chase"),
)

# What follows from an act on the decision or on its paper: no post of its own, and no place in the rulebook.
# Each kind of consequence: the states it finds, the state it leaves behind (None: the same).
CONSEQUENCES: dict[str, tuple[tuple[str, ...], str | None]] = {
    "decision.take_effect": ((TAKEN,), IN_FORCE),
    "decision.suspend": ((IN_FORCE,), TAKEN),
    "task.amend": ((REGISTERED,), None),
    "task.drop": ((REGISTERED,), DROPPED),
    "task.assign": ((REGISTERED,), ASSIGNED),
    # What the Office has verified is done, whatever becomes of the paper.
    "task.suspend": (OPEN, REGISTERED),
}

ON_SCHEDULE, BEHIND = "ON_SCHEDULE", "BEHIND"
ASKED, GRANTED, REFUSED, LAPSED = "ASKED", "GRANTED", "REFUSED", "LAPSED"
