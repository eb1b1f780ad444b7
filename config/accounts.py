"""How allauth deals with accounts: nobody signs up alone."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come from the administrator or the roster import."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
