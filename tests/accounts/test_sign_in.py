"""Signing in through allauth: browsers by cookie, apps by token; nobody signs up alone (issue 2, section 3)."""

import json

import pytest
from django.core import mail
from django.db import connection
from django.test import Client

from hierarchy.roster.models import Account
from tests.cast import PASSWORD

BROWSER, APP = "/_allauth/browser/v1", "/_allauth/app/v1"
NEW_PASSWORD = "又一个-password-2026"


@pytest.fixture
def browser(cast):
    return Client()


def send(client, method, path, facts=None, **headers):
    return client.generic(method, path, data=json.dumps(facts or {}), content_type="application/json", headers=headers)


def login(client, username="clerk", password=PASSWORD, base=BROWSER, **headers):
    return send(client, "POST", f"{base}/auth/login", {"username": username, "password": password}, **headers)


def codes(answer):
    return [error["code"] for error in answer.json()["errors"]]


def test_a_browser_signs_in_and_out(browser):
    answer = login(browser)
    assert answer.status_code == 200
    assert answer.json()["data"]["user"]["username"] == "clerk"
    cookie = answer.cookies["sessionid"]
    assert cookie["httponly"] and cookie["samesite"] == "Lax"
    assert browser.get(f"{BROWSER}/auth/session").status_code == 200
    assert send(browser, "DELETE", f"{BROWSER}/auth/session").status_code == 401
    assert browser.get(f"{BROWSER}/auth/session").status_code == 401


def test_an_app_signs_in_and_asks_by_its_token(cast):
    answer = login(Client(), base=APP)
    token = answer.json()["meta"]["session_token"]
    assert "sessionid" not in answer.cookies
    asked = Client().post(
        "/graphql", {"query": "{ viewer { username here { jointMeeting { code } } } }"}, "application/json",
        headers={"X-Session-Token": token, "X-Joint-Meeting": "yueyang"},
    )  # fmt: skip
    assert asked.json()["data"]["viewer"] == {"username": "clerk", "here": {"jointMeeting": {"code": "yueyang"}}}
    assert send(Client(), "DELETE", f"{APP}/auth/session", **{"X-Session-Token": token}).status_code == 401
    asked = Client().post(
        "/graphql", {"query": "{ viewer { username } }"}, "application/json", headers={"X-Session-Token": token}
    )
    assert asked.json()["data"] == {"viewer": None}


@pytest.mark.parametrize("username", ["clerk", "CLERK", "Clerk"])
def test_the_name_is_taken_in_any_case(browser, username):
    assert login(browser, username).status_code == 200


def test_a_wrong_password_and_an_unknown_name_are_refused_alike(cast):
    wrong, unknown = login(Client(), "clerk", "wrong-password"), login(Client(), "no.such.person", "wrong-password")
    assert wrong.status_code == unknown.status_code == 400
    assert wrong.json() == unknown.json()


def test_an_account_without_a_password_cannot_sign_in(cast):
    account = cast.account("clerk")
    account.set_unusable_password()
    account.save()
    assert login(Client(), "clerk", "").status_code == login(Client(), "clerk", "!").status_code == 400


@pytest.mark.parametrize("base", [BROWSER, APP])
def test_nobody_signs_up_alone(cast, base, unchanged):
    with cast.inside("yueyang"), unchanged(Account):
        answer = send(Client(), "POST", f"{base}/auth/signup", {"username": "self.made", "password": NEW_PASSWORD})
    assert answer.status_code == 403


@pytest.mark.parametrize("base", [BROWSER, APP])
def test_a_disabled_account_is_refused(cast, base):
    Account.objects.filter(username="clerk").update(is_active=False)
    answer = login(Client(), base=base)
    assert answer.status_code in (400, 401)
    assert "session_token" not in answer.json().get("meta", {})
    assert not answer.json().get("meta", {}).get("is_authenticated")


@pytest.mark.parametrize(
    "facts", ["", "[]", "null", '{"username": 3}', '{"username": "a\\u0000b", "password": "x"}', "{"]
)
def test_malformed_input_is_refused(browser, facts):
    answer = browser.generic("POST", f"{BROWSER}/auth/login", data=facts, content_type="application/json")
    assert answer.status_code == 400


# --- CSRF and origins ----------------------------------------------------------------------------------------------


def test_a_browser_needs_its_csrf_token(cast):
    client = Client(enforce_csrf_checks=True)
    assert login(client).status_code == 403
    client.get(f"{BROWSER}/config")
    token = client.cookies["csrftoken"].value
    assert login(client, **{"X-CSRFToken": token}).status_code == 200


def test_a_foreign_origin_is_refused_with_cookie_and_token(cast):
    client = Client(enforce_csrf_checks=True)
    client.get(f"{BROWSER}/config")
    token = client.cookies["csrftoken"].value
    assert login(client, **{"X-CSRFToken": token, "Origin": "https://evil.example"}).status_code == 403
    assert login(client, **{"X-CSRFToken": token, "Origin": "http://testserver"}).status_code == 200


def test_a_foreign_origin_may_not_read_answers(cast):
    answer = Client().get(f"{BROWSER}/config", headers={"Origin": "https://evil.example"})
    assert "Access-Control-Allow-Origin" not in answer


# --- rates ---------------------------------------------------------------------------------------------------------


def test_failures_of_one_name_are_limited_from_everywhere_and_in_any_case(cast):
    for attempt in range(5):
        assert codes(login(Client(REMOTE_ADDR=f"10.0.0.{attempt}"), "Clerk" if attempt % 2 else "clerk", "wrong"))
    answer = login(Client(REMOTE_ADDR="10.0.1.1"), "clerk", PASSWORD)
    assert (answer.status_code, codes(answer)) == (400, ["too_many_login_attempts"])
    assert login(Client(REMOTE_ADDR="10.0.1.1"), "director", PASSWORD).status_code == 200, "others are not shut out"


def test_failures_from_one_address_are_limited(cast):
    client = Client(REMOTE_ADDR="10.0.0.9")
    for attempt in range(20):
        login(client, f"nobody{attempt}", "wrong")
    assert codes(login(client, "clerk")) == ["too_many_login_attempts"]


def test_rates_are_counted_where_all_processes_see_them(cast):
    login(Client(), "clerk", "wrong")
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM public.django_cache")
        assert cursor.fetchone()[0] > 0


def test_an_office_behind_one_address_signs_in_together(cast):
    for _ in range(35):
        assert login(Client(REMOTE_ADDR="10.0.0.9")).status_code == 200


# --- passwords -----------------------------------------------------------------------------------------------------


def test_changing_the_password_needs_the_old_one_and_ends_other_sessions(cast):
    here, there = Client(), Client()
    login(here), login(there)
    path = f"{BROWSER}/account/password/change"
    wrong = send(here, "POST", path, {"current_password": "wrong", "new_password": NEW_PASSWORD})
    assert (wrong.status_code, wrong.json()["errors"][0]["param"]) == (400, "current_password")
    weak = send(here, "POST", path, {"current_password": PASSWORD, "new_password": "password"})
    assert weak.json()["errors"][0]["param"] == "new_password"
    assert send(here, "POST", path, {"current_password": PASSWORD, "new_password": NEW_PASSWORD}).status_code == 200
    assert here.get(f"{BROWSER}/auth/session").status_code == 200
    assert there.get(f"{BROWSER}/auth/session").status_code == 401
    assert login(Client(), password=NEW_PASSWORD).status_code == 200


def test_a_reset_goes_to_the_address_of_the_account(cast):
    Account.objects.filter(username="clerk").update(email="tangxiao@example.cn")
    client = Client()
    asked = send(client, "POST", f"{BROWSER}/auth/password/request", {"email": "TangXiao@example.cn"})
    assert asked.status_code == 200
    link = next(word for word in mail.outbox[0].body.split() if "/account/password/reset/key/" in word)
    key = link.rsplit("/", 1)[1]
    path = f"{BROWSER}/auth/password/reset"
    assert client.get(path, headers={"X-Password-Reset-Key": key}).json()["data"]["user"]["username"] == "clerk"
    assert send(client, "POST", path, {"key": key, "password": NEW_PASSWORD}).status_code in (200, 401)
    assert send(Client(), "POST", path, {"key": key, "password": "x-" + NEW_PASSWORD}).status_code == 400, "used up"
    assert login(Client(), password=NEW_PASSWORD).status_code == 200


def test_asking_for_a_reset_tells_nobody_who_has_an_account(cast):
    Account.objects.filter(username="clerk").update(email="tangxiao@example.cn")
    known = send(Client(), "POST", f"{BROWSER}/auth/password/request", {"email": "tangxiao@example.cn"})
    unknown = send(Client(), "POST", f"{BROWSER}/auth/password/request", {"email": "nobody@example.cn"})
    empty = send(Client(), "POST", f"{BROWSER}/auth/password/request", {"email": ""})
    assert (known.status_code, known.json()) == (unknown.status_code, unknown.json())
    assert [message.to for message in mail.outbox] == [["tangxiao@example.cn"]]
    assert empty.status_code == 400, "and accounts without an address get none"


# --- one's own sessions --------------------------------------------------------------------------------------------


def test_one_lists_and_ends_ones_own_sessions(cast):
    here, there, other = Client(), Client(HTTP_USER_AGENT="phone"), Client()
    login(here), login(there), login(other, "director")
    path = f"{BROWSER}/auth/sessions"
    listed = here.get(path).json()["data"]
    assert [session["is_current"] for session in listed].count(True) == 1
    assert len(listed) == 2
    foreign = other.get(path).json()["data"][0]["id"]
    assert send(here, "DELETE", path, {"sessions": [foreign]}).status_code == 400
    assert other.get(f"{BROWSER}/auth/session").status_code == 200
    phone = next(session["id"] for session in listed if session["user_agent"] == "phone")
    assert send(here, "DELETE", path, {"sessions": [phone]}).status_code == 200
    assert there.get(f"{BROWSER}/auth/session").status_code == 401
    assert here.get(f"{BROWSER}/auth/session").status_code == 200


def test_tables_of_accounts_are_shared(cast):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_schema, count(*) FROM information_schema.tables WHERE table_name IN "
            "('account_emailaddress', 'mfa_authenticator', 'usersessions_usersession', 'django_session') GROUP BY 1"
        )
        assert cursor.fetchall() == [("public", 4)]


@pytest.mark.parametrize("base", [APP, BROWSER])
@pytest.mark.parametrize(
    "facts", ['{"username": "a\\ud800", "password": "x"}', '{"username": "a", "username": "b"}', "[" * 90_000]
)
def test_what_is_no_text_is_refused_and_no_fault_of_ours(db, base, facts):
    client = Client(raise_request_exception=False)
    assert client.generic("POST", f"{base}/auth/login", facts, content_type="application/json").status_code == 400
