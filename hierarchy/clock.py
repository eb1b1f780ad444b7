"""The one "now" of the product, in China Standard Time (DOMAIN.md section 6).

The demo may shift it: DEMO_CLOCK_FILE names a JSON file {"offset_seconds": n}, read again whenever it changes, so
that the processes of one demo agree. Production refuses to start with it (config.environment).
"""

import json
import os
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Shanghai")
_seen: tuple[int, timedelta] = (-1, timedelta())


def now() -> datetime:
    """The moment, with its time zone."""
    return datetime.now(ZONE) + _offset()  # noqa: TID251 (here it is made)


def today() -> date:
    """The day in the county."""
    return now().date()


def local(moment: datetime) -> datetime:
    """A stored moment as the county's clocks showed it."""
    return moment.astimezone(ZONE)


def _offset() -> timedelta:
    global _seen  # noqa: PLW0603 (a cache of one file)
    path = os.environ.get("DEMO_CLOCK_FILE")
    if not path:
        return timedelta()
    try:
        stamp = os.stat(path).st_mtime_ns
        if stamp != _seen[0]:
            _seen = (stamp, timedelta(seconds=json.loads(Path(path).read_text())["offset_seconds"]))
    except (OSError, ValueError, KeyError, TypeError):
        return timedelta()
    return _seen[1]
