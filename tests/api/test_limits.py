"""Each limit has its own code, is on by default and can be set."""

import time

import pytest
from django.db import connection

from schema.base.documents import forget_documents
from schema.base.limits import TimeUp, deadline
from tests.api.asking import Asker, codes

UNITS = "units(first: 100) { edges { node { id } } }"


@pytest.fixture
def director(cast) -> Asker:
    return Asker(cast.account("director"))


@pytest.fixture
def limits(settings):
    """Set a limit for this test."""
    forget_documents()
    yield lambda **given: setattr(settings, "GRAPHQL_LIMITS", {**settings.GRAPHQL_LIMITS, **given})
    forget_documents()


def nested(levels: int) -> str:
    return "{ units { edges " + "{ node " * levels + "{ id }" + "}" * levels + "} }"


FRAGMENTS = " ".join(f"fragment F{n} on Query {{ __typename }}" for n in range(51))
DOUBLING = "{ ...F0 } " + " ".join(
    f"fragment F{n} on Query {{ ...F{n + 1} ... {{ ...F{n + 1} }} }}" for n in range(40)
) + " fragment F40 on Query { a: __typename }"  # fmt: skip
REFUSED = {
    "depth": (nested(12), "DEPTH_LIMIT"),
    "depth, many brackets": (nested(200), "DEPTH_LIMIT"),
    "depth through fragments": (
        "{ ...F0 } " + " ".join(f"fragment F{n} on Query {{ a {{ ...F{n + 1} }} }}" for n in range(40)), "DEPTH_LIMIT"),
    "depth of a fragment nobody uses": ("{ __typename } fragment F on Query " + "{ a " * 20 + "}" * 20, "DEPTH_LIMIT"),
    "inline fragments": ("{ " + "... { " * 500 + "__typename" + " }" * 501, "DEPTH_LIMIT"),
    "aliases": ("{ " + " ".join(f"a{n}: __typename" for n in range(31)) + " }", "ALIAS_LIMIT"),
    "aliases by fragments that double": (DOUBLING, "ALIAS_LIMIT"),
    "tokens": ("{ " + "__typename " * 3000 + "}", "TOKEN_LIMIT"),
    "repeats": ("{ " + "__typename " * 300 + "}", "REPEAT_LIMIT"),
    "fragments": ("{ __typename } " + FRAGMENTS, "FRAGMENT_LIMIT"),
    "page": ("{ units(first: 101) { totalCount } }", "PAGE_LIMIT"),
    "page, last": ("{ units(last: 101) { totalCount } }", "PAGE_LIMIT"),
    "page by default value": ("query($n: Int = 500) { units(first: $n) { totalCount } }", "PAGE_LIMIT"),
    "acts": ("mutation { " + "__typename " * 11 + "}", "MUTATION_LIMIT"),
    "acts in a fragment": ("mutation { ...F } fragment F on Mutation { " + "__typename " * 11 + "}", "MUTATION_LIMIT"),
    "acts inline": ("mutation { ... { " + "__typename " * 6 + "} " + "__typename " * 5 + "}", "MUTATION_LIMIT"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_beyond_a_limit_is_refused(director, case):
    query, code = REFUSED[case]
    began = time.monotonic()
    response = director.ask(query)
    assert (response.status_code, codes(response)) == (400, [code])
    assert time.monotonic() - began < 2


def test_the_number_of_objects_is_limited(director, limits):
    limits(nodes=102)
    assert codes(director.ask("{ " + UNITS + " }")) == []
    response = director.ask(f"{{ {UNITS} again: {UNITS} }}")
    assert codes(response) == ["NODE_LIMIT"]
    assert response.json()["errors"][0]["extensions"] == {"code": "NODE_LIMIT", "most": 102, "asked": 202}
    counted = "query($n: Int) { units(first: $n) { edges { node { id } } } again: " + UNITS + " }"
    assert codes(director.ask(counted, {"n": 0})) == []


def test_the_costliest_document_within_the_limits_is_checked_quickly(director):
    """Comparing fields that could clash takes the square of their number."""
    fields = " ".join(f"{name} " * 240 for name in ("id", "name", "code", "shortName", "__typename"))
    began = time.monotonic()
    response = director.ask("{ units { edges { node { " + fields + " } } } }")
    assert time.monotonic() - began < 5, codes(response)


def test_after_the_deadline_no_statement_is_sent(cast, limits):
    limits(seconds=0)
    with deadline(), pytest.raises(TimeUp):
        connection.cursor().execute("SELECT 1")


def test_the_time_limit_has_its_code(director, limits):
    limits(seconds=0)
    assert codes(director.ask("{ units { totalCount } }")) == ["TIME_LIMIT"]


def test_a_statement_that_takes_too_long_has_the_same_code(cast):
    from django.db.utils import OperationalError
    from graphql import GraphQLError

    from schema.base.masking import told

    with connection.cursor() as cursor, pytest.raises(OperationalError) as slow:
        cursor.execute("SET LOCAL statement_timeout = 10")
        cursor.execute("SELECT pg_sleep(1)")
    error = told(GraphQLError("x", original_error=slow.value), "number", suggest=False)
    assert error["extensions"] == {"code": "TIME_LIMIT"}


def test_refusals_are_told_in_the_language_asked_for(director):
    response = director.ask("{ units(first: 101) { totalCount } }", **{"accept-language": "zh-CN"})
    assert response.json()["errors"][0]["message"].startswith("“first”为 101，最多 100")


@pytest.mark.parametrize(("size", "expected"), [(5000.0, ["PAGE_LIMIT"]), (100.0, [])])
def test_a_page_size_with_a_point_is_a_number_as_well(director, size, expected):
    response = director.ask("query($n: Int) { units(first: $n) { totalCount } }", {"n": size})
    assert codes(response) == expected
