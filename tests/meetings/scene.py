"""What tests of meetings start from: a day that stands still, and meetings brought to a state by those who may."""

from datetime import date, timedelta
from typing import Any

from hierarchy import clock
from hierarchy.ids import uuid7
from hierarchy.meetings import actions, rules
from hierarchy.meetings.models import AgendaItem, Attendance, Meeting
from hierarchy.posts import Post
from hierarchy.roster.models import Delegation
from tests.cast import Cast
from tests.standing import TODAY, StandingClock, at

SITTING = date(2026, 3, 17)


class Scene:
    """Meetings of the county, made by its people."""

    def __init__(self, cast: Cast, day: StandingClock) -> None:
        self.cast, self.day = cast, day

    def plan(self, **changes: Any) -> dict[str, Any]:
        """A plenary as the Office enters it."""
        return {
            "kind": "PLENARY",
            "title": "岳阳县信访工作联席会议2026年第一次全体会议",
            "place": "县委三楼会议室",
            "starts_at": at(SITTING),
            "chair_id": self.cast.appointment("convener").id,
        } | changes

    def meeting(self, state: str = rules.PREPARING, **changes: Any) -> Meeting:
        """A meeting in that state; a plenary with a complete agenda unless told otherwise."""
        meeting = actions.prepare_meeting(actor=self.cast.clerk, **self.plan(**changes))
        if state != rules.PREPARING:
            self.item(meeting, carries=("REPORT", "ANALYSIS", "SUGGESTION"))
        return self.bring(meeting, state)

    def working(
        self, state: str = rules.PREPARING, units: tuple[str, ...] = ("water", "land"), **changes: Any
    ) -> Meeting:
        """A working meeting to which these units are called."""
        unit_ids = [self.cast.units[key] for key in units]
        return self.meeting(
            state, **{"kind": "WORKING", "title": "水库移民补偿工作会议", "unit_ids": unit_ids} | changes
        )

    def bring(self, meeting: Meeting, state: str) -> Meeting:
        """Lead a prepared meeting on to a state; the clock goes to its day to open it."""
        director = self.cast.director
        if state not in (rules.PREPARING, rules.CANCELLED):
            actions.call_meeting(actor=director, meeting_id=meeting.id)
        if state == rules.CANCELLED:
            actions.cancel_meeting(actor=director, meeting_id=meeting.id, reason="与上级会议冲突")
        if state in (rules.IN_SESSION, rules.HELD):
            self.day.set(SITTING)
            actions.check_in(actor=self.cast.clerk, attendance_id=self.row(meeting, "convener").id)
            actions.open_meeting(actor=director, meeting_id=meeting.id)
        if state == rules.HELD:
            actions.close_meeting(actor=director, meeting_id=meeting.id)
        return Meeting.objects.get(pk=meeting.pk)

    def item(self, meeting: Meeting | None = None, who: str = "water_liaison", **given: Any) -> AgendaItem:
        """An item of a unit, on the agenda of a meeting when one is named."""
        item = actions.propose_agenda_item(actor=getattr(self.cast, who), **{"title": "水库移民补偿"} | given)
        if meeting:
            item = actions.accept_agenda_item(actor=self.cast.clerk, item_id=item.id, meeting_id=meeting.id)
        return item

    def row(self, meeting: Meeting, who: str) -> Attendance:
        """The row of a person called."""
        return Attendance.objects.get(meeting=meeting, appointment=self.cast.appointment(who))

    def delegation(self, **changes: Any) -> Delegation:
        """The convener lets the director chair working meetings this year."""
        return Delegation.objects.create(
            **{
                "id": uuid7(),
                "joint_meeting": self.cast.body(),
                "giver": self.cast.appointment("convener"),
                "receiver": self.cast.appointment("director", Post.DIRECTOR),
                "scope": ["meeting.chair.WORKING"],
                "text": "委托陈立新同志主持工作会议。",
                "from_day": TODAY - timedelta(days=30),
                "to_day": TODAY + timedelta(days=30),
                "given_at": clock.now(),
            }
            | changes
        )
