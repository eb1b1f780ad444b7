"""The demo drains the outbox inside its web process; elsewhere `manage.py drain_outbox --follow` does."""

import threading

from notifications.drain import Drain

_begun = threading.Lock()


def ensure_drain() -> None:
    """Let one thread of this process drain, to the end of the process. Of several processes one works at a time."""
    if _begun.acquire(blocking=False):
        # Its transaction is whole or was never: it may end with the process at any moment.
        threading.Thread(target=Drain().follow, args=[threading.Event()], name="drain", daemon=True).start()
