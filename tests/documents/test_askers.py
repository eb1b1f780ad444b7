"""Every act asked for by five kinds: its owner, a colleague, an outsider, the same post elsewhere, nobody."""

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from hierarchy.decisions.models import Decision
from hierarchy.documents.models import ApprovalStep, Document, DocumentVersion, NumberSeries, Recipient
from tests.asking import answered, global_id
from tests.documents.papers import approved, draft, follow, held_meeting, issued, submitted

ROWS = (Document, DocumentVersion, ApprovalStep, Recipient, NumberSeries, Decision)
OFFICE = ("clerk", "section_head", "deputy", "director")
UNIT = ("water_member", "water_liaison")
ANSWER = """
  __typename
  ... on Document { state version allowedActions }
  ... on Refusal { code message } ... on NotAllowed { article allowed } ... on RuleViolation { article allowed }
  ... on ValidationFailed { fields { field code } }
"""


def reviewed(cast) -> Document:
    """Submitted, where the rulebook asks for a review first."""
    follow(cast, papers_reviewed=True)
    return submitted(cast)


def countersigned(cast) -> Document:
    """Submitted, where the rulebook asks the units concerned to countersign first."""
    follow(cast, papers_countersigned=True)
    return submitted(cast)


class Case(NamedTuple):
    """An act: the paper it finds, who may, who sees the paper but may not, the same post in another body."""

    field: str
    stage: Callable[[Any], Document] | None
    owners: tuple[str, ...]
    colleagues: tuple[str, ...]
    elsewhere: str
    given: dict[str, Any] = {}
    # Units see only what was issued to them; who else is of the body finds nothing.
    outsiders: tuple[str, ...] = ("finance_liaison", "finance_member", "administrator", "nobody")


CASES = [
    Case(
        "draftDocument", None, OFFICE, ("convener", "water_member"), "x_director", outsiders=("administrator", "nobody")
    ),
    Case("reviseDocument", draft, OFFICE, ("convener",), "x_director", {"body": "改后的文本"}),
    Case("submitDocument", draft, OFFICE, ("convener", "second_convener"), "x_director"),
    Case("discardDocument", draft, OFFICE, ("convener",), "x_director"),
    Case("withdrawDocument", submitted, OFFICE, ("convener",), "x_director"),
    Case("reviewDocument", reviewed, OFFICE[1:], ("clerk", "convener"), "x_director"),
    Case("countersignDocument", countersigned, UNIT[:1], ("water_liaison", "director", "convener"), "x_member"),
    Case("approveDocument", submitted, ("convener",), ("second_convener", *OFFICE), "x_convener"),
    Case("returnDocument", submitted, ("convener",), ("second_convener", *OFFICE), "x_convener", {"opinion": "再改"}),
    Case("issueDocument", approved, ("director", "deputy"), ("convener", "section_head", "clerk"), "x_director"),
    Case(
        "acknowledgeDocument", issued, (*UNIT, "finance_member"), ("convener", "director", "group_deputy"), "x_member",
        outsiders=("administrator", "nobody"),
    ),
    Case(
        "recallDocument", issued, ("director",), ("deputy", "clerk", "convener", "water_member"), "x_director",
        {"reason": "有误"}, outsiders=("administrator", "nobody"),
    ),
]  # fmt: skip
BY_FIELD = pytest.mark.parametrize("case", CASES, ids=lambda case: case.field)


def prepared(cast, case: Case) -> dict[str, Any]:
    """The input of the act, on a paper in its state."""
    if case.stage is None:
        return {"meetingId": global_id("Meeting", held_meeting(cast).id), **case.given}
    return {"documentId": global_id("Document", case.stage(cast).id), **case.given}


def answer(cast, who: str | None, case: Case, given: dict[str, Any]) -> dict[str, Any]:
    kind = f"{case.field[0].upper()}{case.field[1:]}Input!"
    mutation = f"mutation ($input: {kind}) {{ {case.field}(input: $input) {{ {ANSWER} }} }}"
    data, errors = answered(cast, who, mutation, "yueyang" if who in ("nobody", None) else "", input=given)
    assert errors is None, errors
    return data[case.field]


@BY_FIELD
def test_owners_may(cast, case):
    for who in case.owners if case.field != "reviewDocument" else case.owners[:1]:
        found = answer(cast, who, case, prepared(cast, case))
        assert found["__typename"] == "Document", (who, found)


@BY_FIELD
def test_colleagues_who_see_it_learn_which_posts_may(cast, unchanged, case):
    given = prepared(cast, case)
    for who in case.colleagues:
        with unchanged(*ROWS):
            found = answer(cast, who, case, given)
        assert found["__typename"] == "NotAllowed", (who, found)
        assert found["article"] and found["allowed"]


@BY_FIELD
def test_outsiders_of_the_body_and_persons_without_post_find_nothing(cast, unchanged, case):
    given = prepared(cast, case)
    for who in case.outsiders:
        with unchanged(*ROWS):
            assert answer(cast, who, case, given)["__typename"] == "NotFound", who


@BY_FIELD
def test_the_same_post_in_another_body_finds_nothing(cast, unchanged, case):
    given = prepared(cast, case)
    with unchanged(*ROWS):
        assert answer(cast, case.elsewhere, case, given)["__typename"] == "NotFound"


@BY_FIELD
def test_who_is_not_signed_in_is_told_so(cast, unchanged, case):
    given = prepared(cast, case)
    with unchanged(*ROWS):
        found = answer(cast, None, case, given)
    assert (found["__typename"], found["code"]) == ("NotAllowed", "NOT_SIGNED_IN")


def test_a_refusal_names_the_field_as_clients_write_it(cast, unchanged):
    case = Case("submitDocument", None, (), (), "")
    paper = global_id("Document", draft(cast, "WORKING", chair="director").id)
    with unchanged(*ROWS):
        found = answer(cast, "clerk", case, {"documentId": paper})
    assert found["fields"] == [{"field": "approverId", "code": "APPROVER_NEEDED"}]
