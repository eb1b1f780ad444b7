"""Limits on what one request may ask, each with its own code."""

from strawberry.extensions import MaxAliasesLimiter

LIMITS = [lambda: MaxAliasesLimiter(30)]
