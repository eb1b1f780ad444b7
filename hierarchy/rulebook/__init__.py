"""Rulebooks: what a regulation says, as data; adopted per body with an effective date (R20, R21)."""
