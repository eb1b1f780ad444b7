"""What a sitting's paper tells: gathered from the meeting, its agenda, who came, and what was decided."""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import date, datetime

from django.db.models import QuerySet

from hierarchy import clock
from hierarchy.decisions.models import Decision, Task
from hierarchy.decisions.rules import DROPPED
from hierarchy.meetings import rules as meeting_rules
from hierarchy.meetings.models import AgendaItem, Attendance, Meeting


@dataclass(frozen=True)
class Person:
    """Somebody called, under the name and unit that stand on the paper."""

    name: str
    unit: str = ""
    # Who came instead, with title.
    stand_in: str = ""


@dataclass(frozen=True)
class Item:
    """An item of the agenda."""

    title: str
    unit: str = ""
    summary: str = ""


@dataclass(frozen=True)
class Duty:
    """A task as the paper sets it."""

    title: str
    requirement: str
    lead: str
    supporting: tuple[str, ...]
    responsible: str
    due_day: date | None


@dataclass(frozen=True)
class Decided:
    """A decision with the tasks that follow from it."""

    text: str
    duties: tuple[Duty, ...] = ()


@dataclass(frozen=True)
class Sitting:
    """All that the text of a paper is built from."""

    body: str
    title: str
    purpose: str
    starts_at: datetime
    place: str
    chair: Person
    present: tuple[Person, ...] = ()
    stood_in: tuple[Person, ...] = ()
    on_leave: tuple[Person, ...] = ()
    absent: tuple[Person, ...] = ()
    items: tuple[Item, ...] = ()
    decided: tuple[Decided, ...] = ()


def sitting(meeting: Meeting, purpose: str, body: str) -> Sitting:
    """Gather the facts of a meeting; the order of everything is that of agenda, units and decisions."""
    groups = _who_came(meeting)
    return Sitting(
        body=body,
        title=meeting.title,
        purpose=purpose,
        starts_at=clock.local(meeting.starts_at),
        place=meeting.place,
        chair=Person(meeting.chair.account.name, meeting.chair.title),
        items=tuple(
            Item(item.title, item.unit.name if item.unit else "", item.summary)
            for item in AgendaItem.objects.filter(meeting=meeting, state=meeting_rules.ACCEPTED)
            .select_related("unit")
            .order_by("position", "id")
        ),
        decided=decided(meeting),
        **groups,
    )


def decided(meeting: Meeting) -> tuple[Decided, ...]:
    """What the meeting decided and did not drop, with tasks in the order in which they were set."""
    tasks: dict[object, list[Duty]] = {}
    of_meeting = standing_tasks(meeting).select_related("lead_unit").prefetch_related("supporting_units__unit")
    for task in of_meeting.order_by("id"):
        tasks.setdefault(task.decision_id, []).append(_duty(task))
    return tuple(Decided(one.text, tuple(tasks.get(one.id, ()))) for one in standing_decisions(meeting))


def standing_decisions(meeting: Meeting | None) -> QuerySet[Decision]:
    """Decisions of the meeting that were not dropped, in their order."""
    return Decision.objects.filter(meeting=meeting).exclude(state=DROPPED).order_by("position", "id")


def standing_tasks(meeting: Meeting | None) -> QuerySet[Task]:
    """Tasks of those decisions that were not dropped."""
    return Task.objects.filter(decision__in=standing_decisions(meeting)).exclude(state=DROPPED)


def digest(decisions: tuple[Decided, ...]) -> str:
    """A fingerprint of the decisions, so that what was approved is what comes into force."""
    plain = json.dumps([asdict(one) for one in decisions], default=str, ensure_ascii=False)
    return hashlib.sha256(plain.encode()).hexdigest()


def _duty(task: Task) -> Duty:
    supporting = sorted((s.unit for s in task.supporting_units.all()), key=lambda unit: (unit.position, unit.code))
    return Duty(
        title=task.title,
        requirement=task.requirement,
        lead=task.lead_unit.name,
        supporting=tuple(unit.name for unit in supporting),
        responsible=task.responsible_person,
        due_day=task.due_day,
    )


def _who_came(meeting: Meeting) -> dict[str, tuple[Person, ...]]:
    groups: dict[str, list[Person]] = {"present": [], "stood_in": [], "on_leave": [], "absent": []}
    rows = Attendance.objects.filter(meeting=meeting).select_related("person", "unit", "stand_in", "appointment")
    for row in sorted(rows, key=lambda r: (r.unit is not None, r.unit.position if r.unit else 0, r.id.bytes)):
        groups[_group(row)].append(_person(row))
    return {name: tuple(persons) for name, persons in groups.items()}


def _group(row: Attendance) -> str:
    if row.checked_in_at:
        return "stood_in" if row.state == meeting_rules.STAND_IN else "present"
    return "on_leave" if row.state == meeting_rules.LEAVE_GRANTED else "absent"


def _person(row: Attendance) -> Person:
    stand_in = row.stand_in_name or (row.stand_in.name if row.stand_in else "")
    if stand_in and row.stand_in_title:
        stand_in = f"{stand_in}（{row.stand_in_title}）"
    return Person(row.person.name, row.unit.name if row.unit else row.appointment.title, stand_in)
