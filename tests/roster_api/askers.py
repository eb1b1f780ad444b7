"""Who may delegate, and end what was delegated (R7, A3, A6)."""

from datetime import date
from typing import Any

from hierarchy.roster.actions import give_delegation
from hierarchy.roster.models import Delegation
from tests.askers import Case
from tests.asking import global_id

ROWS = (Delegation,)
# Everybody in the body may know who acts for whom.
OTHERS = ("deputy", "clerk", "water_member", "finance_liaison", "administrator", "nobody")
GIVEN = {"scope": ["meeting.chair.WORKING"], "text": "委托主持工作会议"}

CASES = [
    Case(
        "giveDelegation", "Delegation", ("convener", "second_convener"), OTHERS,
        GIVEN | {"fromDay": "2026-03-10", "toDay": "2026-04-10"}, outsiders=(), elsewhere="x_convener",
        on_object=False,
    ),
    Case(
        "revokeDelegation", "Delegation", ("convener",), ("second_convener", "director", *OTHERS), outsiders=(),
        elsewhere="x_convener",
    ),
]  # fmt: skip


def prepared(cast, day, case: Case) -> dict[str, Any]:
    """The input of the act: the director is to chair, or was."""
    receiver = cast.appointment("director").id
    if not case.on_object:
        return {"receiverId": global_id("Appointment", receiver), **case.given}
    given = give_delegation(
        actor=cast.convener, receiver_id=receiver, from_day=date(2026, 3, 10), to_day=date(2026, 4, 10), **GIVEN
    )
    return {"delegationId": global_id("Delegation", given.id)}
