"""Who may set up bodies, accounts and posts, and adopt a rulebook: the administrator alone (R14, R20, A9)."""

from typing import Any

from hierarchy.administration.accounts import disable_account
from hierarchy.roster.models import Account, Appointment, SetupLink
from hierarchy.rulebook.models import Adoption
from hierarchy.tree.models import Alias, Domain, JointMeeting
from tests.askers import Case
from tests.asking import global_id

ROWS = (JointMeeting, Alias, Domain, Account, Appointment, SetupLink, Adoption)
ALONE = ("administrator",)
# The directory is open to the whole body, so nobody there fails to find a post or a person.
OTHERS = ("convener", "director", "clerk", "water_member", "finance_liaison", "group_deputy")
POST = {"post": "CLERK", "title": "办公室工作人员", "fromDay": "2026-03-10"}


def case(field: str, kind: str, given: dict[str, Any], *, on_object: bool = True) -> Case:
    """An act of the administrator."""
    return Case(field, kind, ALONE, (*OTHERS, "nobody"), given, None, (), "x_administrator", on_object)


CASES = [
    case(
        "createJointMeeting", "JointMeeting",
        {
            "code": "yuetian", "name": "月田镇信访工作联席会议", "shortName": "月田镇", "level": "TOWNSHIP",
            "administratorUsername": "yt.admin", "administratorName": "月管",
        },
        on_object=False,
    ),
    case(
        "inviteAccount", "SetupLink", {"username": "new.clerk", "name": "新来", "appointment": POST}, on_object=False
    ),
    case("renewSetupLink", "SetupLink", {"username": "clerk"}, on_object=False),
    case("disableAccount", "Person", {"reason": "调离"}),
    case("enableAccount", "Person", {}),
    case("beginAppointment", "Appointment", {"username": "nobody", **POST}, on_object=False),
    case("endAppointment", "Appointment", {}),
    case(
        "adoptRulebook", "Adoption",
        {"key": "yueyang-county", "version": "2023-05-15", "effectiveFrom": "2026-03-11"}, on_object=False,
    ),
]  # fmt: skip


def prepared(cast, day, case: Case) -> dict[str, Any]:
    """The input of the act: what is done to the deputy's post or account."""
    person = cast.accounts["deputy"]
    if case.field == "enableAccount":
        disable_account(actor=cast.administrator, person_id=person, reason="调离")
    if case.kind == "Person":
        return {"personId": global_id("Person", person), **case.given}
    if case.field == "endAppointment":
        return {"appointmentId": global_id("Appointment", cast.appointment("deputy").id), **case.given}
    return case.given
