"""Seal the journals: close what was written since the last time by a digest."""

from typing import Any

from django.core.management.base import BaseCommand

from hierarchy.journal.sealing import seal_journal
from hierarchy.tree.models import JointMeeting
from hierarchy.tree.tenancy import tenant_context


class Command(BaseCommand):
    """For cron or a timer; done twice at once, the second waits and finds nothing."""

    help = __doc__

    def handle(self, **options: Any) -> None:
        for body in JointMeeting.objects.filter(ready_at__isnull=False):
            with tenant_context(body):
                self.stdout.write(f"{body.schema_name}: {seal_journal()} entries sealed")
