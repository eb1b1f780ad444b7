"""Bring the whole database to this code: role, shared tables, template, every body, rights."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection

from hierarchy.tree import schemas

FITNESS = """
    SELECT current_setting('server_encoding'),
           EXISTS (SELECT FROM pg_roles WHERE rolname = %s),
           (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user)
"""


class Command(BaseCommand):
    """Runs as the owner role. Done again it changes nothing; a body that fails stops only itself."""

    help = __doc__

    def handle(self, **options: Any) -> None:
        if settings.DATABASE_ROLE != "owner":
            raise CommandError("This runs as the owner: set DATABASE_ROLE=owner and DATABASE_OWNER_URL.")
        application = settings.APPLICATION_ADDRESS
        if application is None:
            raise CommandError("DATABASE_URL is not set: it names the application role that is to be given rights.")
        _refuse_unfit(application.user)
        with schemas.migrations_alone():
            schemas.prepare_shared(application.user, application.password, self.stdout.write)
            failed = schemas.migrate_bodies(application.user, self.stdout.write)
        if failed:
            raise CommandError(f"These bodies were left behind: {', '.join(failed)}. Mend them, then run it again.")
        self.stdout.write("The database is up to date.")


def _refuse_unfit(application_role: str) -> None:
    """Say in a line what an operator can mend, before anything is made."""
    try:
        with connection.cursor() as cursor:
            cursor.execute(FITNESS, [application_role])
            encoding, has_role, makes_roles = cursor.fetchone()
    except OperationalError as error:
        raise CommandError(f"DATABASE_OWNER_URL cannot be reached: {str(error).strip().splitlines()[0]}") from None
    if encoding != "UTF8":
        raise CommandError(f"The database is encoded as {encoding}: make it anew with ENCODING 'UTF8'.")
    if not (has_role or makes_roles):
        raise CommandError(f"The owner may not create the role {application_role}: create it, or grant CREATEROLE.")
