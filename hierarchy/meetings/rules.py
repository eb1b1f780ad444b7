"""States and verbs of meetings, agenda items and attendance (R7, A6)."""

from hierarchy.transitions import needs, table

PREPARING, CALLED, IN_SESSION, HELD, CANCELLED = "PREPARING", "CALLED", "IN_SESSION", "HELD", "CANCELLED"
MEETING = table(
    (PREPARING, None, "meeting.edit"),
    (PREPARING, CALLED, "meeting.call"),
    (CALLED, None, "meeting.postpone", needs("reason")),
    ((PREPARING, CALLED), CANCELLED, "meeting.cancel", needs("reason")),
    (CALLED, IN_SESSION, "meeting.open"),
    (IN_SESSION, HELD, "meeting.close"),
)

PROPOSED, ACCEPTED, DECLINED, WITHDRAWN = "PROPOSED", "ACCEPTED", "DECLINED", "WITHDRAWN"
AGENDA_ITEM = table(
    (PROPOSED, ACCEPTED, "agenda.accept"),
    ((PROPOSED, ACCEPTED), DECLINED, "agenda.decline", needs("reason")),
    (PROPOSED, WITHDRAWN, "agenda.withdraw"),
    (ACCEPTED, None, "agenda.order"),
)

# CALLED is both a meeting's state and a person's before the answer.
ATTENDING, LEAVE_ASKED, LEAVE_GRANTED, LEAVE_REFUSED, STAND_IN = (
    "ATTENDING", "LEAVE_ASKED", "LEAVE_GRANTED", "LEAVE_REFUSED", "STAND_IN",
)  # fmt: skip
ATTENDANCE = table(
    # The answer says which of the three it becomes.
    ((CALLED, ATTENDING, LEAVE_ASKED, LEAVE_REFUSED, STAND_IN), None, "meeting.answer"),
    (LEAVE_ASKED, None, "meeting.decide_leave"),
    ((CALLED, ATTENDING, LEAVE_REFUSED, STAND_IN), None, "meeting.check_in"),
)
