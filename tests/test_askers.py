"""Every act asked for by five kinds: its owner, a colleague, an outsider, the same post elsewhere, nobody."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction

from schema import schema
from tests.askers import REFUSED, UNSEEN, Case
from tests.asking import answered, operation
from tests.cast import PEOPLE

PARTS = [
    import_module(f"tests.{path.parent.name}.askers") for path in sorted(Path(__file__).parent.glob("*/askers.py"))
]
BY_CASE = pytest.mark.parametrize(
    ("part", "case"), [pytest.param(part, case, id=case.field) for part in PARTS for case in part.CASES]
)
# Asked for by whoever holds a link, signed in or not, in no body: tests/accounts/test_setup_links.py. And one's own
# inbox, over all bodies: tests/notifications/test_inbox_api.py.
NEED_NO_POST = {"setPassword", "markInboxRead"}


def ask(cast, who: str | None, case: Case, given: dict[str, Any], body: str = "") -> dict[str, Any]:
    """The answer, told to fail for errors of GraphQL itself."""
    data, errors = answered(cast, who, operation(case.field, case.kind), body, input=given)
    assert errors is None, errors
    return data[case.field]


@BY_CASE
def test_every_owner_may(cast, day, part, case):
    for who in case.owners:
        with transaction.atomic():
            found = ask(cast, who, case, part.prepared(cast, day, case))
            assert found["__typename"] == case.kind, (who, found)
            transaction.set_rollback(True)


@BY_CASE
def test_all_others_are_refused_and_leave_no_trace(cast, day, unchanged, part, case):
    given = part.prepared(cast, day, case)
    expected = dict.fromkeys(case.colleagues, REFUSED)
    expected |= dict.fromkeys(case.outsiders, UNSEEN if case.on_object else REFUSED)
    for who, kind in expected.items():
        with unchanged(*part.ROWS):
            found = ask(cast, who, case, given)
        assert found["__typename"] == kind, (who, found)
        assert kind == UNSEEN or (found["article"] and found["allowed"]), who


@BY_CASE
def test_the_same_post_in_another_body_does_nothing_here(cast, day, unchanged, part, case):
    given = part.prepared(cast, day, case)
    with unchanged(*part.ROWS):
        found = ask(cast, case.elsewhere, case, given, "" if case.on_object else "yueyang")
    assert found["__typename"] == (UNSEEN if case.on_object else REFUSED), found


@BY_CASE
def test_who_is_not_signed_in_is_told_so(cast, day, unchanged, part, case):
    given = part.prepared(cast, day, case)
    with unchanged(*part.ROWS):
        found = ask(cast, None, case, given, "yueyang")
    assert (found["__typename"], found["code"]) == (REFUSED, "NOT_SIGNED_IN")


def test_every_mutation_is_asked_for_by_all_five_kinds():
    """A new act without its line in an askers.py fails here."""
    cases = [case for part in PARTS for case in part.CASES]
    assert {case.field for case in cases} == set(schema._schema.mutation_type.fields) - NEED_NO_POST
    for case in cases:
        assert case.owners and case.colleagues and "nobody" in (*case.colleagues, *case.outsiders), case.field
        assert PEOPLE[case.elsewhere][1] != "yueyang", case.field
        assert PEOPLE[case.elsewhere][2] in {PEOPLE[who][2] for who in case.owners}, case.field
