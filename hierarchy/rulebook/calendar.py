"""Working days by the State Council's calendar, in which make-up Saturdays and Sundays count.

A year whose calendar is not yet known goes by its weekends, and whatever day follows from it is provisional.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

import chinese_calendar

ONE_DAY = timedelta(days=1)
SATURDAY = 5


@dataclass(frozen=True, order=True)
class Due:
    """A day, and whether it may still move because a year on the way to it has no published calendar."""

    day: date
    provisional: bool = False


def is_known(day: date) -> bool:
    """Whether the calendar of that day's year is published."""
    try:
        chinese_calendar.is_workday(day)
    except NotImplementedError:
        return False
    return True


def is_working_day(day: date) -> bool:
    """Whether offices work on that day."""
    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return day.weekday() < SATURDAY


def on_or_after(day: date) -> Due:
    """The day itself when it is a working day, else the next one."""
    return _seek(day, ONE_DAY)


def on_or_before(day: date) -> Due:
    """The day itself when it is a working day, else the one before."""
    return _seek(day, -ONE_DAY)


def add_working_days(day: date, count: int) -> Due:
    """The day that lies `count` working days after `day`, or before it when negative; for 0 the next working day."""
    if count == 0:
        return on_or_after(day)
    step = ONE_DAY if count > 0 else -ONE_DAY
    due = Due(day, not is_known(day))
    for _ in range(abs(count)):
        found = _seek(due.day + step, step)
        due = Due(found.day, due.provisional or found.provisional)
    return due


def last_working_day(year: int, month: int) -> Due:
    """The last working day of a month, on which its quarter's or half-year's reports are due."""
    return on_or_before(date(year, month, monthrange(year, month)[1]))


def _seek(day: date, step: timedelta) -> Due:
    provisional = not is_known(day)
    while not is_working_day(day):
        day += step
        provisional = provisional or not is_known(day)
    return Due(day, provisional)
