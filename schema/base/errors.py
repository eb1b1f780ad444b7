"""The typed answers of a mutation that was not carried out. Each has a stable code and a sentence for people."""

import strawberry
from strawberry.utils.str_converters import to_camel_case

from hierarchy import errors
from hierarchy.messages import text_of


@strawberry.interface
class Refusal:
    """A refusal: nothing was changed."""

    code: str = strawberry.field(description="Stable code for programs, for example STATE_FORBIDS.")
    message: str = strawberry.field(description="What is wrong, in the language of Accept-Language.")


@strawberry.type
class RuleViolation(Refusal):
    """The regulation forbids it."""

    article: str = strawberry.field(description="Article that forbids it, for example R8; empty for a technical rule.")
    allowed: list[str] = strawberry.field(description="Keys of what would be possible instead (acts or posts).")


@strawberry.type
class NotAllowed(Refusal):
    """None of the asker's posts carries this act."""

    article: str = strawberry.field(description="Article that gives the act to other posts.")
    allowed: list[str] = strawberry.field(description="Keys of the posts and roles that carry it.")


@strawberry.type
class FieldFault:
    """One fault of the input."""

    field: str = strawberry.field(description="The input field, with dots and numbers for nested ones: tasks.0.title.")
    code: str = strawberry.field(description="Stable code, for example REQUIRED.")
    message: str = strawberry.field(description="What is wrong with it and what would be right.")


@strawberry.type
class ValidationFailed(Refusal):
    """The input is at fault; all its faults are told at once."""

    fields: list[FieldFault] = strawberry.field(description="The faults, by field.")


@strawberry.type
class Conflict(Refusal):
    """Somebody changed the object since it was read (expectedVersion), or is changing it now."""


@strawberry.type
class NotFound(Refusal):
    """There is no such object, or none that the asker may see."""


REFUSALS = (RuleViolation, ValidationFailed, Conflict, NotFound, NotAllowed)


def typed(refusal: errors.Refusal) -> Refusal:
    """The answer for a refusal of the domain."""
    told = {"code": refusal.code, "message": refusal.message()}
    match refusal:
        case errors.RuleBroken():
            return RuleViolation(**told, article=refusal.article, allowed=refusal.allowed)
        case errors.NotAllowed():
            return NotAllowed(**told, article=refusal.article, allowed=refusal.allowed)
        case errors.ValidationFailed():
            return ValidationFailed(**told, fields=field_faults(refusal))
        case errors.Conflict():
            return Conflict(**told)
        case _:
            return NotFound(**told)


def field_faults(refusal: errors.ValidationFailed) -> list[FieldFault]:
    """Its faults, with the field names as clients write them."""
    return [
        FieldFault(
            field=".".join(to_camel_case(part) for part in name.split(".")), code=code, message=text_of(code, facts)
        )
        for name, (code, facts) in refusal.fields.items()
    ]
