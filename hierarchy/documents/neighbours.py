"""Until the parts below have their actions."""

from hierarchy import clock
from hierarchy.decisions.models import Decision
from hierarchy.errors import NotFound
from hierarchy.meetings.models import Meeting


def access_meeting(actor, meeting_id):
    found = Meeting.objects.filter(pk=meeting_id).first() if actor.reads_all else None
    if found is None:
        raise NotFound
    return found


def take_effect(*, actor, meeting_id, document_id):
    Decision.objects.filter(meeting_id=meeting_id, state="TAKEN").update(
        state="IN_FORCE", in_force_at=clock.now(), document_id=document_id
    )


def suspend_effect(*, actor, meeting_id, document_id, reason=""):
    Decision.objects.filter(document_id=document_id).update(state="TAKEN", in_force_at=None, document_id=None)


def fix_decisions(*, meeting_id, document_id):
    pass


def release_decisions(*, meeting_id, document_id):
    pass
