"""Who may do what with papers (R8, R10, A3, A6)."""

from typing import Any

from hierarchy.decisions.models import Decision
from hierarchy.documents.models import ApprovalStep, Document, DocumentVersion, NumberSeries, Recipient
from tests.askers import HEADS, OFFICE, Case
from tests.asking import global_id
from tests.documents.papers import approved, draft, follow, held_meeting, issued, submitted

ROWS = (Document, DocumentVersion, ApprovalStep, Recipient, NumberSeries, Decision)
UNIT = ("water_member", "water_liaison")
# What is issued to every unit is seen by every unit.
POSTLESS = ("administrator", "nobody")


def reviewed(cast) -> Document:
    """Submitted, where the rulebook asks for a review first."""
    follow(cast, papers_reviewed=True)
    return submitted(cast)


def countersigned(cast) -> Document:
    """Submitted, where the rulebook asks the units concerned to countersign first."""
    follow(cast, papers_countersigned=True)
    return submitted(cast)


CASES = [
    Case("draftDocument", "Document", OFFICE, ("convener", "water_member"), outsiders=POSTLESS),
    Case("reviseDocument", "Document", OFFICE, ("convener",), {"body": "改后的文本"}, draft),
    Case("submitDocument", "Document", OFFICE, ("convener", "second_convener"), {}, draft),
    Case("discardDocument", "Document", OFFICE, ("convener",), {}, draft),
    Case("withdrawDocument", "Document", OFFICE, ("convener",), {}, submitted),
    Case("reviewDocument", "Document", OFFICE[1:], ("clerk", "convener"), {}, reviewed),
    Case(
        "countersignDocument", "Document", UNIT[:1], ("water_liaison", "director", "convener"), {}, countersigned,
        elsewhere="x_member",
    ),
    Case(
        "approveDocument", "Document", ("convener",), ("second_convener", *OFFICE), {}, submitted,
        elsewhere="x_convener",
    ),
    Case(
        "returnDocument", "Document", ("convener",), ("second_convener", *OFFICE), {"opinion": "再改"}, submitted,
        elsewhere="x_convener",
    ),
    Case("issueDocument", "Document", HEADS, ("convener", "section_head", "clerk"), {}, approved),
    Case(
        "acknowledgeDocument", "Document", (*UNIT, "finance_member"), ("convener", "director", "group_deputy"), {},
        issued, POSTLESS, "x_member",
    ),
    Case(
        "recallDocument", "Document", ("director",), ("deputy", "clerk", "convener", "water_member"),
        {"reason": "有误"}, issued, POSTLESS,
    ),
]  # fmt: skip


def prepared(cast, day, case: Case) -> dict[str, Any]:
    """The input of the act, on a paper in its state."""
    if case.stage is None:
        return {"meetingId": global_id("Meeting", held_meeting(cast).id), **case.given}
    return {"documentId": global_id("Document", case.stage(cast).id), **case.given}
