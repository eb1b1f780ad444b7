"""Changes that follow from an act on another object: journalled like acts, without a post of their own."""

from typing import Any

from hierarchy.acting import note_act
from hierarchy.actor import Actor
from hierarchy.decisions.models import Decision, Task
from hierarchy.decisions.rules import CONSEQUENCES


def follow(record: Decision | Task, verb: str, actor: Actor, *, note: str = "", **changes: Any) -> None:
    """Carry a locked record along as CONSEQUENCES says, count its version and write its journal."""
    sources, target = CONSEQUENCES[verb]
    if record.state not in sources:
        raise ValueError(f"{verb} finds {record.state}")
    if target:
        changes["state"] = target
    before = {name: getattr(record, name) for name in changes}
    for name, value in changes.items():
        setattr(record, name, value)
    record.version += 1
    record.save(update_fields=[*changes, "version"])
    told = {name: [old, getattr(record, name)] for name, old in before.items() if old != getattr(record, name)}
    note_act(actor, verb, record, note=note, changes=told)
