"""``python -m config.bench [NAME…] [--quick] [--stress]``: how much the server does, beside the database alone."""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psycopg

from config.bench import report
from config.bench.benches import BENCHES, Bench, Connection, Target, target
from config.bench.database import Database, fill, made
from config.bench.load import Figures, load, medians
from config.bench.report import Line
from config.bench.seeding import PASSWORD, Size
from config.bench.server import ROOT, served
from config.postgres import PostgresProblem

CONNECTIONS = (1, 16)
STRESS_READS = 50_000


@dataclass(frozen=True)
class Plan:
    """How often and how long each is measured."""

    rounds: int
    seconds: float


def main() -> int:
    """Measure and print; with --stress search for foreign rows at full length too."""
    options = _options()
    folder = ROOT / "var"
    folder.mkdir(exist_ok=True)
    chosen = [bench for bench in BENCHES if not options.names or bench.name in options.names]
    try:
        with made(folder / "bench-postgres") as database:
            _measure(database, chosen, options.quick, folder)
    except PostgresProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    return _stress() if options.stress else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m config.bench", description=__doc__)
    names = [bench.name for bench in BENCHES]
    parser.add_argument("names", nargs="*", help=f"which to measure: {', '.join(names)}; all when none is named")
    parser.add_argument("--quick", action="store_true", help="one short round, to see that all of it works")
    parser.add_argument("--stress", action="store_true", help=f"then search {STRESS_READS:,} answers for foreign rows")
    options = parser.parse_args()
    if unknown := set(options.names) - set(names):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    return options


def _measure(database: Database, chosen: list[Bench], quick: bool, folder: Path) -> None:
    facts = report.machine(f"PostgreSQL {database.version}, fsync and synchronous_commit on")
    print("\n".join(f"{name}: {value}" for name, value in facts.items()))
    size = Size(bodies=3, meetings=60, decisions=5, submitted=200 if quick else 6000)
    seeded = fill(database, size)
    print(f"{size}\none server process; server, database and load share the cores\n", flush=True)
    plan = Plan(1, 0.5) if quick else Plan(3, 3.0)
    with served(database.environment, folder / "bench-server.log") as server:
        lines = asyncio.run(_all(chosen, plan, seeded, server.port, database.application_url))
    notes = {bench.name: bench.what for bench in chosen} | _password_cost()
    print(f"\n{report.table(lines)}\n")
    print("\n".join(f"{name}: {what}" for name, what in notes.items()))
    report.keep(folder / "bench.json", facts, lines, notes)


async def _all(chosen: list[Bench], plan: Plan, seeded: dict[str, Any], port: int, database_url: str) -> list[Line]:
    most = max(CONNECTIONS)
    # The server drops a connection idle for five seconds; ours must not be in use at that moment.
    limits = httpx.Limits(max_connections=most, max_keepalive_connections=most, keepalive_expiry=2)
    lines = []
    async with (
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", limits=limits, timeout=60) as http,
        _connected(database_url, seeded["bodies"][0]["code"], most) as connections,
    ):
        at = target(http, seeded)
        for bench in chosen:
            for width in CONNECTIONS:
                print(f"{bench.name}, {width} at a time …", file=sys.stderr, flush=True)
                server, plain = await _rounds(bench, at, connections[:width], plan)
                lines.append(Line(bench.name, width, server, plain))
    return lines


async def _rounds(bench: Bench, at: Target, connections: list[Connection], plan: Plan) -> tuple[Figures, Figures]:
    """Server and database take turns, so that whatever else the machine does meets both."""
    server, plain = [], []
    sender = bench.server(at)
    await sender()  # the first request of a kind fills caches that a running server has filled
    for _ in range(plan.rounds):
        server.append(await load([sender] * len(connections), plan.seconds))
        plain.append(await load([bench.database(at, one) for one in connections], plan.seconds / 3))
    return medians(server), medians(plain)


@asynccontextmanager
async def _connected(url: str, code: str, number: int) -> AsyncIterator[list[Connection]]:
    path = f"-c search_path={code},public -c timezone=UTC"
    found = [await psycopg.AsyncConnection.connect(url, autocommit=True, options=path) for _ in range(number)]
    try:
        yield found
    finally:
        for one in found:
            await one.close()


def _password_cost() -> dict[str, str]:
    """How long one check of a password takes, which is most of a sign-in and slow on purpose."""
    from django.conf import settings

    if not settings.configured:
        settings.configure(PASSWORD_HASHERS=["django.contrib.auth.hashers.ScryptPasswordHasher"])
    from django.contrib.auth.hashers import check_password, make_password

    hashed = make_password(PASSWORD)
    began = time.perf_counter()
    check_password(PASSWORD, hashed)
    return {"password": f"scrypt alone takes {(time.perf_counter() - began) * 1000:.0f} ms of each sign-in"}


def _stress() -> int:
    """The tests' search for foreign rows, with its control."""
    environment = os.environ | {"STRESS_READS": str(STRESS_READS)}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "tests/stress", "-s"], cwd=ROOT, env=environment, check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
