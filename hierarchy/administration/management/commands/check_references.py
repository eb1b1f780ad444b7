"""Look in every body for references to shared rows that do not exist; ends with 1 when there are any."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from hierarchy.administration.references import danglers, references


class Command(BaseCommand):
    """Changes nothing; for the nightly round and after a body was restored."""

    help = __doc__

    def handle(self, **options: Any) -> None:
        found = 0
        for dangler in danglers():
            found += 1
            self.stdout.write(str(dangler))
        if found:
            raise CommandError(f"{found} kinds of reference point to nothing.")
        self.stdout.write(f"{len(list(references()))} references of every body: all rows exist.")
