"""One-time links with which a person sets the first password; the token is told once, only its hash is kept."""

import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from hierarchy import clock
from hierarchy.errors import NotFound, ValidationFailed
from hierarchy.roster.models import Account, SetupLink
from hierarchy.transactions import act

LASTS = timedelta(days=14)
PASSWORD_MOST = 200


def hash_of(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def setup_address(token: str) -> str:
    """The page of the web client on which a person sets the first password."""
    return f"{settings.FRONTEND_URL}/account/setup/{token}"


def make_setup_link(account: Account) -> tuple[str, SetupLink]:
    """A new link and its token; earlier links of the account end."""
    void_setup_links(account)
    now = clock.now()
    token = secrets.token_urlsafe(32)
    link = SetupLink.objects.create(account=account, token_hash=hash_of(token), created_at=now, expires_at=now + LASTS)
    return token, link


def void_setup_links(account: Account) -> None:
    """End the links of an account that are still good."""
    now = clock.now()
    SetupLink.objects.filter(account=account, used_at__isnull=True, expires_at__gt=now).update(expires_at=now)


@act
def set_password_by_link(token: str, password: str) -> Account:
    """Set the account's password and use the link up; sessions under an earlier password end by it.

    Raises NotFound SETUP_LINK_VOID for an unknown, used, expired or replaced link and for a disabled account, all
    alike; ValidationFailed (password) for a weak one, which leaves the link good.
    """
    good = SetupLink.objects.filter(used_at__isnull=True, expires_at__gt=clock.now(), account__is_active=True)
    link = good.select_related("account").select_for_update().filter(token_hash=hash_of(token)).first()
    if link is None:
        raise NotFound("SETUP_LINK_VOID")
    account = link.account
    _check_password(account, password)
    account.set_password(password)
    account.save(update_fields=["password"])
    link.used_at = clock.now()
    link.save(update_fields=["used_at"])
    return account


def _check_password(account: Account, password: str) -> None:
    if len(password) > PASSWORD_MOST:
        raise ValidationFailed({"password": ("TOO_LONG", {"most": PASSWORD_MOST})})
    try:
        validate_password(password, account)
    except ValidationError as error:
        # The first fault is enough: PASSWORD_TOO_SHORT, PASSWORD_TOO_COMMON, PASSWORD_TOO_SIMILAR.
        fault = error.error_list[0]
        code, facts = (fault.code or "password_too_common").upper(), {"least": (fault.params or {}).get("min_length")}
        raise ValidationFailed({"password": (code, facts)}) from None


def without_password() -> list[Account]:
    """Active accounts that can sign in only by a setup link, and have none that is still good."""
    waiting = SetupLink.objects.filter(used_at__isnull=True, expires_at__gt=clock.now()).values("account")
    accounts = Account.objects.filter(is_active=True).exclude(pk__in=waiting)
    return [account for account in accounts if not account.has_usable_password()]
