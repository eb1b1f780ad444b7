"""Who is told of what: the only place. One line of AUDIENCE for each act; an act without a line is told to nobody.

A line names the posts concerned and, where somebody has to act now, the act and its last day. Whoever is expected to
act is found by the rulebook, in the same words by which the act itself is allowed or refused.
"""

from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from hierarchy import clock
from hierarchy.actor import SENIORITY, Held
from hierarchy.decisions.models import Chaser, Task
from hierarchy.documents.models import Document
from hierarchy.journal.models import Entry
from hierarchy.meetings.models import AgendaItem, Attendance, Meeting
from hierarchy.posts import OFFICE
from hierarchy.records import Record
from hierarchy.roster.models import Appointment
from hierarchy.rulebook.calendar import add_working_days
from hierarchy.rulebook.selectors import book_of
from notifications.staff import Staff

URGENT = frozenset({"meeting.postpone", "meeting.cancel", "document.recall", "task.chase"})


@dataclass(frozen=True)
class Telling:
    """One post that is told, and what is expected of it."""

    appointment: Appointment
    expects: str = ""
    due_day: date | None = None


@dataclass(frozen=True)
class Event:
    """An act of the journal with its object as it stands, and the people of the body."""

    entry: Entry
    record: Any
    staff: Staff

    def became(self, name: str, default: Any = None) -> Any:
        """What the act changed a field to."""
        return self.entry.changes.get(name, [None, default])[1]

    def tell(self, posts: Iterable[Appointment]) -> list[Telling]:
        """They are told, and nothing is expected."""
        return [Telling(one) for one in posts]

    def expect(self, verb: str, record: Record | None = None, due: date | None = None) -> list[Telling]:
        """Whoever can do `verb` is to do it, by `due` or within the rulebook's days."""
        record = record or self.record
        return [Telling(one, verb, due or self._within(record, verb)) for one in self.staff.able(record, verb)]

    def _within(self, record: Record, verb: str) -> date | None:
        days = record.rule_of(verb).days
        if days is None:
            return None
        day = clock.local(self.entry.at).date()
        return add_working_days(day, book_of(record.rulebook_id).number(days)).day


def audience_of(event: Event) -> list[Telling]:
    """Who is told of an act: never who did it; of several posts of one person at one place, the senior one."""
    line = AUDIENCE.get((event.entry.object_type, event.entry.verb))
    chosen: dict[tuple[UUID, object], Telling] = {}
    for telling in sorted(line(event) if line else [], key=_rank):
        one = telling.appointment
        place = Held(one.id, one.post, one.title, one.unit_id, one.group_id).place
        if one.account_id != event.entry.account_id:
            chosen.setdefault((one.account_id, place), telling)
    return list(chosen.values())


def _rank(telling: Telling) -> tuple[bool, int]:
    return not telling.expects, SENIORITY[telling.appointment.post]


# --- Meetings and their agenda (R7, A6) ---------------------------------------------------------------------------


def _called(event: Event) -> list[Telling]:
    """Those called, to answer."""
    posts = event.staff.named(event.became("called", []))
    return [Telling(one, "meeting.answer", event.record.answer_by) for one in posts]


def _called_off(event: Event) -> list[Telling]:
    """Those who had been called."""
    return event.tell(event.staff.named(event.record.attendances.values_list("appointment_id", flat=True)))


def _answered(event: Event) -> list[Telling]:
    """Leave goes to who presides; a stand-in learns that he is one."""
    if event.became("state") == "LEAVE_ASKED":
        return event.expect("meeting.decide_leave")
    if (stand_in := event.became("stand_in_id")) is None:
        return []
    posts = event.staff.units([event.record.unit_id])
    return event.tell(one for one in posts if str(one.account_id) == str(stand_in))


def _leave_decided(event: Event) -> list[Telling]:
    """The person who asked."""
    return event.tell(event.staff.named([event.record.appointment_id]))


def _proposed(event: Event) -> list[Telling]:
    """The Office, to take it on or decline it; its own item for a meeting is on the agenda at once."""
    by_office = any(one.post in OFFICE for one in event.staff.named([event.record.proposed_by_id]))
    return [] if by_office and event.record.meeting_id else event.expect("agenda.accept")


def _item_settled(event: Event) -> list[Telling]:
    """The unit that it came from, and who proposed it."""
    item: AgendaItem = event.record
    return event.tell(event.staff.units([item.unit_id]) + event.staff.named([item.proposed_by_id]))


# --- Papers (R8, A3, A6) ------------------------------------------------------------------------------------------


def _next_step(event: Event) -> list[Telling]:
    """Whoever passes the step that the paper lies at now."""
    step = event.became("step")
    if not step:
        return []
    # As it stood then: the drain may come later than the next act.
    paper: Document = copy(event.record)
    paper.step, paper.state = step, "SUBMITTED"
    if named := event.became("approver_id"):
        paper.approver_id = UUID(named)
    return event.expect(f"document.{step}", paper)


def _submitter(event: Event) -> list[Appointment]:
    return event.staff.named([event.record.submitted_by_id])


def _returned(event: Event) -> list[Telling]:
    """Who submitted it, to mend it; and the Office."""
    mend = [Telling(one, "document.submit") for one in _submitter(event)]
    return mend + event.tell(event.staff.office())


def _taken_back(event: Event) -> list[Telling]:
    """Who submitted it, and the Office."""
    return event.tell(_submitter(event) + event.staff.office())


def _approved(event: Event) -> list[Telling]:
    """After the last step whoever issues it, who submitted it, and the Office."""
    return _next_step(event) or event.expect("document.issue") + _taken_back(event)


def _issued(event: Event) -> list[Telling]:
    """Members and liaisons of the recipients, to acknowledge it."""
    return event.expect("document.acknowledge", due=event.record.acknowledge_by)


def _recalled(event: Event) -> list[Telling]:
    """Those to whom it had gone, and the Office."""
    recipients = list(event.record.recipients.values_list("unit_id", flat=True))
    return event.tell(event.staff.units(recipients) + event.staff.office())


# --- Tasks (R10, R13) ---------------------------------------------------------------------------------------------


def _assigned(event: Event) -> list[Telling]:
    """The lead unit, to accept it; the supporting units."""
    return event.expect("task.accept") + event.tell(event.staff.units(event.record.units_as("SUPPORTING")))


def _lead(event: Event) -> list[Telling]:
    """The lead unit."""
    return event.tell(event.staff.units([event.record.lead_unit_id]))


def _all_units(event: Event) -> list[Telling]:
    """The lead unit and the supporting ones."""
    task: Task = event.record
    return event.tell(event.staff.units([task.lead_unit_id, *task.units_as("SUPPORTING")]))


def _owed_again(event: Event) -> list[Telling]:
    """The lead unit, to report it done."""
    return event.expect("task.report_done", due=event.record.due_day)


def _chased(event: Event) -> list[Telling]:
    """The lead unit, to accept it if it has not, else to report."""
    task: Task = event.record
    chaser = Chaser.objects.filter(task=task, sent_at=event.entry.at).first()
    verb = "task.report_progress" if task.accepted_at and task.accepted_at <= event.entry.at else "task.accept"
    posts = event.staff.able(task, verb)
    return [Telling(one, verb, chaser.answer_by if chaser else None) for one in posts]


Line = Callable[[Event], list[Telling]]
AUDIENCE: dict[tuple[str, str], Line] = {
    ("Meeting", "meeting.call"): _called,
    ("Meeting", "meeting.postpone"): _called,
    ("Meeting", "meeting.cancel"): _called_off,
    ("Attendance", "meeting.answer"): _answered,
    ("Attendance", "meeting.decide_leave"): _leave_decided,
    ("AgendaItem", "agenda.propose"): _proposed,
    ("AgendaItem", "agenda.accept"): _item_settled,
    ("AgendaItem", "agenda.decline"): _item_settled,
    ("AgendaItem", "agenda.withdraw"): lambda event: event.tell(event.staff.office()),
    # A cancelled meeting gives its items back.
    ("AgendaItem", "meeting.cancel"): _item_settled,
    ("Document", "document.submit"): _next_step,
    ("Document", "document.review"): _next_step,
    ("Document", "document.countersign"): _next_step,
    ("Document", "document.approve"): _approved,
    ("Document", "document.return"): _returned,
    ("Document", "document.withdraw"): _taken_back,
    ("Document", "document.issue"): _issued,
    ("Document", "document.recall"): _recalled,
    ("Task", "task.assign"): _assigned,
    ("Task", "task.suspend"): _all_units,
    ("Task", "task.contribute"): _lead,
    ("Task", "task.report_done"): lambda event: event.expect("task.verify"),
    ("Task", "task.verify"): _lead,
    ("Task", "task.return"): _owed_again,
    ("Task", "task.reopen"): _owed_again,
    ("Task", "task.strike_off"): _lead,
    ("Task", "task.chase"): _chased,
    ("Task", "task.ask_extension"): lambda event: event.expect("task.decide_extension"),
    ("Task", "task.decide_extension"): _lead,
}

# Acts that nobody is told of: preparations, what the Office does in its own registers, and the administrator's acts.
TOLD_TO_NOBODY = frozenset({
    "meeting.prepare", "meeting.edit", "meeting.open", "meeting.close", "meeting.check_in", "agenda.order",
    "decision.record", "decision.amend", "decision.drop", "decision.take_effect", "decision.suspend",
    "document.draft", "document.revise", "document.discard", "document.acknowledge",
    "task.register", "task.amend", "task.drop", "task.accept", "task.report_progress",
    "delegation.give", "delegation.revoke", "body.create", "account.invite", "account.disable", "account.enable",
    "appointment.begin", "appointment.end", "rulebook.adopt",
})  # fmt: skip

MODELS: dict[str, type[Record]] = {
    "Meeting": Meeting, "Attendance": Attendance, "AgendaItem": AgendaItem, "Document": Document, "Task": Task,
}  # fmt: skip


def neutral_title(record: Any) -> str:
    """A title that may leave the body: those of meetings, items, papers and tasks name no petitioner."""
    return str(record.meeting.title if isinstance(record, Attendance) else record.title)
