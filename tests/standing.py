"""A clock that stands still, so that a test says which day it is."""

from datetime import date, datetime

from hierarchy import clock

TODAY = date(2026, 3, 10)


def at(day: date, hour: int = 9) -> datetime:
    """That hour by the county's clocks."""
    return datetime(day.year, day.month, day.day, hour, tzinfo=clock.ZONE)


class StandingClock:
    """The product's clock, standing at nine in the morning of Tuesday 10 March 2026 until it is set."""

    def __init__(self, monkeypatch) -> None:
        self.moment = at(TODAY)
        monkeypatch.setattr(clock, "now", lambda: self.moment)

    def set(self, day: date, hour: int = 9) -> None:
        """Let it be that day."""
        self.moment = at(day, hour)
