"""Acts on meetings, their agenda, and those called (R7, R10, A6)."""

from datetime import date, datetime
from enum import Enum

import strawberry
from strawberry import UNSET, Info, relay

from hierarchy.meetings import actions
from hierarchy.rulebook.keys import Contribution, MeetingKind
from schema.base.inputs import Act, ActOnRecord, facts, ref
from schema.base.mutations import mutation
from schema.meetings import AgendaItem, Attendance, Meeting


@strawberry.enum(description="What a person called can answer.")
class Answer(Enum):
    """Answers to a call."""

    ATTENDING = strawberry.enum_value("ATTENDING", description="Will come.")
    LEAVE_ASKED = strawberry.enum_value("LEAVE_ASKED", description="Asks for leave; the chair decides.")
    STAND_IN = strawberry.enum_value("STAND_IN", description="Sends somebody; not for conveners.")


@strawberry.input
class PrepareMeetingInput(Act):
    """A meeting that is to be called."""

    kind: MeetingKind = strawberry.field(description="PLENARY or WORKING.")
    title: str = strawberry.field(description="Title, at most 200 characters, without names or numbers of persons.")
    starts_at: datetime = strawberry.field(description="When it begins; today or later.")
    chair_id: relay.GlobalID = ref(
        "Appointment", description="Who chairs: a convener; a working meeting also the director, delegated in writing."
    )
    place: str = strawberry.field(default="", description="Where, at most 200 characters.")
    ends_at: datetime | None = strawberry.field(default=None, description="When it ends.")
    unit_ids: list[relay.GlobalID] = ref(
        "MemberUnit", description="Units to be called to a working meeting; a plenary calls all.", default_factory=list
    )
    notice: str = strawberry.field(default="", description="Text of the notice; composed at the call when empty.")


@strawberry.input
class MeetingActInput(ActOnRecord):
    """Which meeting."""

    meeting_id: relay.GlobalID = ref("Meeting", description="The meeting.")


@strawberry.input
class EditMeetingInput(MeetingActInput):
    """What changes in a meeting under preparation; what is not given stays."""

    title: str | None = strawberry.field(default=UNSET, description="Title.")
    starts_at: datetime | None = strawberry.field(default=UNSET, description="When it begins.")
    ends_at: datetime | None = strawberry.field(default=UNSET, description="When it ends; null: open.")
    place: str | None = strawberry.field(default=UNSET, description="Where.")
    chair_id: relay.GlobalID | None = ref("Appointment", description="Who chairs.", default=UNSET)
    unit_ids: list[relay.GlobalID] | None = ref(
        "MemberUnit", description="Units to be called; the whole list.", default=UNSET
    )
    notice: str | None = strawberry.field(default=UNSET, description="Text of the notice.")


@strawberry.input
class CallMeetingInput(MeetingActInput):
    """Which meeting is called."""

    notice: str = strawberry.field(default="", description="Text of the notice; composed when none was entered.")
    answer_by: date | None = strawberry.field(
        default=None, description="Day by which those called answer; by the rulebook when not given."
    )


@strawberry.input
class PostponeMeetingInput(MeetingActInput):
    """To when, where or whose chair a called meeting is moved, and why."""

    starts_at: datetime = strawberry.field(description="When it begins now.")
    reason: str = strawberry.field(description="Why; necessary.")
    ends_at: datetime | None = strawberry.field(default=None, description="When it ends; open when not given.")
    place: str | None = strawberry.field(default=None, description="Where, when elsewhere.")
    chair_id: relay.GlobalID | None = ref("Appointment", description="Who chairs, when another.", default=None)
    notice: str = strawberry.field(default="", description="Text of the new notice; composed when empty.")
    answer_by: date | None = strawberry.field(default=None, description="Day by which those called answer.")


@strawberry.input
class CancelMeetingInput(MeetingActInput):
    """Which meeting is called off, and why."""

    reason: str = strawberry.field(description="Why; necessary.")


@strawberry.input
class OpenMeetingInput(MeetingActInput):
    """Which meeting is opened."""


@strawberry.input
class CloseMeetingInput(MeetingActInput):
    """Which meeting is closed."""


@strawberry.input
class ProposeAgendaItemInput(Act):
    """An item for a meeting."""

    title: str = strawberry.field(
        description="Category, place and demand, at most 200 characters, without names or numbers of persons."
    )
    summary: str = strawberry.field(default="", description="What is to be discussed, at most 10000 characters.")
    carries: list[Contribution] = strawberry.field(default_factory=list, description="What it brings (R7).")
    is_major: bool = strawberry.field(default=False, description="Major (重大): decided by the meeting only (R7).")
    meeting_id: relay.GlobalID | None = ref("Meeting", description="For which meeting; any, when none.", default=None)
    unit_id: relay.GlobalID | None = ref(
        "MemberUnit", description="From which unit, when the Office enters it for one.", default=None
    )


@strawberry.input
class AgendaItemActInput(ActOnRecord):
    """Which item."""

    item_id: relay.GlobalID = ref("AgendaItem", description="The item.")


@strawberry.input
class AcceptAgendaItemInput(AgendaItemActInput):
    """Which item is taken on, and where."""

    meeting_id: relay.GlobalID | None = ref(
        "Meeting", description="The meeting; the one it was proposed for when not given.", default=None
    )
    position: int | None = strawberry.field(default=None, description="Place from 1; last when not given.")


@strawberry.input
class DeclineAgendaItemInput(AgendaItemActInput):
    """Which item is declined, and why."""

    reason: str = strawberry.field(description="Why; necessary.")


@strawberry.input
class WithdrawAgendaItemInput(AgendaItemActInput):
    """Which item is taken back."""


@strawberry.input
class OrderAgendaInput(MeetingActInput):
    """The whole agenda in its new order."""

    item_ids: list[relay.GlobalID] = ref("AgendaItem", description="Every accepted item, each once.")


@strawberry.input
class AttendanceActInput(ActOnRecord):
    """Which person called."""

    attendance_id: relay.GlobalID = ref("Attendance", description="The person called.")


@strawberry.input
class AnswerCallInput(AttendanceActInput):
    """The answer to a call."""

    answer: Answer = strawberry.field(description="The answer.")
    leave_reason: str = strawberry.field(default="", description="Why leave is asked for; necessary then.")
    stand_in_id: relay.GlobalID | None = ref(
        "Person", description="Who comes instead: somebody of the same unit.", default=None
    )
    stand_in_name: str = strawberry.field(default="", description="Name of who comes instead, without an account.")
    stand_in_title: str = strawberry.field(default="", description="Title of that person.")


@strawberry.input
class DecideLeaveInput(AttendanceActInput):
    """Whether leave is granted."""

    granted: bool = strawberry.field(description="True: granted.")
    opinion: str = strawberry.field(default="", description="What is said with it; necessary for a refusal.")


@strawberry.input
class CheckInInput(AttendanceActInput):
    """Who came."""

    in_person: bool | None = strawberry.field(
        default=None, description="True: the person came although a stand-in was named."
    )


@strawberry.type
class MeetingMutation:
    """Acts on meetings."""

    @mutation
    def prepare_meeting(self, info: Info, input: PrepareMeetingInput) -> Meeting:
        """Prepare a meeting (Office; R7, R13). Refused: CHAIR_NOT_ALLOWED, CHAIR_NEEDS_DELEGATION (R7)."""
        return actions.prepare_meeting(**facts(info.context, input))

    @mutation
    def edit_meeting(self, info: Info, input: EditMeetingInput) -> Meeting:
        """Change a meeting that is not called yet (Office). Refused as prepareMeeting is."""
        return actions.edit_meeting(**facts(info.context, input))

    @mutation
    def call_meeting(self, info: Info, input: CallMeetingInput) -> Meeting:
        """Send the notice and call everybody (director, deputy; R7, R13).

        Refused: AGENDA_EMPTY, AGENDA_INCOMPLETE (R7), NO_UNITS, MEETING_TIME_PAST, and for the chair as
        prepareMeeting is. A notice shorter than the rulebook's is marked SHORT_NOTICE in the history."""
        return actions.call_meeting(**facts(info.context, input))

    @mutation
    def postpone_meeting(self, info: Info, input: PostponeMeetingInput) -> Meeting:
        """Move a called meeting; everybody is asked again (director, deputy). Refused as callMeeting is."""
        return actions.postpone_meeting(**facts(info.context, input))

    @mutation
    def cancel_meeting(self, info: Info, input: CancelMeetingInput) -> Meeting:
        """Call a meeting off; its items wait for another one (director, deputy)."""
        return actions.cancel_meeting(**facts(info.context, input))

    @mutation
    def open_meeting(self, info: Info, input: OpenMeetingInput) -> Meeting:
        """Open a meeting on its day (director, deputy, chair). Refused: MEETING_NOT_TODAY, NOBODY_CHECKED_IN."""
        return actions.open_meeting(**facts(info.context, input))

    @mutation
    def close_meeting(self, info: Info, input: CloseMeetingInput) -> Meeting:
        """Close a meeting; its paper follows (director, deputy, chair; R8)."""
        return actions.close_meeting(**facts(info.context, input))


@strawberry.type
class AgendaMutation:
    """Acts on agendas."""

    @mutation
    def propose_agenda_item(self, info: Info, input: ProposeAgendaItemInput) -> AgendaItem:
        """Propose an item (member, liaison, group leader, Office; R10). Refused: AGENDA_CLOSED."""
        return actions.propose_agenda_item(**facts(info.context, input))

    @mutation
    def accept_agenda_item(self, info: Info, input: AcceptAgendaItemInput) -> AgendaItem:
        """Take an item onto a meeting's agenda (Office; A6). Refused: AGENDA_CLOSED, ITEM_MAJOR_ELSEWHERE (R7)."""
        return actions.accept_agenda_item(**facts(info.context, input))

    @mutation
    def decline_agenda_item(self, info: Info, input: DeclineAgendaItemInput) -> AgendaItem:
        """Decline an item with a reason (Office). Refused: AGENDA_CLOSED, AGENDA_INCOMPLETE for a called plenary."""
        return actions.decline_agenda_item(**facts(info.context, input))

    @mutation
    def withdraw_agenda_item(self, info: Info, input: WithdrawAgendaItemInput) -> AgendaItem:
        """Take back what one's own unit or group proposed and the Office has not taken on (R10)."""
        return actions.withdraw_agenda_item(**facts(info.context, input))

    @mutation
    def order_agenda(self, info: Info, input: OrderAgendaInput) -> Meeting:
        """Put the whole agenda in a new order (Office)."""
        return actions.order_agenda(**facts(info.context, input))


@strawberry.type
class AttendanceMutation:
    """Acts of and on those called."""

    @mutation
    def answer_call(self, info: Info, input: AnswerCallInput) -> Attendance:
        """Answer a call, for oneself or one's unit (R7). Refused: CALL_NOT_OPEN, CONVENER_STAND_IN, CHAIR_COMES."""
        return actions.answer_call(**facts(info.context, input))

    @mutation
    def decide_leave(self, info: Info, input: DecideLeaveInput) -> Attendance:
        """Grant or refuse leave (whoever chairs; R7). Refused: CALL_NOT_OPEN."""
        return actions.decide_leave(**facts(info.context, input))

    @mutation
    def check_in(self, info: Info, input: CheckInInput) -> Attendance:
        """Note that a person came (Office, or oneself), from the day's beginning until the close.

        Refused: CHECK_IN_NOT_TODAY, CALL_NOT_OPEN."""
        return actions.check_in(**facts(info.context, input))
