"""Whose request it is, and which body's: header, host, session, token (issue 2, section 3)."""

from datetime import timedelta

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from config.asking import BodyName, account_of_session, at_work, body_named
from hierarchy import clock
from hierarchy.errors import NotFound, NotReady
from hierarchy.roster.models import Account, Appointment
from hierarchy.tree.models import Domain, JointMeeting


@pytest.fixture
def ask(cast):
    """POST an operation to /graphql, signed in as one of the cast unless nobody is named."""

    def post(who=None, code=None, host="localhost", document="{ __typename }", **headers):
        client = Client(headers=headers | ({"X-Joint-Meeting": code} if code else {}))
        if who:
            client.force_login(cast.account(who))
        return client.post("/graphql", {"query": document}, "application/json", HTTP_HOST=host)

    return post


def refused(answer):
    return answer.status_code, answer.json()["errors"][0]["extensions"]["code"]


@pytest.mark.parametrize(
    ("code", "host", "named"),
    [
        ("xinqiang", "localhost:8000", BodyName(code="xinqiang")),
        (" xinqiang ", "yueyang.localhost", BodyName(code="xinqiang")),
        ("", "Xinqiang.localhost:8000", BodyName(host="xinqiang.localhost")),
        ("", "nowhere.localhost", BodyName(host="nowhere.localhost")),
        ("", "api.localhost", None),
        ("", "localhost", None),
        ("", "127.0.0.1:8000", None),
        ("", "[::1]:8000", None),
    ],
)
def test_the_header_wins_over_the_host(cast, code, host, named):
    assert body_named(code, host) == named


def test_a_host_outside_the_base_domain_is_a_bodys_when_the_directory_says_so(cast):
    assert body_named("", "xf.yueyang.gov.cn") is None
    Domain.objects.create(tenant=cast.body(), domain="xf.yueyang.gov.cn", is_primary=False)
    assert body_named("", "xf.yueyang.gov.cn") == BodyName(host="xf.yueyang.gov.cn")
    assert at_work(cast.account("clerk"), BodyName(host="xf.yueyang.gov.cn")) == cast.clerk


def test_header_and_host_lead_into_the_body(cast, ask):
    assert ask("x_clerk", "xinqiang").json() == {"data": {"__typename": "Query"}}
    assert ask("x_clerk", host="xinqiang.localhost").json() == {"data": {"__typename": "Query"}}


@pytest.mark.parametrize("code", ["gongtian", "nowhere", "body_template", "public", "yueyang/xinqiang", "é", "x" * 300])
def test_unknown_and_foreign_bodies_are_refused_alike(ask, code):
    unknown, asked = ask("x_clerk", "no_such_body"), ask("x_clerk", code)
    assert refused(asked) == (404, "JOINT_MEETING_NOT_FOUND")
    assert asked.content == unknown.content
    assert asked.headers.keys() == unknown.headers.keys()
    assert asked["Content-Type"].startswith("application/json")


def test_the_refusal_of_a_host_is_the_same(ask):
    by_header = ask("x_clerk", "nowhere")
    assert [ask("x_clerk", host=host).content for host in ("gongtian.localhost", "nowhere.localhost")] == [
        by_header.content
    ] * 2


def test_an_unknown_body_takes_as_many_queries_as_a_foreign_one(cast):
    clerk, asked = cast.account("x_clerk"), []
    for code in ("gongtian", "nowhere"):
        with CaptureQueriesContext(connection) as captured, pytest.raises(NotFound):
            at_work(clerk, BodyName(code=code))
        asked.append([query["sql"].replace(code, "…") for query in captured])
    assert asked[0] == asked[1]


@pytest.mark.parametrize("code", [None, "yueyang", "nowhere"])
def test_nobody_is_in_no_body(ask, code):
    assert ask(None, code).json() == {"data": {"__typename": "Query"}}


def test_a_post_opens_its_body_from_its_first_day_to_its_end(cast):
    clerk, today = cast.account("x_clerk"), clock.today()
    post = Appointment.objects.filter(account=clerk)
    assert at_work(clerk, BodyName(code="xinqiang")) == cast.x_clerk
    for days in ({"from_day": today + timedelta(days=1)}, {"from_day": today - timedelta(days=9), "to_day": today}):
        post.update(**days)
        with pytest.raises(NotFound):
            at_work(clerk, BodyName(code="xinqiang"))


def test_a_body_behind_the_code_waits_and_the_others_work(cast, ask):
    JointMeeting.objects.filter(schema_name="xinqiang").update(schema_version="older")
    assert refused(ask("x_clerk", "xinqiang")) == (503, "JOINT_MEETING_BEHIND")
    assert refused(ask("clerk", "xinqiang")) == (404, "JOINT_MEETING_NOT_FOUND")
    assert ask("clerk", "yueyang").status_code == 200
    with pytest.raises(NotReady):
        at_work(cast.account("x_clerk"), BodyName(code="xinqiang"))


def test_a_body_that_is_not_ready_is_not_there(cast, ask):
    JointMeeting.objects.filter(schema_name="xinqiang").update(ready_at=None)
    assert refused(ask("x_clerk", "xinqiang")) == (404, "JOINT_MEETING_NOT_FOUND")


def signed_in(account):
    client = Client()
    client.force_login(account)
    return client.session.session_key


def test_a_session_names_its_account_until_it_ends(cast):
    key = signed_in(cast.account("clerk"))
    assert account_of_session(key) == cast.account("clerk")
    SessionStore(key).delete()
    assert account_of_session(key) is None


def test_a_session_is_looked_up_once(cast, django_assert_num_queries):
    key = signed_in(cast.account("clerk"))
    with django_assert_num_queries(4):  # session and account, each after its search_path
        account_of_session(key)


def test_a_disabled_account_is_nobody_at_once(cast):
    key = signed_in(cast.account("clerk"))
    Account.objects.filter(username="clerk").update(is_active=False)
    assert account_of_session(key) is None


def test_another_password_ends_the_session(cast):
    account = cast.account("clerk")
    key = signed_in(account)
    account.set_password("another-password-9")
    account.save()
    assert account_of_session(key) is None


@pytest.mark.parametrize("token", ["", "x", "a" * 4000, "a\0b", "' OR 1=1 --", "令牌", "../../etc"])
def test_a_malformed_token_is_nobody(cast, token):
    assert account_of_session(token) is None


def test_the_token_wins_over_the_cookie(cast, ask):
    token = signed_in(cast.account("x_clerk"))
    assert ask("clerk", "xinqiang", **{"X-Session-Token": token}).status_code == 200
    assert ask("clerk", "yueyang", **{"X-Session-Token": token}).status_code == 404
    assert ask("clerk", "xinqiang", **{"X-Session-Token": "gone"}).status_code == 200, "nobody asks, and gets nothing"
