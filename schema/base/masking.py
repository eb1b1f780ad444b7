"""How an error is told: always with a code, never with what only concerns us; those we did not expect are logged."""

import logging
import re
from typing import Any

import psycopg
from django.core.exceptions import ValidationError
from django.db import DataError, OperationalError
from graphql import GraphQLError, GraphQLSyntaxError
from psycopg_pool import PoolTimeout
from strawberry.relay import GlobalIDValueError

from hierarchy.errors import Refusal, ValidationFailed
from hierarchy.messages import text_of
from schema.base.errors import field_faults
from schema.base.limits import Refused, TimeUp

log = logging.getLogger("schema")
# No connection became free, or a row that somebody works on did not.
BUSY = (PoolTimeout, psycopg.errors.LockNotAvailable, psycopg.errors.DeadlockDetected)
SUGGESTION = re.compile(r" ?Did you mean [^\n]*$")


def told(error: GraphQLError, correlation_id: str, *, suggest: bool) -> dict[str, Any]:
    """The error as the client reads it. `suggest`: whether names of the schema may be hinted at."""
    message, extensions = _answer(error, correlation_id, suggest)
    answer: dict[str, Any] = {"message": message}
    if error.locations:
        answer["locations"] = [location.formatted for location in error.locations]
    if error.path is not None:
        answer["path"] = error.path
    return {**answer, "extensions": extensions}


def _answer(error: GraphQLError, correlation_id: str, suggest: bool) -> tuple[str, dict[str, Any]]:
    cause = _cause(error)
    if isinstance(cause, Refused):
        return text_of(cause.code, cause.facts), {"code": cause.code, **cause.facts}
    if isinstance(cause, Refusal):
        return cause.message(), refusal_facts(cause)
    if isinstance(cause, GraphQLError):
        return _of_graphql(cause, suggest)
    code = _code_of(cause)
    if code == "INTERNAL":
        log.error("Unexpected error in a GraphQL operation at %s", error.path, exc_info=cause)
        return text_of(code, {"correlation_id": correlation_id}), {"code": code, "correlationId": correlation_id}
    return text_of(code, {"most": ""}), {"code": code}


def refusal_facts(refusal: Refusal) -> dict[str, Any]:
    """Extensions of a refusal of the domain that has no typed answer, because it came in a query."""
    facts: dict[str, Any] = {"code": refusal.code, "article": refusal.article, "allowed": refusal.allowed}
    if isinstance(refusal, ValidationFailed):
        facts["fields"] = [vars(fault) for fault in field_faults(refusal)]
    return facts


def _cause(error: GraphQLError) -> BaseException:
    cause: BaseException = error
    while isinstance(cause, GraphQLError) and cause.original_error is not None:
        cause = cause.original_error
    return cause


def _of_graphql(error: GraphQLError, suggest: bool) -> tuple[str, dict[str, Any]]:
    """An error of the GraphQL library itself, in its own words."""
    code = "GRAPHQL_PARSE_FAILED" if isinstance(error, GraphQLSyntaxError) else "BAD_USER_INPUT"
    message = error.message if suggest else SUGGESTION.sub("", error.message)
    return message, {"code": code, **(error.extensions or {})}


def _code_of(cause: BaseException) -> str:
    within = cause.__cause__
    if isinstance(cause, TimeUp) or isinstance(within, psycopg.errors.QueryCanceled):
        return "TIME_LIMIT"
    if isinstance(cause, OperationalError) and isinstance(within, BUSY):
        return "TOO_BUSY"
    if isinstance(cause, (GlobalIDValueError, ValidationError, DataError)):
        return "BAD_USER_INPUT"
    return "INTERNAL"
