"""Opening and closing a sitting (R7, A6)."""

from uuid import UUID

from hierarchy import clock
from hierarchy.acting import check, perform
from hierarchy.actor import Actor
from hierarchy.errors import RuleBroken
from hierarchy.meetings.actions.chairing import authority
from hierarchy.meetings.models import Meeting
from hierarchy.meetings.rules import ATTENDING
from hierarchy.meetings.selectors import access_meeting
from hierarchy.transactions import act


@act
def open_meeting(*, actor: Actor, meeting_id: UUID, expected_version: int | None = None) -> Meeting:
    """Open a called meeting, on its day or later: the chair, the director or a deputy.

    Raises RuleBroken MEETING_NOT_TODAY before its day, NOBODY_CHECKED_IN, CHAIR_NOT_THERE, and as `authority` does when
    the chair's post or delegation no longer holds.
    """
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    check(actor, "meeting.open", meeting)
    article = meeting.rule.articles[0]
    if clock.today() < meeting.day:
        raise RuleBroken("MEETING_NOT_TODAY", article=article, allowed=["meeting.postpone"], day=meeting.day)
    if not meeting.attendances.filter(checked_in_at__isnull=False).exists():
        raise RuleBroken("NOBODY_CHECKED_IN", article=article, allowed=["meeting.check_in"])
    authority(meeting.rule, meeting.chair, clock.today())
    _seat_chair(meeting, actor)
    perform(meeting, "meeting.open", actor, opened_at=clock.now())
    return meeting


@act
def close_meeting(*, actor: Actor, meeting_id: UUID, expected_version: int | None = None) -> Meeting:
    """Close a sitting; from then on nobody checks in, and it owes its paper (R8)."""
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    perform(meeting, "meeting.close", actor, closed_at=clock.now())
    return meeting


def _seat_chair(meeting: Meeting, actor: Actor) -> None:
    """The chair presides in person: who opens the own sitting is there, others open it once the chair came (R7)."""
    chair = meeting.chair.account
    rows = meeting.attendances.select_for_update().filter(person=chair, checked_in_at=None)
    for row in rows:
        if actor.account_id != chair.id:
            raise RuleBroken(
                "CHAIR_NOT_THERE",
                article=meeting.rule.articles[0],
                allowed=["meeting.check_in", "meeting.postpone"],
                name=chair.name,
            )
        perform(row, "meeting.check_in", actor, state=ATTENDING, checked_in_at=clock.now())
