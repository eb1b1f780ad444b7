"""The approval route of a paper: submitted, reviewed and countersigned where the rulebook asks, approved or returned.

The steps come from the rulebook that the paper began under, one after the other; each round keeps its own (R8, A3, A6).
"""

from typing import Any
from uuid import UUID

from hierarchy import clock
from hierarchy.acting import check, perform, require
from hierarchy.actor import Actor, Held
from hierarchy.decisions.actions import fix_decisions, release_decisions
from hierarchy.documents import facts, rules
from hierarchy.documents.actions.texts import said
from hierarchy.documents.models import ApprovalStep, Document
from hierarchy.documents.selectors import access_document
from hierarchy.errors import Conflict, RuleBroken, ValidationFailed
from hierarchy.roster.models import Appointment, MemberUnit, on_day
from hierarchy.rulebook.book import RouteStep
from hierarchy.rulebook.keys import Role, Step
from hierarchy.rulebook.selectors import book_of
from hierarchy.transactions import act


@act
def submit_document(
    *, actor: Actor, document_id: UUID, expected_version: int | None = None, approver_id: UUID | None = None
) -> Document:
    """Submit the newest version for approval, naming the convener who decides (R8).

    Without a name it is the meeting's chair, when a convener. Raises ValidationFailed (approver_id), RuleBroken
    DECISIONS_CHANGED. While the paper is under way the meeting's decisions stay as they are.
    """
    document = access_document(actor, document_id, lock=True).expect(expected_version)
    held, _ = check(actor, "document.submit", document)
    _fix_decisions(document)
    steps = book_of(document.rulebook_id).route_steps(document.purpose)
    approver = _approver(actor, document, steps[-1], approver_id)
    route = _lay_out(document, steps, approver)
    perform(
        document,
        "document.submit",
        actor,
        round=document.round + 1,
        step=route[0].key,
        approver_id=approver,
        submitted_by_id=held.id,
        submitted_at=clock.now(),
    )
    ApprovalStep.objects.bulk_create(route)
    return document


@act
def withdraw_document(*, actor: Actor, document_id: UUID, expected_version: int | None = None) -> Document:
    """Take a submitted paper back for a change, or an approved one not issued yet; it needs a new approval (R13)."""
    document = access_document(actor, document_id, lock=True).expect(expected_version)
    held = require(actor, "document.withdraw", document)
    perform(document, "document.withdraw", actor, step="", approved_at=None)
    _close(document, rules.WITHDRAWN, held)
    _release_decisions(document)
    return document


@act
def review_document(
    *, actor: Actor, document_id: UUID, expected_version: int | None = None, version_number: int | None = None,
    opinion: str = "",
) -> Document:  # fmt: skip
    """Pass the review (核稿), where the body's rulebook asks for one (A3)."""
    document = access_document(actor, document_id, lock=True).expect(expected_version)
    return _pass(document, actor, Step.REVIEW, version_number, opinion)


@act
def countersign_document(
    *, actor: Actor, document_id: UUID, expected_version: int | None = None, version_number: int | None = None,
    opinion: str = "",
) -> Document:  # fmt: skip
    """Countersign (会签) for a unit concerned, where the body's rulebook asks for it (R10)."""
    document = access_document(actor, document_id, lock=True).expect(expected_version)
    return _pass(document, actor, Step.COUNTERSIGN, version_number, opinion)


@act
def approve_document(
    *, actor: Actor, document_id: UUID, expected_version: int | None = None, version_number: int | None = None,
    opinion: str = "",
) -> Document:  # fmt: skip
    """Approve exactly the submitted version: the convener whom it names, or the director for office minutes (R8, A6).

    Raises Conflict when another version was read, RuleBroken STEP_NOT_YET, OWN_WORK_FORBIDDEN.
    """
    document = access_document(actor, document_id, lock=True).expect(expected_version)
    return _pass(document, actor, Step.APPROVE, version_number, opinion)


@act
def return_document(
    *, actor: Actor, document_id: UUID, expected_version: int | None = None, opinion: str = ""
) -> Document:
    """Send a submitted paper back with an opinion; only whom it lies with (R8, A6)."""
    document = access_document(actor, document_id, lock=True).expect(expected_version)
    held, _ = check(actor, "document.return", document)
    opinion = said("opinion", opinion, required=True)
    perform(document, "document.return", actor, note=opinion, step="")
    _close(document, rules.RETURNED, held, opinion)
    _release_decisions(document)
    return document


def _pass(document: Document, actor: Actor, key: Step, version_number: int | None, opinion: str) -> Document:
    verb = f"document.{key}"
    held, _ = check(actor, verb, document)
    step = _open_step(document, key, held)
    if version_number not in (None, step.version_number):
        raise Conflict("VERSION_NOT_SUBMITTED", number=step.version_number)
    marks = _own_work(document, actor, verb)
    changes: dict[str, Any] = {"step": _next_key(document, step)}
    if key == Step.APPROVE:
        changes["approved_at"] = clock.now()
    opinion = said("opinion", opinion, required=False)
    perform(document, verb, actor, note=opinion, marks=marks, **changes)
    _end(step, rules.PASSED, held, opinion)
    return document


def _approver(actor: Actor, document: Document, step: RouteStep, named: UUID | None) -> UUID | None:
    """Whom the paper names as the one who decides; nobody where the post alone decides."""
    if step.only != Role.NAMED_APPROVER:
        if named:
            raise ValidationFailed({"approver_id": ("APPROVER_BY_POST", {"posts": step.posts})})
        return None
    wanted = named or (document.meeting.chair_id if document.meeting else None)
    fitting = Appointment.objects.filter(on_day(actor.day), joint_meeting_id=actor.body.id, post__in=step.posts)
    if wanted is None or not fitting.filter(pk=wanted).exists():
        fault = "APPROVER_UNFIT" if named else "APPROVER_NEEDED"
        raise ValidationFailed({"approver_id": (fault, {"posts": step.posts})})
    return wanted


def _lay_out(document: Document, steps: tuple[RouteStep, ...], approver: UUID | None) -> list[ApprovalStep]:
    """The steps of this round; countersigning is one step for each unit concerned."""
    route: list[ApprovalStep] = []
    for step in steps:
        units = _units_concerned(document) if step.step == Step.COUNTERSIGN else [None]
        for unit in units:
            route.append(
                ApprovalStep(
                    document=document,
                    round=document.round + 1,
                    place=len(route) + 1,
                    key=step.step,
                    verb=step.verb,
                    unit=unit,
                    appointment_id=approver if step.step == Step.APPROVE else None,
                    version_number=document.version_count,
                )
            )
    return route


def _units_concerned(document: Document) -> list[MemberUnit]:
    """Units that the meeting's decisions give something to do."""
    tasks = facts.standing_tasks(document.meeting)
    lead, supporting = tasks.values("lead_unit_id"), tasks.values("supporting_units__unit_id")
    return list(MemberUnit.objects.filter(pk__in=lead) | MemberUnit.objects.filter(pk__in=supporting))


def _open_step(document: Document, key: Step, held: Held) -> ApprovalStep:
    rows = ApprovalStep.objects.filter(document=document, round=document.round, outcome="", key=key)
    step = rows.filter(unit_id=held.unit_id).first() if key == Step.COUNTERSIGN else rows.first()
    if step is None or document.step != key:
        raise RuleBroken(
            "STEP_NOT_YET",
            article=document.rule_of(f"document.{key}").article,
            allowed=[f"document.{document.step}"],
            step=document.rule_of(f"document.{document.step}").title,
        )
    return step


def _next_key(document: Document, passed: ApprovalStep) -> str:
    rows = ApprovalStep.objects.filter(document=document, round=document.round, outcome="").exclude(pk=passed.pk)
    return rows.order_by("place").values_list("key", flat=True).first() or ""


def _own_work(document: Document, actor: Actor, verb: str) -> list[str]:
    """Whoever submitted a paper does not approve it, unless light duties hold; then it is marked (R20)."""
    if document.submitted_by is None or document.submitted_by.account_id != actor.account_id:
        return []
    if not book_of(document.rulebook_id).switch("light_duties"):
        rule = document.rule_of(verb)
        raise RuleBroken("OWN_WORK_FORBIDDEN", article=rule.article, allowed=["document.withdraw"])
    return ["OWN_WORK"]


def _close(document: Document, outcome: str, held: Held, opinion: str = "") -> None:
    """End the round: the first open step with `outcome`, those after it as not reached."""
    rows = list(ApprovalStep.objects.filter(document=document, round=document.round, outcome="").order_by("place"))
    mine = [row for row in rows if row.unit_id and row.unit_id == held.unit_id] or rows[:1]
    for row in rows:
        if row in mine:
            _end(row, outcome, held, opinion)
    ApprovalStep.objects.filter(pk__in=[row.pk for row in rows if row not in mine]).update(outcome=rules.NOT_REACHED)


def _end(step: ApprovalStep, outcome: str, held: Held, opinion: str = "") -> None:
    step.outcome, step.opinion, step.acted_by_id, step.acted_at = outcome, opinion, held.id, clock.now()
    step.save(update_fields=["outcome", "opinion", "acted_by", "acted_at"])


def _fix_decisions(document: Document) -> None:
    """Let the decisions stand while the paper is under way, if its text was saved when they were as they are (R8)."""
    if document.meeting is None:
        return
    fix_decisions(meeting_id=document.meeting.id, document_id=document.id)
    newest = document.versions.get(number=document.version_count)
    if newest.decisions_digest != facts.digest(facts.decided(document.meeting)):
        raise RuleBroken("DECISIONS_CHANGED", article="R8", allowed=["document.revise"])


def _release_decisions(document: Document) -> None:
    if document.meeting_id:
        release_decisions(meeting_id=document.meeting_id, document_id=document.id)
