"""What stops the demo, in one line a person can act on."""


class DemoProblem(Exception):
    """The demo cannot go on; the text is one line for the person at the terminal."""
