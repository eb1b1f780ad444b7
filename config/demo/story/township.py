"""A township does the same on its own tenant: a working meeting of Xinqiang, its minutes, its task."""

from collections.abc import Callable

from config.demo.story.calendar import Calendar
from config.demo.story.persons import Persons
from config.demo.story.sitting import Sitting

BODY, KEY = "xinqiang", "xinqiang-working"


def play(persons: Persons, calendar: Calendar, say: Callable[[str], None]) -> None:
    """Play it to its end."""
    say("Xinqiang: a working meeting on its own tenant, its minutes and its task")
    working = Sitting(persons, calendar, BODY, KEY)
    calendar.set(30)
    working.call(
        [("nongyeban", "洗马塘村灌溉用水矛盾情况", ["REPORT"])],
        kind="WORKING",
        title="新墙镇信访工作专题会议",
        place="镇政府二楼会议室",
        startsAt=calendar.at(28, 15).isoformat(),
        chairId=working.chair("CONVENER"),
        unitIds=[working.units[unit] for unit in ("zongzhiban", "nongyeban", "sifasuo")],
    )
    working.answers()
    calendar.set(28, 15)
    working.hold(
        [
            {
                "text": "会议明确，由镇农业农村办牵头，司法所配合，于月底前化解洗马塘村灌溉用水矛盾。",
                "tasks": [working.task("化解洗马塘村灌溉用水矛盾", "nongyeban", 12, "sifasuo")],
            }
        ]
    )
    calendar.set(27)
    paper = working.clerk.act("draftDocument", f"{KEY}:draft", meetingId=working.meeting["id"])
    working.clerk.act("submitDocument", f"{KEY}:submit", documentId=paper["id"], approverId=working.chair("CONVENER"))
    working.convener.act("approveDocument", f"{KEY}:approve", documentId=paper["id"], opinion="同意印发。")
    working.director.act("issueDocument", f"{KEY}:issue", documentId=paper["id"])
    calendar.set(26)
    working.acknowledge(paper)
    _carry_out(working, calendar)


def _carry_out(working: Sitting, calendar: Calendar) -> None:
    """The task of its minutes, until it is struck off."""
    task = working.tasks()["nongyeban"]
    lead, post = working.person("nongyeban"), working.post_of("nongyeban")
    lead.act("acceptTask", f"{KEY}:task:accept", taskId=task["id"], asPost=post)
    calendar.set(20)
    lead.act(
        "reportProgress", f"{KEY}:task:progress", taskId=task["id"], asPost=post,
        percentage=50, pace="ON_SCHEDULE", text="已组织两个村民小组协商，达成轮灌方案。",
    )  # fmt: skip
    calendar.set(14)
    lead.act("reportTaskDone", f"{KEY}:task:done", taskId=task["id"], asPost=post, text="轮灌协议已签，渠道已清淤。")
    calendar.set(13)
    working.director.act("verifyTask", f"{KEY}:task:verify", taskId=task["id"])
    working.director.act("strikeOffTask", f"{KEY}:task:strike", taskId=task["id"])
