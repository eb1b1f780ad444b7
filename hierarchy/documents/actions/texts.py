"""The text of a paper: drafted from a held meeting, revised, given up (R8, R13, A7)."""

import hashlib
from uuid import UUID

from django.db import IntegrityError, transaction

from hierarchy import clock
from hierarchy.acting import begin, check, perform, require
from hierarchy.actor import Actor
from hierarchy.documents import facts, rules
from hierarchy.documents.drafting import compose
from hierarchy.documents.models import Document, DocumentVersion
from hierarchy.documents.selectors import access_document
from hierarchy.errors import Faults, RuleBroken, ValidationFailed
from hierarchy.meetings.models import Meeting
from hierarchy.meetings.rules import HELD
from hierarchy.meetings.selectors import access_meeting
from hierarchy.rulebook.book import MeetingRule
from hierarchy.rulebook.selectors import adoption_on, book_of
from hierarchy.titles import check_title
from hierarchy.transactions import act

TITLE_MOST, BODY_MOST, LINES_MOST, SAID_MOST = 200, 50_000, 2_000, 2_000


@act
def draft_document(*, actor: Actor, meeting_id: UUID, purpose: str | None = None, title: str | None = None) -> Document:
    """Draft the paper that follows a held meeting, from its agenda, attendance and decisions (R8, A6).

    Raises RuleBroken MEETING_NOT_HELD, PAPER_OF_OTHER_PURPOSE, PAPER_EXISTS; ValidationFailed (title).
    """
    meeting = access_meeting(actor, meeting_id)
    rule = book_of(meeting.rulebook_id).meeting(meeting.kind)
    document = Document(meeting=meeting, purpose=rule.paper.purpose, rulebook=adoption_on(actor.body.id, actor.day))
    held = require(actor, "document.draft", document)
    _check_meeting(meeting, rule, purpose)
    text = compose(facts.sitting(meeting, document.purpose, actor.body.name))
    document.genre = book_of(document.rulebook_id).paper(document.purpose).genre or ""
    document.title, body = checked(title or text.title, text.body)
    try:
        with transaction.atomic():
            begin(document, "document.draft", actor)
    except IntegrityError as error:
        if "one_paper_of_a_meeting" not in str(error):
            raise
        raise RuleBroken("PAPER_EXISTS", article=rule.articles[-1], allowed=["document.revise"]) from error
    _save_version(document, body, held.id)
    return document


@act
def revise_document(
    *, actor: Actor, document_id: UUID, expected_version: int | None = None, title: str | None = None,
    body: str | None = None,
) -> Document:  # fmt: skip
    """Save a new version of a draft; what is not given stays (R13, A7).

    Raises ValidationFailed (title, body), also when nothing is changed.
    """
    document = access_document(actor, document_id, lock=True).expect(expected_version)
    held, _ = check(actor, "document.revise", document)
    newest = document.versions.get(number=document.version_count)
    text = checked(newest.title if title is None else title, newest.body if body is None else body)
    if text == (newest.title, newest.body):
        raise ValidationFailed({"body": "NOTHING_CHANGED"})
    perform(document, "document.revise", actor, title=text[0], version_count=document.version_count + 1)
    _save_version(document, text[1], held.id)
    return document


@act
def discard_document(
    *, actor: Actor, document_id: UUID, expected_version: int | None = None, reason: str = ""
) -> Document:
    """Give up a draft; the meeting can then have another one (R13, A7)."""
    document = access_document(actor, document_id, lock=True).expect(expected_version)
    check(actor, "document.discard", document)
    perform(document, "document.discard", actor, note=said("reason", reason, required=False))
    return document


def said(field: str, text: str, *, required: bool) -> str:
    """A reason or an opinion as it is saved; ValidationFailed names what is wrong with it."""
    faults = Faults()
    text = faults.text(field, text, most=SAID_MOST, required=required)
    faults.raise_any()
    return text


def checked(title: str, body: str) -> tuple[str, str]:
    """Title and body as they are saved; ValidationFailed names what is wrong with them."""
    faults = Faults()
    title = faults.line("title", title, most=TITLE_MOST)
    check_title(faults, "title", title)
    body = faults.text("body", body, most=BODY_MOST)
    faults.unless(body.count("\n") < LINES_MOST, "body", "TOO_MANY_LINES", most=LINES_MOST)
    faults.raise_any()
    return title, body


def _check_meeting(meeting: Meeting, rule: MeetingRule, purpose: str | None) -> None:
    article = rule.articles[-1]
    if meeting.state != HELD:
        raise RuleBroken("MEETING_NOT_HELD", article=article, allowed=["meeting.close"])
    if purpose not in (None, rule.paper.purpose):
        raise RuleBroken(
            "PAPER_OF_OTHER_PURPOSE",
            article=article,
            allowed=[rule.paper.purpose],
            kind=rule.title,
            purpose=book_of(meeting.rulebook_id).paper(rule.paper.purpose).title,
        )
    if meeting.documents.filter(purpose=rule.paper.purpose, state__in=rules.UNDER_WAY).exists():
        raise RuleBroken("PAPER_EXISTS", article=article, allowed=["document.revise"])


def _save_version(document: Document, body: str, appointment_id: UUID) -> None:
    DocumentVersion.objects.create(
        document=document,
        number=document.version_count,
        title=document.title,
        body=body,
        saved_by_id=appointment_id,
        saved_at=clock.now(),
        digest=hashlib.sha256(f"{document.title}\n{body}".encode()).hexdigest(),
        decisions_digest=facts.digest(facts.decided(document.meeting)) if document.meeting else "",
    )
