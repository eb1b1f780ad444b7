"""The server with a leak built in, for the control: whoever cannot find foreign rows here proves nothing elsewhere.

``python -m tests.stress.leaky PIPE serve PORT``. The two mistakes are the ones that tenancy invites: what belongs to
one thread (the schema that a connection works in) or to one request (the actor at work) lies where all share it.
Nothing is late or wrong when requests come one after the other; only interleaved ones see each other's rows.
"""

import os
import sys
from typing import Any


class SharedByAll:
    """An attribute of every instance that is kept only once, in the process."""

    value: Any = None

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return self.value

    def __set__(self, instance: Any, value: Any) -> None:
        self.value = value


def spring_leaks() -> None:
    """Keep the schema of all connections, and the actor of all requests, in one place."""
    import django

    django.setup()
    from django_tenants.postgresql_backend.base import DatabaseWrapper

    from schema.base.context import Context

    DatabaseWrapper.schema_name = SharedByAll()
    DatabaseWrapper.tenant = SharedByAll()
    Context.at_work = SharedByAll()
    Context.actor = property(lambda context: context.at_work)


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    spring_leaks()
    from config.demo.child import main

    main(sys.argv[1:])
