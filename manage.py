#!/usr/bin/env python
"""Django's command line. Picks the role a command needs, and the running demo's database when none is named."""

import os
import sys

OWNER_COMMANDS = {
    "create_body",
    "flush",
    "makemigrations",
    "migrate",
    "migrate_schemas",
    "prepare_database",
    "sqlflush",
}


def main() -> None:
    """Run the command named by the arguments."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    if not os.environ.get("DATABASE_URL") and not os.environ.get("DATABASE_OWNER_URL"):
        from config.demo.place import Place

        os.environ.update(Place.chosen().borrowed_environment())
    if sys.argv[1:2] and sys.argv[1] in OWNER_COMMANDS:
        os.environ.setdefault("DATABASE_ROLE", "owner")

    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
