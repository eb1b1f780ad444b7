"""Carrying out one operation, the same for HTTP and sockets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import strawberry
from django.conf import settings
from graphql import GraphQLError
from strawberry.extensions import SchemaExtension
from strawberry.types.execution import ExecutionContext
from strawberry.types.graphql import OperationType

from schema.base.context import Context
from schema.base.documents import checked
from schema.base.limits import Cost, Refused, deadline
from schema.base.masking import told


class Schema(strawberry.Schema):
    """Errors are logged where they are told, once."""

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        """Nothing: masking logs what is unexpected."""


class Gate(SchemaExtension):
    """Lets through what is well-formed, valid, within the limits and allowed to this asker."""

    def on_parse(self) -> Iterator[None]:
        context = self.execution_context
        self.checked = checked(context.schema._schema, context.query or "")
        context.graphql_document = self.checked.document
        self.operation = self.checked.operation(context._provided_operation_name)
        if OperationType(self.operation.operation.value) not in context.allowed_operations:
            raise Refused("SUBSCRIPTION_NEEDS_SOCKET", self.operation)
        yield

    def on_validate(self) -> Iterator[None]:
        context = self.execution_context
        context.validation_rules = ()  # done, and kept
        if self.checked.introspects and not may_explore(context.context):
            context.pre_execution_errors = [Refused("INTROSPECTION_OFF")]
        elif self.checked.errors:
            context.pre_execution_errors = list(self.checked.errors)
        yield

    def on_execute(self) -> Iterator[None]:
        context = self.execution_context
        assert context.graphql_document
        Cost(context.schema._schema, context.graphql_document, context.variables or {}).check(self.operation)
        yield


def may_explore(context: Context) -> bool:
    """Whether introspection and suggestions are open to the asker: in the demo, and to developers."""
    return bool(settings.INTROSPECTION or (context.account and context.account.is_developer))


@dataclass(frozen=True)
class Asked:
    """A request in GraphQL's own terms."""

    query: str
    variables: Mapping[str, Any] | None = None
    operation_name: str | None = None


@dataclass(frozen=True)
class Answer:
    """What goes back. `begun`: the operation was carried out, be it in part; otherwise the request was at fault."""

    payload: dict[str, Any]
    begun: bool


def run(schema: strawberry.Schema, asked: Asked, context: Context) -> Answer:
    """Carry out a query or a mutation in this thread; the body's schema is already chosen."""
    with deadline():
        result = schema.execute_sync(
            asked.query,
            variable_values=dict(asked.variables or {}),
            context_value=context,
            operation_name=asked.operation_name,
            allowed_operation_types=(OperationType.QUERY, OperationType.MUTATION),
        )
    suggest = may_explore(context)
    errors = [told(error, context.correlation_id, suggest=suggest) for error in result.errors or ()]
    begun = result.data is not None or any("path" in error for error in errors) or not errors
    payload: dict[str, Any] = {"errors": errors} if errors else {}
    return Answer({**payload, "data": result.data} if begun else payload, begun)
