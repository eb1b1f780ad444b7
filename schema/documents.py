"""Papers: their text, route, recipients, and which of them are owed (R8, A3, A6)."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Any

import strawberry
import strawberry_django
from django.db.models import Q
from strawberry import Info, auto, relay

from hierarchy.documents import models, selectors
from hierarchy.messages import label
from hierarchy.rulebook.keys import Genre, Purpose, Step
from schema.base.context import actor
from schema.base.filters import by_id, containing
from schema.base.lists import DjangoListConnection
from schema.base.reading import Scoped
from schema.base.records import allowed_actions, history
from schema.meetings import Meeting
from schema.roster import Appointment, MemberUnit, Person

strawberry.enum(Purpose, name="DocumentPurpose", description="What a paper is for.")
strawberry.enum(Genre, name="DocumentGenre", description="Official genre (文种) of a paper.")
strawberry.enum(Step, name="ApprovalStepKey", description="A step of a paper's route: 核稿, 会签, 审定.")


@strawberry.enum(description="Where a paper stands.")
class DocumentState(Enum):
    """States of a paper."""

    DRAFT = strawberry.enum_value("DRAFT", description="Being written; also after a return or withdrawal.")
    SUBMITTED = strawberry.enum_value("SUBMITTED", description="On its route to approval.")
    APPROVED = strawberry.enum_value("APPROVED", description="Approved, not issued yet.")
    ISSUED = strawberry.enum_value("ISSUED", description="Numbered and sent out; its decisions are in force.")
    RECALLED = strawberry.enum_value("RECALLED", description="Recalled after it was issued; its number stays used.")
    DISCARDED = strawberry.enum_value("DISCARDED", description="Given up as a draft.")


@strawberry.enum(description="How a step of the route ended.")
class StepOutcome(Enum):
    """Outcomes of a step."""

    PASSED = strawberry.enum_value("PASSED", description="Passed: reviewed, countersigned or approved.")
    RETURNED = strawberry.enum_value("RETURNED", description="Sent back with an opinion.")
    WITHDRAWN = strawberry.enum_value("WITHDRAWN", description="Taken back by the Office.")
    NOT_REACHED = strawberry.enum_value("NOT_REACHED", description="The round ended before it.")


@strawberry.enum(description="How a unit gets a paper.")
class RecipientKind(Enum):
    """Kinds of recipients."""

    TO = strawberry.enum_value("TO", description="Main recipient (主送).")
    COPY = strawberry.enum_value("COPY", description="For information (抄送).")


@strawberry.enum(description="What became of a line from one version to another.")
class LineKind(Enum):
    """Kinds of lines in a difference."""

    SAME = strawberry.enum_value("SAME", description="In both versions.")
    ADDED = strawberry.enum_value("ADDED", description="Only in the newer version.")
    REMOVED = strawberry.enum_value("REMOVED", description="Only in the older version.")


@strawberry.type
class DifferenceSegment:
    """A stretch of a line."""

    text: str = strawberry.field(description="The characters.")
    changed: bool = strawberry.field(description="True: only in this version.")


@strawberry.type
class DifferenceLine:
    """A line of a difference; a changed paragraph is a REMOVED line followed by its ADDED one."""

    kind: LineKind = strawberry.field(description="What became of it.")
    text: str = strawberry.field(description="The whole line; the title is the first one.")
    segments: list[DifferenceSegment] = strawberry.field(description="The line in stretches that stayed or changed.")
    old_number: int | None = strawberry.field(description="Its number in the older version, from 1.")
    new_number: int | None = strawberry.field(description="Its number in the newer version, from 1.")


@strawberry_django.type(models.DocumentVersion)
class DocumentVersion(Scoped, relay.Node):
    """One saved text of a paper; never changed."""

    VISIBLE = staticmethod(selectors.visible_versions)

    number: auto
    title: auto
    body: auto
    saved_by: Appointment
    saved_at: auto
    digest: auto


@strawberry_django.type(models.ApprovalStep)
class ApprovalStep(Scoped, relay.Node):
    """One step of a paper's route in one round; for conveners and the Office."""

    VISIBLE = staticmethod(selectors.visible_steps)

    round: auto
    place: auto
    key: Step
    appointment: Appointment | None
    unit: MemberUnit | None
    version_number: auto
    opinion: auto
    acted_by: Appointment | None
    acted_at: auto

    @strawberry_django.field(only=["outcome"], description="How it ended; null while it is open.")
    def outcome(self) -> StepOutcome | None:
        return StepOutcome(self.outcome) if self.outcome else None


@strawberry_django.type(models.Recipient)
class Recipient(Scoped, relay.Node):
    """A unit that a paper went to, and its acknowledgement (签收); units see their own."""

    VISIBLE = staticmethod(selectors.visible_recipients)

    unit: MemberUnit
    kind: RecipientKind
    place: auto
    acknowledged_at: auto
    acknowledged_by: Person | None
    acknowledged_as: Appointment | None


def _difference(
    root: Any,
    info: Info,
    older: Annotated[int, strawberry.argument(name="from", description="Number of the older one.")],
    newer: Annotated[int, strawberry.argument(name="to", description="Number of the newer.")],
) -> list[DifferenceLine]:
    return [_line(line) for line in selectors.changes_between(actor(info), root.pk, older, newer)]


def _line(line: selectors.Line) -> DifferenceLine:
    return DifferenceLine(
        kind=LineKind(line.kind),
        text=line.text,
        segments=[DifferenceSegment(text=part.text, changed=part.changed) for part in line.segments],
        old_number=line.old_number,
        new_number=line.new_number,
    )


@strawberry_django.filter_type(models.Document)
class DocumentFilter:
    """Which papers."""

    meeting = by_id("meeting_id", "Meeting", description="Only those of this meeting.")
    text = containing("title", "reference", description="Only those with this in title or number.")

    @strawberry_django.filter_field(description="Only those in one of these states.")
    def states(self, value: list[DocumentState], prefix: str) -> Q:
        return Q(**{f"{prefix}state__in": [state.value for state in value]})

    @strawberry_django.filter_field(description="Only those for one of these purposes.")
    def purposes(self, value: list[Purpose], prefix: str) -> Q:
        return Q(**{f"{prefix}purpose__in": [purpose.value for purpose in value]})

    @strawberry_django.filter_field(description="Only those numbered in this year.")
    def year(self, value: int, prefix: str) -> Q:
        return Q(**{f"{prefix}year": value})

    @strawberry_django.filter_field(description="True: issued and not acknowledged yet by a unit of the asker.")
    def unacknowledged(self, info: Info, value: bool, prefix: str) -> Q:
        return _in(selectors.unacknowledged_by(actor(info)), value, prefix)

    @strawberry_django.filter_field(description="True: submitted and waiting for the asker, whom they name.")
    def awaiting_me(self, info: Info, value: bool, prefix: str) -> Q:
        return _in(selectors.awaiting(actor(info)), value, prefix)


def _in(condition: Q, wanted: bool, prefix: str) -> Q:
    found = Q(**{f"{prefix}pk__in": models.Document.objects.filter(condition).values("pk")})
    return found if wanted else ~found


@strawberry_django.order_type(models.Document)
class DocumentOrder:
    """In which order."""

    created_at: auto
    issued_at: auto
    acknowledge_by: auto
    year: auto
    number: auto
    title: auto


@strawberry_django.type(models.Document, filters=DocumentFilter, ordering=DocumentOrder)
class Document(Scoped, relay.Node):
    """A paper (公文). Conveners and the Office read all; units what was issued to them (R8)."""

    VISIBLE = staticmethod(selectors.visible_to)

    version: auto
    created_at: auto
    purpose: Purpose
    state: DocumentState
    meeting: Meeting | None = strawberry_django.field(
        description="The meeting it follows; none when it follows none, or the asker may not read it."
    )
    title: auto
    reference: auto
    year: auto
    number: auto
    issued_at: auto
    acknowledge_by: auto
    recalled_at: auto
    reason: auto
    body: str | None = strawberry_django.field(
        field_name="newest_body", annotate={"newest_body": lambda info: selectors.newest_body(actor(info))},
        description="Newest text; null of a recalled paper, except for conveners and the Office.",
    )  # fmt: skip
    recipient_count: int | None = strawberry_django.field(
        field_name="sent_count", annotate={"sent_count": lambda info: selectors.recipient_count(actor(info))},
        description="Number of units it went to; for conveners and the Office.",
    )  # fmt: skip
    acknowledged_count: int | None = strawberry_django.field(
        field_name="received_count",
        annotate={"received_count": lambda info: selectors.recipient_count(actor(info), acknowledged_at__isnull=False)},
        description="Number of units that acknowledged it; for conveners and the Office.",
    )
    versions: list[DocumentVersion] = strawberry_django.field(
        description="Saved versions, oldest first; units see the issued one."
    )
    route: list[ApprovalStep] = strawberry_django.field(
        description="Its approval route, round by round; empty except for conveners and the Office."
    )
    recipients: list[Recipient] = strawberry_django.field(
        description="Units it went to, in the order on the paper; units see themselves."
    )
    difference = strawberry_django.field(
        _difference,
        only=["state"],
        description="What changed from one saved version to another, by their numbers. NOT_FOUND: no such version.",
    )
    history = history(shown=selectors.shown_history)
    allowed_actions = allowed_actions(
        only=["purpose", "step", "round", "approver_id"],
        annotate={
            name: lambda info, name=name: selectors.with_units(actor(info))[name]
            for name in ("addressed_units", "waiting_units", "countersigning_units")
        },
        verbs=selectors.allowed_actions,
    )

    @strawberry_django.field(only=["genre"], description="Official genre (文种); null for briefings and plans.")
    def genre(self) -> Genre | None:
        return Genre(self.genre) if self.genre else None

    @strawberry_django.field(only=["state"], description="The state in words, in the language of Accept-Language.")
    def state_label(self) -> str:
        return label(f"Document.{self.state}")


@strawberry.type
class PaperOwed:
    """A held meeting whose paper is not issued yet (R8, A6)."""

    meeting_id: relay.GlobalID = strawberry.field(description="The meeting.")
    meeting_title: str = strawberry.field(description="Its title.")
    purpose: Purpose = strawberry.field(description="The paper that is owed.")
    since: datetime = strawberry.field(description="When the meeting was closed.")
    document_id: relay.GlobalID | None = strawberry.field(description="The paper under way; null when none was begun.")

    @classmethod
    def of(cls, owed: selectors.Owed) -> "PaperOwed":
        """As the asker reads it."""
        paper = owed.document
        return cls(
            meeting_id=relay.GlobalID("Meeting", str(owed.meeting.id)),
            meeting_title=owed.meeting.title,
            purpose=Purpose(owed.purpose),
            since=owed.since,
            document_id=relay.GlobalID("Document", str(paper.id)) if paper else None,
        )


@strawberry.type
class DocumentQuery:
    """Reading papers."""

    documents: DjangoListConnection[Document] = strawberry_django.connection(
        description="Papers that the asker may read, the latest first unless ordered otherwise."
    )
    document: Document | None = strawberry_django.node(description="One paper; null when it is not the asker's to see.")

    @strawberry.field(
        description="Papers that held meetings owe, the longest owed first, at most 100; for conveners and the Office."
    )
    def papers_owed(self, info: Info) -> list[PaperOwed]:
        return [PaperOwed.of(owed) for owed in selectors.papers_owed(actor(info))]
