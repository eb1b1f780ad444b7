"""States and verbs of papers (R8, A3, A6)."""

from hierarchy.transitions import needs, table

DRAFT, SUBMITTED, APPROVED, ISSUED, RECALLED, DISCARDED = (
    "DRAFT", "SUBMITTED", "APPROVED", "ISSUED", "RECALLED", "DISCARDED",
)  # fmt: skip
DOCUMENT = table(
    (DRAFT, None, "document.revise"),
    (DRAFT, SUBMITTED, "document.submit"),
    (DRAFT, DISCARDED, "document.discard"),
    (SUBMITTED, APPROVED, "document.approve"),
    (SUBMITTED, DRAFT, "document.return", needs("opinion")),
    (SUBMITTED, DRAFT, "document.withdraw"),
    (APPROVED, ISSUED, "document.issue"),
    (ISSUED, None, "document.acknowledge"),
    (ISSUED, RECALLED, "document.recall", needs("reason")),
)
