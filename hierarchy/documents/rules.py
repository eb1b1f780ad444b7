"""States and verbs of papers (R8, A3, A6)."""

from hierarchy.transitions import needs, table

DRAFT, SUBMITTED, APPROVED, ISSUED, RECALLED, DISCARDED = (
    "DRAFT", "SUBMITTED", "APPROVED", "ISSUED", "RECALLED", "DISCARDED",
)  # fmt: skip
# Of one meeting at most one paper is in one of these states.
UNDER_WAY = (DRAFT, SUBMITTED, APPROVED, ISSUED)
DOCUMENT = table(
    (DRAFT, None, "document.revise"),
    (DRAFT, SUBMITTED, "document.submit"),
    (DRAFT, DISCARDED, "document.discard"),
    (SUBMITTED, None, "document.review"),
    (SUBMITTED, None, "document.countersign"),
    (SUBMITTED, APPROVED, "document.approve"),
    (SUBMITTED, DRAFT, "document.return", needs("opinion")),
    # What is approved may still be taken back for a change; it then needs a new approval.
    ((SUBMITTED, APPROVED), DRAFT, "document.withdraw"),
    (APPROVED, ISSUED, "document.issue"),
    (ISSUED, None, "document.acknowledge"),
    (ISSUED, RECALLED, "document.recall", needs("reason")),
)
# Acts of the approval route: the rulebook's step says who does them, not the verb's own line.
ROUTE_VERBS = frozenset({"document.review", "document.countersign", "document.approve", "document.return"})

# How a step of the route ended; empty while it is open.
PASSED, RETURNED, WITHDRAWN, NOT_REACHED = "PASSED", "RETURNED", "WITHDRAWN", "NOT_REACHED"

TO, COPY = "TO", "COPY"
