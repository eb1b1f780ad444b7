"""Entering which rulebook a body follows: the first one of a new body, and later ones (R20, R21)."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from hierarchy import clock
from hierarchy.errors import Faults, ValidationFailed
from hierarchy.rulebook.book import Text
from hierarchy.rulebook.faults import RulebookInvalid
from hierarchy.rulebook.library import UnknownRulebook, find_book, version_on
from hierarchy.rulebook.models import Adoption
from hierarchy.tree.models import JointMeeting


def adopt_for_new_body(
    body: JointMeeting, day: date, reference_key: str, overrides: Mapping[str, Any] | None = None
) -> Adoption:
    """Let a new body follow the version of a rulebook that is in force on `day`; done again, it changes nothing.

    The rulebook's preset for the body's level comes first, `overrides` win over it. Raises ValidationFailed with
    fields `key` and `overrides.<name>`.
    """
    first = Adoption.objects.filter(joint_meeting=body).order_by("effective_from").first()
    if first is not None:
        return first
    try:
        book = version_on(reference_key, day.isoformat())
    except UnknownRulebook:
        raise ValidationFailed({"key": "UNKNOWN_REFERENCE"}) from None
    chosen = {**book.preset_for(body.level, body.short_name), **(overrides or {})}
    return enter_adoption(body, key=book.key, version=book.version, effective_from=day, overrides=chosen)


def enter_adoption(
    body: JointMeeting,
    *,
    key: str,
    version: str,
    effective_from: date,
    overrides: Mapping[str, Any],
    adopted_by: UUID | None = None,
) -> Adoption:
    """Write an adoption; who may do so, and from which day, is for the caller to ask.

    Raises ValidationFailed with fields `version`, `effective_from` and `overrides.<name>`, all at once.
    """
    faults = Faults()
    _check_overrides(faults, key, version, overrides)
    taken = Adoption.objects.filter(joint_meeting=body, effective_from=effective_from).exists()
    faults.unless(not taken, "effective_from", "DUPLICATE")
    faults.raise_any()
    return Adoption.objects.create(
        joint_meeting=body,
        rulebook_key=key,
        rulebook_version=version,
        effective_from=effective_from,
        overrides=dict(overrides),
        adopted_by=adopted_by,
        adopted_at=clock.now(),
    )


def _check_overrides(faults: Faults, key: str, version: str, overrides: Mapping[str, Any]) -> None:
    try:
        find_book(key, version).with_overrides(overrides)
    except UnknownRulebook:
        faults.unless(False, "version", "UNKNOWN_REFERENCE")
    except RulebookInvalid as invalid:
        for fault in invalid.faults:
            field = fault.path.replace("parameters.", "overrides.", 1)
            faults.unless(False, field, "OVERRIDE_INVALID", reason=Text(zh=fault.zh, en=fault.en))
