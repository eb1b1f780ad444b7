"""The text of a notice (会议通知), from what is known of the meeting."""

from collections.abc import Sequence
from datetime import date, datetime

from hierarchy import clock
from hierarchy.meetings.models import AgendaItem, Meeting

WEEKDAYS = "一二三四五六日"


def compose_notice(meeting: Meeting, items: Sequence[AgendaItem], units: Sequence[str], answer_by: date) -> str:
    """Title, time, place, chair, agenda, who is called, and by when to answer; in Chinese, as an office writes it."""
    lines = [
        f"关于召开{meeting.title}的通知",
        "",
        f"{'、'.join(units)}：",
        f"定于{_moment(meeting.starts_at)}召开{meeting.title}（{meeting.rule.title.zh}）。现将有关事项通知如下：",
        f"一、时间：{_moment(meeting.starts_at)}",
        f"二、地点：{meeting.place or '另行通知'}",
        f"三、主持：{meeting.chair.account.name}（{meeting.chair.title}）",
        "四、议题：",
        *(f"　　{place}．{item.title}" for place, item in enumerate(items, start=1)),
        "五、要求：请各单位成员准时参加，不得无故缺席；因故不能参加的，请说明理由向会议主持人请假，或由本单位其他负责同志代会。",
        f"请于{answer_by.month}月{answer_by.day}日前在系统中回复参会情况。",
    ]
    return "\n".join(lines)


def _moment(moment: datetime) -> str:
    local = clock.local(moment)
    return f"{local.year}年{local.month}月{local.day}日（星期{WEEKDAYS[local.weekday()]}）{local:%H:%M}"
