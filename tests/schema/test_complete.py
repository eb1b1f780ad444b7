"""Nothing is forgotten when a type is added: rights on reading, and the history that every object shows."""

from strawberry import relay

from hierarchy.records import Record
from schema import schema
from schema.base.reading import Scoped

# Objects that acts are not done on one by one, or whose acts only the full journal tells.
WITHOUT_HISTORY = {
    "Adoption": "is itself the note of an act, and never changed",
    "ApprovalStep": "the paper's history tells of it",
    "DocumentVersion": "the paper's history tells of it",
    "JointMeeting": "begins in the body above, whose journal tells of it",
    "JournalEntry": "is history",
    "MemberUnit": "comes and changes by the roster file",
    "OutsideAddressee": "comes and changes by the roster file",
    "Person": "what the administrator does to an account is not for colleagues",
    "Recipient": "the paper's history tells of it",
    "Section": "comes and changes by the roster file",
    "SetupLink": "a secret that lasts for days",
    "WorkingGroup": "comes and changes by the roster file",
}


def of_tables() -> list[type]:
    """The types that are read from a table."""
    kept = [kept.definition for kept in schema.schema_converter.type_map.values()]
    made = [one for one in kept if hasattr(getattr(one, "origin", None), "__strawberry_django_definition__")]
    return [one.origin for one in made if not one.is_input]


def test_every_table_is_read_with_the_rights_of_the_asker():
    found = of_tables()
    assert len(found) > 20
    for one in found:
        assert issubclass(one, Scoped), one
        assert callable(one.VISIBLE), one
        assert one.get_queryset.__func__ is Scoped.get_queryset.__func__, one


def test_every_object_shows_its_history():
    nodes = {one.__name__ for one in of_tables() if issubclass(one, relay.Node)}
    without = {name for name in nodes if "history" not in schema._schema.type_map[name].fields}
    assert without == set(WITHOUT_HISTORY)


def test_every_object_that_acts_are_done_on_is_in_the_schema():
    shown = {one.__strawberry_django_definition__.model for one in of_tables() if issubclass(one, relay.Node)}
    assert set(Record.__subclasses__()) <= shown
    assert not {one.__name__ for one in Record.__subclasses__()} & set(WITHOUT_HISTORY)
