"""Refusals: answers for people that carry a stable code for programs.

The text belongs to the code and stands in messages/zh.yaml and messages/en.yaml; a refusal carries only the facts that
fill its placeholders, so that the language is chosen where the answer is given.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from hierarchy.messages import current_language, text_of
from hierarchy.messages.articles import cited
from hierarchy.texts import CONTROL, is_marked_secret, tidy


class Refusal(Exception):
    """Something the product will not do, and why. Raised inside a transaction, it undoes all of it."""

    def __init__(self, code: str, *, article: str = "", allowed: Sequence[str] = (), **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.article = article
        self.allowed = list(allowed)
        self.facts = facts

    def message(self, language: str | None = None) -> str:
        """The sentence in `language` (zh or en), or in that of the request, with the article that it rests on."""
        language = language or current_language()
        return cited(text_of(self.code, self.facts, language), self.article, language)


class RuleBroken(Refusal):
    """The regulation forbids it: `article` says which, `allowed` what would be possible instead."""


class NotAllowed(Refusal):
    """The asker's posts do not carry this act: `allowed` names the posts that do."""


class NotFound(Refusal):
    """There is no such thing, or none that the asker may see; the two are not told apart."""

    def __init__(self, code: str = "NOT_FOUND", **facts: Any) -> None:
        super().__init__(code, **facts)


class Conflict(Refusal):
    """Somebody changed it since the asker read it (`expectedVersion`), or is changing it now."""

    def __init__(self, code: str = "CONFLICT", **facts: Any) -> None:
        super().__init__(code, **facts)


class NotReady(Refusal):
    """It exists and cannot be worked with just now; later it can."""


class ValidationFailed(Refusal):
    """The input is at fault; `fields` maps each field to the code of its fault, with the facts of its sentence."""

    def __init__(self, fields: Mapping[str, str | tuple[str, dict[str, Any]]]) -> None:
        super().__init__("VALIDATION_FAILED")
        self.fields = {name: (fault, {}) if isinstance(fault, str) else fault for name, fault in fields.items()}


class Faults:
    """Gathers the faults of an input so that all are told at once.

    >>> faults = Faults()
    >>> faults.unless(title.strip(), "title", "REQUIRED")
    >>> faults.raise_any()
    """

    def __init__(self) -> None:
        self.fields: dict[str, str | tuple[str, dict[str, Any]]] = {}

    def unless(self, condition: object, field: str, code: str, **facts: Any) -> None:
        """Note a fault of `field`, unless the condition holds; a field's first fault is kept."""
        if not condition:
            self.fields.setdefault(field, (code, facts))

    def text(self, field: str, value: str, *, most: int, required: bool = True) -> str:
        """The value made tidy; noted when empty, too long, with control characters, or marked a state secret."""
        value = tidy(value)
        self.unless(value or not required, field, "REQUIRED")
        self.unless(len(value) <= most, field, "TOO_LONG", most=most)
        self.unless(not CONTROL.search(value), field, "CONTROL_CHARACTERS")
        self.unless(not is_marked_secret(value), field, "STATE_SECRET")
        return value

    def line(self, field: str, value: str, *, most: int, required: bool = True) -> str:
        """As `text`, for what stands on one line: titles, names, places."""
        value = self.text(field, value, most=most, required=required)
        self.unless("\n" not in value, field, "ONE_LINE")
        return value

    def raise_any(self) -> None:
        """Refuse when there is any fault."""
        if self.fields:
            raise ValidationFailed(self.fields)
