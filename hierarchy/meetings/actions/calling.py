"""Calling a meeting, moving it, calling it off: the notice, and the rows of those called (R7, A6)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from hierarchy import clock
from hierarchy.acting import check, note_act, perform
from hierarchy.actor import Actor
from hierarchy.errors import Faults, RuleBroken
from hierarchy.meetings import rules
from hierarchy.meetings.actions.chairing import authority, find_chair
from hierarchy.meetings.actions.preparing import PLACE_MOST, REASON_MOST, aware, check_times, notice_given, set_units
from hierarchy.meetings.models import AgendaItem, Meeting
from hierarchy.meetings.notice import Notice, notice_text
from hierarchy.meetings.people import Called, call, called_to
from hierarchy.meetings.selectors import access_meeting, agenda_of, lacking
from hierarchy.roster.models import Appointment, Delegation
from hierarchy.rulebook.calendar import add_working_days
from hierarchy.rulebook.selectors import book_of
from hierarchy.transactions import act


@act
def call_meeting(
    *,
    actor: Actor,
    meeting_id: UUID,
    expected_version: int | None = None,
    notice: str = "",
    answer_by: date | None = None,
) -> Meeting:
    """Send the notice and call everybody; a text that was not entered is composed, a day that is not given worked out.

    Raises RuleBroken when the day went by, the agenda is empty, nobody would be called, the chair lost the right to
    chair, or a plenary's agenda lacks what the units have to bring (R7). A notice shorter than the rulebook's is the
    Office's to answer for: it goes out, and the act is marked SHORT_NOTICE.
    """
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    check(actor, "meeting.call", meeting)
    must_be_ready(meeting)
    delegation = authority(meeting.rule, meeting.chair, meeting.day)
    called = called_to(actor, meeting, meeting.day)
    faults = Faults()
    notice = notice_given(faults, notice) or meeting.notice
    answer_by = answer_day(faults, meeting, meeting.day, answer_by)
    faults.raise_any()
    if not notice:
        notice = notice_text(_notice(actor, meeting, called, answer_by=answer_by, delegation=delegation))
    perform(
        meeting, "meeting.call", actor, marks=_marks(meeting, called),
        besides={"called": [[], [post.id for post in called.appointments]]},
        called_at=clock.now(), answer_by=answer_by, chair_delegation_id=delegation and delegation.id,
        notice=notice,
    )  # fmt: skip
    set_units(meeting, {unit.id for unit in called.units})
    call(meeting, called)
    return meeting


@act
def postpone_meeting(
    *, actor: Actor, meeting_id: UUID, starts_at: datetime, reason: str, ends_at: datetime | None = None,
    place: str | None = None, chair_id: UUID | None = None, notice: str = "", answer_by: date | None = None,
    expected_version: int | None = None,
) -> Meeting:  # fmt: skip
    """Move a called meeting to another time, place or chair. Everybody is asked again: who could come then may not now.

    Those who no longer hold the post on the new day are called no more, those who hold it newly are. Raises as
    call_meeting does, and ValidationFailed for the fields.
    """
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    check(actor, "meeting.postpone", meeting)
    starts_at, ends_at = aware(starts_at), ends_at and aware(ends_at)
    day = clock.local(starts_at).date()
    faults = Faults()
    reason = faults.text("reason", reason, most=REASON_MOST)
    check_times(faults, starts_at, ends_at)
    place = faults.line("place", meeting.place if place is None else place, most=PLACE_MOST, required=False)
    chair = find_chair(faults, actor, chair_id or meeting.chair_id, day)
    notice = notice_given(faults, notice)
    answer_by = answer_day(faults, meeting, day, answer_by)
    faults.raise_any()
    assert chair is not None
    differs = _differences(meeting, starts_at, ends_at, place, chair)
    faults.unless(differs, "starts_at", "NOTHING_MOVED")
    faults.raise_any()
    delegation = authority(meeting.rule, chair, day)
    changes: dict[str, Any] = {
        "starts_at": starts_at, "ends_at": ends_at, "place": place, "chair_id": chair.id, "reason": reason,
        "chair_delegation_id": delegation and delegation.id, "answer_by": answer_by,
    }  # fmt: skip
    _move(actor, meeting, changes, notice=notice, delegation=delegation, differs=differs)
    return meeting


@act
def cancel_meeting(*, actor: Actor, meeting_id: UUID, reason: str, expected_version: int | None = None) -> Meeting:
    """Call a meeting off, with the reason. Its items are not lost: they wait for another meeting again."""
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    held, _ = check(actor, "meeting.cancel", meeting)
    faults = Faults()
    reason = faults.text("reason", reason, most=REASON_MOST)
    faults.raise_any()
    perform(meeting, "meeting.cancel", actor, note=reason, reason=reason)
    for item in meeting.items.select_for_update().filter(state__in=(rules.PROPOSED, rules.ACCEPTED)):
        state = item.state
        AgendaItem.objects.filter(pk=item.pk).update(
            state=rules.PROPOSED, meeting=None, position=None, version=F("version") + 1
        )
        told: dict[str, list[Any]] = {"state": [state, rules.PROPOSED], "meeting_id": [meeting.id, None]}
        note_act(actor, "meeting.cancel", item, held=held, subject_id=meeting.id, changes=told)
    return meeting


def must_be_ready(meeting: Meeting) -> None:
    """Refuse to call what cannot be told or may not be held."""
    article = meeting.rule_of("meeting.call").article
    if meeting.day < clock.today():
        raise RuleBroken("MEETING_TIME_PAST", article=article, allowed=["meeting.edit"], day=meeting.day)
    if not agenda_of(meeting).exists():
        raise RuleBroken("AGENDA_EMPTY", article=article, allowed=["agenda.propose", "agenda.accept"])
    must_carry(meeting)


def must_carry(meeting: Meeting) -> None:
    """Refuse an agenda that lacks what the units have to bring to a sitting of its kind (R7)."""
    if missing := lacking(meeting):
        raise RuleBroken(
            "AGENDA_INCOMPLETE",
            article=meeting.rule.articles[0],
            allowed=["agenda.propose", "agenda.accept"],
            kind=meeting.rule.title,
            missing=[f"Contribution.{what}" for what in missing],
        )


def _move(
    actor: Actor,
    meeting: Meeting,
    changes: dict[str, Any],
    *,
    notice: str,
    delegation: Delegation | None,
    differs: Any,
) -> None:
    """Change a called meeting and ask everybody anew, with the notice given or one that says what differs."""
    moved = Meeting(kind=meeting.kind, title=meeting.title, rulebook_id=meeting.rulebook_id, id=meeting.id, **changes)
    called = called_to(actor, meeting, clock.local(moved.starts_at).date())
    composed = _notice(
        actor, moved, called, answer_by=changes["answer_by"], delegation=delegation,
        moved_from=clock.local(meeting.starts_at), reason=moved.reason, differs=differs,
    )  # fmt: skip
    perform(
        meeting, "meeting.postpone", actor, note=moved.reason, marks=_marks(moved, called),
        besides={"called": [None, [post.id for post in called.appointments]]},
        notice=notice or notice_text(composed), **changes,
    )  # fmt: skip
    call(meeting, called)


def _differences(
    meeting: Meeting, starts_at: datetime, ends_at: datetime | None, place: str, chair: Appointment
) -> list[str]:
    """What a new notice changes, in the words of notices."""
    told = {
        "时间": (starts_at, ends_at) != (meeting.starts_at, meeting.ends_at),
        "地点": place != meeting.place,
        "主持人": chair.pk != meeting.chair_id,
    }
    return [what for what, changed in told.items() if changed]


def answer_day(faults: Faults, meeting: Meeting, day: date, wanted: date | None) -> date:
    """The day by which those called answer: the wanted one, else by the rulebook, never after the sitting."""
    if wanted is None:
        days = book_of(meeting.rulebook_id).number("meeting_answer_working_days")
        return min(add_working_days(clock.today(), days).day, day)
    faults.unless(clock.today() <= wanted <= day, "answer_by", "ANSWER_BY_OUT_OF_RANGE", first=clock.today(), last=day)
    return wanted


def _marks(meeting: Meeting, called: Called) -> list[str]:
    days = book_of(meeting.rulebook_id).number("meeting_notice_working_days")
    short = add_working_days(clock.today(), days).day > meeting.day
    return [
        mark for mark, holds in (("SHORT_NOTICE", short), ("UNIT_WITHOUT_PERSON", called.units_without_person)) if holds
    ]


def _notice(
    actor: Actor,
    meeting: Meeting,
    called: Called,
    *,
    answer_by: date,
    delegation: Delegation | None,
    moved_from: datetime | None = None,
    reason: str = "",
    differs: Sequence[str] = (),
) -> Notice:
    return Notice(
        body=actor.body.name,
        title=meeting.title,
        kind=meeting.rule.title.zh,
        starts_at=clock.local(meeting.starts_at),
        ends_at=meeting.ends_at and clock.local(meeting.ends_at),
        place=meeting.place or "另行通知",
        chair=f"{meeting.chair.account.name}（{meeting.chair.title}）",
        by_delegation_of=delegation.giver.account.name if delegation else "",
        called=called.in_words,
        agenda=[
            (item.title, item.unit.name if item.unit else "") for item in agenda_of(meeting).select_related("unit")
        ],
        answer_by=answer_by,
        dated=clock.today(),
        moved_from=moved_from,
        reason=reason,
        differs=differs,
    )
