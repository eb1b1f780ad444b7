"""The day and the meetings that the tests of meetings use."""

from tests.meetings.conftest import day, scene  # noqa: F401 (fixtures)
