"""What goes wrong with the private server, in one line a person can act on."""


class PostgresProblem(Exception):
    """The server cannot be made, started or reached; the text is one line for the person at the terminal."""
