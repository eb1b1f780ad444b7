"""The server's entrance: HTTP through Django, sockets at /graphql through Channels; both refuse what is too large."""

import gc
import os
from typing import Any

from channels.routing import ProtocolTypeRouter
from django.conf import settings
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django_application = get_asgi_application()

from config.draining import ensure_drain  # noqa: E402 (the apps have to be loaded)
from config.sockets import Consumer  # noqa: E402
from config.wire import Unread, encoded  # noqa: E402
from schema import schema  # noqa: E402


class TooLarge(Exception):
    """The body is longer than may be read."""


async def http(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Django keeps a whole body before it looks at it; so what is too large is refused here."""
    most, read = settings.DATA_UPLOAD_MAX_MEMORY_SIZE, 0

    async def receive_so_much() -> Any:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > most:
            raise TooLarge
        return message

    try:
        declared = dict(scope["headers"]).get(b"content-length", b"0")
        if declared.isdigit() and int(declared[:20]) > most:
            raise TooLarge
        await django_application(scope, receive_so_much, send)
    except TooLarge:
        answer = encoded(Unread(413, "BODY_LIMIT", most=most).payload()).encode()
        headers = [(b"content-type", b"application/json; charset=utf-8"), (b"connection", b"close")]
        await send({"type": "http.response.start", "status": 413, "headers": headers})
        await send({"type": "http.response.body", "body": answer})


async def sockets(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Sockets elsewhere than at /graphql are refused in the handshake."""
    if scope["path"] == "/graphql":
        await consumer(scope, receive, send)
    else:
        await send({"type": "websocket.close"})


consumer = Consumer.as_asgi(schema=schema)
application = ProtocolTypeRouter({"http": http, "websocket": sockets})
if settings.DEMO:
    ensure_drain()

# An answer makes tens of thousands of small objects and hardly a cycle; looking for cycles after every 700 of them took
# a third of a long list's time. What was loaded by now stays for the life of the process.
gc.collect()
gc.freeze()
gc.set_threshold(50_000, 20, 50)
