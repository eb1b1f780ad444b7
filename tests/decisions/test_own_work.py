"""Nobody verifies what he did himself, except where a light rulebook allows it, and then it is marked (R20)."""

from datetime import date

import pytest

from hierarchy.decisions import actions
from hierarchy.decisions.models import Extension, Task
from hierarchy.errors import RuleBroken
from hierarchy.ids import uuid7
from hierarchy.journal.models import Entry
from hierarchy.posts import Post
from hierarchy.roster.models import Appointment
from tests.asking import told
from tests.cast import SINCE


@pytest.fixture
def director_of_the_bureau(cast):
    """The director, who answers for a unit too."""
    Appointment.objects.create(
        joint_meeting=cast.body(), account=cast.account("director"), post=Post.MEMBER, title="县信访局局长",
        unit=cast.unit("bureau"), from_day=SINCE,
    )  # fmt: skip
    return cast.director


def test_in_the_county_another_must_verify(scene, cast, unchanged, director_of_the_bureau):
    task = scene.task(lead_unit_id=cast.units["bureau"])
    actions.accept_task(actor=director_of_the_bureau, task_id=task.id)
    actions.report_task_done(actor=director_of_the_bureau, task_id=task.id, text="办结。")
    with unchanged(Task), pytest.raises(RuleBroken) as refusal:
        actions.verify_task(actor=director_of_the_bureau, task_id=task.id)
    assert (refusal.value.code, refusal.value.article) == ("OWN_WORK", "R13")
    assert actions.verify_task(actor=cast.deputy, task_id=task.id).state == "DONE"
    assert Entry.objects.get(object_id=task.id, verb="task.verify").marks == []


def test_in_the_county_another_must_decide_on_more_time(scene, cast, unchanged, director_of_the_bureau):
    task = scene.task(lead_unit_id=cast.units["bureau"])
    actions.ask_extension(actor=director_of_the_bureau, task_id=task.id, new_due_day=date(2026, 4, 20), reason="汛期")
    with unchanged(Task, Extension), pytest.raises(RuleBroken) as refusal:
        actions.decide_extension(actor=director_of_the_bureau, task_id=task.id, granted=True)
    assert refusal.value.code == "OWN_WORK"
    assert actions.decide_extension(actor=cast.deputy, task_id=task.id, granted=True).extended_count == 1


def test_in_a_township_it_is_allowed_and_marked(scene, cast):
    with cast.inside("xinqiang"):
        meeting = scene.meeting(units=("x_stability",), people=("x_convener", "x_director", "x_clerk"))
        director = cast.x_director
        plan = scene.plan(lead_unit_id=cast.units["x_stability"], supporting_unit_ids=[])
        decision = actions.record_decision(actor=director, meeting_id=meeting.id, text="综治办办。", tasks=[plan])
        actions.take_effect(actor=director, meeting_id=meeting.id, document_id=uuid7())
        task = decision.tasks.get()
        actions.accept_task(actor=director, task_id=task.id)
        actions.report_task_done(actor=director, task_id=task.id, text="办结。")
        actions.verify_task(actor=director, task_id=task.id)
        entry = Entry.objects.get(object_id=task.id, verb="task.verify")
        assert (entry.marks, entry.post) == (["OWN_WORK"], "方主任（办公室主任）")
    answer = told(cast, "x_director", "{ tasks { edges { node { history { verb marks } } } } }")["tasks"]["edges"]
    assert answer[0]["node"]["history"][-1] == {"verb": "task.verify", "marks": ["OWN_WORK"]}
