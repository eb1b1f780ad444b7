"""The county's plenary: from the units' proposals to the last task struck off."""

from collections.abc import Callable

from config.demo.story.calendar import Calendar
from config.demo.story.persons import Persons, StoryStopped
from config.demo.story.sitting import Sitting

BODY, KEY = "yueyang", "county-plenary"
AGENDA = [
    ("ziranju", "征地拆迁领域信访工作情况汇报", ["REPORT", "ANALYSIS"]),
    ("rensheju", "根治欠薪专项工作情况及下步建议", ["REPORT", "SUGGESTION"]),
    ("shuiliju", "水利和库区移民领域信访形势分析", ["ANALYSIS"]),
]


def play(persons: Persons, calendar: Calendar, say: Callable[[str], None]) -> None:
    """Play it to its end."""
    plenary = Sitting(persons, calendar, BODY, KEY)
    _call(plenary, say)
    _hold(plenary, say)
    _issue(plenary, say)
    _carry_out(plenary, say)


def _call(plenary: Sitting, say: Callable[[str], None]) -> None:
    calendar = plenary.calendar
    calendar.set(45)
    say("county: units propose items, the Office calls the plenary")
    plenary.call(
        AGENDA,
        kind="PLENARY",
        title="县信访工作联席会议全体会议",
        place="县委三楼会议室",
        startsAt=calendar.at(40, 9).isoformat(),
        endsAt=calendar.at(40, 11, 30).isoformat(),
        chairId=plenary.chair("CONVENER"),
    )
    calendar.set(44)
    plenary.answers(absent=_head_of(plenary, "linyeju"), stand_in=_head_of(plenary, "yibaoju"))


def _head_of(plenary: Sitting, unit: str) -> str:
    return plenary.person(unit, "MEMBER").username


def _hold(plenary: Sitting, say: Callable[[str], None]) -> None:
    plenary.calendar.set(40, 9)
    say("county: the plenary is held, decisions are recorded")
    task = plenary.task
    plenary.hold(
        [
            {
                "text": "会议决定，对征地拆迁领域历史遗留信访问题开展集中化解，实行领导包案、限期办结。",
                "isMajor": True,
                "tasks": [
                    task("梳理征地拆迁历史遗留信访问题并制定化解方案", "ziranju", 15, "zhujianju", "nongyeju"),
                    task("落实化解资金并监督使用", "caizhengju", 12, "ziranju"),
                ],
            },
            {
                "text": "会议要求，在建工程项目欠薪隐患排查整治一月内见效。",
                "tasks": [task("开展在建工程欠薪隐患排查整治", "rensheju", 14, "zhujianju", "gonganju")],
            },
            {
                "text": "会议同意建立库区移民信访事项月调度机制。",
                "tasks": [task("建立库区移民信访事项月调度机制", "shuiliju", 20)],
            },
        ],
        absent=_head_of(plenary, "linyeju"),
    )


def _issue(plenary: Sitting, say: Callable[[str], None]) -> None:
    calendar, key = plenary.calendar, plenary.key
    calendar.set(39, 10)
    say("county: its document is drafted, returned once, approved, issued and acknowledged by every unit")
    paper = plenary.clerk.act("draftDocument", f"{key}:draft", meetingId=plenary.meeting["id"])
    paper_id = paper["id"]
    plenary.clerk.act("submitDocument", f"{key}:submit", documentId=paper_id, approverId=plenary.chair("CONVENER"))
    refusal = plenary.director.refused("approveDocument", documentId=paper_id)
    if refusal["__typename"] != "NotAllowed":
        raise StoryStopped(f"the director's approval was refused, but as {refusal}")
    plenary.convener.act("returnDocument", f"{key}:return", documentId=paper_id, opinion="请补充包案领导分工的要求。")
    body = plenary.clerk.ask("document", id=paper_id)["document"]["body"]
    addition = "各牵头单位要逐案明确包案领导，每月底前报送进展。"
    if addition not in body:
        body = f"{body}\n{addition}"
    plenary.clerk.act("reviseDocument", f"{key}:revise", documentId=paper_id, body=body)
    calendar.set(38)
    plenary.clerk.act("submitDocument", f"{key}:submit2", documentId=paper_id, approverId=plenary.chair("CONVENER"))
    plenary.convener.act("approveDocument", f"{key}:approve", documentId=paper_id, opinion="同意。")
    plenary.director.act("issueDocument", f"{key}:issue", documentId=paper_id)
    calendar.set(37)
    plenary.acknowledge(paper)


def _carry_out(plenary: Sitting, say: Callable[[str], None]) -> None:
    say("county: each task is accepted, reported, verified and struck off")
    calendar, key = plenary.calendar, plenary.key
    tasks = plenary.tasks()
    calendar.set(36)
    for unit, task in tasks.items():
        plenary.person(unit).act("acceptTask", f"{key}:accept:{unit}", taskId=task["id"])
    calendar.set(28)
    for unit, percentage, text in (
        ("ziranju", 40, "已梳理问题23件，逐件确定包案领导。"),
        ("rensheju", 60, "已排查在建项目41个，发现隐患6处，整改4处。"),
        ("shuiliju", 80, "机制方案已征求意见。"),
    ):
        plenary.person(unit).act(
            "reportProgress", f"{key}:progress:{unit}", taskId=tasks[unit]["id"],
            percentage=percentage, pace="ON_SCHEDULE", text=text,
        )  # fmt: skip
    plenary.person("caizhengju").act(
        "reportProgress", f"{key}:progress:caizhengju", taskId=tasks["caizhengju"]["id"],
        percentage=30, pace="BEHIND", text="资金方案已报县政府。", problem="方案尚待县政府批复。",
    )  # fmt: skip
    plenary.person("zhujianju").act(
        "contributeProgress", f"{key}:contribute", taskId=tasks["ziranju"]["id"], text="配合核查拆迁项目档案11份。"
    )
    _chase_and_extend(plenary, tasks["caizhengju"])
    for before, unit in ((22, "shuiliju"), (16, "rensheju"), (15, "ziranju"), (6, "caizhengju")):
        _finish(plenary, unit, tasks[unit], before)


def _chase_and_extend(plenary: Sitting, task: dict) -> None:
    calendar, key = plenary.calendar, plenary.key
    calendar.set(20)
    plenary.director.act("chaseTask", f"{key}:chase", taskId=task["id"], text="请于三个工作日内反馈资金落实情况。")
    calendar.set(18)
    plenary.person("caizhengju").act(
        "askExtension", f"{key}:extension", taskId=task["id"],
        newDueDay=calendar.day(5).isoformat(), reason="资金方案须经县政府常务会议审议。",
    )  # fmt: skip
    plenary.director.act("decideExtension", f"{key}:extend", taskId=task["id"], granted=True, opinion="同意延期一次。")


def _finish(plenary: Sitting, unit: str, task: dict, before: int) -> None:
    calendar, key = plenary.calendar, f"{plenary.key}:{unit}"
    lead = plenary.person(unit)
    calendar.set(before)
    lead.act("reportTaskDone", f"{key}:done", taskId=task["id"], text="任务已完成，佐证材料齐备。")
    if unit == "ziranju":
        plenary.director.act("returnTask", f"{key}:return", taskId=task["id"], reason="请补充3件未签协议事项的说明。")
        lead.act("reportTaskDone", f"{key}:done2", taskId=task["id"], text="已补充说明，3件均已签订协议。")
    calendar.set(before - 1)
    plenary.director.act("verifyTask", f"{key}:verify", taskId=task["id"])
    plenary.director.act("strikeOffTask", f"{key}:strike", taskId=task["id"])
