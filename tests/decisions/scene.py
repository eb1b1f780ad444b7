"""What tests of decisions start from: meetings, decisions in force, tasks in a state."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from hierarchy import clock
from hierarchy.decisions import actions, rules
from hierarchy.decisions.models import Decision, Task
from hierarchy.ids import uuid7
from hierarchy.meetings import actions as sittings
from hierarchy.meetings.models import AgendaItem, CalledUnit, Meeting
from hierarchy.rulebook.models import Adoption
from hierarchy.transactions import act
from tests.cast import Cast
from tests.standing import StandingClock

DUE = date(2026, 4, 10)


class Scene:
    """Meetings, decisions and tasks of the county, made by its people."""

    def __init__(self, cast: Cast, day: StandingClock | None = None) -> None:
        self.cast = cast
        self.day = day

    def meeting(
        self, kind: str = "WORKING", state: str = "IN_SESSION", units: tuple[str, ...] = ("water", "land"),
        body: str = "yueyang", people: tuple[str, str, str] = ("convener", "director", "clerk"),
    ) -> Meeting:  # fmt: skip
        """A meeting in that state, to which these units were called; a working meeting by those whose posts do it."""
        convener, director, clerk = people
        if kind != "WORKING" or state not in ("IN_SESSION", "HELD"):
            return self._entered(kind, state, units, body)
        meeting = sittings.prepare_meeting(
            actor=getattr(self.cast, clerk), kind=kind, title="移民补偿专题会议",
            starts_at=clock.now() + timedelta(hours=1), chair_id=self.cast.appointment(convener).id,
            unit_ids=[self.cast.units[unit] for unit in units],
        )  # fmt: skip
        sittings.propose_agenda_item(actor=getattr(self.cast, clerk), title="移民补偿", meeting_id=meeting.id)
        director = getattr(self.cast, director)
        sittings.call_meeting(actor=director, meeting_id=meeting.id)
        sittings.check_in(actor=director, attendance_id=meeting.attendances.get(appointment_id=meeting.chair_id).id)
        sittings.open_meeting(actor=director, meeting_id=meeting.id)
        if state == "HELD":
            sittings.close_meeting(actor=director, meeting_id=meeting.id)
        meeting.refresh_from_db()
        return meeting

    def _entered(self, kind: str, state: str, units: tuple[str, ...], body: str) -> Meeting:
        """The row alone: for kinds that this part of the product does not hold yet, and states before the opening."""
        adoption = Adoption.objects.filter(joint_meeting=self.cast.body(body)).earliest("effective_from")
        meeting = Meeting.objects.create(
            kind=kind, state=state, title="会议", starts_at=clock.now(), called_at=clock.now(),
            chair=self.cast.appointment("convener"), rulebook=adoption, created_at=clock.now(),
        )  # fmt: skip
        for unit in units:
            CalledUnit.objects.create(meeting=meeting, unit=self.cast.unit(unit))
        return meeting

    def item(self, meeting: Meeting, *, is_major: bool = False, state: str = "ACCEPTED") -> AgendaItem:
        """An item on the meeting's agenda."""
        return AgendaItem.objects.create(
            meeting=meeting, state=state, position=9 if state == "ACCEPTED" else None, title="水库移民补偿",
            is_major=is_major, proposed_by=self.cast.appointment("water_member"), unit=self.cast.unit("water"),
            rulebook_id=meeting.rulebook_id, created_at=clock.now(),
        )  # fmt: skip

    def plan(self, **changes: Any) -> dict[str, Any]:
        """A task as entered: the water bureau leads, the land bureau supports."""
        return {
            "title": "核清移民补偿名册",
            "requirement": "名册经公示无异议",
            "lead_unit_id": self.cast.units["water"],
            "supporting_unit_ids": [self.cast.units["land"]],
            "responsible_person": "江海",
            "due_day": DUE,
        } | changes

    def decision(self, meeting: Meeting | None = None, *plans: dict[str, Any], **changes: Any) -> Decision:
        """A decision with its tasks, recorded by a clerk; one task unless others are given."""
        meeting = meeting or self.meeting()
        given = {"text": "由水利局牵头核清名册。", "tasks": plans or (self.plan(),)} | changes
        return actions.record_decision(actor=self.cast.clerk, meeting_id=meeting.id, **given)

    def issue(self, meeting: Meeting, document_id: UUID | None = None) -> UUID:
        """Issue the meeting's paper, as far as decisions are concerned."""
        document_id = document_id or uuid7()
        act(actions.take_effect)(actor=self.cast.director, meeting_id=meeting.id, document_id=document_id)
        return document_id

    def task(self, state: str = rules.ASSIGNED, **plan: Any) -> Task:
        """A task in that state, brought there by those whose posts do it."""
        decision = self.decision(None, self.plan(**plan))
        task = decision.tasks.get()
        if state != rules.REGISTERED:
            self.issue(decision.meeting)
        return self.bring(task, state)

    def bring(self, task: Task, state: str) -> Task:
        """Lead an assigned task on to a state."""
        water, director = self.cast.water_liaison, self.cast.director
        steps = [
            (rules.ACCEPTED, lambda: actions.accept_task(actor=water, task_id=task.id)),
            (rules.REPORTED, lambda: actions.report_task_done(actor=water, task_id=task.id, text="名册已公示。")),
            (rules.DONE, lambda: actions.verify_task(actor=director, task_id=task.id)),
            (rules.STRUCK_OFF, lambda: actions.strike_off_task(actor=director, task_id=task.id)),
        ]
        if state not in (rules.REGISTERED, rules.ASSIGNED):
            for reached, step in steps:
                step()
                if reached == state:
                    break
        task.refresh_from_db()
        assert task.state == state
        return task
