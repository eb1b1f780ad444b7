"""TOTP and recovery codes: once set up, the password alone opens nothing."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core.cache import cache
from django.core.management import call_command
from django.test import Client

from tests.accounts.test_sign_in import APP, BROWSER, login, send
from tests.cast import PASSWORD


def code_of(secret):
    return format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))


@pytest.fixture
def protected(cast):
    """The clerk with TOTP: secret and recovery codes."""
    client = Client()
    login(client)
    path = f"{BROWSER}/account/authenticators/totp"
    asked = client.get(path)
    assert asked.status_code == 404, "none yet: the answer carries a secret to set one up"
    secret = asked.json()["meta"]["secret"]
    assert send(client, "POST", path, {"code": "000000"}).status_code == 400
    assert send(client, "POST", path, {"code": code_of(secret)}).status_code == 401, "an open session is not enough"
    send(client, "POST", f"{BROWSER}/auth/reauthenticate", {"password": PASSWORD})
    assert send(client, "POST", path, {"code": code_of(secret)}).status_code == 200
    codes = client.get(f"{BROWSER}/account/authenticators/recovery-codes").json()["data"]["unused_codes"]
    assert len(codes) == 10
    cache.clear()  # it remembers the code just used, which may not be used twice
    return secret, codes


def viewer(client, **headers):
    asked = client.post("/graphql", {"query": "{ viewer { username } }"}, "application/json", headers=headers)
    return asked.json()["data"]["viewer"]


def test_the_password_alone_opens_nothing(protected):
    client = Client()
    answer = login(client)
    assert answer.status_code == 401
    assert {"id": "mfa_authenticate", "is_pending": True}.items() <= next(
        flow for flow in answer.json()["data"]["flows"] if flow["id"] == "mfa_authenticate"
    ).items()
    assert viewer(client) is None
    assert send(client, "POST", f"{BROWSER}/auth/2fa/authenticate", {"code": "123456"}).status_code == 400
    assert viewer(client) is None


def test_with_the_code_one_is_in(protected):
    client = Client()
    login(client)
    assert send(client, "POST", f"{BROWSER}/auth/2fa/authenticate", {"code": code_of(protected[0])}).status_code == 200
    assert viewer(client) == {"username": "clerk"}


def test_an_apps_token_opens_nothing_before_the_code(protected):
    token = login(Client(), base=APP).json()["meta"]["session_token"]
    assert viewer(Client(), **{"X-Session-Token": token}) is None
    answer = send(
        Client(), "POST", f"{APP}/auth/2fa/authenticate", {"code": code_of(protected[0])}, **{"X-Session-Token": token}
    )
    assert answer.status_code == 200
    later = answer.json()["meta"].get("session_token", token)
    assert viewer(Client(), **{"X-Session-Token": later}) == {"username": "clerk"}


def test_secrets_rest_encrypted(protected, cast):
    kept = str(list(Authenticator.objects.filter(user=cast.accounts["clerk"]).values("data")))
    assert protected[0] not in kept
    assert protected[1][0] not in kept
    assert '"secret"' in kept.replace("'", '"')


def test_a_recovery_code_works_once(protected):
    code = protected[1][0]
    for status in (200, 400):
        client = Client()
        login(client)
        assert send(client, "POST", f"{BROWSER}/auth/2fa/authenticate", {"code": code}).status_code == status


def test_a_lost_device_is_forgotten_by_the_operator(protected, cast, capsys):
    call_command("setup_link", "clerk", "--forget-second-factor")
    assert not Authenticator.objects.filter(user=cast.accounts["clerk"]).exists()
    assert "/account/setup/" in capsys.readouterr().out
