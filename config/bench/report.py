"""The machine, the table, and the same as JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psutil

from config.bench.load import Figures

HEAD = ("bench", "connections", "server/s", "p50 ms", "p99 ms", "SQL/s", "p50 ms", "p99 ms", "SQL : server")


@dataclass(frozen=True)
class Line:
    """One bench at one number of connections, beside the database alone."""

    bench: str
    connections: int
    server: Figures
    database: Figures

    @property
    def ratio(self) -> float:
        """How many times as many the database alone does."""
        return self.database.per_second / self.server.per_second


def machine(database: str) -> dict[str, Any]:
    """What the figures depend on, besides the code."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 2**30),
        "load_at_start": [round(one, 2) for one in os.getloadavg()],
        "python": platform.python_version(),
        "django": version("django"),
        "strawberry": version("strawberry-graphql"),
        "uvicorn": version("uvicorn"),
        "database": database,
    }


def table(lines: Iterable[Line]) -> str:
    """The figures in columns."""
    rows = [HEAD, *(_cells(line) for line in lines)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) if place == 0 else cell.rjust(width) for place, (cell, width) in enumerate(pairs))
        for pairs in (list(zip(row, widths, strict=True)) for row in rows)
    )


def keep(path: Path, facts: dict[str, Any], lines: Iterable[Line], notes: dict[str, Any]) -> None:
    """Write it all down for programs."""
    listed = [asdict(line) | {"ratio": round(line.ratio, 2)} for line in lines]
    path.write_text(json.dumps({"machine": facts, "benches": listed, "notes": notes}, indent=1, ensure_ascii=False))


def _cells(line: Line) -> tuple[str, ...]:
    figures = [
        text
        for one in (line.server, line.database)
        for text in (f"{one.per_second:,.0f}" if one.per_second >= 10 else f"{one.per_second:.1f}",
                     f"{one.p50:.1f}", f"{one.p99:.1f}")
    ]  # fmt: skip
    return (line.bench, str(line.connections), *figures, f"{line.ratio:.1f}")


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")
