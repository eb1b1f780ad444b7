"""Every act asked for by five kinds: its owner, a colleague, an outsider, the same post elsewhere, nobody."""

from datetime import date
from typing import Any, NamedTuple

import pytest

from hierarchy.decisions import actions
from hierarchy.decisions.models import Chaser, Decision, Extension, ProgressReport, SupportingUnit, Task
from tests.asking import answered, global_id
from tests.decisions.asking import act, operation, told

ROWS = (Decision, Task, SupportingUnit, ProgressReport, Extension, Chaser)
OFFICE = ("clerk", "section_head", "deputy", "director")
LEAD = ("water_member", "water_liaison")
HEADS = ("director", "deputy")
NOT_LEAD = ("land_member", "director", "clerk", "convener")
NOT_HEADS = ("clerk", "convener", "water_member", "land_liaison")


class Case(NamedTuple):
    """An act: the state it finds, who may, who sees the object but may not, the same post in another body."""

    field: str
    state: str
    owners: tuple[str, ...]
    colleagues: tuple[str, ...]
    elsewhere: str
    given: dict[str, Any]


CASES = [
    Case("recordDecision", "", OFFICE, ("convener", "water_member"), "x_director", {"text": "记录。"}),
    Case("amendDecision", "REGISTERED", OFFICE, ("convener",), "x_director", {"text": "改定。"}),
    Case("dropDecision", "REGISTERED", OFFICE, ("convener",), "x_director", {"reason": "重复"}),
    Case("acceptTask", "ASSIGNED", LEAD, NOT_LEAD, "x_liaison", {}),
    Case("reportProgress", "ACCEPTED", LEAD, NOT_LEAD, "x_liaison", {"percentage": 10, "text": "已办。"}),
    Case(
        "contributeProgress", "ACCEPTED", ("land_member", "land_liaison"), ("water_liaison", "director"),
        "x_liaison", {"text": "已供图。"},
    ),
    Case("reportTaskDone", "ACCEPTED", LEAD, NOT_LEAD, "x_member", {"text": "办结。"}),
    Case("askExtension", "ACCEPTED", LEAD, NOT_LEAD, "x_member", {"newDueDay": "2026-04-20", "reason": "汛期"}),
    Case("decideExtension", "ACCEPTED", HEADS, NOT_HEADS, "x_director", {"granted": True}),
    Case("verifyTask", "REPORTED", HEADS, NOT_HEADS, "x_director", {"opinion": "属实"}),
    Case("returnTask", "REPORTED", HEADS, NOT_HEADS, "x_director", {"reason": "缺照片"}),
    Case("strikeOffTask", "DONE", HEADS, NOT_HEADS, "x_director", {}),
    Case("reopenTask", "STRUCK_OFF", HEADS, NOT_HEADS, "x_director", {"reason": "漏登"}),
    Case("chaseTask", "ASSIGNED", HEADS, NOT_HEADS, "x_director", {"text": "请签收。"}),
]  # fmt: skip
BY_FIELD = pytest.mark.parametrize("case", CASES, ids=lambda case: case.field)


def prepared(scene, case: Case) -> dict[str, Any]:
    """The input of the act, on an object in its state; the land bureau supports and its group's deputy reads it."""
    if case.field == "recordDecision":
        return {"meetingId": global_id("Meeting", scene.meeting(units=("water",)).id), **case.given}
    if "Decision" in case.field:
        return {"decisionId": global_id("Decision", scene.decision().id), **case.given}
    task = scene.task(case.state)
    if case.field == "decideExtension":
        actions.ask_extension(
            actor=scene.cast.water_liaison, task_id=task.id, new_due_day=date(2026, 4, 20), reason="汛期"
        )
    return {"taskId": global_id("Task", task.id), **case.given}


def answer(cast, who: str, case: Case, given: dict[str, Any]) -> dict[str, Any]:
    return act(cast, who, case.field, "Decision" if "Decision" in case.field else "Task", **given)


@BY_FIELD
def test_every_owner_may(scene, cast, case):
    for who in case.owners:
        assert answer(cast, who, case, prepared(scene, case))["__typename"] in ("Decision", "Task"), who


@BY_FIELD
def test_colleagues_who_see_it_learn_which_posts_may(scene, cast, unchanged, case):
    given = prepared(scene, case)
    for who in case.colleagues:
        with unchanged(*ROWS):
            found = answer(cast, who, case, given)
        assert found["__typename"] == "NotAllowed", who
        assert found["article"] and found["allowed"]


@BY_FIELD
@pytest.mark.parametrize("who", ["finance_liaison", "finance_member", "administrator", "nobody"])
def test_outsiders_of_the_body_and_persons_without_post_find_nothing(scene, cast, unchanged, case, who):
    given = prepared(scene, case)
    with unchanged(*ROWS):
        assert answer(cast, who, case, given)["__typename"] == "NotFound"


@BY_FIELD
def test_the_same_post_in_another_body_finds_nothing(scene, cast, unchanged, case):
    given = prepared(scene, case)
    with unchanged(*ROWS):
        assert answer(cast, case.elsewhere, case, given)["__typename"] == "NotFound"


@BY_FIELD
def test_who_is_not_signed_in_is_told_so(scene, cast, unchanged, case):
    kind = "Decision" if "Decision" in case.field else "Task"
    given = prepared(scene, case)
    with unchanged(*ROWS):
        data, errors = answered(cast, None, operation(case.field, kind), "yueyang", input=given)
    assert errors is None
    assert (data[case.field]["__typename"], data[case.field]["code"]) == ("NotAllowed", "NOT_SIGNED_IN")


def test_who_reads_which_task(scene, cast):
    """DOMAIN.md section 4: conveners and Office all; units what they lead or support; groups their own."""
    meeting = scene.meeting(units=("finance",))
    units = cast.units
    scene.decision(
        meeting,
        scene.plan(title="水", supporting_unit_ids=[]),
        scene.plan(title="水地", supporting_unit_ids=[units["land"]]),
        scene.plan(title="地", lead_unit_id=units["land"], supporting_unit_ids=[]),
    )
    expected = {who: {"水", "水地", "地"} for who in ("convener", "second_convener", *OFFICE)}
    assert {who: seen(cast, who) for who in expected} == expected
    before = ("water_member", "water_liaison", "land_member", "finance_liaison", "administrator", "nobody")
    assert {who: seen(cast, who) for who in before} == {who: set() for who in before}
    scene.issue(meeting)
    expected |= {
        "water_member": {"水", "水地"}, "water_liaison": {"水", "水地"}, "land_liaison": {"水地", "地"},
        "group_deputy": {"地"}, "finance_liaison": set(), "administrator": set(), "nobody": set(),
        "x_director": set(), "x_convener": set(),
    }  # fmt: skip
    assert {who: seen(cast, who) for who in expected} == expected


def seen(cast, who: str) -> set[str]:
    found = told(cast, who, "{ tasks { edges { node { title } } } }")["tasks"]["edges"]
    return {edge["node"]["title"] for edge in found}


def test_who_reads_which_decision(scene, cast):
    meeting = scene.meeting(units=("finance",))
    decision = global_id("Decision", scene.decision(meeting).id)
    one = "query ($id: ID!) { node(id: $id) { ... on Decision { text tasks { title } } } }"

    def readers() -> set[str]:
        people = (
            "convener", "director", "clerk", "water_liaison", "land_liaison", "finance_liaison", "bureau_liaison",
            "administrator", "nobody", "x_director",
        )  # fmt: skip
        return {who for who in people if told(cast, who, one, id=decision)["node"]}

    assert readers() == {"convener", "director", "clerk"}
    scene.issue(meeting)
    # Those with a task of it, and those called to its meeting.
    assert readers() == {"convener", "director", "clerk", "water_liaison", "land_liaison", "finance_liaison"}
    # Who was called reads what was decided, not what others owe.
    assert told(cast, "finance_liaison", one, id=decision)["node"]["tasks"] == []
