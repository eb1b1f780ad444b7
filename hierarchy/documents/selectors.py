"""Who reads which papers, what is owed, and what changed between two saved versions (R8, DOMAIN.md section 4)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import (
    Count,
    Exists,
    Expression,
    F,
    IntegerField,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.functions import Coalesce

from hierarchy.acting import allowed_verbs
from hierarchy.actor import Actor
from hierarchy.documents import rules
from hierarchy.documents.difference import Line, difference
from hierarchy.documents.models import ApprovalStep, Document, DocumentVersion, Recipient
from hierarchy.errors import NotFound
from hierarchy.meetings.models import Meeting
from hierarchy.meetings.selectors import paper_owed
from hierarchy.records import single
from hierarchy.roster.models import MemberUnit, WorkingGroup, on_day
from hierarchy.rulebook.keys import Step

OUT = (rules.ISSUED, rules.RECALLED)
OWED_MOST = 100
UNDER_WAY = "papers_under_way"
STEP_VERBS = rules.ROUTE_VERBS - {"document.return"}


def own_units(actor: Actor) -> Q:
    """Units that the actor reads for: as member or liaison, and the lead units of the actor's groups."""
    led = WorkingGroup.objects.filter(on_day(actor.day), id__in=actor.group_ids).values("lead_unit_id")
    return Q(unit_id__in=actor.unit_ids) | Q(unit_id__in=led)


def visible_to(actor: Actor) -> Q:
    """Conveners and the Office read all papers; units what was issued to them, or is theirs to countersign."""
    if actor.reads_all:
        return Q()
    addressed = Recipient.objects.filter(own_units(actor)).values("document_id")
    return Q(state__in=OUT, pk__in=addressed) | Q(pk__in=_countersigned_by(actor).values("document_id"))


def visible_versions(actor: Actor) -> Q:
    """Units read the text that was issued, or that was theirs to countersign; none of a recalled paper, no drafts."""
    if actor.reads_all:
        return Q()
    addressed = Recipient.objects.filter(own_units(actor), document__state=rules.ISSUED).values("document_id")
    submitted = _countersigned_by(actor).filter(
        document_id=OuterRef("document_id"), version_number=OuterRef("number"), document__state=rules.SUBMITTED
    )
    return Q(number=F("document__version_count"), document_id__in=addressed) | Q(Exists(submitted))


def _countersigned_by(actor: Actor) -> QuerySet[ApprovalStep]:
    """Steps of the round under way that are, or were, the actor's unit's to countersign."""
    steps = ApprovalStep.objects.filter(key=Step.COUNTERSIGN, unit_id__in=actor.unit_ids)
    return steps.filter(round=F("document__round")).exclude(document__state__in=OUT)


def visible_steps(actor: Actor) -> Q:
    """The route and its opinions are for conveners and the Office."""
    return Q() if actor.reads_all else Q(pk__in=[])


def visible_recipients(actor: Actor) -> Q:
    """Conveners and the Office see who acknowledged; units only their own."""
    return Q() if actor.reads_all else own_units(actor)


def access_document(actor: Actor, document_id: UUID, *, lock: bool = False) -> Document:
    """The paper, if the actor may see it; NotFound otherwise."""
    return single(Document.objects.filter(visible_to(actor), pk=document_id), lock=lock)


def allowed_actions(document: Document, actor: Actor) -> list[str]:
    """Acts that the actor could do now: of the route only the open step, and no second acknowledgement."""
    verbs = [
        verb for verb in allowed_verbs(document, actor) if verb not in STEP_VERBS or verb == f"document.{document.step}"
    ]
    if "document.acknowledge" in verbs:
        waiting = document.__dict__.get("waiting_units", ...)
        if waiting is ...:
            waiting = document.recipients.filter(acknowledged_at=None).values_list("unit_id", flat=True)
        if actor.unit_ids.isdisjoint(waiting or ()):
            verbs.remove("document.acknowledge")
    return verbs


def with_units(actor: Actor) -> dict[str, ArraySubquery]:
    """Annotations from which allowed_actions tells without a further query what units of the actor may do."""
    mine = {"document_id": OuterRef("pk"), "unit_id__in": actor.unit_ids}
    addressed = Recipient.objects.filter(**mine)
    steps = ApprovalStep.objects.filter(**mine, round=OuterRef("round"), outcome="")
    return {
        "addressed_units": ArraySubquery(addressed.values("unit_id")),
        "waiting_units": ArraySubquery(addressed.filter(acknowledged_at=None).values("unit_id")),
        "countersigning_units": ArraySubquery(steps.values("unit_id")),
    }


def unacknowledged_by(actor: Actor) -> Q:
    """Issued papers that a unit of the actor has yet to acknowledge."""
    waiting = Recipient.objects.filter(unit_id__in=actor.unit_ids, acknowledged_at__isnull=True)
    return Q(state=rules.ISSUED, pk__in=waiting.values("document_id"))


def awaiting(actor: Actor) -> Q:
    """Submitted papers that name the actor as the one who decides, and have come to that step."""
    return Q(state=rules.SUBMITTED, step=Step.APPROVE, approver_id__in=actor.appointment_ids)


def newest_body(actor: Actor) -> Subquery:
    """The newest text that the actor may read; none of a recalled paper for units."""
    texts = DocumentVersion.objects.filter(visible_versions(actor), document_id=OuterRef("pk"))
    return Subquery(texts.filter(number=OuterRef("version_count")).values("body"))


def recipient_count(actor: Actor, **which: Any) -> Expression:
    """How many units a paper went to; with `which`, of how many that is true. For conveners and the Office."""
    if not actor.reads_all:
        return Value(None, output_field=IntegerField())
    rows = Recipient.objects.filter(document_id=OuterRef("pk"), **which).order_by().values("document_id")
    return Coalesce(Subquery(rows.annotate(count=Count("pk")).values("count")), 0)


def shown_history(actor: Actor) -> frozenset[str] | None:
    """Acts that the actor may see done; None for all. How a paper came about is for conveners and the Office."""
    return None if actor.reads_all else frozenset({"document.issue", "document.recall"})


def changes_between(actor: Actor, document_id: UUID, older: int, newer: int) -> list[Line]:
    """What changed from one saved version to another; NotFound when either is not the actor's to read."""
    texts = {
        version.number: f"{version.title}\n{version.body}"
        for version in DocumentVersion.objects.filter(
            visible_versions(actor), document_id=document_id, number__in=[older, newer]
        )
    }
    if not {older, newer} <= texts.keys():
        raise NotFound
    return difference(texts[older], texts[newer])


@dataclass(frozen=True)
class Owed:
    """A paper that a held meeting owes and that is not issued yet."""

    meeting: Meeting
    purpose: str
    since: datetime
    document: Document | None


def papers_owed(actor: Actor) -> list[Owed]:
    """Held meetings whose paper is missing, the longest owed first; for conveners and the Office (R8, A6)."""
    if not actor.reads_all:
        return []
    under_way = Prefetch("documents", Document.objects.filter(state__in=rules.UNDER_WAY), to_attr=UNDER_WAY)
    meetings = Meeting.objects.filter(paper_owed()).order_by("closed_at", "id").prefetch_related(under_way)
    return [_owed(meeting) for meeting in meetings[:OWED_MOST]]


def units_today(actor: Actor) -> QuerySet[MemberUnit]:
    """The body's units of today."""
    return MemberUnit.objects.filter(on_day(actor.day), joint_meeting_id=actor.body.id)


def _owed(meeting: Meeting) -> Owed:
    under_way: list[Document] = getattr(meeting, UNDER_WAY)
    paper = next((one for one in under_way if one.purpose == meeting.paper_purpose), None)
    return Owed(meeting, meeting.paper_purpose, meeting.closed_at or meeting.starts_at, paper)
