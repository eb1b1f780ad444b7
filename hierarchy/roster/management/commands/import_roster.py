"""Import the directory from the workbook that the office keeps: check all, then all or nothing."""

import csv
import json
import os
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from hierarchy import clock
from hierarchy.errors import Refusal
from hierarchy.messages import text_of
from hierarchy.roster.models import Appointment, on_day
from hierarchy.roster.setup_links import make_setup_link, setup_address, without_password
from hierarchy.roster.spreadsheet.apply import apply_plan, one_import_at_a_time
from hierarchy.roster.spreadsheet.check import check
from hierarchy.roster.spreadsheet.faults import stops
from hierarchy.roster.spreadsheet.plan import Plan, make_plan
from hierarchy.roster.spreadsheet.read import read_file
from hierarchy.roster.spreadsheet.report import findings, outcome
from hierarchy.roster.spreadsheet.rulebooks import OurRulebooks
from hierarchy.roster.spreadsheet.snapshot import snapshot
from hierarchy.tree.tenancy import public_schema


class Command(BaseCommand):
    """Safe to interrupt and to run again; a second run changes nothing and says so."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help=".xlsx, .csv, or a folder or .zip of .csv files")
        parser.add_argument("--dry-run", action="store_true", help="check and tell, write nothing")
        parser.add_argument("--language", choices=("zh", "en"), default="zh")
        parser.add_argument("--accounts", type=Path, metavar="OUT.json", help="write who holds which posts today")
        parser.add_argument(
            "--setup-links", type=Path, metavar="OUT.csv", help="write one-time links for accounts without a password"
        )

    def handle(self, **options: Any) -> None:
        if not options["file"].exists():
            raise CommandError(text_of("ROSTER_NO_FILE", {"name": options["file"]}, options["language"]))
        try:
            with public_schema(), one_import_at_a_time():
                self._import(options)
                if options["setup_links"] and not options["dry_run"]:
                    self._write_links(options["setup_links"])
                if options["accounts"] and not options["dry_run"]:
                    self._write_accounts(options["accounts"])
        except Refusal as refusal:
            raise CommandError(refusal.message(options["language"])) from None

    def _import(self, options: dict[str, Any]) -> None:
        language, books = options["language"], OurRulebooks()
        directory, faults = check(read_file(options["file"]), snapshot(books), books, clock.today())
        for line in findings(faults, language):
            self.stdout.write(line)
        if stops(faults):
            raise CommandError(text_of("ROSTER_REFUSED", {}, language))
        plan: Plan = make_plan(directory)
        if not options["dry_run"] and not plan.is_empty:
            apply_plan(
                plan, books, lambda name: self.stdout.write(text_of("ROSTER_BODY_MADE", {"name": name}, language))
            )
        for line in outcome(plan, language, dry=options["dry_run"]):
            self.stdout.write(line)

    def _write_links(self, path: Path) -> None:
        with _private(path) as out:
            out.write("\ufeff")  # without it Excel takes the file for GBK
            writer = csv.writer(out)
            writer.writerow(["账号", "姓名", "链接", "有效期至"])
            for account in without_password():
                token, link = make_setup_link(account)
                expires = clock.local(link.expires_at).strftime("%Y-%m-%d %H:%M")
                writer.writerow([account.username, account.name, setup_address(token), expires])

    def _write_accounts(self, path: Path) -> None:
        rows: dict[str, dict[str, Any]] = {}
        held = Appointment.objects.filter(on_day(clock.today())).select_related("account", "joint_meeting")
        for post in held.order_by("account__username", "joint_meeting__path", "id"):
            row = rows.setdefault(
                post.account.username, {"username": post.account.username, "name": post.account.name, "posts": []}
            )
            row["posts"].append(
                {"jointMeeting": post.joint_meeting.schema_name, "post": post.post, "title": post.title}
            )
        with _private(path) as out:
            json.dump(list(rows.values()), out, ensure_ascii=False, indent=1)


def _private(path: Path) -> Any:
    """A new file that only its owner reads."""
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8", newline="")
