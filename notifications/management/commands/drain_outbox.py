"""Tell those concerned of what happened since the last time."""

import signal
import threading
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from notifications.drain import Drain


class Command(BaseCommand):
    """Turns the outbox into inbox rows. Several may run: one works at a time, the others stand by."""

    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--follow", action="store_true", help="go on until stopped")

    def handle(self, *, follow: bool, **options: Any) -> None:
        drain = Drain()
        if not follow:
            count = 0
            while told := drain.batch():
                count += told
            self.stdout.write(f"{count} acts told.")
            return
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        drain.follow(stop)
