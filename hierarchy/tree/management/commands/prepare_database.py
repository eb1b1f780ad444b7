"""Bring the whole database to this code: role, shared tables, template, every body, rights."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from hierarchy.tree import schemas


class Command(BaseCommand):
    """Runs as the owner role. Done again it changes nothing; a body that fails stops only itself."""

    help = __doc__

    def handle(self, **options: Any) -> None:
        if settings.DATABASE_ROLE != "owner":
            raise CommandError("This runs as the owner: set DATABASE_ROLE=owner and DATABASE_OWNER_URL.")
        application = settings.APPLICATION_ADDRESS
        if application is None:
            raise CommandError("DATABASE_URL is not set: it names the application role that is to be given rights.")
        with schemas.migrations_alone():
            schemas.prepare_shared(application.user, application.password, self.stdout.write)
            failed = schemas.migrate_bodies(application.user, self.stdout.write)
        if failed:
            raise CommandError(f"These bodies were left behind: {', '.join(failed)}. Mend them, then run it again.")
        self.stdout.write("The database is up to date.")
