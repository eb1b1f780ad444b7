"""A private PostgreSQL server in a folder, for the demo and the tests.

Usable without Django. ``ensure(folder)`` makes the cluster when it is new, starts it when it is down and adopts it when
it already runs (after a ``kill -9`` of whoever started it).
"""

from config.postgres.problem import PostgresProblem
from config.postgres.server import DATABASE, Server, ensure, running, with_server

__all__ = ["DATABASE", "PostgresProblem", "Server", "ensure", "running", "with_server"]
