"""Two acts at the same moment, really committed, each in a thread with a connection of its own.

Run as a program on a database of its own by test_at_once; prints what came of each pair as JSON.
"""

import json
import sys
import threading
from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any

import django

ROUNDS = 3


def main() -> None:
    """Play every pair a few times."""
    django.setup()
    from tests.cast import make_cast
    from tests.decisions.scene import Scene
    from tests.standing import StandingClock

    cast = make_cast()
    scene = Scene(cast, StandingClock(SimpleNamespace(setattr=setattr)))
    with cast.inside("yueyang"):
        told = {pair.__name__: [pair(scene) for _ in range(ROUNDS)] for pair in PAIRS}
    json.dump(told, sys.stdout)


def together(scene: Any, *acts: Callable[[], Any]) -> list[str]:
    """Do them at once; "done" or the code of each one's refusal."""
    from django.db import connection

    from hierarchy.errors import Refusal

    start, outcomes = threading.Barrier(len(acts)), [""] * len(acts)

    def run(place: int, act: Callable[[], Any]) -> None:
        with scene.cast.inside("yueyang"):
            connection.ensure_connection()
            start.wait()
            try:
                act()
                outcomes[place] = "done"
            except Refusal as refusal:
                outcomes[place] = refusal.code
            except Exception as error:  # noqa: BLE001 (told to the test)
                outcomes[place] = repr(error)
        connection.close()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(outcomes)


def two_acts_on_the_version_that_both_read(scene: Any) -> list[str]:
    from hierarchy.decisions import actions

    task = scene.task("REPORTED")
    on = {"task_id": task.id, "expected_version": task.version}
    director, deputy = scene.cast.director, scene.cast.deputy
    return together(
        scene,
        lambda: actions.verify_task(actor=director, **on),
        lambda: actions.return_task(actor=deputy, reason="缺照片", **on),
    )


def two_wishes_for_more_time(scene: Any) -> list[str]:
    from hierarchy.decisions import actions

    task_id, wish = scene.task("ACCEPTED").id, {"new_due_day": date(2026, 4, 20), "reason": "汛期"}
    member, liaison = scene.cast.water_member, scene.cast.water_liaison
    return together(
        scene,
        lambda: actions.ask_extension(actor=member, task_id=task_id, **wish),
        lambda: actions.ask_extension(actor=liaison, task_id=task_id, **wish),
    )


def three_clerks_record(scene: Any) -> list[int]:
    meeting = scene.meeting()
    together(scene, *[lambda: scene.decision(meeting)] * 3)
    return sorted(meeting.decisions.values_list("position", flat=True))


def recording_while_the_paper_is_issued(scene: Any) -> list[str]:
    meeting = scene.decision().meeting
    outcomes = together(scene, lambda: scene.decision(meeting), lambda: scene.issue(meeting))
    # Whoever came first: nothing is left that is not in force.
    return [*outcomes, *sorted(set(meeting.decisions.values_list("state", flat=True)))]


def amending_while_the_paper_is_recalled(scene: Any) -> list[str]:
    from hierarchy.decisions import actions
    from hierarchy.transactions import act

    task = scene.task("ACCEPTED")
    meeting_id, decision_id = task.decision.meeting_id, task.decision_id
    paper = task.decision.meeting.decision_list.document_id
    clerk, director, water = scene.cast.clerk, scene.cast.director, scene.cast.water_liaison
    return together(
        scene,
        lambda: actions.amend_decision(actor=clerk, decision_id=decision_id, text="另定。", tasks=[]),
        lambda: act(actions.suspend_effect)(actor=director, meeting_id=meeting_id, document_id=paper),
        lambda: actions.report_progress(actor=water, task_id=task.id, percentage=50, text="已办一半。"),
    )


PAIRS = [
    two_acts_on_the_version_that_both_read,
    two_wishes_for_more_time,
    three_clerks_record,
    recording_while_the_paper_is_issued,
    amending_while_the_paper_is_recalled,
]

if __name__ == "__main__":
    main()
