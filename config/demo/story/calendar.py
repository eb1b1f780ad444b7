"""The demo's clock, set by the story: days are counted back from the one on which it was first played."""

import json
import os
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from hierarchy import clock
from hierarchy.rulebook.calendar import add_working_days, on_or_before


@dataclass(frozen=True)
class Calendar:
    """Days of the story, in working days before `last`."""

    last: date
    file: Path

    @classmethod
    def of_this_demo(cls) -> "Calendar":
        """The first play notes its day beside the clock, so that one begun before midnight goes on as it began."""
        file = Path(os.environ["DEMO_CLOCK_FILE"])
        beginning = file.with_name("demo-story.json")
        if not beginning.exists():
            beginning.write_text(json.dumps({"day": datetime.now(clock.ZONE).date().isoformat()}))  # noqa: TID251
        return cls(date.fromisoformat(json.loads(beginning.read_text())["day"]), file)

    def day(self, before: int) -> date:
        """The working day that lies so many working days before the last one."""
        last = on_or_before(self.last).day
        return add_working_days(last, -before).day if before else last

    def at(self, before: int, hour: int, minute: int = 0) -> datetime:
        """A moment on that day."""
        return datetime.combine(self.day(before), time(hour, minute), tzinfo=clock.ZONE)

    def set(self, before: int, hour: int = 9, minute: int = 0) -> None:
        """Let the demo's clock, of all its processes, stand at that moment and go on from there."""
        self._offset((self.at(before, hour, minute) - datetime.now(clock.ZONE)).total_seconds())  # noqa: TID251

    def now(self) -> None:
        """Let the clock tell the real time again."""
        self._offset(0)

    def _offset(self, seconds: float) -> None:
        unfinished = self.file.with_suffix(".unfinished")
        unfinished.write_text(json.dumps({"offset_seconds": int(seconds)}))
        unfinished.replace(self.file)
