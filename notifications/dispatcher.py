"""From the inbox to those who listen: one thread and one query for all sockets of a process.

A reader first takes what was missed, page by page, as the socket takes it; then the thread hands it what is new.
"""

import asyncio
import logging
import threading
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from uuid import UUID

import psycopg
from django.contrib.sessions.models import Session
from django.db import Error, connection
from django.db.models import Exists, OuterRef

from hierarchy import clock
from hierarchy.errors import NotAllowed, RuleBroken
from hierarchy.roster.models import Account, Appointment, on_day
from hierarchy.tree.tenancy import leave_body
from notifications.listening import Ear, listening
from notifications.models import InboxItem
from notifications.selectors import page_after

log = logging.getLogger(__name__)
PAGE = 200
# So many items may wait for a socket that does not take them.
WAITING_MOST = 500
CHECK_SECONDS = 5.0
PENDING = """
SELECT item.id FROM public.notifications_inboxitem item
JOIN unnest(%s::uuid[], %s::bigint[]) AS reader (account_id, seen) ON item.recipient_id = reader.account_id
JOIN public.roster_appointment post ON post.id = item.appointment_id AND post.account_id = reader.account_id
WHERE item.number > reader.seen AND post.from_day <= %s AND (post.to_day IS NULL OR post.to_day > %s)
ORDER BY item.number LIMIT 2000
"""
Aside = Callable[..., Awaitable]


class Reader:
    """One subscription: who listens, what was handed over, and what waits for the socket."""

    def __init__(self, account: Account, session: str, seen: int) -> None:
        self.account_id, self.password, self.session = account.pk, account.password, session
        self.seen = seen
        self.ended = ""
        self._loop = asyncio.get_running_loop()
        self._waiting: asyncio.Queue[InboxItem | None] = asyncio.Queue()

    @property
    def waiting(self) -> int:
        """How much waits for the socket."""
        return self._waiting.qsize()

    def offer(self, items: list[InboxItem]) -> None:
        """Hand over what is new; from the dispatcher's thread."""
        self.seen = items[-1].number
        self._do(self._take, items)

    def end(self, code: str) -> None:
        """Hand over no more; from the dispatcher's thread."""
        self._do(self._finish, code)

    async def next(self) -> InboxItem:
        """The next item. Raises NotAllowed when the right to listen ended, RuleBroken SLOW_READER."""
        item = None if self.ended else await self._waiting.get()
        if item is None:
            raise NotAllowed(self.ended) if self.ended == "NOT_SIGNED_IN" else RuleBroken(self.ended)
        return item

    def _do(self, function: Callable[..., None], *given: object) -> None:
        with suppress(RuntimeError):  # the loop has ended, and the socket with it
            self._loop.call_soon_threadsafe(function, *given)

    def _take(self, items: list[InboxItem]) -> None:
        if self.waiting > WAITING_MOST:
            self._finish("SLOW_READER")
        elif not self.ended:
            for item in items:
                self._waiting.put_nowait(item)

    def _finish(self, code: str) -> None:
        self.ended = self.ended or code
        while not self._waiting.empty():
            self._waiting.get_nowait()
        self._waiting.put_nowait(None)


class Dispatcher:
    """All readers of a process. Its thread begins with the first and ends after the last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._readers: set[Reader] = set()
        self._thread: threading.Thread | None = None
        self._ear: Ear | None = None
        self._checked = 0.0

    def add(self, reader: Reader, most: int) -> None:
        """Let it hear what comes after what it has seen. Raises RuleBroken when the person has `most` readers."""
        with self._lock:
            if sum(one.account_id == reader.account_id for one in self._readers) >= most:
                raise RuleBroken("SUBSCRIPTION_LIMIT", most=most)
            self._readers.add(reader)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="inbox", daemon=True)
                self._thread.start()
            elif self._ear:
                self._ear.wake()

    def remove(self, reader: Reader) -> None:
        """It hears no more."""
        with self._lock:
            self._readers.discard(reader)

    def _run(self) -> None:
        while True:
            try:
                with listening("inbox") as ear:
                    self._ear = ear
                    while self._round():
                        ear.wait(1)
                    return
            except (Error, psycopg.Error, OSError) as error:
                log.warning("The inbox lost the database and tries again: %s", error)
                time.sleep(1)
            except Exception:
                log.exception("The inbox stumbled and tries again")
                time.sleep(1)
            finally:
                with self._lock:
                    self._ear = None
                connection.close()

    def _round(self) -> bool:
        with self._lock:
            readers = list(self._readers)
            if not readers:
                self._thread = None
                return False
        leave_body()
        now = time.monotonic()
        if now - self._checked >= CHECK_SECONDS:
            self._checked = now
            self._end_those_who_left(readers)
        while self._hand_out([one for one in readers if not one.ended]):
            pass
        connection.close()  # back to the pool
        return True

    def _hand_out(self, readers: list[Reader]) -> bool:
        seen: dict[UUID, int] = {}
        for one in readers:
            seen[one.account_id] = min(one.seen, seen.get(one.account_id, one.seen))
        day = clock.today()
        with connection.cursor() as cursor:
            cursor.execute(PENDING, [list(seen), list(seen.values()), day, day])
            keys = [key for (key,) in cursor.fetchall()]
        if not keys:
            return False
        rows = InboxItem.objects.filter(pk__in=keys).select_related("joint_meeting", "appointment")
        new: dict[UUID, list[InboxItem]] = defaultdict(list)
        for item in rows.order_by("number"):
            new[item.recipient_id].append(item)
        for one in readers:
            if items := [item for item in new[one.account_id] if item.number > one.seen]:
                one.offer(items)
        return True

    def _end_those_who_left(self, readers: list[Reader]) -> None:
        held = Appointment.objects.filter(on_day(clock.today()), account=OuterRef("pk"))
        accounts = Account.objects.filter(Exists(held), pk__in={one.account_id for one in readers}, is_active=True)
        passwords = dict(accounts.values_list("pk", "password"))
        asked = {one.session for one in readers}
        open_sessions = Session.objects.filter(session_key__in=asked, expire_date__gt=clock.now())
        sessions = set(open_sessions.values_list("session_key", flat=True))
        for one in readers:
            if passwords.get(one.account_id) != one.password or one.session not in sessions:
                one.end("NOT_SIGNED_IN")


dispatcher = Dispatcher()


async def follow_inbox(reader: Reader, aside: Aside, most: int) -> AsyncIterator[InboxItem]:
    """What the reader has not seen, in order and each once; then what comes. `aside` runs a function in a thread."""
    while page := await aside(page_after, reader.account_id, reader.seen, PAGE):
        for item in page:
            reader.seen = item.number
            yield item
    dispatcher.add(reader, most)
    try:
        while True:
            yield await reader.next()
    finally:
        dispatcher.remove(reader)
