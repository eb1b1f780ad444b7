"""Make a body: its row, its schema, its host names, its rulebook."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from hierarchy import clock
from hierarchy.errors import Refusal, ValidationFailed
from hierarchy.messages import text_of
from hierarchy.rulebook.actions import adopt_for_new_body
from hierarchy.tree.actions import create_body
from hierarchy.tree.models import JointMeeting, Level


class Command(BaseCommand):
    """Safe to interrupt and to run again."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("code")
        parser.add_argument("name")
        parser.add_argument("short_name")
        parser.add_argument("--level", choices=Level.values, default=Level.TOWNSHIP.value)
        parser.add_argument("--parent", help="code of the body above")
        parser.add_argument("--rulebook", default="yueyang-county", help="key of the rulebook to adopt")

    def handle(self, **options: Any) -> None:
        parent = JointMeeting.objects.filter(schema_name=options["parent"]).first() if options["parent"] else None
        if options["parent"] and not parent:
            raise CommandError(f"There is no body {options['parent']!r}.")
        try:
            # One transaction: a body without a rulebook can do nothing.
            with transaction.atomic():
                body = create_body(
                    code=options["code"], name=options["name"], short_name=options["short_name"],
                    level=options["level"], parent=parent,
                )  # fmt: skip
                adopt_for_new_body(body, clock.today(), options["rulebook"])
        except ValidationFailed as refusal:
            faults = [f"{field}: {text_of(code, facts)}" for field, (code, facts) in refusal.fields.items()]
            raise CommandError(" ".join(faults)) from None
        except Refusal as refusal:
            raise CommandError(refusal.message()) from None
        self.stdout.write(f"{body.schema_name}: {body.name}")
