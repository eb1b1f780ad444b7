"""States and verbs of meetings, agenda items and attendance (R7, A6)."""

from hierarchy.transitions import needs, table

PREPARING, CALLED, IN_SESSION, HELD, CANCELLED = "PREPARING", "CALLED", "IN_SESSION", "HELD", "CANCELLED"
MEETING = table(
    (PREPARING, None, "meeting.edit"),
    ((PREPARING, CALLED), None, "agenda.order"),
    (PREPARING, CALLED, "meeting.call"),
    (CALLED, None, "meeting.postpone", needs("reason")),
    ((PREPARING, CALLED), CANCELLED, "meeting.cancel", needs("reason")),
    (CALLED, IN_SESSION, "meeting.open"),
    (IN_SESSION, HELD, "meeting.close"),
)
# While a meeting is in one of these, its agenda can still change.
AGENDA_OPEN = (PREPARING, CALLED)

# A cancelled meeting gives its items back: they are PROPOSED again, without a meeting.
PROPOSED, ACCEPTED, DECLINED, WITHDRAWN = "PROPOSED", "ACCEPTED", "DECLINED", "WITHDRAWN"
AGENDA_ITEM = table(
    (PROPOSED, ACCEPTED, "agenda.accept"),
    ((PROPOSED, ACCEPTED), DECLINED, "agenda.decline", needs("reason")),
    (PROPOSED, WITHDRAWN, "agenda.withdraw"),
)

# CALLED is both a meeting's state and a person's before the answer.
ATTENDING, LEAVE_ASKED, LEAVE_GRANTED, LEAVE_REFUSED, STAND_IN = (
    "ATTENDING", "LEAVE_ASKED", "LEAVE_GRANTED", "LEAVE_REFUSED", "STAND_IN",
)  # fmt: skip
ANSWERABLE = (CALLED, ATTENDING, LEAVE_ASKED, LEAVE_GRANTED, LEAVE_REFUSED, STAND_IN)
ATTENDANCE = table(
    # The answer says which it becomes: one of ANSWERS.
    (ANSWERABLE, None, "meeting.answer"),
    # LEAVE_GRANTED or LEAVE_REFUSED.
    (LEAVE_ASKED, None, "meeting.decide_leave"),
    # Who comes is there, whatever was answered: ATTENDING, or STAND_IN for the one who came instead.
    (ANSWERABLE, None, "meeting.check_in"),
)
# What a person called can answer.
ANSWERS = (ATTENDING, LEAVE_ASKED, STAND_IN)
# In which states of the meeting each verb of attendance can be done.
MEETING_MUST_BE = {
    "meeting.answer": (CALLED,),
    "meeting.decide_leave": (CALLED, IN_SESSION),
    "meeting.check_in": (CALLED, IN_SESSION),
}
