"""The one way in which an act changes an object.

`perform` is the path of every verb: post (rulebook) → state (rules.py) → change → journal and outbox.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NoReturn
from uuid import UUID

from hierarchy import clock
from hierarchy.actor import SENIORITY, Actor, Held
from hierarchy.errors import NotAllowed, RuleBroken, ValidationFailed
from hierarchy.journal.actions import record_entry
from hierarchy.journal.models import Entry
from hierarchy.messages import Phrase
from hierarchy.posts import GROUP_POSTS, UNIT_POSTS
from hierarchy.records import Record
from hierarchy.rulebook.book import VerbRule
from hierarchy.rulebook.keys import Of
from hierarchy.transitions import Transition
from hierarchy.tree.tenancy import require_inside


def require(actor: Actor, verb: str, record: Record) -> Held:
    """The post in which the actor may do `verb` on `record`, by the rulebook that the record began under.

    Raises NotAllowed when no post carries it, ValidationFailed (asPost) when posts in several places do.
    """
    require_inside(actor.body)
    rule = record.rule_of(verb)
    fitting = _fitting(actor, rule, record)
    if actor.as_post:
        for held in fitting:
            if held.id == actor.as_post:
                return held
        if fitting:
            raise NotAllowed("POST_NOT_HELD", article=rule.article, allowed=rule.allowed)
    if not fitting:
        raise NotAllowed("POST_NEEDED", article=rule.article, allowed=rule.allowed, posts=_who(rule))
    if len({held.place for held in fitting}) > 1:
        raise ValidationFailed({"as_post": "POST_AMBIGUOUS"})
    return min(fitting, key=lambda held: SENIORITY[held.post])


def _who(rule: VerbRule) -> list[Any]:
    """Who may act, in words that tell a convener who does not preside, or another unit's liaison, what is lacking."""
    told: list[Any] = list(rule.posts)
    if rule.only:
        told = [Phrase("WHO_IS", {"role": rule.only, "posts": rule.posts})]
    elif rule.of not in (None, Of.OWN):
        placed = [post for post in rule.posts if post in UNIT_POSTS | GROUP_POSTS]
        told = [post for post in rule.posts if post not in placed]
        told.append(Phrase("WHO_OF", {"place": f"Of.{rule.of}", "posts": placed}))
    return [*told, *rule.also]


def _fitting(actor: Actor, rule: VerbRule, record: Record) -> list[Held]:
    by_post = [held for held in actor.held if held.post in rule.posts and _within(held, actor, rule, record)]
    by_role = [held for held in actor.held if any(_is(held, actor, role, record) for role in rule.also)]
    return by_post or by_role


def _within(held: Held, actor: Actor, rule: VerbRule, record: Record) -> bool:
    if rule.only and not _is(held, actor, rule.only, record):
        return False
    narrowed = rule.of not in (None, Of.OWN) and held.post in UNIT_POSTS | GROUP_POSTS
    return not narrowed or not {held.unit_id, held.group_id}.isdisjoint(record.units_as(rule.of))


def _is(held: Held, actor: Actor, role: str, record: Record) -> bool:
    persons = record.persons_as(role)
    return held.id in persons or actor.account_id in persons


def check(actor: Actor, verb: str, record: Record) -> tuple[Held, Transition]:
    """The post and the transition by which the actor may do `verb` on the record as it stands; refuses as perform does.

    For acts that look at their input before they change anything: whose post does not carry an act, and what the state
    forbids, is told before any fault of the input.
    """
    held = require(actor, verb, record)
    transition = record.TABLE.find(getattr(record, "state", ""), verb)
    if transition is None:
        _refuse_state(record, verb)
    return held, transition


def perform(
    record: Record,
    verb: str,
    actor: Actor,
    *,
    note: str = "",
    marks: Iterable[str] = (),
    besides: Mapping[str, list[Any]] | None = None,
    **changes: Any,
) -> Entry:
    """Do `verb` on a locked record: check post and state, apply `changes`, count the version, write the journal.

    `besides` tells the journal of child rows that change with it: name to [before, after].
    """
    held, transition = check(actor, verb, record)
    state_before = transition.source
    missing = {
        name: "REQUIRED"
        for name in transition.needs
        if not (note if name in ("opinion", "reason") else changes.get(name))
    }
    if missing:
        raise ValidationFailed(missing)
    if transition.target != state_before:
        changes["state"] = transition.target
    before = {name: getattr(record, name) for name in changes}
    for name, value in changes.items():
        setattr(record, name, value)
    record.version += 1
    record.save(update_fields=[*changes, "version"])
    told = _told(record, before) | dict(besides or {})
    return note_act(actor, verb, record, held=held, note=note, marks=marks, changes=told)


def begin(
    record: Record,
    verb: str,
    actor: Actor,
    *,
    note: str = "",
    marks: Iterable[str] = (),
    besides: Mapping[str, list[Any]] | None = None,
) -> Entry:
    """Make a new record by `verb`: check the post, insert, write the journal (`besides` as in perform)."""
    held = require(actor, verb, record)
    record.created_at = clock.now()
    record.save(force_insert=True)
    fields = [
        f.attname for f in record._meta.concrete_fields if f.name not in {"id", "version", "created_at", "rulebook"}
    ]
    return note_act(
        actor,
        verb,
        record,
        held=held,
        note=note,
        marks=marks,
        changes=_told(record, dict.fromkeys(fields), drop_empty=True) | dict(besides or {}),
    )


def note_act(
    actor: Actor,
    verb: str,
    record: Any,
    *,
    held: Held | None = None,
    subject_id: UUID | None = None,
    note: str = "",
    marks: Iterable[str] = (),
    changes: dict[str, list[Any]] | None = None,
    delegation_id: UUID | None = None,
) -> Entry:
    """Write an act on `record` into the journal; for acts that move no state of their own."""
    return record_entry(
        body_id=actor.body.id,
        verb=verb,
        object_type=type(record).__name__,
        object_id=record.id,
        subject_id=subject_id or getattr(record, "subject_id", None),
        account_id=actor.account_id,
        person=actor.person,
        appointment_id=held.id if held else None,
        post=held.title if held else "",
        delegation_id=delegation_id,
        note=note,
        changes=changes,
        marks=tuple(marks),
        correlation_id=actor.correlation_id,
    )


def allowed_verbs(record: Record, actor: Actor) -> list[str]:
    """What the actor could do on the record as it stands: verbs of its state that one of the posts carries."""
    state = getattr(record, "state", "")
    return [verb for verb in record.TABLE.verbs(state) if _fitting(actor, record.rule_of(verb), record)]


def posts_for(actor: Actor, verb: str, record: Record) -> list[Held]:
    """The posts in which the actor could do `verb` on the record, whatever its state."""
    return _fitting(actor, record.rule_of(verb), record)


def _told(record: Record, before: dict[str, Any], *, drop_empty: bool = False) -> dict[str, list[Any]]:
    told = {}
    for name, old in before.items():
        new = getattr(record, name)
        if new == old or (drop_empty and new in (None, "", [])):
            continue
        told[name] = [None, None] if name in record.SECRET else [old, new]
    return told


def _refuse_state(record: Record, verb: str) -> NoReturn:
    state = getattr(record, "state", "")
    possible = record.TABLE.verbs(state)
    rule = record.rule_of(verb)
    raise RuleBroken(
        "STATE_FORBIDS" if possible else "STATE_FORBIDS_ALL",
        article=rule.article,
        allowed=possible,
        state=f"{type(record).__name__}.{state}",
        verb=rule.title,
        possible=[record.rule_of(one).title for one in possible],
    )
