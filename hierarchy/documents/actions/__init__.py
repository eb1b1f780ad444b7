"""Acts on papers, one function a verb: texts.py, approval.py, issuing.py."""

from hierarchy.documents.actions.approval import (
    approve_document,
    countersign_document,
    return_document,
    review_document,
    submit_document,
    withdraw_document,
)
from hierarchy.documents.actions.issuing import acknowledge_document, issue_document, recall_document
from hierarchy.documents.actions.texts import discard_document, draft_document, revise_document

__all__ = [
    "acknowledge_document",
    "approve_document",
    "countersign_document",
    "discard_document",
    "draft_document",
    "issue_document",
    "recall_document",
    "return_document",
    "review_document",
    "revise_document",
    "submit_document",
    "withdraw_document",
]
