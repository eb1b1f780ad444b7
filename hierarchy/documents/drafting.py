"""The first text of a sitting's paper, in the order of official papers: what met, what was decided, what is asked.

Pure: the same facts give the same text. A drafter goes on from here.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from hierarchy.documents.facts import Decided, Duty, Item, Person, Sitting
from hierarchy.messages.articles import numeral
from hierarchy.rulebook.keys import Purpose

NOON = 12


class Text(NamedTuple):
    """Title and body of a paper; paragraphs are lines."""

    title: str
    body: str


def compose(sitting: Sitting) -> Text:
    """The text of the paper that follows a sitting."""
    notice = sitting.purpose == Purpose.MEETING_DOCUMENT
    lines = [
        *(["各成员单位："] if notice else []),
        _opening(sitting, notice),
        "一、会议情况",
        *_circumstances(sitting),
        "二、议定事项",
        *_decisions(sitting.decided),
        "三、落实要求",
        *_demands(notice),
    ]
    return Text(f"{sitting.title}议定事项的通知" if notice else f"{sitting.title}纪要", "\n".join(lines))


def _opening(sitting: Sitting, notice: bool) -> str:
    day = f"{_day(sitting.starts_at)}{'上午' if sitting.starts_at.hour < NOON else '下午'}"
    where = f"在{sitting.place}" if sitting.place else ""
    what = "现将会议情况和议定事项通知如下。" if notice else "现将会议情况和议定事项纪要如下。"
    chair = f"由{sitting.chair.name}主持"
    return f"{day}，{sitting.title}{where}召开，{chair}，研究议题{len(sitting.items)}项。{what}"


def _circumstances(sitting: Sitting) -> list[str]:
    called = sum(map(len, (sitting.present, sitting.stood_in, sitting.on_leave, sitting.absent)))
    came = len(sitting.present) + len(sitting.stood_in)
    place = f"，地点：{sitting.place}" if sitting.place else ""
    lines = [
        f"（一）时间：{_day(sitting.starts_at)}{sitting.starts_at:%H:%M}{place}。",
        f"（二）主持人：{_named(sitting.chair)}。",
        f"（三）到会情况：应到{called}人，实到{came}人（其中代会{len(sitting.stood_in)}人），"
        f"请假{len(sitting.on_leave)}人，缺席{len(sitting.absent)}人。",
        *_listed("出席", map(_named, sitting.present)),
        *_listed("代会", map(_stood_in, sitting.stood_in)),
        *_listed("请假", map(_named, sitting.on_leave)),
        *_listed("缺席", map(_named, sitting.absent)),
    ]
    if sitting.items:
        lines += ["（四）会议议题：", *(_item(place, item) for place, item in enumerate(sitting.items, 1))]
    return lines


def _decisions(decided: tuple[Decided, ...]) -> list[str]:
    if not decided:
        return ["会议未形成需要交办的议定事项。"]
    lines = []
    for place, one in enumerate(decided, 1):
        lines.append(f"（{numeral(place)}）{_sentence(one.text)}")
        lines += [f"{number}.{_duty(duty)}" for number, duty in enumerate(one.duties, 1)]
    return lines


def _duty(duty: Duty) -> str:
    parts = [f"牵头单位：{duty.lead}"]
    if duty.supporting:
        parts.append(f"配合单位：{'、'.join(duty.supporting)}")
    if duty.responsible:
        parts.append(f"责任人：{duty.responsible}")
    if duty.due_day:
        parts.append(f"完成时限：{_day(duty.due_day)}")
    requirement = _sentence(duty.requirement) if duty.requirement.strip() else ""
    return f"{_sentence(duty.title)}{requirement}（{'；'.join(parts)}）"


def _demands(notice: bool) -> list[str]:
    who = "各成员单位" if notice else "各有关单位"
    return [
        f"（一）{who}收文后及时签收，明确责任人，按上述分工和时限办理。",
        "（二）办理进展按期报联席会议办公室；不能按期完成的，提前说明原因并申请延期。",
        "（三）联席会议办公室跟踪督办，并将落实情况报告联席会议。",
    ]


def _item(place: int, item: Item) -> str:
    return f"{place}.{item.title}" + (f"（{item.unit}提出）" if item.unit else "") + "。"


def _listed(label: str, persons: Iterable[str]) -> list[str]:
    told = "、".join(persons)
    return [f"{label}：{told}。"] if told else []


def _named(person: Person) -> str:
    return f"{person.name}（{person.unit}）" if person.unit else person.name


def _stood_in(person: Person) -> str:
    return f"{person.stand_in}代{_named(person)}" if person.stand_in else f"{_named(person)}由他人代会"


def _day(moment: date) -> str:
    return f"{moment.year}年{moment.month}月{moment.day}日"


def _sentence(text: str) -> str:
    """One line that ends like a sentence."""
    text = "".join(text.split("\n")).strip()
    return text if text.endswith(("。", "！", "？", "；")) else f"{text}。"
