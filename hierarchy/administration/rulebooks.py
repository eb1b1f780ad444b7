"""Adopting a rulebook, or the same with other parameters (R20, R21)."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from hierarchy import clock
from hierarchy.acting import Actor, note_act
from hierarchy.errors import Faults
from hierarchy.rulebook.actions import enter_adoption
from hierarchy.rulebook.models import Adoption
from hierarchy.standing import require_in_body
from hierarchy.transactions import act

NONE_DIFFER: Mapping[str, Any] = MappingProxyType({})


@act
def adopt_rulebook(
    *, actor: Actor, key: str, version: str, effective_from: date, overrides: Mapping[str, Any] = NONE_DIFFER
) -> Adoption:
    """Let the actor's body follow a rulebook from today or a later day on; what began before keeps its own.

    Raises NotAllowed, and ValidationFailed with fields `effective_from` (in the past, or taken by another adoption),
    `version` (no such rulebook) and `overrides.<name>`.
    """
    held = require_in_body(actor, "rulebook.adopt")
    faults = Faults()
    faults.unless(effective_from >= clock.today(), "effective_from", "DAY_PAST")
    faults.unless(isinstance(overrides, Mapping), "overrides", "NOT_A_MAPPING")
    faults.raise_any()
    adoption = enter_adoption(
        actor.body,
        key=key,
        version=version,
        effective_from=effective_from,
        overrides=dict(overrides),
        adopted_by=actor.account_id,
    )
    note_act(actor, "rulebook.adopt", adoption, held=held, changes=_told(adoption))
    return adoption


def _told(adoption: Adoption) -> dict[str, list[Any]]:
    fields = ("rulebook_key", "rulebook_version", "effective_from")
    told: dict[str, list[Any]] = {name: [None, getattr(adoption, name)] for name in fields}
    told |= {f"overrides.{name}": [None, value] for name, value in adoption.overrides.items()}
    return told
