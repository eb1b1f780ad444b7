"""Sockets at /graphql: queries and mutations by graphql-transport-ws, one thread and one body's schema for each.

Whoever connects says who he is in `connection_init`: {"sessionToken": …, "jointMeeting": …}; a browser's page of our
own is known by its cookie, and the body by header or host as in HTTP. Both are asked for anew at every operation.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from json import JSONDecodeError
from typing import Any
from uuid import uuid4

from asgiref.sync import ThreadSensitiveContext
from channels.db import database_sync_to_async
from django.conf import settings
from django.http.request import split_domain_port, validate_host
from django.utils import translation
from graphql import GraphQLError, OperationType
from strawberry.channels.handlers.ws_handler import ChannelsWebSocketAdapter, GraphQLWSConsumer
from strawberry.exceptions import ConnectionRejectionError
from strawberry.http.exceptions import NonJsonMessageReceived, NonTextMessageReceived
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import (
    BaseGraphQLTransportWSHandler,
    Operation,
)

from config import wire
from config.asking import BodyName, account_of_session, at_work, body_named
from config.middleware import correlation_id, preferred_language
from hierarchy.actor import Actor
from hierarchy.errors import NotAllowed, Refusal
from hierarchy.messages import text_of
from hierarchy.roster.models import Account
from hierarchy.tree.tenancy import public_schema, tenant_context
from schema.base.context import Context
from schema.base.documents import checked
from schema.base.limits import limit
from schema.base.masking import refusal_facts, told
from schema.base.running import Answer, Asked, run

FORBIDDEN, TOO_LARGE, FLOOD = 4403, 1009, 1008
WAITING_MESSAGES = 200
LONGEST_ID = 100
# How a socket ends with its subscription; after 1013 a client comes back by itself.
CLOSES = {"NOT_SIGNED_IN": FORBIDDEN, "SLOW_READER": 1013}


@dataclass
class Connection:
    """Who holds a socket, as he said at its beginning."""

    headers: Mapping[str, str]
    session: str = ""
    body: BodyName | None = None
    connection_params: dict[str, Any] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """As connection_init or the handshake asked for."""
        given = self.connection_params.get("acceptLanguage")
        return preferred_language(given if isinstance(given, str) else self.headers.get("accept-language", ""))

    def introduce(self) -> None:
        """Take what connection_init says. Raises Refusal for nobody and for a foreign body."""
        token = self.connection_params.get("sessionToken") or self.headers.get("x-session-token", "")
        named = self.connection_params.get("jointMeeting") or self.headers.get("x-joint-meeting", "")
        if not isinstance(token, str) or not isinstance(named, str):
            raise NotAllowed("NOT_SIGNED_IN")
        self.session = token or self._cookie()
        with public_schema():
            self.body = body_named(named, self.headers.get("host", ""))
        self.rights()

    def rights(self, number: str = "") -> tuple[Account, Actor | None]:
        """The account, and the person at work in the body, as they are now.

        Raises Refusal when the session or the last post has ended.
        """
        with public_schema():
            account = account_of_session(self.session) if self.session else None
            if account is None:
                raise NotAllowed("NOT_SIGNED_IN")
            return account, at_work(account, self.body, number)

    def _cookie(self) -> str:
        with suppress(CookieError):
            found = SimpleCookie(self.headers.get("cookie", "")).get(settings.SESSION_COOKIE_NAME)
            return found.value if found else ""
        return ""


class Socket(ChannelsWebSocketAdapter):
    """After closing nothing more is read or sent."""

    closed = False

    async def iter_json(self, *, ignore_parsing_errors: bool = False) -> AsyncGenerator[object, None]:
        while not self.closed:
            message = await self.ws_consumer.message_queue.get()
            if message["disconnected"] or self.closed:
                return
            if message["message"] is None:
                raise NonTextMessageReceived
            try:
                yield self.view.decode_json(message["message"])
            except JSONDecodeError as error:
                raise NonJsonMessageReceived from error

    async def send_json(self, message: Mapping[str, object]) -> None:
        if not self.closed:
            await super().send_json(message)

    async def close(self, code: int, reason: str) -> None:
        if not self.closed:
            self.closed = True
            # A close frame holds 123 bytes of reason.
            await super().close(code, reason.encode()[:120].decode(errors="ignore"))
            self.ws_consumer.message_queue.put_nowait({"message": None, "disconnected": True})


class Handler(BaseGraphQLTransportWSHandler[Connection, None]):
    """The protocol's state machine is Strawberry's; messages are checked before it, operations run beside it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.running: set[asyncio.Task[Answer | Refusal]] = set()

    async def handle_message(self, message: Any) -> None:
        fault = fault_of(message)
        if fault:
            await self.handle_invalid_message(fault)
        else:
            await super().handle_message(message)

    async def run_operation(self, operation: Operation[Connection, None]) -> None:
        if subscribes(self.schema, operation):
            await self._listen(operation)
            return
        if len(self.running) >= limit("operations"):
            await self._tell_refused(operation, "OPERATION_LIMIT", most=limit("operations"))
            return
        # What has begun is carried out even if the client no longer waits: a mutation is done or not, never half.
        task = asyncio.create_task(self._carried_out(operation))
        self.running.add(task)
        task.add_done_callback(self.running.discard)
        try:
            answer = await asyncio.shield(task)
        except Exception as error:  # noqa: BLE001 (the socket goes on; what went wrong is logged)
            await self.handle_task_exception(error)
            await self._tell_refused(operation, "TOO_BUSY")
            return
        if isinstance(answer, Refusal):
            await self._tell_ended(operation, answer)
            return
        if answer.begun:
            result: Any = {"id": operation.id, "type": "next", "payload": answer.payload}
            await operation.send_operation_message(result)
            await operation.send_operation_message({"id": operation.id, "type": "complete"})
        else:
            await self._tell_errors(operation, answer.payload["errors"])

    async def _carried_out(self, operation: Operation[Connection, None]) -> Answer | Refusal:
        asked = Asked(operation.query, operation.variables, operation.operation_name)
        # A context of its own gives the operation a thread of its own, so that sockets do not wait for each other.
        async with threads(), ThreadSensitiveContext():
            return await database_sync_to_async(carry_out)(self.schema, self.context, asked)

    async def _listen(self, operation: Operation[Connection, None]) -> None:
        """A subscription: it lasts until the client or the socket ends, or the right to listen does."""
        number = uuid4().hex
        try:
            context = await aside(listening_context, self.context, number)
        except Refusal as refusal:
            await self._tell_ended(operation, refusal)
            return
        except Exception as error:  # noqa: BLE001 (as above)
            await self.handle_task_exception(error)
            await self._tell_refused(operation, "TOO_BUSY")
            return
        results = await self.schema.subscribe(
            operation.query,
            variable_values=operation.variables,
            context_value=context,
            operation_name=operation.operation_name,
        )
        async with aclosing(results):
            async for result in results:
                if result.errors:
                    await self._tell_stopped(operation, result.errors, number)
                    return
                await operation.send_operation_message(
                    {"id": operation.id, "type": "next", "payload": {"data": result.data}}
                )
        await operation.send_operation_message({"id": operation.id, "type": "complete"})

    async def _tell_stopped(self, operation: Operation[Connection, None], errors: list[Any], number: str) -> None:
        """Why a subscription ended; whoever may listen no more, or does not keep up, loses the socket."""
        with translation.override(self.context.language):
            payload = [told(error, number, suggest=False) for error in errors]
        await self._tell_errors(operation, payload)
        code = payload[0]["extensions"]["code"]
        if code in CLOSES:
            await self.websocket.close(CLOSES[code], code)

    async def _tell_ended(self, operation: Operation[Connection, None], refusal: Refusal) -> None:
        with translation.override(self.context.language):
            told = {"message": refusal.message(), "extensions": refusal_facts(refusal)}
        await self._tell_errors(operation, [told])
        if refusal.code == "NOT_SIGNED_IN":
            await self.websocket.close(FORBIDDEN, "Forbidden")

    async def _tell_refused(self, operation: Operation[Connection, None], code: str, **facts: Any) -> None:
        with translation.override(self.context.language):
            await self._tell_errors(operation, [{"message": text_of(code, facts), "extensions": {"code": code}}])

    async def _tell_errors(self, operation: Operation[Connection, None], errors: list[dict[str, Any]]) -> None:
        message: Any = {"id": operation.id, "type": "error", "payload": errors}
        await operation.send_operation_message(message)


def subscribes(schema: Any, operation: Operation[Connection, None]) -> bool:
    """Whether a subscription is asked for; what cannot be read at all is told like a query."""
    if "subscription" not in operation.query:
        return False
    try:
        asked = checked(schema._schema, operation.query).operation(operation.operation_name)
    except GraphQLError:
        return False
    return asked.operation is OperationType.SUBSCRIPTION


async def aside(function: Callable[..., Any], *given: Any) -> Any:
    """Run it in a thread of its own, as operations are."""
    async with threads(), ThreadSensitiveContext():
        return await database_sync_to_async(function)(*given)


def listening_context(holder: Connection, number: str) -> Context:
    """Who listens, with the rights of this moment; the subscription itself sees to their end."""
    account, actor = holder.rights(number)
    return Context(account, actor.body if actor else None, number, session=holder.session, aside=aside)


def fault_of(message: Any) -> str | None:
    """What is wrong with the form of a message, if anything."""
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        return "A message is an object with a type"
    kind = message["type"]
    payload = message.get("payload")
    if kind in {"connection_init", "ping", "pong"}:
        fits = payload is None or isinstance(payload, dict)
        if payload is None:
            message.pop("payload", None)
        return None if fits else "The payload must be an object"
    if kind not in {"subscribe", "complete"}:
        return "Unknown message type"
    if not isinstance(message.get("id"), str) or not 0 < len(message["id"]) <= LONGEST_ID:
        return "The id must be a text of at most 100 characters"
    if kind == "subscribe":
        try:
            wire.asked_in(payload)
        except wire.Unread:
            return "The payload is no GraphQL request"
    return None


def carry_out(schema: Any, holder: Connection, asked: Asked) -> Answer | Refusal:
    """One operation in a thread of its own, with the rights of this moment."""
    number = uuid4().hex
    token = correlation_id.set(number)
    try:
        with translation.override(holder.language):
            account, actor = holder.rights(number)
            body = actor.body if actor else None
            context = Context(account, body, number, at_work=actor)
            with tenant_context(body) if body else public_schema():
                return run(schema, asked, context)
    except Refusal as refusal:
        return refusal
    finally:
        correlation_id.reset(token)


_threads: dict[int, asyncio.Semaphore] = {}


def threads() -> asyncio.Semaphore:
    """Room for so many operations at a time as the database has connections for."""
    loop = id(asyncio.get_running_loop())
    return _threads.setdefault(loop, asyncio.Semaphore(limit("parallel")))


class Consumer(GraphQLWSConsumer[Connection, None]):
    """One socket."""

    websocket_adapter_class = Socket
    graphql_transport_ws_handler_class = Handler

    def __init__(self, **given: Any) -> None:
        super().__init__(
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=settings.SOCKET_INIT_WAIT,
            max_subscriptions_per_connection=None,  # counted by Handler
            allowed_origins=settings.TRUSTED_ORIGINS,
            **given,
        )

    async def connect(self) -> None:
        host, _ = split_domain_port(self.get_websocket_headers(self).get("host", ""))
        if host and validate_host(host, settings.ALLOWED_HOSTS):
            await super().connect()
        else:
            await self.close()

    async def disconnect(self, code: int) -> None:
        if self.run_task:
            await super().disconnect(code)

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        if text_data and len(text_data.encode()) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            await self._end(TOO_LARGE)
        elif self.message_queue.qsize() >= WAITING_MESSAGES:
            await self._end(FLOOD)
        else:
            await super().receive(text_data, bytes_data)

    async def _end(self, code: int) -> None:
        await self.close(code=code)
        self.message_queue.put_nowait({"message": None, "disconnected": True})

    def decode_json(self, data: str | bytes) -> object:
        try:
            return wire.parsed_json(data)
        except wire.Unread:
            raise JSONDecodeError("not JSON as we take it", "", 0) from None

    def encode_json(self, data: object) -> str:
        return wire.encoded(data)

    async def get_context(self, request: Any, response: Any) -> Connection:
        return Connection(self.get_websocket_headers(request))

    async def on_ws_connect(self, context: Connection) -> Any:
        try:
            async with threads(), ThreadSensitiveContext():
                await database_sync_to_async(context.introduce)()
        except Refusal:
            raise ConnectionRejectionError from None
        return await super().on_ws_connect(context)
