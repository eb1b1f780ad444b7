"""Who may do an act, for five kinds of asker. Each part lists its acts in askers.py: CASES, ROWS and prepared().

Expected by hand from DOMAIN.md section 4 and the articles, never drawn from the rulebook under test.
"""

from typing import Any, NamedTuple

# Of the same body; nothing there concerns them. The last holds no post anywhere.
OUTSIDERS = ("finance_liaison", "finance_member", "administrator", "nobody")
OFFICE = ("clerk", "section_head", "deputy", "director")
HEADS = ("director", "deputy")
REFUSED, UNSEEN = "NotAllowed", "NotFound"


class Case(NamedTuple):
    """An act by its mutation, and who is to be answered how."""

    field: str
    # The type that it answers with.
    kind: str
    owners: tuple[str, ...]
    # See what it is done on, but their posts do not carry it.
    colleagues: tuple[str, ...]
    given: dict[str, Any] = {}
    # Where it is done on an object, the part's prepared() brings one to this stage.
    stage: Any = None
    outsiders: tuple[str, ...] = OUTSIDERS
    # Who holds the same post in another body.
    elsewhere: str = "x_director"
    # Made from nothing: strangers have no object to miss. The post of another body is then tried in the county.
    on_object: bool = True
