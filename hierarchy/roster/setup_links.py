"""One-time links with which a person sets the first password; the token is told once, only its hash is kept."""

import hashlib
import secrets
from datetime import timedelta

from hierarchy import clock
from hierarchy.roster.models import Account, SetupLink

LASTS = timedelta(days=14)


def hash_of(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def make_setup_link(account: Account) -> tuple[str, SetupLink]:
    """A new link and its token; earlier links of the account end."""
    now = clock.now()
    SetupLink.objects.filter(account=account, used_at__isnull=True, expires_at__gt=now).update(expires_at=now)
    token = secrets.token_urlsafe(32)
    link = SetupLink.objects.create(account=account, token_hash=hash_of(token), created_at=now, expires_at=now + LASTS)
    return token, link


def without_password() -> list[Account]:
    """Active accounts that can sign in only by a setup link, and have none that is still good."""
    waiting = SetupLink.objects.filter(used_at__isnull=True, expires_at__gt=clock.now()).values("account")
    accounts = Account.objects.filter(is_active=True).exclude(pk__in=waiting)
    return [account for account in accounts if not account.has_usable_password()]
