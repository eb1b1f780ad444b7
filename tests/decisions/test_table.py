"""Every act in every state, in any order: what the office's practice says happens, and nothing else.

EXPECTED is written by hand from DOMAIN.md, not drawn from the table under test.
"""

from datetime import date

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from hierarchy.decisions import actions
from hierarchy.decisions.models import Task
from hierarchy.errors import NotFound, RuleBroken
from hierarchy.journal.models import Entry

WATER, LAND, DIRECTOR = "water_liaison", "land_liaison", "director"
# act: who does it, and the states it finds with those that it leaves
EXPECTED = {
    "accept": (WATER, {"ASSIGNED": "ACCEPTED"}),
    "report_progress": (WATER, {"ACCEPTED": "ACCEPTED"}),
    "contribute": (LAND, {"ASSIGNED": "ASSIGNED", "ACCEPTED": "ACCEPTED"}),
    "report_done": (WATER, {"ACCEPTED": "REPORTED"}),
    "verify": (DIRECTOR, {"REPORTED": "DONE"}),
    "return": (DIRECTOR, {"REPORTED": "ACCEPTED"}),
    "strike_off": (DIRECTOR, {"DONE": "STRUCK_OFF"}),
    "reopen": (DIRECTOR, {"DONE": "ACCEPTED", "STRUCK_OFF": "ACCEPTED"}),
    "ask_extension": (WATER, {"ASSIGNED": "ASSIGNED", "ACCEPTED": "ACCEPTED"}),
    "decide_extension": (DIRECTOR, {"ASSIGNED": "ASSIGNED", "ACCEPTED": "ACCEPTED", "REPORTED": "REPORTED"}),
    "chase": (DIRECTOR, {"ASSIGNED": "ASSIGNED", "ACCEPTED": "ACCEPTED"}),
}
DO = {
    "accept": actions.accept_task,
    "report_progress": lambda **on: actions.report_progress(**on, percentage=100, text="已办。"),
    "contribute": lambda **on: actions.contribute_progress(**on, text="已供图。"),
    "report_done": lambda **on: actions.report_task_done(**on, text="办结。"),
    "verify": actions.verify_task,
    "return": lambda **on: actions.return_task(**on, reason="缺照片"),
    "strike_off": actions.strike_off_task,
    "reopen": lambda **on: actions.reopen_task(**on, reason="漏登"),
    "decide_extension": lambda **on: actions.decide_extension(**on, granted=True),
    "chase": lambda **on: actions.chase_task(**on, text="请抓紧。"),
}
DAYS = [date(2026, 4, 20), date(2026, 4, 21)]


@pytest.fixture
def machine(scene, cast):
    """The machine, at work in this test's database."""
    people = {who: getattr(cast, who) for who in (WATER, LAND, DIRECTOR)}

    class TaskMachine(RuleBasedStateMachine):
        """One task; `state`, `asked` and `granted` are what should be, the row is what is."""

        @initialize()
        def assigned(self) -> None:
            self.task_id = scene.task().id
            self.meeting = Task.objects.get(pk=self.task_id).decision.meeting
            self.paper = self.meeting.decision_list.document_id
            self.state, self.asked, self.granted, self.version = "ASSIGNED", False, 0, 2

        @rule(name=st.sampled_from(sorted(EXPECTED)))
        def act(self, name: str) -> None:
            who, states = EXPECTED[name]
            seen = self.state != "REGISTERED" or who == DIRECTOR
            if seen and self.state in states and self.stands_in_the_way(name) is None:
                self.do(name, who)
                self.state, self.version = states[self.state], self.version + 1
                self.asked = {"ask_extension": True, "decide_extension": False}.get(name, self.asked)
                self.granted += name == "decide_extension"
                return
            entries = Entry.objects.count()
            with pytest.raises(RuleBroken if seen else NotFound) as refusal:
                self.do(name, who)
            assert Entry.objects.count() == entries
            if seen and self.state in states:
                assert refusal.value.code == self.stands_in_the_way(name)

        def stands_in_the_way(self, name: str) -> str | None:
            """What forbids the act although the state allows it."""
            if name == "decide_extension":
                return None if self.asked else "NO_EXTENSION_ASKED"
            if name in ("verify", "ask_extension") and self.asked:
                return "EXTENSION_OPEN"
            return "EXTENSIONS_USED_UP" if name == "ask_extension" and self.granted == len(DAYS) else None

        def do(self, name: str, who: str) -> None:
            on = {"actor": people[who], "task_id": self.task_id}
            if name == "ask_extension":
                day = DAYS[min(self.granted, 1)] if self.granted < len(DAYS) else date(2026, 4, 22)
                actions.ask_extension(**on, new_due_day=day, reason="汛期")
            else:
                DO[name](**on)

        @rule()
        def recall_the_paper(self) -> None:
            actions.suspend_effect(actor=people[DIRECTOR], meeting_id=self.meeting.id, document_id=self.paper)
            if self.state in ("ASSIGNED", "ACCEPTED", "REPORTED"):
                self.state, self.version, self.asked = "REGISTERED", self.version + 1, False
            self.paper = None

        @rule()
        def issue_another(self) -> None:
            if self.paper is None:
                self.paper = scene.issue(self.meeting)
                if self.state == "REGISTERED":
                    self.state, self.version = "ASSIGNED", self.version + 1

        @invariant()
        def the_row_is_as_expected(self) -> None:
            task = Task.objects.get(pk=self.task_id)
            assert (task.state, task.version, task.extended_count) == (self.state, self.version, self.granted)
            assert (task.done_day is not None) == (self.state in ("REPORTED", "DONE", "STRUCK_OFF"))
            assert task.extensions.filter(state="ASKED").exists() == self.asked

    return TaskMachine


def test_tasks_go_the_way_of_the_office_and_no_other(machine):
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=12, stateful_step_count=25, deadline=None, database=None, derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip


@pytest.mark.parametrize("state", ["REGISTERED", "ASSIGNED", "ACCEPTED", "REPORTED", "DONE", "STRUCK_OFF"])
def test_each_act_once_in_each_state(scene, cast, unchanged, state):
    """The whole table, whatever the machine happened to try."""
    for name, (who, states) in EXPECTED.items():
        if name in ("ask_extension", "decide_extension") or (state == "REGISTERED" and who != DIRECTOR):
            continue
        task = scene.task(state)
        if state in states:
            assert DO[name](actor=getattr(cast, who), task_id=task.id).state == states[state]
            continue
        with unchanged(Task), pytest.raises(RuleBroken) as refusal:
            DO[name](actor=getattr(cast, who), task_id=task.id)
        assert refusal.value.code in ("STATE_FORBIDS", "STATE_FORBIDS_ALL")
        assert refusal.value.message("zh") and refusal.value.message("en")
