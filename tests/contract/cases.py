"""For each operation of the contract: who asks it, and with which variables, in a world with `n` children."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from hierarchy import clock
from hierarchy.documents.actions import revise_document
from notifications.drain import Drain
from schema.inbox import cursor_of
from tests.asking import global_id
from tests.contract.world import DUE, World
from tests.meetings.scene import SITTING
from tests.standing import at

UNITS = ("water", "land", "finance")
CLERK_POST = {"post": "CLERK", "title": "县信访局文书", "fromDay": SITTING.isoformat()}
Variables = Callable[[World, int], dict[str, Any]]


@dataclass(frozen=True)
class Case:
    """Who asks, and how the variables come about."""

    who: str
    variables: Variables = lambda world, n: {}


def act(who: str, kind: str, field: str, made: Callable[[World, int], Any], **given: Any) -> Case:
    """An act on one object that `made` makes; values that are callables get the world."""

    def variables(world: World, n: int) -> dict[str, Any]:
        found = made(world, n)
        told = {name: value(world) if callable(value) else value for name, value in given.items()}
        return {"input": {field: global_id(kind, getattr(found, "id", found)), **told}}

    return Case(who, variables)


def one(who: str, kind: str, made: Callable[[World, int], Any], **given: Any) -> Case:
    """A query for one object."""
    return Case(who, lambda world, n: {"id": global_id(kind, made(world, n).id), **given})


def on_paper(who: str, made: Callable[[World, int], Any], **given: Any) -> Case:
    return act(who, "Document", "documentId", made, **given)


def on_task(who: str, made: Callable[[World, int], Any], **given: Any) -> Case:
    return act(who, "Task", "taskId", made, **given)


def listed(who: str, **given: Any) -> Case:
    """A list, or what else shows a whole world."""
    return Case(who, lambda world, n: given)


def _decided(world: World, n: int) -> Any:
    return world.held(n).decisions.earliest("id")


def _revised(world: World, n: int) -> Any:
    paper = world.drafted(n)
    return revise_document(actor=world.cast.clerk, document_id=paper.id, body="\n".join(["改过的一段。"] * (n + 1)))


LISTS: dict[str, Case] = {
    "viewer": listed("land_member"),
    "jointMeetings": listed("director"),
    "outsideAddressees": listed("director"),
    "units": listed("director"),
    "groups": listed("director"),
    "sections": listed("director"),
    "appointments": listed("director", first=100),
    "people": listed("administrator"),
    "delegations": listed("director"),
    "rulebook": listed("director"),
    "articles": listed("director"),
    "decisions": listed("director"),
    "tasks": listed("water_liaison", filters={"mine": True}),
    "documents": listed("director"),
    "papersOwed": listed("director"),
    "meetings": listed("director"),
    "agendaItems": listed("director"),
    "journal": listed("convener", first=100),
}
DETAILS: dict[str, Case] = {
    "meeting": one("director", "Meeting", World.held),
    "decision": one("director", "Decision", _decided),
    "task": one("director", "Task", World.reported),
    "document": one("director", "Document", World.issued),
    "documentDifference": one("director", "Document", _revised, **{"from": 1, "to": 2}),
}
TASK_ACTS: dict[str, Case] = {
    "recordDecision": act(
        "clerk", "Meeting", "meetingId", World.begun, text="由水利局牵头核清名册。",
        tasks=lambda world: [{"title": "核清名册", "leadUnitId": world.unit("water"), "dueDay": DUE.isoformat()}],
    ),
    "amendDecision": act("clerk", "Decision", "decisionId", _decided, text="由水利局牵头，限期核清名册。"),
    "dropDecision": act("clerk", "Decision", "decisionId", _decided, reason="误记。"),
    "acceptTask": on_task("water_liaison", World.assigned),
    "reportProgress": on_task("water_liaison", World.accepted, percentage=40, text="已核四个村。"),
    "contributeProgress": on_task("land_liaison", World.accepted, text="地类已核。"),
    "reportTaskDone": on_task("water_liaison", World.accepted, text="名册已公示。"),
    "verifyTask": on_task("director", World.reported),
    "returnTask": on_task("director", World.reported, reason="缺公示照片。"),
    "strikeOffTask": on_task("director", World.verified),
    "reopenTask": on_task("director", lambda world, n: world.struck_off(n=n), reason="反弹。"),
    "askExtension": on_task(
        "water_liaison", World.accepted, newDueDay=(DUE + timedelta(days=7)).isoformat(), reason="汛期。"
    ),
    "decideExtension": on_task("director", World.extension_asked, granted=True),
    "chaseTask": on_task("director", World.accepted, text="请抓紧。"),
}  # fmt: skip
PAPER_ACTS: dict[str, Case] = {
    "draftDocument": act("clerk", "Meeting", "meetingId", World.held),
    "reviseDocument": on_paper("clerk", World.drafted, body="会议指出，情况总体平稳。"),
    "submitDocument": on_paper("clerk", World.drafted),
    "withdrawDocument": on_paper("clerk", World.submitted),
    "approveDocument": on_paper("convener", World.submitted, opinion="同意。"),
    "returnDocument": on_paper("convener", World.submitted, opinion="再核数字。"),
    "issueDocument": on_paper("director", World.approved),
    "acknowledgeDocument": on_paper("water_liaison", World.issued),
    "recallDocument": on_paper("director", World.issued, reason="数字有误。"),
    "discardDocument": on_paper("clerk", World.drafted),
}
MEETING_ACTS: dict[str, Case] = {
    "prepareMeeting": Case(
        "clerk",
        lambda world, n: {
            "input": {
                "kind": "WORKING", "title": "水库移民补偿工作会议", "startsAt": at(SITTING).isoformat(),
                "chairId": world.post("convener"), "unitIds": [world.unit(key) for key in UNITS[:n]],
            }
        },
    ),
    "editMeeting": act("clerk", "Meeting", "meetingId", World.prepared, place="三楼会议室"),
    "callMeeting": act("director", "Meeting", "meetingId", World.prepared),
    "postponeMeeting": act(
        "director", "Meeting", "meetingId", World.called, startsAt=at(SITTING, 15).isoformat(), reason="冲突"
    ),
    "cancelMeeting": act("director", "Meeting", "meetingId", World.called, reason="冲突"),
    "openMeeting": act("director", "Meeting", "meetingId", World.checked_in),
    "closeMeeting": act("director", "Meeting", "meetingId", World.begun),
    "proposeAgendaItem": act("clerk", "Meeting", "meetingId", World.prepared, title="通报信访形势"),
    "acceptAgendaItem": Case("clerk", lambda world, n: {"input": world.proposed(n)}),
    "declineAgendaItem": act("clerk", "AgendaItem", "itemId", lambda world, n: world.scene.item(), reason="另议"),
    "withdrawAgendaItem": act("water_liaison", "AgendaItem", "itemId", lambda world, n: world.scene.item()),
    "orderAgenda": Case("clerk", lambda world, n: {"input": world.reversed_agenda(n)}),
    "answerCall": act(
        "land_liaison", "Attendance", "attendanceId", lambda w, n: w.row(w.called(n), "land_member"), answer="ATTENDING"
    ),
    "decideLeave": act("convener", "Attendance", "attendanceId", World.leave_asked, granted=True),
    "checkIn": act("clerk", "Attendance", "attendanceId", lambda w, n: w.row(w.begun(n), "land_member")),
}  # fmt: skip
ROSTER_ACTS: dict[str, Case] = {
    "giveDelegation": Case(
        "convener",
        lambda world, n: {
            "input": {
                "receiverId": world.fresh_post("director"), "scope": ["meeting.chair.WORKING"],
                "text": "委托主持工作会议", "fromDay": clock.today().isoformat(), "toDay": DUE.isoformat(),
            }
        },
    ),
    "revokeDelegation": act("convener", "Delegation", "delegationId", lambda world, n: world.delegated()),
    "inviteAccount": Case(
        "administrator",
        lambda world, n: {"input": {"username": world.username(), "name": "新人", "appointment": CLERK_POST}},
    ),
    "renewSetupLink": Case("administrator", lambda world, n: {"input": {"username": "clerk"}}),
    "disableAccount": act("administrator", "Person", "personId", lambda w, n: w.cast.accounts["clerk"], reason="离岗"),
    "enableAccount": act("administrator", "Person", "personId", lambda w, n: w.cast.accounts["clerk"]),
    "beginAppointment": Case(
        "administrator", lambda world, n: {"input": {"username": world.account().username, **CLERK_POST}}
    ),
    "endAppointment": act("administrator", "Appointment", "appointmentId", World.appointed),
    "adoptRulebook": Case("administrator", lambda world, n: {"input": world.adoption()}),
}  # fmt: skip
# Not counted: reads no rows (setPassword is mostly hashing), clones a schema, a step that only a variant of the
# rulebook has, or a subscription, which lasts (tests/notifications).
UNCOUNTED = {"setPassword", "createJointMeeting", "reviewDocument", "countersignDocument", "inboxItems"}


def _told(**given: Any) -> Case:
    """After the inbox was told of all that happened."""

    def variables(world: World, n: int) -> dict[str, Any]:
        while Drain().batch():
            pass
        return given

    return Case("clerk", variables)


INBOX = {"inbox": _told(first=100), "markInboxRead": _told(input={"upTo": cursor_of(1_000_000)})}
CASES = LISTS | DETAILS | INBOX | MEETING_ACTS | TASK_ACTS | PAPER_ACTS | ROSTER_ACTS
# Each decision and each task that comes into force or out of it, and each item that a cancelled meeting gives back, is
# an act of its own: row, journal, outbox.
GROWING = {"issueDocument", "recallDocument", "cancelMeeting"}
