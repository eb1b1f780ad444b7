"""The text of a notice, in the form that offices use: why, when, where, who presides, who comes, what is discussed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

WEEKDAYS = "一二三四五六日"
NUMERALS = "一二三四五六七八九十"
INDENT = "　　"


@dataclass(frozen=True)
class Notice:
    """All that a notice tells; moments are those of the county's clocks."""

    body: str
    title: str
    kind: str
    starts_at: datetime
    ends_at: datetime | None
    place: str
    chair: str
    by_delegation_of: str
    called: str
    agenda: Sequence[tuple[str, str]]
    answer_by: date
    dated: date
    # When it moves an earlier notice: the time that was told then, and why it changed.
    moved_from: datetime | None = None
    reason: str = ""
    # What is not as it was: 时间, 地点, 主持人.
    differs: Sequence[str] = ()


def notice_text(notice: Notice) -> str:
    """The whole text; paragraphs are separated by line breaks."""
    points = [
        f"会议时间：{_moment(notice.starts_at)}{_until(notice)}。",
        f"会议地点：{notice.place}。",
        f"会议主持：{notice.chair}{_delegated(notice)}。",
        f"参会人员：{notice.called}。",
    ]
    if notice.agenda:
        points.append("会议议程：\n" + "\n".join(_item(place, *item) for place, item in enumerate(notice.agenda)))
    points.append(
        f"请于{_day(notice.answer_by)}前回复参会情况。因故不能参加的，应向会议主持人请假，"
        "经同意后可由本单位其他负责同志代会；会议材料请按时报送。"
    )
    body = [f"{INDENT}{NUMERALS[place]}、{point}" for place, point in enumerate(points)]
    return "\n".join([_heading(notice), "", "各有关单位、各位同志：", _opening(notice), *body, "", *_signature(notice)])


def _heading(notice: Notice) -> str:
    if notice.moved_from:
        return f"关于调整{notice.title}{'、'.join(notice.differs)}的通知"
    return f"关于召开{notice.title}的通知"


def _opening(notice: Notice) -> str:
    if notice.moved_from:
        reason = notice.reason.replace("\n", "").rstrip("。；，.;,")
        why = f"因{reason}，" if reason else ""
        what = "改期举行" if notice.moved_from != notice.starts_at else f"{'、'.join(notice.differs)}有调整"
        before = _moment(notice.moved_from)
        return f"{INDENT}{why}原定{before}召开的{notice.title}{what}，请重新回复。现将有关事项通知如下："
    kind = "" if notice.kind in notice.title else f"（{notice.kind}）"
    return f"{INDENT}经研究，定于{_day(notice.starts_at)}召开{notice.title}{kind}。现将有关事项通知如下："


def _item(place: int, title: str, unit: str) -> str:
    number = NUMERALS[place] if place < len(NUMERALS) else str(place + 1)
    return f"{INDENT}（{number}）{title}{f'（{unit}）' if unit else ''}；"


def _signature(notice: Notice) -> list[str]:
    return [f"{INDENT * 5}{notice.body}办公室", f"{INDENT * 5}{_day(notice.dated)}"]


def _delegated(notice: Notice) -> str:
    return f"（受召集人{notice.by_delegation_of}委托）" if notice.by_delegation_of else ""


def _until(notice: Notice) -> str:
    if notice.ends_at is None:
        return ""
    same_day = notice.ends_at.date() == notice.starts_at.date()
    return f"至{_clock(notice.ends_at) if same_day else _moment(notice.ends_at)}"


def _moment(moment: datetime) -> str:
    return f"{_day(moment)}（星期{WEEKDAYS[moment.weekday()]}）{_clock(moment)}"


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _clock(moment: datetime) -> str:
    return f"{moment.hour}:{moment.minute:02d}"
