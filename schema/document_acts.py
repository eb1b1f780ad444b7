"""Acts on papers: of the Office, of those who decide, of the units that receive them (R8, R10, R13, A3, A6)."""

import strawberry
from strawberry import UNSET, Info, relay

from hierarchy.documents import actions
from hierarchy.rulebook.keys import Purpose
from schema.base.inputs import Act, ActOnRecord, facts, ref
from schema.base.mutations import mutation
from schema.documents import Document


@strawberry.input
class DraftDocumentInput(Act):
    """Of which meeting."""

    meeting_id: relay.GlobalID = ref("Meeting", description="The meeting, held.")
    purpose: Purpose | None = strawberry.field(
        default=None, description="The paper that the rulebook says follows; it may be named, not chosen."
    )
    title: str | None = strawberry.field(
        default=None, description="Title, at most 200 characters; composed when none is given. No petitioner's name."
    )


@strawberry.input
class DocumentActInput(ActOnRecord):
    """Which paper."""

    document_id: relay.GlobalID = ref("Document", description="The paper.")


@strawberry.input
class ReviseDocumentInput(DocumentActInput):
    """What the new version says; what is not given stays."""

    title: str | None = strawberry.field(default=UNSET, description="Title, at most 200 characters.")
    body: str | None = strawberry.field(
        default=UNSET, description="Text, at most 50,000 characters and 2,000 lines; paragraphs are lines."
    )


@strawberry.input
class SubmitDocumentInput(DocumentActInput):
    """Which paper is submitted, and who decides."""

    approver_id: relay.GlobalID | None = ref(
        "Appointment", description="The convener who decides; without it the meeting's chair, when one.", default=None
    )


@strawberry.input
class WithdrawDocumentInput(DocumentActInput):
    """Which paper is taken back."""


@strawberry.input
class PassDocumentInput(DocumentActInput):
    """Which version was read, and what is said with it."""

    version_number: int | None = strawberry.field(
        default=None, description="Number of the saved version that was read; Conflict when another was submitted."
    )
    opinion: str = strawberry.field(default="", description="What is said with it; conveners and the Office read it.")


@strawberry.input
class ReviewDocumentInput(PassDocumentInput):
    """Which version was reviewed."""


@strawberry.input
class CountersignDocumentInput(PassDocumentInput):
    """Which version is countersigned."""


@strawberry.input
class ApproveDocumentInput(PassDocumentInput):
    """Which version is approved."""


@strawberry.input
class ReturnDocumentInput(DocumentActInput):
    """Which paper goes back, and why."""

    opinion: str = strawberry.field(description="What has to change; necessary.")


@strawberry.input
class IssueDocumentInput(DocumentActInput):
    """Which paper goes out, and to whom."""

    to_unit_ids: list[relay.GlobalID] | None = ref(
        "MemberUnit", description="Main recipients; without them those of the rulebook: all units, or those called.",
        default=None,
    )  # fmt: skip
    copy_unit_ids: list[relay.GlobalID] | None = ref(
        "MemberUnit", description="Units it goes to for information.", default=None
    )


@strawberry.input
class AcknowledgeDocumentInput(DocumentActInput):
    """Which paper is acknowledged."""


@strawberry.input
class RecallDocumentInput(DocumentActInput):
    """Which paper is recalled, and why."""

    reason: str = strawberry.field(description="Why; necessary. The recipients read it.")


@strawberry.input
class DiscardDocumentInput(DocumentActInput):
    """Which draft is given up."""

    reason: str = strawberry.field(default="", description="Why.")


@strawberry.type
class DocumentMutation:
    """Acts on papers."""

    @mutation
    def draft_document(self, info: Info, input: DraftDocumentInput) -> Document:
        """Draft the paper that follows a held meeting, from its agenda, attendance and decisions (Office; R8, A6).
        Refused: MEETING_NOT_HELD, PAPER_OF_OTHER_PURPOSE, PAPER_EXISTS."""
        return actions.draft_document(**facts(info.context, input))

    @mutation
    def revise_document(self, info: Info, input: ReviseDocumentInput) -> Document:
        """Save a new version of a draft (Office; R13)."""
        return actions.revise_document(**facts(info.context, input))

    @mutation
    def submit_document(self, info: Info, input: SubmitDocumentInput) -> Document:
        """Submit the newest version for approval; from here on its meeting's decisions stay as they are (Office; R8).
        Refused: DECISIONS_CHANGED when they changed after this version was saved."""
        return actions.submit_document(**facts(info.context, input))

    @mutation
    def withdraw_document(self, info: Info, input: WithdrawDocumentInput) -> Document:
        """Take back a submitted paper, or an approved one that is not issued yet (Office; R13)."""
        return actions.withdraw_document(**facts(info.context, input))

    @mutation
    def review_document(self, info: Info, input: ReviewDocumentInput) -> Document:
        """Pass the review (核稿), where the body's rulebook asks for one (Office; A3)."""
        return actions.review_document(**facts(info.context, input))

    @mutation
    def countersign_document(self, info: Info, input: CountersignDocumentInput) -> Document:
        """Countersign (会签) for a unit concerned, where the body's rulebook asks for it (member; R10)."""
        return actions.countersign_document(**facts(info.context, input))

    @mutation
    def approve_document(self, info: Info, input: ApproveDocumentInput) -> Document:
        """Approve exactly the submitted version: the convener whom the paper names, or for office minutes the director
        (R8, A6). Refused: STEP_NOT_YET, OWN_WORK_FORBIDDEN."""
        return actions.approve_document(**facts(info.context, input))

    @mutation
    def return_document(self, info: Info, input: ReturnDocumentInput) -> Document:
        """Send a submitted paper back with an opinion: whom it lies with (R8, A6)."""
        return actions.return_document(**facts(info.context, input))

    @mutation
    def issue_document(self, info: Info, input: IssueDocumentInput) -> Document:
        """Number an approved paper and send it out; its decisions come into force (director, deputies; R8)."""
        return actions.issue_document(**facts(info.context, input))

    @mutation
    def acknowledge_document(self, info: Info, input: AcknowledgeDocumentInput) -> Document:
        """Acknowledge an issued paper for one's unit; again changes nothing (member, liaison; R8, R10)."""
        return actions.acknowledge_document(**facts(info.context, input))

    @mutation
    def recall_document(self, info: Info, input: RecallDocumentInput) -> Document:
        """Recall an issued paper; its number stays used, its decisions rest (director; A3)."""
        return actions.recall_document(**facts(info.context, input))

    @mutation
    def discard_document(self, info: Info, input: DiscardDocumentInput) -> Document:
        """Give up a draft; the meeting can then have another one (Office; R13)."""
        return actions.discard_document(**facts(info.context, input))
