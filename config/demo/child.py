"""A process of the demo that ends when the demo ends, however that came about.

``python -m config.demo.child PIPE serve PORT`` or ``PIPE manage ARGUMENT…`` or ``PIPE accounts FILE``. PIPE is the
reading end of a pipe whose other end only the demo holds: when it closes, the demo is gone, even by ``kill -9``.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time

GRACE_SECONDS = 5


def main(arguments: list[str]) -> None:
    """Watch the pipe, then do the work."""
    pipe, what, *rest = arguments
    end_with(int(pipe))
    if what == "serve":
        _serve(int(rest[0]))
    elif what == "accounts":
        from config.demo.accounts import write_accounts

        write_accounts(rest[0])
    else:
        from django.core.management import execute_from_command_line

        execute_from_command_line(["manage.py", *rest])


def end_with(pipe: int) -> None:
    """From now on this process ends when the pipe's other end is closed."""
    threading.Thread(target=_wait_for_end, args=(pipe,), daemon=True).start()


def _wait_for_end(pipe: int) -> None:
    while os.read(pipe, 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(GRACE_SECONDS)
    os._exit(1)


def _serve(port: int) -> None:
    import uvicorn

    uvicorn.run(
        "config.asgi:application",
        host="127.0.0.1",
        port=port,
        lifespan="off",
        timeout_graceful_shutdown=3,
        log_config=None,  # Django's logging is in force
        ws="websockets-sansio",
    )


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    main(sys.argv[1:])
