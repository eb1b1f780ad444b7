"""Working days, checked against the State Council's notices for 2024 and 2025."""

from datetime import date, timedelta

import chinese_calendar
import pytest

from hierarchy.rulebook.calendar import (
    Due,
    add_working_days,
    is_known,
    is_working_day,
    last_working_day,
    on_or_after,
    on_or_before,
)


@pytest.fixture
def unknown_year():
    """The first year that the library refuses."""
    for year in range(2020, 2200):
        try:
            chinese_calendar.is_workday(date(year, 6, 1))
        except NotImplementedError:
            return year
    raise AssertionError("the library knows every year")


def monday_of(year):
    day = date(year, 6, 1)
    while day.weekday():
        day += timedelta(days=1)
    return day


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2024, 2, 4), True),  # Sunday made up for Spring Festival
        (date(2024, 2, 9), True),  # New Year's Eve was not a holiday that year
        (date(2024, 2, 12), False),  # Monday within Spring Festival
        (date(2024, 2, 18), True),  # Sunday made up after it
        (date(2025, 1, 26), True),  # Sunday made up for Spring Festival
        (date(2025, 1, 28), False),  # New Year's Eve
        (date(2025, 2, 8), True),  # Saturday made up
        (date(2025, 6, 7), False),  # a plain Saturday
        (date(2025, 6, 9), True),  # a plain Monday
    ],
)
def test_holidays_and_make_up_days(day, works):
    assert is_working_day(day) is works


def test_counting_goes_through_spring_festival_and_its_make_up_saturday():
    # Friday 24 January 2025; then Sunday 26 and Monday 27 work, 28 January to 4 February do not.
    assert add_working_days(date(2025, 1, 24), 2) == Due(date(2025, 1, 27))
    assert add_working_days(date(2025, 1, 24), 3) == Due(date(2025, 2, 5))
    assert add_working_days(date(2025, 2, 5), 3) == Due(date(2025, 2, 8))


def test_counting_backwards_undoes_counting_forwards():
    assert add_working_days(date(2025, 2, 5), -3) == Due(date(2025, 1, 24))


def test_nearest_working_days_around_a_holiday():
    assert on_or_after(date(2025, 10, 1)) == Due(date(2025, 10, 9))
    assert on_or_before(date(2025, 10, 8)) == Due(date(2025, 9, 30))
    assert on_or_after(date(2025, 6, 9)) == on_or_before(date(2025, 6, 9)) == Due(date(2025, 6, 9))
    assert add_working_days(date(2025, 10, 1), 0) == Due(date(2025, 10, 9))


def test_last_working_days_of_quarters():
    assert last_working_day(2024, 3) == Due(date(2024, 3, 29))
    assert last_working_day(2024, 6) == Due(date(2024, 6, 28))
    assert last_working_day(2024, 12) == Due(date(2024, 12, 31))


def test_weekends_decide_in_an_unknown_year_and_the_day_is_provisional(unknown_year):
    monday = monday_of(unknown_year)
    assert is_working_day(monday) and not is_working_day(monday - timedelta(days=1))
    assert not is_known(monday)
    assert add_working_days(monday, 5) == Due(monday + timedelta(days=7), provisional=True)
    assert on_or_after(monday - timedelta(days=1)) == Due(monday, provisional=True)


def test_a_count_that_ends_in_an_unknown_year_is_provisional(unknown_year):
    assert add_working_days(date(unknown_year - 1, 12, 28), 10).provisional
    assert not last_working_day(unknown_year - 1, 12).provisional
