"""Gives the schema the descriptions that its source already has: of types from their docstrings, of stock inputs."""

import inspect

from graphql import GraphQLNamedType, GraphQLSchema

from hierarchy.rulebook import keys

# What strawberry-django adds to every list and filter.
STOCK_ARGUMENTS = {
    "filters": "Which of them.",
    "ordering": "In which order; the first named counts most.",
    "input": "What the act needs.",
}
STOCK_TYPES = {"Ordering": "A direction, and where rows without a value stand."}
STOCK_VALUES = {
    "ASC": "Smallest, or earliest, first.",
    "ASC_NULLS_FIRST": "Smallest first, after those without a value.",
    "ASC_NULLS_LAST": "Smallest first, those without a value last.",
    "DESC": "Greatest, or latest, first.",
    "DESC_NULLS_FIRST": "Greatest first, after those without a value.",
    "DESC_NULLS_LAST": "Greatest first, those without a value last.",
}
STOCK_FIELDS = {
    "AND": "Those that fit this as well.",
    "OR": "Those that fit this instead.",
    "NOT": "Those that do not fit this.",
    "DISTINCT": "True: each only once.",
}


def describe(schema: GraphQLSchema) -> None:
    """Describe what has no description of its own; tests/schema/test_described.py finds what is left."""
    for kind in schema.type_map.values():
        if kind.name.startswith("__"):
            continue
        # The class's own words go before those of its model, which a filter of it would else repeat.
        kind.description = _docstring(kind) or kind.description or STOCK_TYPES.get(kind.name)
        for name, value in getattr(kind, "values", {}).items():
            value.description = value.description or STOCK_VALUES.get(name) or _label(kind, name)
        for name, field in getattr(kind, "fields", {}).items():
            field.description = field.description or STOCK_FIELDS.get(name) or _of_order(kind, name)
            for argument_name, argument in getattr(field, "args", {}).items():
                argument.description = argument.description or STOCK_ARGUMENTS.get(argument_name)


def _docstring(kind: GraphQLNamedType) -> str | None:
    origin = getattr((kind.extensions or {}).get("strawberry-definition"), "origin", None)
    if origin is None or origin.__module__.startswith("strawberry"):
        return None
    doc = vars(origin).get("__doc__")
    # A dataclass without a docstring is given its signature instead.
    return None if not doc or doc.startswith(f"{origin.__name__}(") else inspect.cleandoc(doc)


def _label(kind: GraphQLNamedType, name: str) -> str | None:
    enum = getattr((kind.extensions or {}).get("strawberry-definition"), "wrapped_cls", None)
    if enum is None or name not in enum.__members__:
        return None
    if enum.__module__ == keys.__name__:
        # Keys that a rulebook gives its own titles to; `rulebook` tells those.
        return f"{name.replace('_', ' ').capitalize()}."
    label = getattr(enum[name], "label", None)
    return str(label) if label else None


def _of_order(kind: GraphQLNamedType, name: str) -> str | None:
    return f"By {name}." if kind.name.endswith("Order") else None
