"""A closed loop: so many connections, each sends its next request when the last one is answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from statistics import median

Send = Callable[[], Awaitable[None]]


class NothingLeft(Exception):
    """What a bench uses up, for example papers to approve, is used up; the round ends early."""


@dataclass(frozen=True)
class Figures:
    """Of one round, or the medians of several; times in milliseconds."""

    per_second: float
    p50: float
    p99: float
    requests: int


async def load(senders: list[Send], seconds: float) -> Figures:
    """Let every sender (one for each connection) work for so long."""
    times: list[float] = []
    began = time.perf_counter()
    until = began + seconds

    async def work(send: Send) -> None:
        while time.perf_counter() < until:
            sent = time.perf_counter()
            try:
                await send()
            except NothingLeft:
                return
            times.append(time.perf_counter() - sent)

    async with asyncio.TaskGroup() as group:
        for send in senders:
            group.create_task(work(send))
    lasted = time.perf_counter() - began
    if not times:
        raise SystemExit("A round had nothing to send: give it more rows (config/bench/__main__.py).")
    times.sort()
    return Figures(len(times) / lasted, _part(times, 0.5) * 1000, _part(times, 0.99) * 1000, len(times))


def medians(rounds: list[Figures]) -> Figures:
    """The median of each figure."""
    return Figures(
        median(one.per_second for one in rounds),
        median(one.p50 for one in rounds),
        median(one.p99 for one in rounds),
        sum(one.requests for one in rounds),
    )


def _part(ordered: list[float], part: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]
