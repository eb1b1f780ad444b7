"""Write an empty workbook that explains each column, for an office to fill in."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from hierarchy.roster.spreadsheet.export import write_template


class Command(BaseCommand):
    """Needs no database content."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("out", type=Path, metavar="OUT.xlsx")

    def handle(self, **options: Any) -> None:
        write_template(options["out"])
        self.stdout.write(str(options["out"]))
