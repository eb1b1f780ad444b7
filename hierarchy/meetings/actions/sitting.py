"""Opening and closing a sitting (R7, A6)."""

from uuid import UUID

from hierarchy import clock
from hierarchy.acting import check, perform
from hierarchy.actor import Actor
from hierarchy.errors import RuleBroken
from hierarchy.meetings.actions.chairing import authority
from hierarchy.meetings.models import Meeting
from hierarchy.meetings.selectors import access_meeting
from hierarchy.transactions import act


@act
def open_meeting(*, actor: Actor, meeting_id: UUID, expected_version: int | None = None) -> Meeting:
    """Open a called meeting, on its day or later: the chair, the director or a deputy.

    Raises RuleBroken MEETING_NOT_TODAY before its day, NOBODY_CHECKED_IN, and as `authority` does when the chair's
    delegation no longer holds.
    """
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    check(actor, "meeting.open", meeting)
    article = meeting.rule.articles[0]
    if clock.today() < meeting.day:
        raise RuleBroken("MEETING_NOT_TODAY", article=article, allowed=["meeting.postpone"], day=meeting.day)
    if not meeting.attendances.filter(checked_in_at__isnull=False).exists():
        raise RuleBroken("NOBODY_CHECKED_IN", article=article, allowed=["meeting.check_in"])
    authority(meeting.rule, meeting.chair, meeting.day)
    perform(meeting, "meeting.open", actor, opened_at=clock.now())
    return meeting


@act
def close_meeting(*, actor: Actor, meeting_id: UUID, expected_version: int | None = None) -> Meeting:
    """Close a sitting; from then on nobody checks in, and it owes its paper (R8)."""
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    perform(meeting, "meeting.close", actor, closed_at=clock.now())
    return meeting
