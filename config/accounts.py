"""How allauth deals with accounts: nobody signs up alone; a session token is looked up in one query."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.headless.internal.sessionkit import lookup_session
from allauth.headless.tokens.strategies.sessions import SessionTokenStrategy
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come from the administrator or the roster import."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


class SessionTokens(SessionTokenStrategy):
    """The token is the session's key, as allauth has it; but every request would ask first whether it exists."""

    def lookup_session(self, session_token: str) -> SessionBase | None:
        return lookup_session(session_token)
