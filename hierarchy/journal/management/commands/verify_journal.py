"""Verify the journals: every seal is worked out again; the unsealed tail is counted."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from hierarchy.journal.sealing import verify_journal
from hierarchy.tree.models import JointMeeting
from hierarchy.tree.tenancy import tenant_context


class Command(BaseCommand):
    """Exit code 1 when anything was altered or is missing. The last digests, noted elsewhere, prove the chain."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("codes", nargs="*", help="codes of bodies; all when none is named")

    def handle(self, **options: Any) -> None:
        bodies = JointMeeting.objects.filter(ready_at__isnull=False)
        if options["codes"]:
            bodies = bodies.filter(schema_name__in=options["codes"])
        faulty = 0
        for body in bodies:
            with tenant_context(body):
                verdict = verify_journal()
            self.stdout.write(
                f"{body.schema_name}: {verdict.sealed} entries under {verdict.seals} seals, tail {verdict.tail},"
                f" last digest {verdict.last_digest}"
            )
            for fault in verdict.faults:
                self.stdout.write(f"  FAULT {fault}")
            faulty += bool(verdict.faults)
        if faulty:
            raise CommandError(f"{faulty} journals do not verify.")
