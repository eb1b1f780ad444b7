"""How an object's id is found, at every object of every answer."""

from strawberry import relay

from schema import schema
from schema.base.reading import Scoped


def test_no_type_searches_its_annotations_for_the_id():
    """Half of the time of a list went there once."""
    found = [getattr(kept.definition, "origin", None) for kept in schema.schema_converter.type_map.values()]
    nodes = [one for one in found if isinstance(one, type) and issubclass(one, relay.Node) and one is not relay.Node]
    assert len(nodes) > 5
    assert [one for one in nodes if one.resolve_id_attr.__func__ is not Scoped.resolve_id_attr.__func__] == []
