"""References into the shared tables carry no constraint; check_references finds those that point to nothing."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from hierarchy.administration.references import danglers, references
from hierarchy.ids import uuid7
from hierarchy.journal.actions import record_entry
from tests.cast import Cast


def test_every_kind_of_unconstrained_reference_is_looked_at():
    found = {(model.__name__, field) for model, field, _ in references()}
    assert {("Meeting", "rulebook_id"), ("Entry", "account_id"), ("Entry", "appointment_id")} <= found


def test_whole_references_are_said_to_be_whole(cast: Cast):
    out = StringIO()
    call_command("check_references", stdout=out)
    assert "all rows exist" in out.getvalue()


def test_a_reference_to_nothing_is_found_with_body_table_and_field(cast: Cast):
    missing = uuid7()
    with cast.inside("xinqiang"):
        record_entry(
            body_id=cast.body("xinqiang").id, verb="meeting.call", object_type="Meeting", object_id=uuid7(),
            subject_id=None, account_id=missing, person="不在", appointment_id=None, post="", delegation_id=None,
            note="", changes=None, marks=(), correlation_id="",
        )  # fmt: skip
    found = [one for one in danglers() if one.body == "xinqiang"]
    assert [(one.table, one.field, one.target, one.examples) for one in found] == [
        ("journal.Entry", "account_id", "roster.Account", (str(missing),))
    ]
    with pytest.raises(CommandError, match="1 kinds"):
        call_command("check_references", stdout=StringIO())
