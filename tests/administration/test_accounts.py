"""Inviting, closing and opening accounts: only by the administrator who stands above all of a person's posts."""

from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.test import Client

from hierarchy import clock
from hierarchy.administration.accounts import disable_account, enable_account, invite_account, renew_setup_link
from hierarchy.errors import NotAllowed, NotFound, RuleBroken, ValidationFailed
from hierarchy.journal.models import Entry
from hierarchy.posts import Post
from hierarchy.roster.models import Account, Appointment, SetupLink
from hierarchy.roster.setup_links import hash_of
from tests.cast import PASSWORD, SINCE

CLERK = {"post": Post.CLERK, "title": "办公室工作人员", "from_day": SINCE}


def invite(actor, **changes):
    return invite_account(actor=actor, **({"username": "new.clerk", "name": "新来", "appointment": CLERK} | changes))


def test_an_invited_person_has_a_post_a_link_and_no_password(cast):
    token, link = invite(cast.administrator, username=" New.Clerk ")
    account = link.account
    assert (account.username, account.has_usable_password()) == ("new.clerk", False)
    assert cast.body() == Appointment.objects.get(account=account).joint_meeting
    assert link.token_hash == hash_of(token) != token
    entry = Entry.objects.get(object_id=account.id)
    assert entry.verb == "account.invite"
    assert token not in str(entry.changes)


@pytest.mark.parametrize("who", ["convener", "director", "clerk", "water_member", "nobody"])
def test_nobody_else_deals_with_accounts(cast, unchanged, who):
    actor, clerk = getattr(cast, who), cast.accounts["clerk"]
    for attempt in (
        lambda: invite(actor),
        lambda: renew_setup_link(actor=actor, username="clerk"),
        lambda: disable_account(actor=actor, person_id=clerk, reason="…"),
        lambda: enable_account(actor=actor, person_id=clerk),
    ):
        with unchanged(Account, Appointment, SetupLink), pytest.raises(NotAllowed) as refusal:
            attempt()
        assert (refusal.value.article, refusal.value.allowed) == ("A9", ["ADMINISTRATOR"])


def test_an_administrator_of_another_body_reaches_nobody_here(cast, unchanged):
    actor, clerk = cast.x_administrator, cast.accounts["clerk"]
    with cast.inside("xinqiang"), unchanged(Account, SetupLink):
        for act in (disable_account, enable_account):
            with pytest.raises(NotFound):
                act(actor=actor, person_id=clerk, **({"reason": "…"} if act is disable_account else {}))
        with pytest.raises(ValidationFailed) as refusal:
            renew_setup_link(actor=actor, username="clerk")
        assert refusal.value.fields == {"username": ("UNKNOWN_REFERENCE", {})}


@pytest.mark.parametrize(
    ("field", "code", "changes"),
    [
        ("username", "USERNAME_SHAPE", {"username": "1x"}),
        ("username", "USERNAME_SHAPE", {"username": "张三"}),
        ("username", "USERNAME_TAKEN", {"username": "CLERK"}),
        ("name", "REQUIRED", {"name": " "}),
        ("email", "EMAIL_SHAPE", {"email": "not-an-address"}),
        ("phone", "PHONE_SHAPE", {"phone": "call me"}),
        ("appointment.unit_id", "PLACE_NEEDED", {"appointment": CLERK | {"post": Post.MEMBER}}),
    ],
)
def test_faults_name_their_fields(cast, unchanged, field, code, changes):
    with unchanged(Account, Appointment, SetupLink), pytest.raises(ValidationFailed) as refusal:
        invite(cast.administrator, **changes)
    assert refusal.value.fields[field][0] == code


def test_a_new_link_ends_the_earlier_one(cast):
    invite(cast.administrator)
    renew_setup_link(actor=cast.administrator, username="new.clerk")
    assert SetupLink.objects.filter(account__username="new.clerk", expires_at__gt=clock.now()).count() == 1


def test_a_closed_account_is_out_at_once_and_for_good(cast):
    client = Client(headers={"X-Joint-Meeting": "yueyang"})
    client.post("/_allauth/browser/v1/auth/login", {"username": "clerk", "password": PASSWORD}, "application/json")
    assert client.get("/_allauth/browser/v1/auth/session").status_code == 200
    with cast.inside("yueyang"):
        renew_setup_link(actor=cast.administrator, username="clerk")
        disable_account(actor=cast.administrator, person_id=cast.accounts["clerk"], reason="调离")
    assert client.get("/_allauth/browser/v1/auth/session").status_code == 401
    assert not UserSession.objects.filter(user=cast.accounts["clerk"]).exists()
    assert not SetupLink.objects.filter(account=cast.accounts["clerk"], expires_at__gt=clock.now()).exists()
    with cast.inside("yueyang"):
        enable_account(actor=cast.administrator, person_id=cast.accounts["clerk"])
    assert client.get("/_allauth/browser/v1/auth/session").status_code == 401, "the old session stays ended"
    assert cast.account("clerk").check_password(PASSWORD)


def test_closing_and_opening_again_change_nothing(cast, unchanged):
    actor, clerk = cast.administrator, cast.accounts["clerk"]
    with unchanged(Account):
        enable_account(actor=actor, person_id=clerk)
    disable_account(actor=actor, person_id=clerk, reason="调离")
    with unchanged(Account):
        disable_account(actor=actor, person_id=clerk, reason="调离")


def test_who_works_elsewhere_too_is_left_to_the_administrator_above(cast, unchanged):
    """Else an administrator of one township could take over a person of the county by giving him a post."""
    Appointment.objects.create(
        account_id=cast.accounts["director"], joint_meeting_id=cast.bodies["xinqiang"], post=Post.CLERK, title="挂职",
        from_day=SINCE,
    )  # fmt: skip
    person = cast.accounts["director"]
    with cast.inside("xinqiang"), unchanged(Account, SetupLink):
        for attempt in (
            lambda: renew_setup_link(actor=cast.x_administrator, username="director"),
            lambda: disable_account(actor=cast.x_administrator, person_id=person, reason="…"),
            lambda: enable_account(actor=cast.x_administrator, person_id=person),
        ):
            with pytest.raises(RuleBroken) as refusal:
                attempt()
            assert (refusal.value.code, refusal.value.allowed) == ("ACCOUNT_ELSEWHERE", ["appointment.end"])
    assert disable_account(actor=cast.administrator, person_id=person, reason="违纪").is_active is False


def test_a_post_that_is_over_or_yet_to_come(cast):
    post = Appointment.objects.create(
        account_id=cast.accounts["x_clerk"], joint_meeting_id=cast.bodies["gongtian"], post=Post.CLERK, title="挂职",
        from_day=clock.today() + timedelta(days=9),
    )  # fmt: skip
    with cast.inside("xinqiang"):
        with pytest.raises(RuleBroken):
            renew_setup_link(actor=cast.x_administrator, username="x_clerk")
        Appointment.objects.filter(pk=post.pk).update(from_day=SINCE, to_day=clock.today())
        renew_setup_link(actor=cast.x_administrator, username="x_clerk")


def test_an_administrator_does_not_lock_himself_out(cast, unchanged):
    with unchanged(Account), pytest.raises(RuleBroken) as refusal:
        disable_account(actor=cast.administrator, person_id=cast.accounts["administrator"], reason="…")
    assert refusal.value.code == "DISABLE_ONESELF"
