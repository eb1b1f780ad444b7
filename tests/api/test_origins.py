"""A cookie signs in our own pages only."""

import pytest

from tests.api.asking import Asker, codes


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        (None, 200),
        ("http://testserver", 200),
        ("https://work.example", 200),
        ("https://evil.example", 403),
        ("http://testserver.evil.example", 403),
        ("http://testserver:81", 403),
        ("null", 403),
        ("", 403),
        ("http://[", 403),
    ],
)
def test_origins_of_a_cookie_request(cast, settings, origin, status):
    settings.TRUSTED_ORIGINS = ["https://work.example"]
    given = {} if origin is None else {"origin": origin}
    response = Asker(cast.account("director")).ask("{ __typename }", **given)
    assert response.status_code == status
    assert codes(response) == ([] if status == 200 else ["ORIGIN_REFUSED"])


def test_an_empty_token_is_no_token(cast):
    response = Asker(cast.account("director")).ask("{ __typename }", origin="https://evil.example", x_session_token="")
    assert codes(response) == ["ORIGIN_REFUSED"]


def test_answers_are_not_kept_nor_framed(cast):
    response = Asker(cast.account("director")).ask("{ __typename }")
    assert response["Cache-Control"] == "no-store"
    assert response["X-Frame-Options"] == "DENY"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "frame-ancestors 'none'" in response["Content-Security-Policy"]
