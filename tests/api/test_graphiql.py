"""GraphiQL is a page of our own files; the demo's passwords are for this machine only."""

import json

import pytest
from django.test import Client

PERSON = {"username": "director", "password": "secret-</script>", "jointMeeting": "yueyang", "posts": ["DIRECTOR"]}


@pytest.fixture
def page(settings, tmp_path):
    settings.GRAPHIQL = settings.DEMO = True
    settings.DEMO_ACCOUNTS = tmp_path / "accounts.json"
    settings.DEMO_ACCOUNTS.write_text(json.dumps([PERSON]))
    return lambda **more: Client(**more).get("/graphql", headers={"accept": "text/html,*/*;q=0.8"})


def test_the_page_loads_nothing_from_elsewhere(page):
    text = page().content.decode()
    assert "http" not in text and "//" not in text
    assert page()["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
    for name in ("graphiql.js", "graphiql.css", "LICENSES.txt"):
        assert Client().get(f"/graphql/{name}").status_code == 200


def test_the_demo_person_can_be_chosen_on_this_machine(page):
    text = page().content.decode()
    assert "secret-" in text and "secret-</script>" not in text


def test_nobody_else_is_told_passwords(page, settings):
    assert "secret-" not in page(REMOTE_ADDR="10.0.0.7").content.decode()
    assert "secret-" not in page(HTTP_X_FORWARDED_FOR="127.0.0.1").content.decode()
    # A stranger's name that was made to point here.
    stranger = page(HTTP_HOST="evil.example")
    assert stranger.status_code == 400 and "secret-" not in stranger.content.decode()
    settings.DEMO = False
    assert "secret-" not in page().content.decode()


def test_there_is_no_page_in_production(settings):
    settings.GRAPHIQL = False
    assert Client().get("/graphql", headers={"accept": "text/html"}).status_code == 405
    assert Client().get("/graphql/graphiql.js").status_code == 404
    assert Client().get("/graphql/..%2f..%2fsettings.py").status_code == 404
