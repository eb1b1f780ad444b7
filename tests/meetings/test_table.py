"""Any acts in any order: a meeting, its agenda and its answers move as written here by hand, and stay whole (R7)."""

from typing import Any

from django.db import connection, transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from hierarchy import clock
from hierarchy.errors import Refusal, RuleBroken
from hierarchy.meetings import actions
from hierarchy.meetings.models import AgendaItem, Attendance, CalledUnit, Meeting
from tests.meetings.scene import SITTING, Scene
from tests.standing import TODAY, at

# State, act, state after. What is not here is refused with STATE_FORBIDS.
EXPECTED = {
    ("PREPARING", "edit"): "PREPARING",
    ("PREPARING", "order"): "PREPARING",
    ("PREPARING", "call"): "CALLED",
    ("PREPARING", "cancel"): "CANCELLED",
    ("CALLED", "order"): "CALLED",
    ("CALLED", "postpone"): "CALLED",
    ("CALLED", "cancel"): "CANCELLED",
    ("CALLED", "open"): "IN_SESSION",
    ("IN_SESSION", "close"): "HELD",
}
# In which states of the meeting an item can come and go, a call be answered, a person checked in.
AGENDA, ANSWERS, CHECK_INS = {"PREPARING", "CALLED"}, {"CALLED"}, {"CALLED", "IN_SESSION"}
# Why an act that the state allows may still be refused.
CONDITIONS = {"AGENDA_EMPTY", "AGENDA_INCOMPLETE", "MEETING_TIME_PAST", "MEETING_NOT_TODAY", "NOBODY_CHECKED_IN"}
CARRIED = ["REPORT", "ANALYSIS", "SUGGESTION"]


class Sittings(RuleBasedStateMachine):
    """One plenary, pushed about by people who may do everything that they try."""

    scene: Scene
    # What went through in any run; the test sees to it that everything expected did.
    seen: set[tuple[str, str]]

    start: str

    @initialize()
    def begin(self) -> None:
        self.savepoint = transaction.savepoint()
        self.scene.day.set(TODAY)
        self.state = {"COMPLETE": "PREPARING", "TODAY": "CALLED"}.get(self.start, self.start)
        meeting = self.scene.meeting(self.state)
        self.meeting_id = meeting.id
        if self.start == "COMPLETE":
            self.scene.item(meeting, carries=CARRIED)
        if self.start == "TODAY":
            self.scene.day.set(SITTING)
            actions.check_in(actor=self.scene.cast.clerk, attendance_id=self.scene.row(meeting, "convener").id)

    def teardown(self) -> None:
        if hasattr(self, "savepoint"):
            transaction.savepoint_rollback(self.savepoint)

    def attempt(self, name: str, act: Any, **given: Any) -> None:
        """Carry out an act on the meeting and compare with EXPECTED."""
        after = EXPECTED.get((self.state, name))
        try:
            act(meeting_id=self.meeting_id, **given)
        except RuleBroken as refusal:
            forbidden = refusal.code in ("STATE_FORBIDS", "STATE_FORBIDS_ALL")
            assert forbidden == (after is None), (self.state, name, refusal.code)
            assert forbidden or refusal.code in CONDITIONS, (name, refusal.code)
        else:
            assert after is not None, f"{name} went through in {self.state}"
            self.seen.add((self.state, name))
            self.state = after

    @rule()
    def edit(self) -> None:
        self.attempt("edit", actions.edit_meeting, actor=self.scene.cast.clerk, place="县政府二楼")

    @rule()
    def call(self) -> None:
        self.attempt("call", actions.call_meeting, actor=self.scene.cast.director)

    @rule(days=st.integers(0, 9))
    def postpone(self, days: int) -> None:
        starts_at = at(SITTING.replace(day=max(SITTING.day, clock.today().day) + days))
        if starts_at == Meeting.objects.get(pk=self.meeting_id).starts_at:
            return  # to where it is already, which is no postponement
        self.attempt(
            "postpone", actions.postpone_meeting, actor=self.scene.cast.deputy, starts_at=starts_at, reason="冲突"
        )

    @rule()
    def cancel(self) -> None:
        self.attempt("cancel", actions.cancel_meeting, actor=self.scene.cast.director, reason="不再召开")

    @rule()
    def open(self) -> None:
        self.attempt("open", actions.open_meeting, actor=self.scene.cast.convener)

    @rule()
    def close(self) -> None:
        self.attempt("close", actions.close_meeting, actor=self.scene.cast.director)

    @rule(seed=st.randoms(use_true_random=False))
    def order(self, seed: Any) -> None:
        keys = [item.id for item in self.agenda()]
        seed.shuffle(keys)
        self.attempt("order", actions.order_agenda, actor=self.scene.cast.clerk, item_ids=keys)

    @rule(day=st.integers(TODAY.day, SITTING.day + 2))
    def let_time_pass(self, day: int) -> None:
        self.scene.day.set(max(clock.today(), SITTING.replace(day=day)))

    @rule(carries=st.sampled_from([CARRIED, CARRIED[:2], CARRIED[2:], []]), place=st.none() | st.integers(1, 4))
    def take_on_an_item(self, carries: list[str], place: int | None) -> None:
        item = self.scene.item(carries=carries)
        try:
            actions.accept_agenda_item(
                actor=self.scene.cast.clerk, item_id=item.id, meeting_id=self.meeting_id, position=place
            )
        except RuleBroken as refusal:
            assert refusal.code == "AGENDA_CLOSED"
            assert self.state not in AGENDA
        except Refusal as refusal:
            assert refusal.fields.keys() == {"position"}
            assert place > len(self.agenda()) + 1
        else:
            assert self.state in AGENDA

    @rule(place=st.integers(0, 5))
    def decline_an_item(self, place: int) -> None:
        agenda = self.agenda()
        if place >= len(agenda):
            return
        try:
            actions.decline_agenda_item(actor=self.scene.cast.clerk, item_id=agenda[place].id, reason="另行处理")
        except RuleBroken as refusal:
            assert (self.state not in AGENDA) == (refusal.code == "AGENDA_CLOSED"), refusal.code
            assert refusal.code == "AGENDA_CLOSED" or self.state == "CALLED"
        else:
            assert self.state in AGENDA

    @rule(who=st.sampled_from(["water_member", "land_member"]), answer=st.sampled_from(["ATTENDING", "LEAVE_ASKED"]))
    def answer(self, who: str, answer: str) -> None:
        self.on_row(
            who, ANSWERS, actions.answer_call, self.scene.cast.director, who, answer=answer, leave_reason="病假"
        )

    @rule(who=st.sampled_from(["water_member", "convener", "second_convener"]))
    def check_in(self, who: str) -> None:
        self.on_row(who, CHECK_INS, actions.check_in, self.scene.cast.clerk, None)

    def on_row(self, who: str, states: set[str], act: Any, office: Any, oneself: str | None, **given: Any) -> None:
        row = Attendance.objects.filter(
            meeting_id=self.meeting_id, appointment=self.scene.cast.appointment(who)
        ).first()
        if row is None:
            return
        actor = getattr(self.scene.cast, oneself) if oneself else office
        try:
            act(actor=actor, attendance_id=row.id, **given)
        except RuleBroken as refusal:
            assert refusal.code in ("CALL_NOT_OPEN", "CHECK_IN_NOT_TODAY"), refusal.code
            assert (refusal.code == "CALL_NOT_OPEN") == (self.state not in states)
        else:
            assert self.state in states

    def agenda(self) -> list[AgendaItem]:
        items = AgendaItem.objects.filter(meeting_id=self.meeting_id, state="ACCEPTED")
        return list(items.order_by("position"))

    @invariant()
    def the_meeting_is_where_it_should_be(self) -> None:
        assert Meeting.objects.get(pk=self.meeting_id).state == self.state

    @invariant()
    def places_on_the_agenda_have_no_gaps(self) -> None:
        assert [item.position for item in self.agenda()] == list(range(1, len(self.agenda()) + 1))
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")

    @invariant()
    def nobody_is_called_before_the_call(self) -> None:
        rows = Attendance.objects.filter(meeting_id=self.meeting_id)
        called = Meeting.objects.get(pk=self.meeting_id).called_at is not None
        # The county's three members and its two conveners, and the four units.
        assert rows.count() == (5 if called else 0)
        assert CalledUnit.objects.filter(meeting_id=self.meeting_id).count() == (4 if called else 0)

    @invariant()
    def a_called_plenary_carries_what_units_bring(self) -> None:
        if self.state in ("CALLED", "IN_SESSION", "HELD"):
            assert {what for item in self.agenda() for what in item.carries} == set(CARRIED)

    @invariant()
    def a_cancelled_meeting_keeps_no_items(self) -> None:
        if self.state == "CANCELLED":
            assert self.agenda() == []


def test_any_acts_in_any_order(scene):
    seen: set[tuple[str, str]] = set()
    often = settings(
        max_examples=8,
        stateful_step_count=20,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    for start in ("PREPARING", "COMPLETE", "CALLED", "TODAY", "IN_SESSION", "HELD", "CANCELLED"):
        machine = type(f"From{start.title()}", (Sittings,), {"scene": scene, "seen": seen, "start": start})
        run_state_machine_as_test(machine, settings=often)
    assert seen == EXPECTED.keys(), "every transition was tried"
