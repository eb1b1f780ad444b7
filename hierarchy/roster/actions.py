"""Delegating in writing: within a scope that the rulebook knows, with an end, and never passed on (R7, A3, A6)."""

from datetime import date
from uuid import UUID

from hierarchy import clock
from hierarchy.acting import Actor, Held, note_act
from hierarchy.errors import Faults, RuleBroken
from hierarchy.messages import Phrase
from hierarchy.records import single
from hierarchy.roster.models import Appointment, Delegation
from hierarchy.roster.selectors import of_body
from hierarchy.rulebook.selectors import current_book
from hierarchy.standing import require_in_body
from hierarchy.transactions import act

CHAIRING = "meeting.chair."
TEXT_MOST = 2000


@act
def give_delegation(
    *, actor: Actor, receiver_id: UUID, scope: list[str], from_day: date, to_day: date, text: str
) -> Delegation:
    """Let another post act for one's own within `scope`, from a day up to but not including another.

    Raises NotAllowed; ValidationFailed with fields receiver_id, scope, from_day, to_day, text; RuleBroken
    DELEGATION_BEYOND_POST when the rulebook does not let this post delegate that to the receiver's, DELEGATED_ALREADY
    when some of it is delegated so in those days: revoking one must end it.
    """
    held = require_in_body(actor, "delegation.give")
    receiving = Appointment.objects.filter(of_body(actor), pk=receiver_id).select_related("account").first()
    faults = Faults()
    text = faults.text("text", text, most=TEXT_MOST)
    scope = sorted(set(scope))
    faults.unless(scope, "scope", "REQUIRED")
    faults.unless(from_day >= clock.today(), "from_day", "DAY_PAST")
    faults.unless(to_day > from_day, "to_day", "DAY_ORDER")
    faults.unless(receiving, "receiver_id", "UNKNOWN_REFERENCE")
    faults.raise_any()
    assert receiving is not None
    giving = Appointment.objects.select_for_update().get(pk=held.id)
    _check_days(faults, giving, receiving, from_day, to_day)
    faults.raise_any()
    _check_scope(actor, held, receiving, scope)
    _must_be_new(giving, receiving, scope, from_day, to_day)
    delegation = Delegation.objects.create(
        joint_meeting=actor.body, giver=giving, receiver=receiving, scope=scope, text=text, from_day=from_day,
        to_day=to_day, given_at=clock.now(),
    )  # fmt: skip
    told = {"receiver": receiving.title, "scope": scope, "from_day": from_day, "to_day": to_day, "text": text}
    note_act(
        actor, "delegation.give", delegation, held=held, changes={name: [None, value] for name, value in told.items()}
    )
    return delegation


@act
def revoke_delegation(*, actor: Actor, delegation_id: UUID, reason: str = "") -> Delegation:
    """End a delegation at once; only who gave it, in the post that did.

    Raises NotFound, NotAllowed, RuleBroken DELEGATION_OVER when it no longer lasts.
    """
    found = single(Delegation.objects.filter(of_body(actor), pk=delegation_id), lock=True)
    held = require_in_body(actor, "delegation.revoke", GIVER=(found.giver_id,))
    faults = Faults()
    reason = faults.text("reason", reason, most=TEXT_MOST, required=False)
    faults.raise_any()
    if found.revoked_at or not found.to_day or found.to_day <= clock.today():
        raise RuleBroken("DELEGATION_OVER", article="A3")
    found.revoked_at = clock.now()
    found.save(update_fields=["revoked_at"])
    note_act(
        actor, "delegation.revoke", found, held=held, note=reason, changes={"revoked_at": [None, found.revoked_at]}
    )
    return found


def _check_days(faults: Faults, giving: Appointment, receiving: Appointment, from_day: date, to_day: date) -> None:
    """Both posts are held on the first day, and the giver's lasts as long as what it gives."""
    own = receiving.account_id == giving.account_id
    faults.unless(not own, "receiver_id", "DELEGATION_TO_ONESELF")
    held = receiving.from_day <= from_day and (receiving.to_day is None or receiving.to_day > from_day)
    faults.unless(held, "receiver_id", "POST_NOT_HELD_THEN")
    faults.unless(giving.to_day is None or to_day <= giving.to_day, "to_day", "BEYOND_OWN_POST", last=giving.to_day)


def _check_scope(actor: Actor, held: Held, receiving: Appointment, scope: list[str]) -> None:
    """Only what the rulebook lets the giver's post, by its own right, hand to the receiver's."""
    rules = current_book(actor.body.id).meetings.values()
    possible = [
        f"{CHAIRING}{rule.kind}"
        for rule in rules
        if held.post in rule.delegated_by and held.post in rule.chair and receiving.post in rule.delegated_to
    ]
    if beyond := [key for key in scope if key not in possible]:
        articles = [rule.articles[0] for rule in rules if f"{CHAIRING}{rule.kind}" in beyond]
        raise RuleBroken(
            "DELEGATION_BEYOND_POST" if possible else "DELEGATION_IMPOSSIBLE",
            article=articles[0] if articles else "A3",
            allowed=possible,
            beyond=[_titled(key, actor) for key in beyond],
            possible=[_titled(key, actor) for key in possible],
            giver=held.post,
            receiver=receiving.post,
        )


def _titled(key: str, actor: Actor) -> object:
    """A key of a scope in words; what is none as it was given."""
    named = key.removeprefix(CHAIRING)
    rule = next((rule for rule in current_book(actor.body.id).meetings.values() if rule.kind == named), None)
    return Phrase("CHAIR_A", {"kind": rule.title}) if rule and key.startswith(CHAIRING) else key


def _must_be_new(giving: Appointment, receiving: Appointment, scope: list[str], from_day: date, to_day: date) -> None:
    standing = Delegation.objects.filter(giver=giving, receiver=receiving, scope__overlap=scope, revoked_at=None)
    found = standing.filter(from_day__lt=to_day).exclude(to_day__lte=from_day).first()
    if found:
        raise RuleBroken("DELEGATED_ALREADY", article="A3", allowed=["delegation.revoke"], first=found.from_day)
