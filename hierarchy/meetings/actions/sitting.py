"""A meeting is opened and closed; then it is held, and its paper is owed (R7, R8)."""

from uuid import UUID

from hierarchy import clock
from hierarchy.acting import check, perform
from hierarchy.actor import Actor
from hierarchy.errors import RuleBroken
from hierarchy.meetings.models import Meeting
from hierarchy.meetings.selectors import access_meeting
from hierarchy.transactions import act


@act
def open_meeting(*, actor: Actor, meeting_id: UUID, expected_version: int | None = None) -> Meeting:
    """Open a called meeting, on its day or later: the chair, the director or a deputy.

    Raises RuleBroken MEETING_NOT_TODAY before its day, QUORUM_NOBODY when nobody has checked in.
    """
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    check(actor, "meeting.open", meeting)
    day, article = clock.local(meeting.starts_at).date(), meeting.rule.articles[0]
    if clock.today() < day:
        raise RuleBroken("MEETING_NOT_TODAY", article=article, allowed=["meeting.postpone", "meeting.cancel"], day=day)
    if not meeting.attendances.filter(checked_in_at__isnull=False).exists():
        raise RuleBroken("NOBODY_CHECKED_IN", article=article, allowed=["meeting.check_in"])
    perform(meeting, "meeting.open", actor, opened_at=clock.now())
    return meeting


@act
def close_meeting(*, actor: Actor, meeting_id: UUID, expected_version: int | None = None) -> Meeting:
    """Close a meeting in session; it is held from then on, and what R8 demands of it is owed."""
    meeting = access_meeting(actor, meeting_id, lock=True).expect(expected_version)
    perform(meeting, "meeting.close", actor, closed_at=clock.now())
    return meeting
