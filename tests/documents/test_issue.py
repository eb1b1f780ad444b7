"""A paper goes out: number, recipients, decisions in force, acknowledgement, recall (R8, R10, A3)."""

import pytest

from hierarchy import clock
from hierarchy.decisions.models import Decision
from hierarchy.documents.actions import (
    acknowledge_document,
    approve_document,
    draft_document,
    issue_document,
    recall_document,
    submit_document,
)
from hierarchy.documents.models import Document, NumberSeries, Recipient
from hierarchy.errors import NotAllowed, NotFound, RuleBroken, ValidationFailed
from hierarchy.journal.models import Entry
from hierarchy.rulebook.calendar import add_working_days
from tests.documents.papers import approved, issued, submitted


def recipients(document):
    return [(r.kind, r.unit.code) for r in document.recipients.select_related("unit")]


def test_a_plenary_document_goes_to_all_units_with_number_and_day(cast):
    document = issued(cast)
    year = clock.today().year
    assert (document.state, document.reference) == ("ISSUED", f"岳县信联〔{year}〕1号")
    assert document.acknowledge_by == add_working_days(clock.today(), 2).day
    assert recipients(document) == [("TO", "bureau"), ("TO", "water"), ("TO", "land"), ("TO", "finance")]


def test_minutes_go_to_those_called(cast):
    document = issued(cast, "WORKING")
    assert document.reference == f"岳县信联纪〔{clock.today().year}〕1号"
    assert recipients(document) == [("TO", "water"), ("TO", "land"), ("TO", "finance")]


def test_recipients_can_be_chosen(cast):
    document = approved(cast)
    units = cast.units
    issue_document(
        actor=cast.deputy,
        document_id=document.id,
        to_unit_ids=[units["land"], units["water"]],
        copy_unit_ids=[units["bureau"]],
    )
    assert recipients(document) == [("TO", "water"), ("TO", "land"), ("COPY", "bureau")]


@pytest.mark.parametrize(
    ("to", "copy", "fault"),
    [
        ([], [], ("to_unit_ids", "REQUIRED")),
        (["x_water", "water", "land"], [], ("to_unit_ids", "UNKNOWN_REFERENCE")),
        (["water", "land"], ["land"], ("copy_unit_ids", "RECIPIENT_TWICE")),
        (["water"], ["finance"], ("to_unit_ids", "RECIPIENT_FORGOTTEN")),
    ],
)
def test_recipients_at_fault_are_told_and_use_no_number(cast, unchanged, to, copy, fault):
    document = approved(cast)
    with unchanged(document, Recipient, NumberSeries, Decision), pytest.raises(ValidationFailed) as refusal:
        issue_document(
            actor=cast.director, document_id=document.id, to_unit_ids=[cast.units[u] for u in to],
            copy_unit_ids=[cast.units[u] for u in copy],
        )  # fmt: skip
    assert refusal.value.fields[fault[0]][0] == fault[1]


def test_numbers_follow_one_another_in_their_series(cast):
    numbers = [issued(cast, kind).reference for kind in ("PLENARY", "WORKING", "PLENARY", "WORKING")]
    year = clock.today().year
    assert numbers == [f"岳县信联{mark}〔{year}〕{number}号" for number in (1, 2) for mark in ("", "纪")]


def test_only_an_approved_paper_is_issued(cast, unchanged):
    document = submitted(cast)
    with unchanged(document, Recipient, NumberSeries), pytest.raises(RuleBroken) as refusal:
        issue_document(actor=cast.director, document_id=document.id)
    assert refusal.value.code == "STATE_FORBIDS"


def test_its_decisions_come_into_force_with_it_and_rest_with_its_recall(cast):
    document = approved(cast)
    decisions = Decision.objects.filter(meeting=document.meeting)
    assert {d.state for d in decisions} == {"TAKEN"}
    issue_document(actor=cast.director, document_id=document.id)
    assert {(d.state, d.document_id) for d in decisions.all()} == {("IN_FORCE", document.id)}
    recall_document(actor=cast.director, document_id=document.id, reason="附件有误")
    assert {d.state for d in decisions.all()} == {"TAKEN"}


def test_a_unit_acknowledges_once(cast):
    document = issued(cast)
    version = document.version
    acknowledge_document(actor=cast.water_liaison, document_id=document.id, expected_version=version)
    row = document.recipients.get(unit=cast.units["water"])
    assert (row.acknowledged_by_id, row.acknowledged_as.post) == (cast.accounts["water_liaison"], "LIAISON")
    again = acknowledge_document(actor=cast.water_member, document_id=document.id, expected_version=version)
    assert again.version == version
    assert document.recipients.get(unit=cast.units["water"]) == row
    assert document.recipients.get(pk=row.pk).acknowledged_by_id == row.acknowledged_by_id
    assert Entry.objects.filter(object_id=document.id, verb="document.acknowledge").count() == 1


def test_who_reads_it_without_being_addressed_cannot_acknowledge(cast, unchanged):
    document = issued(cast)
    for who in (cast.director, cast.convener, cast.clerk):
        with unchanged(document, Recipient), pytest.raises(NotAllowed) as refusal:
            acknowledge_document(actor=who, document_id=document.id)
        assert (refusal.value.article, refusal.value.allowed) == ("R8", ["MEMBER", "LIAISON"])


def test_a_unit_that_it_was_not_sent_to_does_not_find_it(cast, unchanged):
    document = approved(cast)
    issue_document(actor=cast.director, document_id=document.id, to_unit_ids=[cast.units["water"], cast.units["land"]])
    with unchanged(Recipient), pytest.raises(NotFound):
        acknowledge_document(actor=cast.finance_liaison, document_id=document.id)


def test_a_recall_needs_a_reason_and_keeps_the_number_used(cast, unchanged):
    document = issued(cast)
    with unchanged(document), pytest.raises(ValidationFailed) as refusal:
        recall_document(actor=cast.director, document_id=document.id, reason=" ")
    assert refusal.value.fields["reason"][0] == "REQUIRED"
    recalled = recall_document(actor=cast.director, document_id=document.id, reason="附件有误")
    assert (recalled.state, recalled.reason, recalled.number) == ("RECALLED", "附件有误", 1)
    with unchanged(document), pytest.raises(RuleBroken):
        acknowledge_document(actor=cast.water_liaison, document_id=document.id)
    second = draft_document(actor=cast.clerk, meeting_id=document.meeting_id)
    submit_document(actor=cast.clerk, document_id=second.id)

    approve_document(actor=cast.convener, document_id=second.id)
    assert issue_document(actor=cast.director, document_id=second.id).number == 2
    assert {d.state for d in Decision.objects.filter(meeting=document.meeting_id)} == {"IN_FORCE"}


@pytest.mark.parametrize("who", ["deputy", "section_head", "clerk", "convener"])
def test_only_the_director_recalls(cast, unchanged, who):
    document = issued(cast)
    with unchanged(Document), pytest.raises(NotAllowed) as refusal:
        recall_document(actor=getattr(cast, who), document_id=document.id, reason="附件有误")
    assert (refusal.value.article, refusal.value.allowed) == ("A3", ["DIRECTOR"])


@pytest.mark.parametrize("who", ["section_head", "clerk", "convener"])
def test_director_and_deputy_issue(cast, unchanged, who):
    document = approved(cast)
    with unchanged(Document, NumberSeries), pytest.raises(NotAllowed) as refusal:
        issue_document(actor=getattr(cast, who), document_id=document.id)
    assert (refusal.value.article, refusal.value.allowed) == ("R8", ["DIRECTOR", "DEPUTY_DIRECTOR"])
