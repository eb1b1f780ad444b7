"""Make a one-time setup link for an account: its first password, or a new one when it was lost."""

from argparse import ArgumentParser
from typing import Any

from allauth.mfa.models import Authenticator
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from hierarchy import clock
from hierarchy.roster.models import Account
from hierarchy.roster.setup_links import make_setup_link, setup_address


class Command(BaseCommand):
    """Earlier links of the account end. For the operator, where no administrator can sign in yet."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("username")
        parser.add_argument(
            "--forget-second-factor", action="store_true", help="also remove TOTP and recovery codes (device lost)"
        )

    @transaction.atomic
    def handle(self, **options: Any) -> None:
        account = Account.objects.filter(username__iexact=options["username"]).first()
        if account is None:
            raise CommandError(f"There is no account {options['username']!r}.")
        if not account.is_active:
            raise CommandError(f"The account {account.username} is disabled; enable it first.")
        if options["forget_second_factor"]:
            Authenticator.objects.filter(user=account).delete()
        token, link = make_setup_link(account)
        self.stdout.write(setup_address(token))
        self.stderr.write(f"For {account}, once, until {clock.local(link.expires_at):%Y-%m-%d %H:%M}.")
