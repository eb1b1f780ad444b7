"""Meetings that were held and papers on their way, for the tests of this folder."""

from datetime import date, datetime, timedelta

from hierarchy import clock
from hierarchy.decisions.actions import record_decision
from hierarchy.documents.actions import (
    approve_document,
    draft_document,
    issue_document,
    submit_document,
)
from hierarchy.documents.models import Document
from hierarchy.meetings.models import AgendaItem, Attendance, CalledUnit, Meeting
from hierarchy.posts import Post
from hierarchy.rulebook.models import Adoption
from hierarchy.rulebook.selectors import adoption_on, book_of
from tests.cast import Cast

HELD_AT = datetime(2026, 3, 5, 9, 0, tzinfo=clock.ZONE)
DUE = date(2026, 3, 31)
# key: (post, answer, came)
CALLED = {
    "water_member": ("ATTENDING", True),
    "land_member": ("STAND_IN", True),
    "finance_member": ("LEAVE_GRANTED", False),
}


def held_meeting(
    cast: Cast, kind: str = "PLENARY", *, chair: str = "convener", state: str = "HELD", body: str = "yueyang"
) -> Meeting:
    """A meeting with two items, attendance, two decisions and one task of the water bureau, supported by land."""
    adoption = adoption_on(cast.bodies[body], clock.today())
    begun = {"rulebook": adoption, "created_at": HELD_AT}
    meeting = Meeting.objects.create(
        kind=kind, state=state, title="2026年第一次会议", place="县政府三楼会议室", starts_at=HELD_AT,
        paper_purpose=owed(adoption, kind), closed_at=HELD_AT + timedelta(hours=2), chair=cast.appointment(chair),
        **begun,
    )  # fmt: skip
    for key in ("water", "land", "finance") if body == "yueyang" else ("x_water",):
        CalledUnit.objects.create(meeting=meeting, unit=cast.unit(key))
    if body == "yueyang":
        _attendance(cast, meeting, begun)
    lead = "water" if body == "yueyang" else "x_water"
    item = AgendaItem.objects.create(
        meeting=meeting, state="ACCEPTED", position=1, title="水库移民安置问题", unit=cast.unit(lead),
        proposed_by=cast.appointment(chair), **begun,
    )  # fmt: skip
    if state == "HELD":
        _decide(
            cast.clerk if body == "yueyang" else cast.x_clerk, meeting, item, cast.units[lead], land=cast.units["land"]
        )
    return meeting


def owed(adoption, kind: str) -> str:
    """The purpose of the paper that such a meeting owes."""
    paper = book_of(adoption).meeting(kind).paper
    return paper.purpose if paper.owed else ""


def _decide(actor, meeting: Meeting, item: AgendaItem, lead, *, land) -> None:
    task = {
        "title": "完成补偿资金兑付", "lead_unit_id": lead, "responsible_person": "江海", "due_day": DUE,
        "supporting_unit_ids": [land] if actor.body.schema_name == "yueyang" else [],
    }  # fmt: skip
    record_decision(actor=actor, meeting_id=meeting.id, item_id=item.id, text="加快移民安置补偿资金兑付", tasks=[task])
    record_decision(actor=actor, meeting_id=meeting.id, text="通报一季度信访形势。")


def _attendance(cast: Cast, meeting: Meeting, begun: dict) -> None:
    for key, (answer, came) in CALLED.items():
        post = cast.appointment(key, Post.MEMBER)
        stand_in = {"stand_in_name": "石磊", "stand_in_title": "副局长"} if answer == "STAND_IN" else {}
        Attendance.objects.create(
            meeting=meeting, state=answer, person=post.account, appointment=post, unit=post.unit,
            checked_in_at=HELD_AT if came else None, **stand_in, **begun,
        )  # fmt: skip


def draft(cast: Cast, kind: str = "PLENARY", **meeting) -> Document:
    return draft_document(actor=cast.clerk, meeting_id=held_meeting(cast, kind, **meeting).id)


def submitted(cast: Cast, kind: str = "PLENARY", **meeting) -> Document:
    return submit_document(actor=cast.clerk, document_id=draft(cast, kind, **meeting).id)


def approved(cast: Cast, kind: str = "PLENARY", **meeting) -> Document:
    document = submitted(cast, kind, **meeting)
    approver = cast.convener if kind in ("PLENARY", "WORKING") else cast.director
    return approve_document(actor=approver, document_id=document.id, expected_version=document.version)


def issued(cast: Cast, kind: str = "PLENARY", **meeting) -> Document:
    return issue_document(actor=cast.director, document_id=approved(cast, kind, **meeting).id)


def follow(cast, **overrides):
    """Let the county follow its rulebook with other parameters from yesterday on."""
    before = adoption_on(cast.bodies["yueyang"], clock.today())
    Adoption.objects.create(
        joint_meeting_id=cast.bodies["yueyang"], rulebook_key=before.rulebook_key,
        rulebook_version=before.rulebook_version, effective_from=clock.today() - timedelta(days=1),
        overrides=overrides, adopted_at=clock.now(),
    )  # fmt: skip
