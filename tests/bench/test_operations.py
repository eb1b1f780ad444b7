"""What the bench and the stress test send is still what the API takes."""

import pytest
from graphql import parse, validate

from config.bench import operations
from schema import schema
from tests.stress.reads import OPERATIONS

SENT = {name: text for name, text in vars(operations).items() if name.isupper()} | dict(enumerate(OPERATIONS))


@pytest.mark.parametrize("name", SENT)
def test_the_schema_knows_it(name):
    assert validate(schema._schema, parse(SENT[name])) == []
