"""How allauth deals with accounts: no signing up, tokens in one query, second factors kept encrypted."""

import base64
import hashlib
from functools import cache

from allauth.account.adapter import DefaultAccountAdapter
from allauth.headless.internal.sessionkit import lookup_session
from allauth.headless.tokens.strategies.sessions import SessionTokenStrategy
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, HttpResponse

from config import wire
from config.middleware import Next


class WellFormed:
    """What signing in and its kin are sent is read as strictly as GraphQL: half a character would be a server error."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith("/_allauth/") and request.content_type == wire.JSON:
            try:
                if body := wire.body_of(request):
                    wire.parsed_json(body)
            except wire.Unread as unread:
                return wire.response(unread.payload(), wire.JSON, unread.status)
        return self.get_response(request)


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come from the administrator or the roster import."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


class SessionTokens(SessionTokenStrategy):
    """The token is the session's key, as allauth has it; but every request would ask first whether it exists."""

    def lookup_session(self, session_token: str) -> SessionBase | None:
        return lookup_session(session_token)


class SecondFactorAdapter(DefaultMFAAdapter):
    """Secrets of TOTP and recovery codes rest under a key that a copy of the database does not hold."""

    def encrypt(self, text: str) -> str:
        return _keys().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _keys().decrypt(encrypted_text.encode()).decode()


@cache
def _keys() -> MultiFernet:
    """One key of each secret: an earlier SECRET_KEY still opens what it closed, while it is among the fallbacks."""
    secrets = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = (hashlib.sha256(f"second factors {secret}".encode()).digest() for secret in secrets)
    return MultiFernet(Fernet(base64.urlsafe_b64encode(digest)) for digest in digests)
