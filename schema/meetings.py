"""Meetings: prepared, called, held; their agenda, and who comes (R7, R10, A6)."""

from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Annotated

import strawberry
import strawberry_django
from django.db.models import F, Q
from strawberry import auto, relay

from hierarchy import clock
from hierarchy.meetings import models, selectors
from hierarchy.messages import label
from hierarchy.rulebook.keys import Contribution, MeetingKind, Purpose
from schema.base.filters import by_id, containing, keys_of
from schema.base.lists import DjangoListConnection
from schema.base.reading import Scoped
from schema.base.records import allowed_actions, history
from schema.roster import Appointment, Delegation, MemberUnit, Person, WorkingGroup

if TYPE_CHECKING:
    from schema.decisions import Decision

strawberry.enum(MeetingKind, description="A kind of sitting (R7, A6).")
strawberry.enum(Contribution, description="What an agenda item brings to a plenary (R7).")


@strawberry.enum(description="Where a meeting stands.")
class MeetingState(Enum):
    """States of a meeting, in their order."""

    PREPARING = strawberry.enum_value("PREPARING", description="筹备中: known to conveners and the Office only.")
    CALLED = strawberry.enum_value("CALLED", description="已通知: the notice went out; answers come in.")
    IN_SESSION = strawberry.enum_value("IN_SESSION", description="正在召开: opened, not closed.")
    HELD = strawberry.enum_value("HELD", description="已召开: closed; its paper follows (R8).")
    CANCELLED = strawberry.enum_value("CANCELLED", description="已取消: called off before it began.")


@strawberry.enum(description="Where an agenda item stands.")
class AgendaItemState(Enum):
    """States of an agenda item."""

    PROPOSED = strawberry.enum_value("PROPOSED", description="已提出: the Office has not dealt with it.")
    ACCEPTED = strawberry.enum_value("ACCEPTED", description="已列入议程: it has a place on a meeting's agenda.")
    DECLINED = strawberry.enum_value("DECLINED", description="未列入议程, with a reason.")
    WITHDRAWN = strawberry.enum_value("WITHDRAWN", description="已撤回 by whoever proposed it.")


@strawberry.enum(description="What a person called answered.")
class AttendanceState(Enum):
    """States of an answer."""

    CALLED = strawberry.enum_value("CALLED", description="No answer yet.")
    ATTENDING = strawberry.enum_value("ATTENDING", description="Will come, or came.")
    LEAVE_ASKED = strawberry.enum_value("LEAVE_ASKED", description="Asked for leave; the chair has not decided.")
    LEAVE_GRANTED = strawberry.enum_value("LEAVE_GRANTED", description="On leave.")
    LEAVE_REFUSED = strawberry.enum_value("LEAVE_REFUSED", description="Asked for leave and has to come.")
    STAND_IN = strawberry.enum_value("STAND_IN", description="Somebody comes, or came, instead.")


@strawberry_django.filter_type(models.Meeting)
class MeetingFilter:
    """Which meetings."""

    text = containing("title", "place", description="Only those with this in title or place.")

    @strawberry_django.filter_field(description="Only these kinds.")
    def kinds(self, value: list[MeetingKind], prefix: str) -> Q:
        return Q(**{f"{prefix}kind__in": [kind.value for kind in value]})

    @strawberry_django.filter_field(description="Only those in one of these states.")
    def states(self, value: list[MeetingState], prefix: str) -> Q:
        return Q(**{f"{prefix}state__in": [state.value for state in value]})

    @strawberry_django.filter_field(description="Only those on this day or later.")
    def from_day(self, value: date, prefix: str) -> Q:
        return Q(**{f"{prefix}starts_at__gte": _midnight(value)})

    @strawberry_django.filter_field(description="Only those on this day or before.")
    def to_day(self, value: date, prefix: str) -> Q:
        # The calendar ends on its last day; nothing lies beyond it.
        return Q(**{f"{prefix}starts_at__lt": _midnight(value + timedelta(days=1))}) if value < date.max else Q()

    @strawberry_django.filter_field(description="Only those to which this unit is called.")
    def called_unit(self, value: relay.GlobalID, prefix: str) -> Q:
        called = models.CalledUnit.objects.filter(unit_id__in=keys_of([value], ["MemberUnit"]))
        return Q(**{f"{prefix}pk__in": called.values("meeting_id")})

    @strawberry_django.filter_field(description="True: only those that owe a paper (R8); false: the others.")
    def owes_paper(self, value: bool, prefix: str) -> Q:
        owing = Q(**{f"{prefix}pk__in": models.Meeting.objects.filter(selectors.paper_owed()).values("pk")})
        return owing if value else ~owing


@strawberry_django.filter_type(models.AgendaItem)
class AgendaItemFilter:
    """Which agenda items."""

    is_major: auto
    meeting = by_id("meeting_id", "Meeting", description="Only those of this meeting.")
    unit = by_id("unit_id", "MemberUnit", description="Only those of this unit.")
    text = containing("title", "summary", description="Only those with this in title or summary.")

    @strawberry_django.filter_field(description="Only those in one of these states.")
    def states(self, value: list[AgendaItemState], prefix: str) -> Q:
        return Q(**{f"{prefix}state__in": [state.value for state in value]})

    @strawberry_django.filter_field(description="True: only those for no meeting yet; false: only those for one.")
    def without_meeting(self, value: bool, prefix: str) -> Q:
        return Q(**{f"{prefix}meeting__isnull": value})


@strawberry_django.order_type(models.Meeting)
class MeetingOrder:
    """In which order."""

    starts_at: auto
    created_at: auto


@strawberry_django.order_type(models.AgendaItem)
class AgendaItemOrder:
    """In which order."""

    created_at: auto
    position: auto


@strawberry_django.type(models.CalledUnit)
class CalledUnit(Scoped):
    """A unit that is called to a meeting."""

    VISIBLE = staticmethod(selectors.called_units_visible_to)

    unit: MemberUnit


@strawberry_django.type(models.AgendaItem, filters=AgendaItemFilter, ordering=AgendaItemOrder)
class AgendaItem(Scoped, relay.Node):
    """An item (议题): proposed by a unit, a group or the Office, taken on or declined by the Office (R10, A6)."""

    VISIBLE = staticmethod(selectors.items_visible_to)

    version: auto
    created_at: auto
    meeting: Annotated["Meeting", strawberry.lazy("schema.meetings")] | None = strawberry_django.field(
        description="The meeting it is for; none when there is none yet, or the asker may not read it."
    )
    state: AgendaItemState
    position: auto
    title: auto
    summary: auto
    carries: list[Contribution]
    is_major: auto
    proposed_by: Appointment
    unit: MemberUnit | None
    group: WorkingGroup | None
    reason: auto
    history = history()
    allowed_actions = allowed_actions(
        only=["unit_id", "group_id", "proposed_by_id"],
        annotate={"meeting_state": lambda info: F("meeting__state")},
        verbs=selectors.acts_on_item,
    )

    @strawberry_django.field(only=["state"], description="The state in words, in the language of Accept-Language.")
    def state_label(self) -> str:
        return label(f"AgendaItem.{self.state}")


@strawberry_django.type(models.Attendance)
class Attendance(Scoped, relay.Node):
    """A person called to a meeting: the answer, leave, stand-in, check-in (R7)."""

    VISIBLE = staticmethod(selectors.attendances_visible_to)

    version: auto
    meeting: Annotated["Meeting", strawberry.lazy("schema.meetings")] | None = strawberry_django.field(
        description="The meeting; none when the asker may not read it."
    )
    state: AttendanceState
    person: Person
    appointment: Appointment
    unit: MemberUnit | None
    answered_at: auto
    leave_reason: auto
    stand_in: Person | None
    stand_in_name: auto
    stand_in_title: auto
    checked_in_at: auto
    history = history()
    allowed_actions = allowed_actions(
        only=["unit_id", "appointment_id", "stand_in_id", "checked_in_at"],
        annotate={
            "meeting_state": lambda info: F("meeting__state"),
            "meeting_chair_id": lambda info: F("meeting__chair_id"),
        },
        verbs=selectors.acts_on_attendance,
    )

    @strawberry_django.field(only=["state"], description="The state in words, in the language of Accept-Language.")
    def state_label(self) -> str:
        return label(f"Attendance.{self.state}")


def _count(name: str, description: str):
    """A count of those called, as a column of the meeting."""
    return strawberry_django.field(
        annotate={name: lambda info: selectors.count_of(**selectors.COUNTS[name])}, description=description
    )


@strawberry_django.type(models.Meeting, filters=MeetingFilter, ordering=MeetingOrder)
class Meeting(Scoped, relay.Node):
    """One sitting (会议) of the body: called, held and recorded (R7, R8)."""

    VISIBLE = staticmethod(selectors.visible_to)

    version: auto
    created_at: auto
    kind: MeetingKind
    state: MeetingState
    title: auto
    place: auto
    starts_at: auto
    ends_at: auto
    chair: Appointment
    chair_delegation: Delegation | None
    notice: auto
    called_at: auto
    answer_by: auto
    opened_at: auto
    closed_at: auto
    reason: auto
    called_units: list[CalledUnit] = strawberry_django.field(
        description="Units called; before the call, those chosen. Empty for a plenary until it is called: it calls all."
    )
    items: list[AgendaItem] = strawberry_django.field(
        description="Agenda and proposals that the asker may read, by their place; proposals last."
    )
    attendances: list[Attendance] = strawberry_django.field(
        description="Persons called: all for conveners and the Office, the own unit's for others."
    )
    decisions: list[Annotated["Decision", strawberry.lazy("schema.decisions")]] = strawberry_django.field(
        description="What it decided, as far as the asker may read it."
    )
    called_count: int = _count("called_count", "How many persons are called.")
    attending_count: int = _count("attending_count", "How many will come, or came.")
    leave_count: int = _count("leave_count", "How many are on leave.")
    stand_in_count: int = _count("stand_in_count", "How many send somebody.")
    unanswered_count: int = _count("unanswered_count", "How many have not answered.")
    checked_in_count: int = _count("checked_in_count", "How many came.")
    paper_owed: bool = strawberry_django.field(
        annotate=lambda info: selectors.owes_paper(),
        description="Whether it was held and the paper that it owes is not issued (R8).",
    )
    history = history()
    allowed_actions = allowed_actions(only=["chair_id"])

    @strawberry_django.field(only=["state"], description="The state in words, in the language of Accept-Language.")
    def state_label(self) -> str:
        return label(f"Meeting.{self.state}")

    @strawberry_django.field(only=["paper_purpose"], description="The paper that it owes once held; none for none.")
    def paper_purpose(self) -> Purpose | None:
        return Purpose(self.paper_purpose) if self.paper_purpose else None


@strawberry.type
class MeetingQuery:
    """Reading meetings."""

    meetings: DjangoListConnection[Meeting] = strawberry_django.connection(
        description="Meetings that the asker may read, the latest first unless ordered otherwise."
    )
    meeting: Meeting | None = strawberry_django.node(description="One meeting; null when it is not the asker's to see.")
    agenda_items: DjangoListConnection[AgendaItem] = strawberry_django.connection(
        description="Agenda items of all meetings and of none that the asker may read."
    )


def _midnight(day: date) -> datetime:
    """The beginning of a day in the county."""
    return datetime.combine(day, time(), clock.ZONE)
