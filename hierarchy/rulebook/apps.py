from typing import Any

from django.apps import AppConfig
from django.core import checks


class RulebookConfig(AppConfig):
    name = "hierarchy.rulebook"

    def ready(self) -> None:
        checks.register(rulebooks_are_sound)


def rulebooks_are_sound(**kwargs: Any) -> list[checks.CheckMessage]:
    """Every fault of every rulebook file, told before anybody works by it."""
    from hierarchy.rulebook.faults import RulebookInvalid
    from hierarchy.rulebook.library import all_books

    try:
        all_books()
    except RulebookInvalid as invalid:
        return [checks.Error(fault.said_in("en"), hint=fault.zh, id="rulebook.E001") for fault in invalid.faults]
    return []
