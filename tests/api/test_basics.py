"""One question, answered."""

from tests.api.asking import Asker, codes


def test_a_question_is_answered(cast):
    response = Asker(cast.account("director")).ask("{ units(first: 2) { totalCount edges { node { name } } } }")
    assert (response.status_code, codes(response)) == (200, [])
    assert response.json()["data"]["units"]["totalCount"] == 4
