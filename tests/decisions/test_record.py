"""Recording what a meeting decided (R7, R8, R13)."""

from datetime import date

import pytest

from hierarchy.decisions import actions
from hierarchy.decisions.models import Decision, SupportingUnit, Task
from hierarchy.errors import Conflict, NotAllowed, NotFound, RuleBroken, ValidationFailed
from hierarchy.ids import uuid7
from hierarchy.journal.models import Entry
from hierarchy.messages import text_of
from tests.decisions.scene import DUE


def test_a_decision_is_recorded_with_its_tasks(scene, cast):
    meeting = scene.meeting()
    first = scene.decision(meeting)
    second = scene.decision(meeting, text="另行研究。")
    assert (first.state, first.position, second.position) == ("TAKEN", 1, 2)
    task = first.tasks.get()
    assert (task.state, task.due_day, task.first_due_day) == ("REGISTERED", DUE, DUE)
    assert [one.unit_id for one in task.supporting_units.all()] == [cast.units["land"]]
    assert [entry.verb for entry in Entry.objects.filter(object_id__in=[first.id, task.id]).order_by("id")] == [
        "decision.record",
        "task.register",
    ]
    assert Entry.objects.get(object_id=task.id).subject_id == first.id


@pytest.mark.parametrize("state", ["PREPARING", "CALLED", "CANCELLED"])
def test_nothing_is_decided_before_a_meeting_begins(scene, unchanged, state):
    meeting = scene.meeting(state=state)
    with unchanged(Decision, Task), pytest.raises(RuleBroken) as refusal:
        scene.decision(meeting)
    assert (refusal.value.code, refusal.value.article) == ("MEETING_NOT_BEGUN", "R8")


def test_after_the_meeting_the_office_may_still_record(scene):
    assert scene.decision(scene.meeting(state="HELD")).state == "TAKEN"


@pytest.mark.parametrize("kind", ["OFFICE", "TOPIC", "DISPATCH", "COORDINATION", "JOINT_RECEPTION"])
def test_major_matters_are_decided_in_plenary_or_working_meetings_only(scene, unchanged, kind):
    meeting = scene.meeting(kind)
    major_item = scene.item(meeting, is_major=True)
    for mark in ({"is_major": True}, {"item_id": major_item.id}):
        with unchanged(Decision, Task), pytest.raises(RuleBroken) as refusal:
            scene.decision(meeting, **mark)
        assert (refusal.value.article, refusal.value.allowed) == ("R7", ["PLENARY", "WORKING"])
        assert "全体会议" in refusal.value.message("zh")
    assert scene.decision(meeting).is_major is False


@pytest.mark.parametrize("kind", ["PLENARY", "WORKING"])
def test_a_decision_on_a_major_item_is_major(scene, kind):
    meeting = scene.meeting(kind)
    assert scene.decision(meeting, item_id=scene.item(meeting, is_major=True).id).is_major


def test_a_decision_cannot_be_made_major_in_an_office_meeting_afterwards(scene, cast, unchanged):
    decision = scene.decision(scene.meeting("OFFICE"))
    with unchanged(Decision, Task), pytest.raises(RuleBroken):
        actions.amend_decision(actor=cast.clerk, decision_id=decision.id, is_major=True)


def test_an_item_must_be_on_the_agenda_of_the_same_meeting(scene, unchanged):
    meeting, other = scene.meeting(), scene.meeting()
    for item in (scene.item(other), scene.item(meeting, state="DECLINED")):
        with unchanged(Decision), pytest.raises(ValidationFailed) as refusal:
            scene.decision(meeting, item_id=item.id)
        assert refusal.value.fields == {"item_id": ("UNKNOWN_REFERENCE", {})}


@pytest.mark.parametrize(
    ("fault", "field", "code"),
    [
        ({"title": " "}, "title", "REQUIRED"),
        ({"title": "事" * 201}, "title", "TOO_LONG"),
        ({"title": "张某（43062119800101123X）补偿"}, "title", "IDENTITY_NUMBER"),
        ({"title": "联系13800138000"}, "title", "PHONE_NUMBER"),
        ({"requirement": "按机密★文件办理"}, "requirement", "STATE_SECRET"),
        ({"due_day": date(2026, 3, 9)}, "due_day", "DAY_PAST"),
        ({"due_day": date(2026, 4, 11)}, "due_day", "NOT_A_WORKING_DAY"),
        ({"due_day": date(9999, 12, 31)}, "due_day", "DAY_TOO_FAR"),
        ({"lead_unit_id": uuid7()}, "lead_unit_id", "UNKNOWN_REFERENCE"),
        ({"supporting_unit_ids": [uuid7()]}, "supporting_unit_ids", "UNKNOWN_REFERENCE"),
    ],
)
def test_faults_of_a_task_are_told_by_its_place(scene, unchanged, fault, field, code):
    meeting = scene.meeting()
    with unchanged(Decision, Task), pytest.raises(ValidationFailed) as refusal:
        scene.decision(meeting, scene.plan(), scene.plan(**fault))
    assert {name: told[0] for name, told in refusal.value.fields.items()} == {f"tasks.1.{field}": code}


def test_units_of_another_body_and_the_lead_unit_cannot_support(scene, cast):
    for units, code in [
        ([cast.units["x_water"]], "UNKNOWN_REFERENCE"),
        ([cast.units["water"]], "LEAD_SUPPORTS_ITSELF"),
    ]:
        with pytest.raises(ValidationFailed) as refusal:
            scene.decision(None, scene.plan(supporting_unit_ids=units))
        assert refusal.value.fields["tasks.0.supporting_unit_ids"][0] == code


def test_a_holiday_is_refused_with_the_next_working_day(scene):
    with pytest.raises(ValidationFailed) as refusal:
        scene.decision(None, scene.plan(due_day=date(2026, 4, 11)))
    code, facts = refusal.value.fields["tasks.0.due_day"]
    assert "2026-04-13" in text_of(code, facts, "zh")


def test_a_make_up_saturday_is_a_working_day(scene):
    assert scene.decision(None, scene.plan(due_day=date(2026, 5, 9))).tasks.get().due_day == date(2026, 5, 9)


def test_amending_changes_adds_and_drops_tasks(scene, cast):
    decision = scene.decision(None, scene.plan(), scene.plan(title="清退冒领款"))
    kept, _left_out = decision.tasks.order_by("id")
    plans = [
        scene.plan(task_id=kept.id, title="核清补偿名册", supporting_unit_ids=[cast.units["finance"]]),
        scene.plan(title="公示名册", supporting_unit_ids=[]),
    ]
    amended = actions.amend_decision(actor=cast.clerk, decision_id=decision.id, expected_version=1, tasks=plans)
    assert (amended.version, amended.text) == (2, decision.text)
    states = {task.title: task.state for task in decision.tasks.all()}
    assert states == {"核清补偿名册": "REGISTERED", "公示名册": "REGISTERED", "清退冒领款": "DROPPED"}
    assert [one.unit_id for one in SupportingUnit.objects.filter(task=kept)] == [cast.units["finance"]]


def test_amending_names_only_tasks_of_the_decision(scene, cast, unchanged):
    decision, other = scene.decision(), scene.decision()
    stranger = other.tasks.get()
    with unchanged(Decision, Task), pytest.raises(ValidationFailed) as refusal:
        actions.amend_decision(actor=cast.clerk, decision_id=decision.id, tasks=[scene.plan(task_id=stranger.id)])
    assert refusal.value.fields["tasks.0.task_id"][0] == "UNKNOWN_REFERENCE"


def test_dropping_needs_a_reason_and_drops_the_tasks(scene, cast, unchanged):
    decision = scene.decision()
    with unchanged(Decision, Task), pytest.raises(ValidationFailed):
        actions.drop_decision(actor=cast.clerk, decision_id=decision.id, reason=" ")
    dropped = actions.drop_decision(actor=cast.clerk, decision_id=decision.id, reason="与上次会议重复")
    assert (dropped.state, dropped.tasks.get().state) == ("DROPPED", "DROPPED")
    with unchanged(Decision, Task), pytest.raises(RuleBroken):
        actions.amend_decision(actor=cast.clerk, decision_id=decision.id, text="又改")


def test_an_old_version_is_a_conflict(scene, cast, unchanged):
    decision = scene.decision()
    actions.amend_decision(actor=cast.clerk, decision_id=decision.id, expected_version=1, text="改过。")
    with unchanged(Decision), pytest.raises(Conflict):
        actions.amend_decision(actor=cast.clerk, decision_id=decision.id, expected_version=1, text="又改。")


def test_units_do_not_record_and_strangers_find_nothing(scene, cast, unchanged):
    meeting = scene.meeting()
    asked = {"meeting_id": meeting.id, "text": "自行决定。"}
    for actor in (cast.convener, cast.water_member):
        with unchanged(Decision), pytest.raises(NotAllowed):
            actions.record_decision(actor=actor, **asked)
    for actor in (cast.administrator, cast.nobody, cast.finance_liaison):
        with unchanged(Decision), pytest.raises(NotFound):
            actions.record_decision(actor=actor, **asked)
