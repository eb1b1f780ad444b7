"""Production's settings, but for the limits that would stop a measurement."""

from config.settings import *  # noqa: F403

# One client signs in a thousand times a minute here.
ACCOUNT_RATE_LIMITS = False  # type: ignore[assignment]
