"""Limits on what one operation may ask, each with its own code. Numbers: settings.GRAPHQL_LIMITS.

Sizes of the text and shape of the document are checked before it is validated (schema/base/documents.py); pages and
the number of objects that it could return are checked before it is carried out, for they depend on variables.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.db import connection
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    value_from_ast_untyped,
)
from strawberry.relay.utils import from_base64

# What a list that is not paged is taken for: an agenda, the recipients of a paper.
USUAL_LIST = 10
LARGEST_OFFSET = 2**31 - 1


class Refused(GraphQLError):
    """A request that is not carried out; its sentence is told in the asker's language (schema/base/masking.py)."""

    def __init__(self, code: str, nodes: Any = None, **facts: Any) -> None:
        super().__init__(code, nodes)
        self.code = code
        self.facts = facts


class TimeUp(Exception):
    """The operation has had its time."""


def limit(name: str) -> int:
    """A number of settings.GRAPHQL_LIMITS."""
    return int(settings.GRAPHQL_LIMITS[name])


@contextmanager
def deadline() -> Iterator[None]:
    """After `seconds` no further statement is sent to the database; one that runs is ended by its own time limit."""
    until = time.monotonic() + limit("seconds")

    def in_time(execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: Any) -> Any:
        # What undoes a transaction is let through.
        if time.monotonic() > until and not str(sql).startswith(("ROLLBACK", "RELEASE")):
            raise TimeUp
        return execute(sql, params, many, context)

    with connection.execute_wrapper(in_time):
        yield


class Cost:
    """How many objects an operation could return, by its page sizes; refuses pages that are too large on the way."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode, variables: Mapping[str, Any]) -> None:
        self.schema = schema
        self.variables = dict(variables)
        self.fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
        self.known: dict[str, int] = {}

    def check(self, operation: OperationDefinitionNode) -> None:
        """Raise NODE_LIMIT, PAGE_LIMIT, BAD_CURSOR or BAD_PAGE."""
        for given in operation.variable_definitions or ():
            if given.default_value:
                self.variables.setdefault(given.variable.name.value, value_from_ast_untyped(given.default_value))
        nodes = self._of(operation.selection_set, self.schema.get_root_type(operation.operation))
        if nodes > limit("nodes"):
            raise Refused("NODE_LIMIT", operation, most=limit("nodes"), asked=nodes)

    def _of(self, selections: SelectionSetNode, parent: Any) -> int:
        return sum(self._of_one(selection, parent) for selection in selections.selections)

    def _of_one(self, selection: Any, parent: Any) -> int:
        if isinstance(selection, FieldNode):
            return self._of_field(selection, parent)
        if isinstance(selection, InlineFragmentNode):
            named = selection.type_condition
            return self._of(selection.selection_set, self.schema.get_type(named.name.value) if named else parent)
        assert isinstance(selection, FragmentSpreadNode)
        name = selection.name.value
        if name not in self.known:
            fragment = self.fragments[name]
            self.known[name] = self._of(
                fragment.selection_set, self.schema.get_type(fragment.type_condition.name.value)
            )
        return self.known[name]

    def _of_field(self, node: FieldNode, parent: Any) -> int:
        fields = parent.fields if isinstance(parent, (GraphQLObjectType, GraphQLInterfaceType)) else {}
        field = fields.get(node.name.value)
        if field is None or node.selection_set is None or not is_composite_type(get_named_type(field.type)):
            return 0
        below = self._of(node.selection_set, get_named_type(field.type))
        if "first" in field.args and "last" in field.args:
            return 1 + self._page(node, field) * below
        if node.name.value in {"edges", "pageInfo"}:
            return below
        listed = isinstance(get_nullable_type(field.type), GraphQLList)
        return (USUAL_LIST if listed else 1) * (1 + below)

    def _page(self, node: FieldNode, field: GraphQLField) -> int:
        given = {argument.name.value: self._value(argument.value) for argument in node.arguments or ()}
        sizes = [self._size(node, name, given.get(name)) for name in ("first", "last")]
        for name in ("after", "before"):
            if isinstance(given.get(name), str) and not is_cursor(given[name]):
                raise Refused("BAD_CURSOR", node, argument=name)
        asked = [size for size in sizes if size is not None]
        return min(asked) if asked else limit("page")

    def _size(self, node: FieldNode, name: str, size: Any) -> int | None:
        if isinstance(size, float) and size.is_integer():
            size = int(size)  # JSON knows one kind of number, and so does GraphQL's Int
        if not isinstance(size, int) or isinstance(size, bool):
            return None
        if size < 0:
            raise Refused("BAD_PAGE", node, argument=name)
        if size > limit("page"):
            raise Refused("PAGE_LIMIT", node, argument=name, most=limit("page"), asked=size)
        return size

    def _value(self, node: ValueNode) -> Any:
        if isinstance(node, VariableNode):
            return self.variables.get(node.name.value)
        return value_from_ast_untyped(node, self.variables)


def is_cursor(text: str) -> bool:
    """Whether it is a cursor that this API gave."""
    try:
        kind, offset = from_base64(text)
    except ValueError:
        return False
    return kind == "arrayconnection" and offset.isascii() and offset.isdigit() and int(offset[:11]) <= LARGEST_OFFSET
