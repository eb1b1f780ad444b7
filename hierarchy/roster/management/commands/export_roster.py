"""Write the directory, or one body's part of it, in the format that import_roster reads."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from hierarchy.messages import text_of
from hierarchy.roster.spreadsheet.export import write_workbook
from hierarchy.roster.spreadsheet.faults import nearest
from hierarchy.roster.spreadsheet.rulebooks import OurRulebooks
from hierarchy.roster.spreadsheet.snapshot import only, snapshot
from hierarchy.tree.tenancy import public_schema


class Command(BaseCommand):
    """Imported again, the file changes nothing."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("out", type=Path, metavar="OUT.xlsx")
        parser.add_argument("--body", metavar="CODE", help="only what belongs to this body")

    def handle(self, **options: Any) -> None:
        with public_schema():
            world = snapshot(OurRulebooks())
        if code := options["body"]:
            if (code,) not in world["bodies"]:
                known = [key[0] for key in world["bodies"]]
                raise CommandError(text_of("ROSTER_NO_BODY", {"value": code, "better": nearest(code, known, 0)}))
            world = only(world, code)
        write_workbook(world, options["out"])
        self.stdout.write(str(options["out"]))
