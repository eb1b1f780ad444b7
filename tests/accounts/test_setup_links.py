"""The first password by a one-time link: works without sign-in, once, and tells nothing about other links."""

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from hierarchy import clock
from hierarchy.roster.models import Account, SetupLink
from hierarchy.roster.setup_links import make_setup_link
from tests.accounts.test_sign_in import login

SET = """
mutation ($input: SetPasswordInput!) { setPassword(input: $input) { __typename
  ... on PasswordSet { username } ... on NotFound { code message } ... on NotAllowed { code }
  ... on ValidationFailed { fields { field code message } } } }
"""
GOOD = "又一个-password-2026"


def set_password(token, password=GOOD, **client):
    facts = {"query": SET, "variables": {"input": {"token": token, "password": password}}}
    return Client(**client).post("/graphql", facts, "application/json").json()["data"]["setPassword"]


@pytest.fixture
def link(cast):
    account = cast.account("nobody")
    account.set_unusable_password()
    account.save()
    return make_setup_link(account)


def test_it_sets_the_password_once(link):
    assert set_password(link[0]) == {"__typename": "PasswordSet", "username": "nobody"}
    assert login(Client(), "nobody", GOOD).status_code == 200
    assert set_password(link[0], GOOD + "x")["code"] == "SETUP_LINK_VOID"
    assert login(Client(), "nobody", GOOD).status_code == 200


def test_used_expired_replaced_unknown_and_disabled_are_refused_alike(cast, link):
    refusals = [set_password("unknown"), set_password("")]
    replaced = link[0]
    token, made = make_setup_link(cast.account("nobody"))
    refusals.append(set_password(replaced))
    SetupLink.objects.filter(pk=made.pk).update(expires_at=clock.now() - timedelta(seconds=1))
    refusals.append(set_password(token))
    token, _ = make_setup_link(cast.account("nobody"))
    Account.objects.filter(username="nobody").update(is_active=False)
    refusals.append(set_password(token))
    assert all(refusal == refusals[0] for refusal in refusals)
    assert refusals[0]["code"] == "SETUP_LINK_VOID"
    assert not cast.account("nobody").has_usable_password()


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("kurz", "PASSWORD_TOO_SHORT"), ("password123", "PASSWORD_TOO_COMMON"), ("x" * 201, "TOO_LONG"),
        ("nobody12345", "PASSWORD_TOO_SIMILAR"),
    ],
)  # fmt: skip
def test_a_weak_password_leaves_the_link_good(link, password, code):
    refused = set_password(link[0], password)
    assert [(fault["field"], fault["code"]) for fault in refused["fields"]] == [("password", code)]
    assert set_password(link[0])["__typename"] == "PasswordSet"


def test_a_new_password_by_a_link_ends_sessions(cast):
    client = Client()
    login(client)
    set_password(make_setup_link(cast.account("clerk"))[0])
    assert client.get("/_allauth/browser/v1/auth/session").status_code == 401


def test_tries_are_limited(link):
    for _ in range(20):
        assert set_password("wrong", REMOTE_ADDR="10.0.0.7")["code"] == "SETUP_LINK_VOID"
    assert set_password(link[0], REMOTE_ADDR="10.0.0.7") == {"__typename": "NotAllowed", "code": "TOO_MANY_TRIES"}
    assert set_password(link[0], REMOTE_ADDR="10.0.0.8")["__typename"] == "PasswordSet"


def test_only_the_hash_is_kept(link):
    assert link[0] not in str(SetupLink.objects.filter(pk=link[1].pk).values())


def test_the_operator_makes_one(cast, capsys):
    call_command("setup_link", "CLERK")
    token = capsys.readouterr().out.strip().rsplit("/", 1)[1]
    assert set_password(token)["username"] == "clerk"
    for bad in ("no.such", "director"):
        Account.objects.filter(username="director").update(is_active=False)
        with pytest.raises(CommandError):
            call_command("setup_link", bad)
