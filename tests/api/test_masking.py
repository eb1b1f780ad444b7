"""Errors always carry a code and never what only concerns us."""

import logging

import psycopg
import pytest
from django.db import DataError, OperationalError
from graphql import GraphQLError, get_introspection_query
from strawberry.relay import GlobalIDValueError

from hierarchy.errors import NotAllowed, ValidationFailed
from schema.base.masking import told
from tests.api.asking import Asker, codes


@pytest.mark.parametrize(
    ("cause", "expected"),
    [
        (NotAllowed("POST_NEEDED", article="R8", allowed=["CONVENER"], posts=["CONVENER"]),
         {"code": "POST_NEEDED", "article": "R8", "allowed": ["CONVENER"]}),
        (GlobalIDValueError("no id"), {"code": "BAD_USER_INPUT"}),
        (DataError("integer out of range: secret table"), {"code": "BAD_USER_INPUT"}),
        (KeyError("secret"), {"code": "INTERNAL", "correlationId": "number-1"}),
    ],
)  # fmt: skip
def test_every_cause_has_a_code_and_keeps_our_secrets(cause, expected):
    error = told(GraphQLError(str(cause), original_error=cause, path=["units"]), "number-1", suggest=False)
    assert error["extensions"] == expected
    assert error["path"] == ["units"]
    assert "secret" not in str(error)


def test_a_row_that_does_not_become_free_is_no_fault_of_ours():
    busy = OperationalError("canceling statement due to lock timeout")
    busy.__cause__ = psycopg.errors.LockNotAvailable()
    assert told(GraphQLError("", original_error=busy), "", suggest=False)["extensions"] == {"code": "TOO_BUSY"}


def test_the_faults_of_an_input_are_told_by_field():
    cause = ValidationFailed({"due_day": "DAY_PAST"})
    error = told(GraphQLError("", original_error=cause), "", suggest=False)
    assert [(fault["field"], fault["code"]) for fault in error["extensions"]["fields"]] == [("dueDay", "DAY_PAST")]


def test_what_we_did_not_expect_is_logged_with_its_traceback(caplog):
    with caplog.at_level(logging.ERROR):
        told(GraphQLError("x", original_error=KeyError("lost")), "number-1", suggest=False)
    assert "KeyError: 'lost'" in caplog.text


def test_the_schema_is_not_explored_in_production(cast):
    director = Asker(cast.account("director"))
    assert codes(director.ask("{ __schema { types { name } } }")) == ["INTROSPECTION_OFF"]
    assert codes(director.ask('{ __type(name: "Query") { name } }')) == ["INTROSPECTION_OFF"]
    assert director.ask("{ units { totalCounts } }").json()["errors"][0]["message"] == (
        "Cannot query field 'totalCounts' on type 'MemberUnitConnection'."
    )


def test_a_developer_may_explore_it(cast):
    account = cast.account("director")
    account.is_developer = True
    account.save()
    developer = Asker(account)
    assert codes(developer.ask("{ __schema { types { name } } }")) == []
    everything = get_introspection_query(specified_by_url=True, schema_description=True, input_value_deprecation=True)
    assert codes(developer.ask(everything)) == []
    assert "Did you mean 'totalCount'" in developer.ask("{ units { totalCounts } }").json()["errors"][0]["message"]


def test_nobody_is_told_to_sign_in(cast):
    response = Asker().ask("{ units { totalCount } }")
    assert codes(response) == ["NOT_SIGNED_IN"]


@pytest.mark.parametrize("body", ["xinqiang", "nowhere", "x" * 300, "public", "body_template", "a'; --"])
def test_a_foreign_body_and_none_are_refused_alike(cast, body):
    response = Asker(cast.account("director")).ask("{ __typename }", **{"x-joint-meeting": body})
    assert (response.status_code, codes(response)) == (404, ["JOINT_MEETING_NOT_FOUND"])
