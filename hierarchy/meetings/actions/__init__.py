"""What can be done with meetings, their agenda, and those called to them."""

from hierarchy.meetings.actions.agenda import (
    accept_agenda_item,
    decline_agenda_item,
    order_agenda,
    propose_agenda_item,
    withdraw_agenda_item,
)
from hierarchy.meetings.actions.attendance import answer_call, check_in, decide_leave
from hierarchy.meetings.actions.calling import call_meeting, cancel_meeting, postpone_meeting
from hierarchy.meetings.actions.preparing import edit_meeting, prepare_meeting
from hierarchy.meetings.actions.sitting import close_meeting, open_meeting

__all__ = [
    "accept_agenda_item",
    "answer_call",
    "call_meeting",
    "cancel_meeting",
    "check_in",
    "close_meeting",
    "decide_leave",
    "decline_agenda_item",
    "edit_meeting",
    "open_meeting",
    "order_agenda",
    "postpone_meeting",
    "prepare_meeting",
    "propose_agenda_item",
    "withdraw_agenda_item",
]
