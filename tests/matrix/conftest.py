"""The day and the meetings that the tests of meetings use."""

from tests.meetings.conftest import scene  # noqa: F401 (a fixture)
