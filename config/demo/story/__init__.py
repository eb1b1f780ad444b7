"""The story that `make demo` plays: a real county and a township at work, through the public API, as the demo persons.

Every act carries an idempotency key, so a story that was interrupted is played again from its beginning and repeats
nothing. It plays in the past, on the demo's clock, and ends now.
"""

from collections.abc import Callable
from typing import Any

from config.demo.story import county, ending, township
from config.demo.story.calendar import Calendar
from config.demo.story.persons import Persons


def play(base_url: str, accounts: list[dict[str, Any]], say: Callable[[str], None]) -> None:
    """Play the whole story, or the rest of it; returns with the clock at now."""
    calendar = Calendar.of_this_demo()
    with Persons(base_url, accounts) as persons:
        county.play(persons, calendar, say)
        township.play(persons, calendar, say)
        calendar.now()
        ending.play(persons, calendar, say)
