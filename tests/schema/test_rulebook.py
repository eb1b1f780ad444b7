"""The rulebook through the API: what the body follows, and adopting another."""

from datetime import timedelta

import pytest
from django.utils.translation import override

from hierarchy import clock
from hierarchy.rulebook.models import Adoption
from schema import schema
from schema.base.context import Context
from tests.cast import SINCE

ADOPT = """
mutation ($input: AdoptRulebookInput!) {
  adoptRulebook(input: $input) {
    __typename
    ... on Adoption { rulebookKey effectiveFrom overrides }
    ... on NotAllowed { code article allowed }
    ... on ValidationFailed { fields { field code message } }
  }
}
"""


@pytest.fixture
def ask(cast):
    """Execute an operation as one of the cast in his body; errors fail the test."""

    def execute(who, body, document, **variables):
        context = Context(account=cast.account(who), body=cast.body(body))
        with cast.inside(body):
            result = schema.execute_sync(document, variables, context_value=context)
        assert result.errors is None
        return result.data

    return execute


def wanted(**changes):
    return {
        "key": "yueyang-county",
        "version": "2023-05-15",
        "effectiveFrom": clock.today().isoformat(),
        "overrides": {"extension_max_count": 1},
    } | changes


def test_a_liaison_reads_the_rulebook_of_the_body(ask):
    told = ask(
        "x_liaison",
        "xinqiang",
        """{ rulebook { key version effectiveFrom parameters { name value default overridable }
             verbs { verb posts articles } meetings { kind chair paper paperOwed }
             papers { purpose genre route { step posts } } } }""",
    )["rulebook"]
    assert (told["key"], told["version"], told["effectiveFrom"]) == ("yueyang-county", "2023-05-15", SINCE.isoformat())
    parameters = {parameter["name"]: parameter for parameter in told["parameters"]}
    assert parameters["number_prefix"]["value"] == "新墙镇信联"
    assert parameters["reminder_lead_working_days"]["default"] == [7, 3, 1]
    assert {"kind": "PLENARY", "chair": ["CONVENER"], "paper": "MEETING_DOCUMENT", "paperOwed": True} in told[
        "meetings"
    ]
    approve = next(verb for verb in told["verbs"] if verb["verb"] == "document.approve")
    assert (approve["posts"], approve["articles"][0]) == (["CONVENER"], "R8")
    minutes = next(paper for paper in told["papers"] if paper["purpose"] == "MINUTES")
    assert minutes["route"] == [{"step": "approve", "posts": ["CONVENER"]}]


def test_articles_read_in_the_language_of_the_request(ask):
    document = '{ articles(text: "R12") { number title summary interpretations { text } } }'
    with override("zh-hans"):
        assert ask("clerk", "yueyang", document)["articles"][0]["title"] == "办公室与主任"
    with override("en"):
        assert ask("clerk", "yueyang", document)["articles"][0]["title"] == "The Office and its director"


def test_the_administrator_adopts(ask):
    answer = ask("administrator", "yueyang", ADOPT, input=wanted())["adoptRulebook"]
    assert answer == {
        "__typename": "Adoption",
        "rulebookKey": "yueyang-county",
        "effectiveFrom": clock.today().isoformat(),
        "overrides": {"extension_max_count": 1},
    }


def test_a_director_does_not(ask, unchanged):
    with unchanged(Adoption):
        answer = ask("director", "yueyang", ADOPT, input=wanted())["adoptRulebook"]
    assert (answer["__typename"], answer["article"], answer["allowed"]) == ("NotAllowed", "R20", ["ADMINISTRATOR"])


def test_faults_name_their_fields(ask, unchanged):
    yesterday = (clock.today() - timedelta(days=1)).isoformat()
    with unchanged(Adoption):
        past = ask("administrator", "yueyang", ADOPT, input=wanted(effectiveFrom=yesterday))
        shape = ask("administrator", "yueyang", ADOPT, input=wanted(overrides=[1]))
        value = ask("administrator", "yueyang", ADOPT, input=wanted(overrides={"light_duties": 3}))
    assert [fault["field"] for fault in past["adoptRulebook"]["fields"]] == ["effectiveFrom"]
    assert [fault["field"] for fault in shape["adoptRulebook"]["fields"]] == ["overrides"]
    assert [fault["code"] for fault in value["adoptRulebook"]["fields"]] == ["OVERRIDE_INVALID"]
