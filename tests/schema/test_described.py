"""Everything that a client can see says what it is."""

from schema import schema


def undescribed():
    for kind in schema._schema.type_map.values():
        if kind.name.startswith("__"):
            continue
        if not kind.description:
            yield kind.name
        for name, part in {**getattr(kind, "fields", {}), **getattr(kind, "values", {})}.items():
            if not part.description:
                yield f"{kind.name}.{name}"
            yield from (
                f"{kind.name}.{name}({argument})"
                for argument, told in getattr(part, "args", {}).items()
                if not told.description
            )


def test_every_type_field_value_and_argument_is_described():
    assert list(undescribed()) == []


def test_a_filter_speaks_for_itself_and_not_for_its_model():
    assert schema._schema.type_map["TaskFilter"].description == "Which tasks."
