"""A mistake of ours that lets somebody work in another body's schema stops before anything is read or written."""

import pytest

from hierarchy.standing import require_in_body
from schema.base.context import Context


def test_no_act_in_another_bodys_schema(cast):
    director = cast.director
    assert require_in_body(director, "document.draft")
    with cast.inside("xinqiang"), pytest.raises(RuntimeError, match="At work in yueyang"):
        require_in_body(director, "document.draft")


def test_no_reading_in_another_bodys_schema(cast):
    account, body = cast.account("director"), cast.body()
    assert Context(account, body).actor == cast.director
    with cast.inside("xinqiang"), pytest.raises(RuntimeError, match="At work in yueyang"):
        Context(account, body).actor  # noqa: B018 (asking is the test)
