"""What the story leaves to do, so that whoever comes can go on by hand: a held meeting that owes its minutes."""

from collections.abc import Callable

from config.demo.story.calendar import Calendar
from config.demo.story.persons import Persons
from config.demo.story.sitting import Sitting

BODY, KEY = "yueyang", "county-working"


def play(persons: Persons, calendar: Calendar, say: Callable[[str], None]) -> None:
    """A working meeting of the county, held on the last working day, whose paper is not drafted yet."""
    say("county: a working meeting is held; its minutes are left to you")
    working = Sitting(persons, calendar, BODY, KEY)
    calendar.set(4)
    working.call(
        [("jiaotongju", "农村公路建设用地信访问题", ["REPORT"])],
        kind="WORKING",
        title="农村公路信访问题调度会",
        place="县信访局会议室",
        startsAt=calendar.at(1, 9).isoformat(),
        chairId=working.chair("CONVENER"),
        unitIds=[working.units[unit] for unit in ("jiaotongju", "ziranju", "caizhengju")],
    )
    working.answers()
    calendar.set(1, 9)
    working.hold(
        [
            {
                "text": "会议明确，由县交通运输局牵头核清农村公路建设用地补偿情况。",
                "tasks": [working.task("核清农村公路建设用地补偿情况", "jiaotongju", -10, "ziranju")],
            }
        ]
    )
    calendar.now()
