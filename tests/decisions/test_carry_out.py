"""Units carry tasks out, the Office follows them (R8, R10, R13)."""

from datetime import date

import pytest

from hierarchy.decisions import actions
from hierarchy.decisions.models import Chaser, Extension, ProgressReport, Task
from hierarchy.errors import Conflict, NotAllowed, RuleBroken, ValidationFailed
from hierarchy.journal.models import Entry
from tests.decisions.scene import DUE
from tests.standing import TODAY


def fields(refusal) -> dict[str, str]:
    return {name: told[0] for name, told in refusal.value.fields.items()}


def test_from_assignment_to_being_struck_off(scene, cast, day):
    task = scene.task()
    actions.accept_task(actor=cast.water_liaison, task_id=task.id, expected_version=task.version)
    actions.report_progress(actor=cast.water_liaison, task_id=task.id, percentage=40, text="已核两镇。")
    actions.contribute_progress(actor=cast.land_liaison, task_id=task.id, text="已提供宗地图。")
    day.set(date(2026, 4, 9))
    actions.report_task_done(actor=cast.water_member, task_id=task.id, text="已公示。")
    actions.verify_task(actor=cast.deputy, task_id=task.id, opinion="属实")
    done = actions.strike_off_task(actor=cast.director, task_id=task.id)
    assert (done.state, done.percentage, done.done_day) == ("STRUCK_OFF", 100, date(2026, 4, 9))
    reports = [(one.unit_id, one.percentage, one.is_final) for one in done.progress_reports.all()]
    water, land = cast.units["water"], cast.units["land"]
    assert reports == [(water, 40, False), (land, None, False), (water, 100, True)]
    assert [entry.verb for entry in Entry.objects.filter(object_id=task.id)] == [
        "task.register", "task.assign", "task.accept", "task.report_progress", "task.contribute", "task.report_done",
        "task.verify", "task.strike_off",
    ]  # fmt: skip


def test_only_supporting_units_contribute_and_only_the_lead_unit_reports(scene, cast, unchanged):
    task = scene.task("ACCEPTED")
    with unchanged(Task, ProgressReport), pytest.raises(NotAllowed):
        actions.contribute_progress(actor=cast.water_liaison, task_id=task.id, text="自己配合自己。")
    with unchanged(Task, ProgressReport), pytest.raises(NotAllowed):
        actions.report_progress(actor=cast.land_liaison, task_id=task.id, percentage=10, text="代为反馈。")


@pytest.mark.parametrize(
    ("given", "faults"),
    [
        ({"percentage": 101}, {"percentage": "OUT_OF_RANGE"}),
        ({"percentage": -1}, {"percentage": "OUT_OF_RANGE", "problem": "EXPLAIN_STEP_BACK"}),
        ({"percentage": 30}, {"problem": "EXPLAIN_STEP_BACK"}),
        ({"pace": "BEHIND"}, {"problem": "EXPLAIN_BEHIND"}),
        ({"pace": "FAST"}, {"pace": "NOT_A_CHOICE"}),
        ({"text": ""}, {"text": "REQUIRED"}),
    ],
)
def test_faults_of_a_progress_report(scene, cast, unchanged, given, faults):
    task = scene.task("ACCEPTED")
    report = {"actor": cast.water_liaison, "task_id": task.id, "percentage": 40, "text": "已核两镇。"}
    actions.report_progress(**report)
    with unchanged(Task, ProgressReport), pytest.raises(ValidationFailed) as refusal:
        actions.report_progress(**report | given)
    assert fields(refusal) == faults


def test_a_step_back_is_possible_when_explained(scene, cast):
    task = scene.task("ACCEPTED")
    report = {"actor": cast.water_liaison, "task_id": task.id, "text": "复核。"}
    actions.report_progress(**report, percentage=60)
    task = actions.report_progress(**report, percentage=40, pace="BEHIND", problem="一村名册有误")
    assert (task.percentage, task.pace) == (40, "BEHIND")


def test_a_returned_task_is_owed_again(scene, cast, unchanged):
    task = scene.task("REPORTED")
    with unchanged(Task), pytest.raises(ValidationFailed):
        actions.return_task(actor=cast.director, task_id=task.id, reason="")
    task = actions.return_task(actor=cast.director, task_id=task.id, reason="未附公示照片")
    assert (task.state, task.done_day, task.reported_done_at, task.percentage) == ("ACCEPTED", None, None, 100)


def test_a_reopened_task_is_owed_by_its_old_day_or_a_later_one(scene, cast, unchanged):
    task = scene.task("STRUCK_OFF")
    reopen = {"actor": cast.director, "task_id": task.id, "reason": "群众反映漏登"}
    for given, code in [(TODAY, "NOT_EARLIER"), (date(2026, 4, 11), "NOT_A_WORKING_DAY")]:
        with unchanged(Task), pytest.raises(ValidationFailed) as refusal:
            actions.reopen_task(**reopen, due_day=given)
        assert fields(refusal) == {"due_day": code}
    task = actions.reopen_task(**reopen, due_day=date(2026, 4, 13))
    assert (task.state, task.due_day, task.first_due_day) == ("ACCEPTED", date(2026, 4, 13), DUE)
    assert (task.done_day, task.verified_at, task.struck_off_at) == (None, None, None)


def test_chasers_are_counted(scene, cast, unchanged):
    task = scene.task()
    chase = {"actor": cast.director, "task_id": task.id, "text": "请尽快签收。"}
    with unchanged(Task, Chaser), pytest.raises(ValidationFailed) as refusal:
        actions.chase_task(**chase, answer_by=date(2026, 3, 14))
    assert fields(refusal) == {"answer_by": "NOT_A_WORKING_DAY"}
    actions.chase_task(**chase, answer_by=date(2026, 3, 12))
    assert actions.chase_task(**chase).chased_count == 2
    assert [chaser.answer_by for chaser in task.chasers.all()] == [date(2026, 3, 12), None]


def test_more_time_is_asked_for_and_granted(scene, cast):
    task = scene.task("ACCEPTED")
    ask = {"actor": cast.water_liaison, "task_id": task.id, "reason": "汛期抽调"}
    actions.ask_extension(**ask, new_due_day=date(2026, 4, 20))
    task = actions.decide_extension(actor=cast.director, task_id=task.id, granted=True)
    assert (task.due_day, task.first_due_day, task.extended_count) == (date(2026, 4, 20), DUE, 1)
    extension = task.extensions.get()
    assert (extension.state, extension.decided_by_id) == ("GRANTED", cast.appointment("director").id)


def test_a_refusal_of_more_time_is_explained(scene, cast, unchanged):
    task = scene.task("ACCEPTED")
    actions.ask_extension(actor=cast.water_liaison, task_id=task.id, reason="汛期抽调", new_due_day=date(2026, 4, 20))
    refuse = {"actor": cast.deputy, "task_id": task.id, "granted": False}
    with unchanged(Task, Extension), pytest.raises(ValidationFailed) as refusal:
        actions.decide_extension(**refuse)
    assert fields(refusal) == {"opinion": "REQUIRED"}
    task = actions.decide_extension(**refuse, opinion="按期完成")
    assert (task.due_day, task.extended_count, task.extensions.get().state) == (DUE, 0, "REFUSED")
    with unchanged(Task, Extension), pytest.raises(RuleBroken) as refusal:
        actions.decide_extension(**refuse, opinion="再次")
    assert refusal.value.code == "NO_EXTENSION_ASKED"


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (DUE, "NOT_LATER"),
        (date(2026, 3, 20), "NOT_LATER"),
        (date(2026, 4, 11), "NOT_A_WORKING_DAY"),
        # 30 working days after 10 April 2026: over 1 to 5 May, with the make-up Saturday of 9 May, 26 May.
        (date(2026, 5, 27), "EXTENSION_TOO_LONG"),
    ],
)
def test_an_extension_is_later_but_not_without_end(scene, cast, unchanged, asked, code):
    task = scene.task("ACCEPTED")
    ask = {"actor": cast.water_liaison, "task_id": task.id, "reason": "汛期抽调"}
    with unchanged(Task, Extension), pytest.raises(ValidationFailed) as refusal:
        actions.ask_extension(**ask, new_due_day=asked)
    assert fields(refusal) == {"new_due_day": code}


def test_one_wish_at_a_time_and_as_many_as_the_rulebook_allows(scene, cast, unchanged):
    task = scene.task("ACCEPTED")
    ask = {"actor": cast.water_liaison, "task_id": task.id, "reason": "汛期抽调"}
    for asked in (date(2026, 4, 20), date(2026, 4, 21)):
        actions.ask_extension(**ask, new_due_day=asked)
        with unchanged(Task, Extension), pytest.raises(RuleBroken) as refusal:
            actions.ask_extension(**ask, new_due_day=date(2026, 4, 22))
        assert refusal.value.code == "EXTENSION_OPEN"
        actions.decide_extension(actor=cast.director, task_id=task.id, granted=True)
    with unchanged(Task, Extension), pytest.raises(RuleBroken) as refusal:
        actions.ask_extension(**ask, new_due_day=date(2026, 4, 22))
    assert (refusal.value.code, refusal.value.article) == ("EXTENSIONS_USED_UP", "R13")


def test_an_overdue_task_can_still_ask_from_today(scene, cast, day):
    task = scene.task("ACCEPTED")
    day.set(date(2026, 6, 30))
    ask = {"actor": cast.water_liaison, "task_id": task.id, "reason": "汛期抽调"}
    with pytest.raises(ValidationFailed) as refusal:
        actions.ask_extension(**ask, new_due_day=date(2026, 6, 29))
    assert fields(refusal) == {"new_due_day": "DAY_PAST"}
    assert actions.ask_extension(**ask, new_due_day=date(2026, 7, 10)).extensions.count() == 1


def test_an_unanswered_wish_is_decided_before_the_task_is_verified(scene, cast, unchanged):
    task = scene.task("ACCEPTED")
    actions.ask_extension(actor=cast.water_liaison, task_id=task.id, reason="汛期抽调", new_due_day=date(2026, 4, 20))
    actions.report_task_done(actor=cast.water_liaison, task_id=task.id, text="提前办结。")
    with unchanged(Task), pytest.raises(RuleBroken) as refusal:
        actions.verify_task(actor=cast.director, task_id=task.id)
    assert refusal.value.code == "EXTENSION_OPEN"
    actions.decide_extension(actor=cast.director, task_id=task.id, granted=False, opinion="已办结")
    assert actions.verify_task(actor=cast.director, task_id=task.id).state == "DONE"


def test_an_old_version_is_a_conflict(scene, cast, unchanged):
    task = scene.task()
    read = task.version
    actions.accept_task(actor=cast.water_liaison, task_id=task.id, expected_version=read)
    with unchanged(Task), pytest.raises(Conflict):
        actions.report_task_done(actor=cast.water_liaison, task_id=task.id, text="办结。", expected_version=read)
