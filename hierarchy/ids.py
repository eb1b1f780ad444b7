"""Keys: UUIDv7, so that rows lie in the order in which they were made."""

from uuid import UUID

import uuid_utils.compat


def uuid7() -> UUID:
    """A new key, unique over all bodies: an id of one body is "not found" in every other."""
    return uuid_utils.compat.uuid7()
