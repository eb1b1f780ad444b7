"""Who may chair which kind of sitting: a convener, or who holds the written delegation that the rulebook asks for."""

from datetime import date
from uuid import UUID

from hierarchy.actor import Actor
from hierarchy.errors import Faults, RuleBroken
from hierarchy.roster.actions import CHAIRING
from hierarchy.roster.models import Appointment, Delegation, on_day
from hierarchy.roster.selectors import delegation_to, of_body
from hierarchy.rulebook.book import MeetingRule


def find_chair(faults: Faults, actor: Actor, chair_id: UUID, day: date) -> Appointment | None:
    """The appointment that is to chair on that day; noted as a fault when nobody holds it then."""
    chair = Appointment.objects.filter(of_body(actor), on_day(day), pk=chair_id).first()
    faults.unless(chair, "chair_id", "UNKNOWN_REFERENCE")
    return chair


def authority(rule: MeetingRule, chair: Appointment, day: date) -> Delegation | None:
    """The delegation under which that post chairs on that day; None when it chairs in its own right.

    Raises RuleBroken CHAIR_POST_ENDED when the post is not held on that day (any more), CHAIR_NEEDS_DELEGATION when it
    could chair under a delegation that does not exist on that day, and CHAIR_NOT_ALLOWED when it never could; the
    latter two say who can.
    """
    if chair.from_day > day or (chair.to_day is not None and chair.to_day <= day):
        raise RuleBroken(
            "CHAIR_POST_ENDED",
            article=rule.articles[0],
            allowed=["meeting.edit", "meeting.postpone"],
            name=chair.account.name,
            post=chair.post,
            day=day,
        )
    if chair.post in rule.chair:
        return None
    delegation = delegation_to(chair.id, f"{CHAIRING}{rule.kind}", day, rule.delegated_by)
    if delegation is None:
        possible = chair.post in rule.delegated_to
        raise RuleBroken(
            "CHAIR_NEEDS_DELEGATION" if possible else "CHAIR_NOT_ALLOWED",
            article=rule.articles[0],
            allowed=[*rule.chair, "delegation.give"] if possible else list(rule.chair),
            kind=rule.title,
            post=chair.post,
            chairs=rule.chair,
            **({"givers": rule.delegated_by, "day": day} if possible else {}),
        )
    return delegation
