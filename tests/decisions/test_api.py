"""Decisions and tasks through the API: what is read, what it costs, what acts answer."""

from datetime import date

import pytest

from hierarchy.decisions import actions
from tests.asking import act, counted, global_id, nodes, told
from tests.decisions.scene import DUE

TASKS = """
query ($filters: TaskFilter, $ordering: [TaskOrder!]) {
  tasks(first: 50, filters: $filters, ordering: $ordering) {
    totalCount
    edges { node {
      id version title state stateLabel dueDay dueDayProvisional isOverdue daysLate waitingOn awaitsExtension
      leadUnit { name } supportingUnits { unit { name } } decision { text state meeting { title } }
      allowedActions history { verb label person post at }
    } }
  }
}
"""


def tasks(cast, who, **variables):
    return nodes(told(cast, who, TASKS, **variables)["tasks"])


def titles(cast, who, **filters):
    return [node["title"] for node in tasks(cast, who, filters=filters)]


def test_the_main_line_from_decision_to_being_struck_off(scene, cast):
    meeting = scene.meeting()
    units = {key: global_id("MemberUnit", cast.units[key]) for key in ("water", "land")}
    plan = {
        "title": "核清名册",
        "leadUnitId": units["water"],
        "supportingUnitIds": [units["land"]],
        "dueDay": "2026-04-10",
    }
    decision = act(
        cast, "clerk", "recordDecision", "Decision", "id state stateLabel tasks { id state } allowedActions",
        meetingId=global_id("Meeting", meeting.id), text="由水利局牵头。", tasks=[plan],
    )  # fmt: skip
    assert (decision["state"], decision["stateLabel"]) == ("TAKEN", "已议定")
    assert decision["allowedActions"] == ["decision.amend", "decision.drop"]
    amended = act(cast, "clerk", "amendDecision", "Decision", "version", decisionId=decision["id"], text="由水利局办。")
    assert amended["version"] == 2
    task = {"taskId": decision["tasks"][0]["id"]}
    assert act(cast, "water_liaison", "acceptTask", "Task", **task)["__typename"] == "NotFound"
    scene.issue(meeting)
    assert act(cast, "water_liaison", "acceptTask", "Task", "state", **task)["state"] == "ACCEPTED"
    progress = {"percentage": 30, "text": "已核一镇。", "pace": "BEHIND", "problem": "人手不足"}
    assert act(cast, "water_member", "reportProgress", "Task", "pace", **task, **progress)["pace"] == "BEHIND"
    act(cast, "land_liaison", "contributeProgress", "Task", **task, text="已供图。")
    act(cast, "water_liaison", "askExtension", "Task", **task, newDueDay="2026-04-20", reason="汛期")
    granted = act(cast, "deputy", "decideExtension", "Task", "dueDay", **task, granted=True)
    assert granted["dueDay"] == "2026-04-20"
    act(cast, "director", "chaseTask", "Task", **task, text="请抓紧。", answerBy="2026-03-12")
    act(cast, "water_liaison", "reportTaskDone", "Task", **task, text="已公示。")
    act(cast, "director", "returnTask", "Task", **task, reason="缺照片")
    act(cast, "water_liaison", "reportTaskDone", "Task", **task, text="已补。")
    act(cast, "director", "verifyTask", "Task", **task)
    act(cast, "director", "strikeOffTask", "Task", **task)
    act(cast, "director", "reopenTask", "Task", **task, reason="群众反映漏登")
    whole = """query ($id: ID!) { task(id: $id) { state percentage history { verb label }
      chasers { text sentBy { title } }
      progressReports { unit { name } percentage pace isFinal reportedBy { title } }
      extensions { state newDueDay reason } } }"""
    seen = told(cast, "land_liaison", whole, id=task["taskId"])["task"]
    assert (seen["state"], seen["percentage"]) == ("ACCEPTED", 100)
    assert len(seen["history"]) == 14
    assert seen["history"][2] == {"verb": "task.accept", "label": "签收任务"}
    assert [report["pace"] for report in seen["progressReports"]] == ["BEHIND", None, "ON_SCHEDULE", "ON_SCHEDULE"]
    assert seen["extensions"] == [{"state": "GRANTED", "newDueDay": "2026-04-20", "reason": "汛期"}]


def test_refusals_are_typed_and_name_the_field(scene, cast):
    office_meeting = global_id("Meeting", scene.meeting("OFFICE").id)
    answer = act(cast, "clerk", "recordDecision", "Decision", meetingId=office_meeting, text="大事。", isMajor=True)
    assert (answer["__typename"], answer["code"], answer["article"]) == ("RuleViolation", "MAJOR_NOT_HERE", "R7")
    plan = {"title": "", "leadUnitId": global_id("MemberUnit", cast.units["water"]), "dueDay": "2026-04-11"}
    answer = act(cast, "clerk", "recordDecision", "Decision", meetingId=office_meeting, text="小事。", tasks=[plan])
    assert answer["fields"] == [
        {"field": "tasks.0.title", "code": "REQUIRED"},
        {"field": "tasks.0.dueDay", "code": "NOT_A_WORKING_DAY"},
    ]


def test_tasks_are_found_by_what_they_are_asked_for(scene, cast, day):
    meeting = scene.meeting()
    water, land = cast.units["water"], cast.units["land"]
    scene.decision(
        meeting,
        scene.plan(title="甲", due_day=date(2026, 4, 10), supporting_unit_ids=[]),
        scene.plan(title="乙", due_day=date(2026, 4, 20), lead_unit_id=land, supporting_unit_ids=[water]),
        scene.plan(
            title="丙", due_day=date(2026, 4, 30), lead_unit_id=land, supporting_unit_ids=[], requirement="水库"
        ),
    )
    scene.issue(meeting)
    scene.decision(None, scene.plan(title="丁"))
    day.set(date(2026, 4, 13))
    found = {
        "甲乙": {"unit": global_id("MemberUnit", water), "meeting": global_id("Meeting", meeting.id)},
        "乙丙": {"dueFrom": "2026-04-20", "dueTo": "2026-04-30"},
        "丙": {"text": "水库"},
        "甲": {"overdue": True},
        "丁乙丙": {"overdue": False},
        "丁": {"states": ["REGISTERED"]},
        "": {"unit": global_id("Meeting", water)},
    }
    for expected, filters in found.items():
        assert sorted(titles(cast, "director", **filters)) == sorted(expected), filters
    assert titles(cast, "water_liaison", mine=True) == ["甲", "乙"]
    latest_first = tasks(cast, "director", ordering=[{"dueDay": "DESC"}])
    assert latest_first[0]["title"] == "丙"


def test_overdue_is_worked_out_when_it_is_read(scene, cast, day):
    scene.task()
    assert [(node["isOverdue"], node["daysLate"]) for node in tasks(cast, "director")] == [(False, 0)]
    day.set(date(2026, 4, 15))
    assert [(node["isOverdue"], node["daysLate"]) for node in tasks(cast, "director")] == [(True, 5)]


def test_a_task_done_late_stays_late_but_is_no_longer_overdue(scene, cast, day):
    task = scene.task("ACCEPTED")
    day.set(date(2026, 4, 15))
    scene_done = actions.report_task_done(actor=cast.water_liaison, task_id=task.id, text="办结。")
    day.set(date(2026, 5, 15))
    assert scene_done.due_day == DUE
    assert [(node["isOverdue"], node["daysLate"]) for node in tasks(cast, "director")] == [(False, 5)]


@pytest.mark.parametrize(
    ("state", "waiting"),
    [("REGISTERED", "OFFICE"), ("ASSIGNED", "LEAD_UNIT"), ("ACCEPTED", "LEAD_UNIT"), ("REPORTED", "OFFICE"),
     ("DONE", "OFFICE"), ("STRUCK_OFF", "NOBODY")],
)  # fmt: skip
def test_who_must_act_next(scene, cast, state, waiting):
    scene.task(state)
    assert [node["waitingOn"] for node in tasks(cast, "director")] == [waiting]


def test_a_due_day_in_a_year_without_calendar_is_provisional(scene, cast):
    scene.task(due_day=date(2029, 3, 1))
    assert [node["dueDayProvisional"] for node in tasks(cast, "director")] == [True]


def test_what_may_be_done_follows_post_state_and_what_is_open(scene, cast):
    task = scene.task("ACCEPTED")
    lead = ["task.report_progress", "task.report_done", "task.ask_extension"]
    for who, verbs in {
        "water_liaison": lead, "land_member": ["task.contribute"], "director": ["task.chase"], "clerk": [],
        "convener": [],
    }.items():  # fmt: skip
        assert [node["allowedActions"] for node in tasks(cast, who)] == [verbs], who
    actions.ask_extension(actor=cast.water_liaison, task_id=task.id, new_due_day=date(2026, 4, 20), reason="汛期")
    assert tasks(cast, "water_liaison")[0]["allowedActions"] == lead[:2]
    assert tasks(cast, "director")[0]["allowedActions"] == ["task.decide_extension", "task.chase"]


def test_a_list_of_fifty_tasks_takes_a_fixed_number_of_queries(scene, cast):
    for _ in range(2):
        meeting = scene.meeting()
        scene.decision(meeting, *[scene.plan(title=f"第{n}件") for n in range(25)])
        scene.issue(meeting)
    for who in ("director", "water_liaison"):
        data, queries = counted(cast, who, TASKS)
        assert len(data["tasks"]["edges"]) == 50
        # posts, tasks with their counts and histories, supporting units, their units, lead units, decisions, meetings
        assert len(queries) == 7, "\n".join(queries)
