"""Requests that are no GraphQL requests, or hardly: a clear refusal for each, never a 500."""

import base64
import json

import pytest

from tests.api.asking import Asker, codes

TYPENAME = '{"query": "{ __typename }"'
PAGE = "query($first: Int, $after: String) { units(first: $first, after: $after) { edges { node { id } } } }"

BODIES = {
    "no JSON": (b"{", "BAD_JSON"),
    "text behind it": (b'{"query": "{ __typename }"} x', "BAD_JSON"),
    "a list (batching)": (b'[{"query": "{ __typename }"}]', "BAD_REQUEST"),
    "a number": (b"7", "BAD_REQUEST"),
    "null": (b"null", "BAD_REQUEST"),
    "no query": (b"{}", "BAD_REQUEST"),
    "query a number": (b'{"query": 7}', "BAD_REQUEST"),
    "query a list": (b'{"query": []}', "BAD_REQUEST"),
    "query empty": (b'{"query": " "}', "BAD_REQUEST"),
    "variables a list": (f'{TYPENAME}, "variables": []}}'.encode(), "BAD_REQUEST"),
    "variables a text": (f'{TYPENAME}, "variables": "{{}}"}}'.encode(), "BAD_REQUEST"),
    "operationName a number": (f'{TYPENAME}, "operationName": 7}}'.encode(), "BAD_REQUEST"),
    "extensions a text": (f'{TYPENAME}, "extensions": "x"}}'.encode(), "BAD_REQUEST"),
    "a name twice": (f'{TYPENAME}, "query": "{{ viewer {{ id }} }}"}}'.encode(), "BAD_JSON"),
    "NaN": (f'{TYPENAME}, "variables": {{"a": NaN}}}}'.encode(), "BAD_JSON"),
    "nested without end": (b'{"query": "{ __typename }", "variables": {"a": ' + b"[" * 100_000, "BAD_JSON"),
    "nested and closed": (TYPENAME.encode() + b', "variables": {"a": ' + b"[" * 900 + b"]" * 900 + b"}}", "BAD_JSON"),
    "a number of 5000 digits": (TYPENAME.encode() + b', "variables": {"a": ' + b"9" * 5000 + b"}}", "BAD_JSON"),
    "invalid UTF-8": (b'{"query": "{ __typename }", "operationName": "\xff\xfe"}', "BAD_JSON"),
    "UTF-16": ('{"query": "{ __typename }"}'.encode("utf-16"), "BAD_JSON"),
    "NUL in a variable": (TYPENAME.encode() + b', "variables": {"a": {"b": ["\\u0000"]}}}', "BAD_CHARACTER"),
    "NUL in the query": (b'{"query": "{ __typename }\\u0000"}', "BAD_CHARACTER"),
    "half a surrogate pair": (TYPENAME.encode() + b', "variables": {"a": "\\ud800"}}', "BAD_CHARACTER"),
    "half a pair as a name": (TYPENAME.encode() + b', "variables": {"\\udfff": 1}}', "BAD_CHARACTER"),
}
QUERIES = {
    "NUL as an escape": (r'{ node(id: "\u0000") { id } }', {}, "BAD_CHARACTER"),
    "half a pair as an escape": (r'{ node(id: "\ud800") { id } }', {}, "GRAPHQL_PARSE_FAILED"),
    "no GraphQL": ("{", {}, "GRAPHQL_PARSE_FAILED"),
    "unknown field": ("{ unitz { totalCount } }", {}, "GRAPHQL_VALIDATION_FAILED"),
    "a type definition": ("type A { b: Int }", {}, "OPERATION_UNCLEAR"),
    "two operations": ("query A { __typename } query B { __typename }", {}, "OPERATION_UNCLEAR"),
    "a subscription": ("subscription { anything }", {}, "SUBSCRIPTION_NEEDS_SOCKET"),
    "an unknown variable type": ("query($a: Nothing) { __typename }", {}, "GRAPHQL_VALIDATION_FAILED"),
    "Int beyond 32 bits": (PAGE, {"first": 2**31}, "PAGE_LIMIT"),
    "Int beyond 32 bits, negative": (PAGE, {"first": -(2**40)}, "BAD_PAGE"),
    "Int as a text": (PAGE, {"first": "5"}, "BAD_USER_INPUT"),
    "Int as a fraction": (PAGE, {"first": 1.5}, "BAD_USER_INPUT"),
    "Int as true": (PAGE, {"first": True}, "BAD_USER_INPUT"),
    "Int beyond measure": (PAGE, {"first": 10**40}, "PAGE_LIMIT"),
    "a negative page": (PAGE, {"first": -1}, "BAD_PAGE"),
    "a negative page, last": ("{ units(last: -5) { totalCount } }", {}, "BAD_PAGE"),
    "a cursor of nobody's": (PAGE, {"after": "x"}, "BAD_CURSOR"),
    "a cursor in no base64": (PAGE, {"after": "ä"}, "BAD_CURSOR"),
    "a cursor too far": (PAGE, {"after": base64.b64encode(b"arrayconnection:99999999999999").decode()}, "BAD_CURSOR"),
    "a cursor below": (PAGE, {"after": base64.b64encode(b"arrayconnection:-7").decode()}, "BAD_CURSOR"),
    "an id of nobody's": ('{ node(id: "x") { id } }', {}, "BAD_USER_INPUT"),
    "an id of no type": ('{ node(id: "Tm90aGluZzox") { id } }', {}, "BAD_USER_INPUT"),
    "an id of a type without ids": ('{ node(id: "UXVlcnk6MQ==") { id } }', {}, "BAD_USER_INPUT"),
    "a key that is none": ('{ node(id: "TWVtYmVyVW5pdDp4") { id } }', {}, "BAD_USER_INPUT"),
    "fragments in a circle": (
        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", {}, "GRAPHQL_VALIDATION_FAILED"),
    "a fragment in itself": ("{ ...A } fragment A on Query { ...A }", {}, "GRAPHQL_VALIDATION_FAILED"),
    "an unknown fragment": ("{ ...A }", {}, "GRAPHQL_VALIDATION_FAILED"),
    "a directive often": ("{ __typename " + "@skip(if: false) " * 250 + "}", {}, "GRAPHQL_VALIDATION_FAILED"),
    "an unknown directive": ("{ __typename @nothing }", {}, "GRAPHQL_VALIDATION_FAILED"),
    "nested values": ("{ node(id: " + "[" * 1000 + "]" * 1000 + ") { id } }", {}, "DEPTH_LIMIT"),
}  # fmt: skip


@pytest.fixture
def director(cast) -> Asker:
    return Asker(cast.account("director"))


@pytest.mark.parametrize("case", BODIES)
def test_a_body_that_is_no_request_is_refused(director, case):
    body, code = BODIES[case]
    response = director.send(body)
    assert (response.status_code, codes(response)) == (400, [code])


@pytest.mark.parametrize("case", QUERIES)
def test_a_request_at_fault_is_refused(director, case):
    query, variables, code = QUERIES[case]
    response = director.ask(query, variables)
    assert code in codes(response), response.content
    assert response.status_code in (200, 400)
    told_old_client = director.ask(query, variables, accept="application/json")
    assert (told_old_client.status_code, codes(told_old_client)) == (
        400 if code == "BAD_CHARACTER" and "NUL in" in case else 200, codes(response))  # fmt: skip


@pytest.mark.parametrize(
    ("content_type", "headers", "status"),
    [
        ("text/plain", {}, 415),
        ("", {}, 415),
        ("multipart/form-data; boundary=x", {}, 415),
        ("application/x-www-form-urlencoded", {}, 415),
        ("application/json; charset=gbk", {}, 415),
        ("application/json", {"content-encoding": "gzip"}, 415),
        ("application/json", {"accept": "text/html"}, 406),
        ("application/json", {"accept": "application/json;q=0"}, 406),
        ("application/json; charset=UTF-8", {}, 200),
        ("application/json", {"accept": "text/html, application/json;q=oops, */*;q=0.1"}, 200),
    ],
)
def test_media_types(director, content_type, headers, status):
    assert director.send(b'{"query": "{ __typename }"}', content_type, **headers).status_code == status


@pytest.mark.parametrize("method", ["get", "put", "delete", "patch", "options", "head"])
def test_only_post_is_answered(director, method):
    response = getattr(director.client, method)("/graphql?query={__typename}", headers=director.headers)
    assert (response.status_code, response["Allow"]) == (405, "POST")


def test_a_large_body_is_refused(director, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    response = director.send(json.dumps({"query": "{ __typename }", "operationName": "x" * 2000}))
    assert (response.status_code, codes(response)) == (413, ["BODY_LIMIT"])


def test_the_answer_is_in_the_media_type_asked_for(director):
    assert director.ask("{ __typename }")["Content-Type"].startswith("application/graphql-response+json")
    for accept in ("application/json", "*/*", ""):
        assert director.ask("{ __typename }", accept=accept)["Content-Type"] == "application/json; charset=utf-8"


def test_an_unknown_operation_is_named(director):
    response = director.send(json.dumps({"query": "query A { __typename }", "operationName": "B"}))
    assert (response.status_code, codes(response)) == (400, ["OPERATION_UNKNOWN"])
    assert '"B"' in response.json()["errors"][0]["message"]
