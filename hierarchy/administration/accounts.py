"""Inviting persons, and closing and opening their accounts. Nobody signs up alone."""

import re
from typing import Any

from allauth.usersessions.models import UserSession
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import Q

from hierarchy import clock
from hierarchy.acting import Actor, note_act
from hierarchy.administration.appointments import NewPost, enter_appointment
from hierarchy.administration.selectors import in_branch
from hierarchy.errors import Faults, RuleBroken, ValidationFailed
from hierarchy.ids import uuid7
from hierarchy.records import single
from hierarchy.roster.models import Account, Appointment, SetupLink
from hierarchy.roster.setup_links import make_setup_link, void_setup_links
from hierarchy.standing import require_in_body
from hierarchy.transactions import act

USERNAME = re.compile(r"^[a-z][a-z0-9._-]{1,39}$")
PHONE = re.compile(r"^[0-9+()\- 转,;/]{3,20}$")


@act
def invite_account(
    *, actor: Actor, username: str, name: str, appointment: dict[str, Any], email: str = "", phone: str = ""
) -> tuple[str, SetupLink]:
    """Make an account with its first post in the actor's body; the token of its setup link is told this once.

    Raises NotAllowed; ValidationFailed (username, name, email, phone, appointment.*); RuleBroken as
    begin_appointment does.
    """
    held = require_in_body(actor, "account.invite")
    username = username.strip().lower()
    faults = Faults()
    faults.unless(USERNAME.match(username), "username", "USERNAME_SHAPE")
    faults.unless(not Account.objects.filter(username__iexact=username).exists(), "username", "USERNAME_TAKEN")
    name = faults.line("name", name, most=60)
    faults.unless(not email or _is_email(email), "email", "EMAIL_SHAPE")
    faults.unless(not phone or PHONE.match(phone), "phone", "PHONE_SHAPE")
    faults.raise_any()
    account = make_account(username, name, email, phone)
    post = enter_appointment(actor, account, NewPost(**appointment), prefix="appointment.")
    told = {"username": username, "name": name, "appointment": post.title}
    note_act(actor, "account.invite", account, held=held, changes={key: [None, value] for key, value in told.items()})
    return make_setup_link(account)


@act
def renew_setup_link(*, actor: Actor, username: str) -> tuple[str, SetupLink]:
    """A new setup link for an account that works in this body or below it only; earlier links end.

    Raises NotAllowed; ValidationFailed (username); RuleBroken ACCOUNT_ELSEWHERE, ACCOUNT_DISABLED.
    """
    held = require_in_body(actor, "account.invite")
    account = Account.objects.filter(_under(actor), username__iexact=username.strip()).first()
    if account is None:
        raise ValidationFailed({"username": "UNKNOWN_REFERENCE"})
    _refuse_elsewhere(actor, account)
    if not account.is_active:
        raise RuleBroken("ACCOUNT_DISABLED", article="A9", allowed=["account.enable"])
    note_act(actor, "account.invite", account, held=held)
    return make_setup_link(account)


@act
def disable_account(*, actor: Actor, person_id: Any, reason: str) -> Account:
    """Close an account: no sign-in, sessions and setup links end at once. Done again, it changes nothing.

    Raises NotFound, NotAllowed; ValidationFailed (reason); RuleBroken DISABLE_ONESELF, ACCOUNT_ELSEWHERE.
    """
    account, held = _access_account(actor, person_id, "account.disable")
    faults = Faults()
    reason = faults.text("reason", reason, most=2000)
    faults.raise_any()
    if account.id == actor.account_id:
        raise RuleBroken("DISABLE_ONESELF", article="A9")
    if account.is_active:
        account.is_active = False
        account.save(update_fields=["is_active"])
        void_setup_links(account)
        for session in UserSession.objects.filter(user=account):
            session.end()
        note_act(actor, "account.disable", account, held=held, note=reason, changes={"is_active": [True, False]})
    return account


@act
def enable_account(*, actor: Actor, person_id: Any) -> Account:
    """Open a closed account again, with the password it had. Done again, it changes nothing.

    Raises NotFound, NotAllowed; RuleBroken ACCOUNT_ELSEWHERE.
    """
    account, held = _access_account(actor, person_id, "account.enable")
    if not account.is_active:
        account.is_active = True
        account.save(update_fields=["is_active"])
        note_act(actor, "account.enable", account, held=held, changes={"is_active": [False, True]})
    return account


def make_account(username: str, name: str, email: str = "", phone: str = "") -> Account:
    """An account that can sign in only once its setup link was used."""
    account = Account(
        id=uuid7(), username=username, name=name, email=email.strip(), phone=phone.strip(), created_at=clock.now()
    )
    account.set_unusable_password()
    account.save(force_insert=True)
    return account


def _access_account(actor: Actor, person_id: Any, verb: str) -> tuple[Account, Any]:
    account = single(Account.objects.filter(_under(actor), pk=person_id), lock=True)
    held = require_in_body(actor, verb)
    _refuse_elsewhere(actor, account)
    return account, held


def _under(actor: Actor) -> Q:
    return Q(pk__in=Appointment.objects.filter(in_branch(actor)).values("account"))


def _refuse_elsewhere(actor: Actor, account: Account) -> None:
    """A link or a closed account reaches every body of the person, so only who stands above them all may do it."""
    lasting = Appointment.objects.filter(account=account).exclude(to_day__lte=actor.day)
    if lasting.exclude(in_branch(actor)).exists():
        raise RuleBroken("ACCOUNT_ELSEWHERE", article="A9", allowed=["appointment.end"])


def _is_email(text: str) -> bool:
    try:
        validate_email(text.strip())
    except ValidationError:
        return False
    return True
