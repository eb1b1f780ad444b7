"""The approval route: who decides, on what, and what a return begins anew (R8, A3, A6, R20)."""

import pytest

from hierarchy.decisions.actions import amend_decision
from hierarchy.decisions.models import Decision
from hierarchy.documents.actions import (
    approve_document,
    countersign_document,
    draft_document,
    return_document,
    review_document,
    revise_document,
    submit_document,
    withdraw_document,
)
from hierarchy.documents.models import ApprovalStep, Document
from hierarchy.documents.selectors import allowed_actions
from hierarchy.errors import Conflict, NotAllowed, NotFound, RuleBroken, ValidationFailed
from hierarchy.journal.models import Entry
from hierarchy.posts import Post
from tests.asking import act, global_id
from tests.documents.papers import approved, draft, follow, held_meeting, submitted


def test_the_chair_approves_a_plenary_document(cast):
    document = submitted(cast)
    assert (document.state, document.approver_id, document.step) == (
        "SUBMITTED", cast.appointments["convener", Post.CONVENER], "approve",
    )  # fmt: skip
    document = approve_document(
        actor=cast.convener,
        document_id=document.id,
        expected_version=document.version,
        version_number=1,
        opinion="同意",
    )
    assert (document.state, document.step, document.approved_at is not None) == ("APPROVED", "", True)
    step = document.route.get()
    assert (step.outcome, step.opinion, step.version_number, step.acted_by_id) == (
        "PASSED", "同意", 1, document.approver_id,
    )  # fmt: skip
    entry = Entry.objects.get(object_id=document.id, verb="document.approve")
    assert (entry.note, entry.marks, entry.changes["state"]) == ("同意", [], ["SUBMITTED", "APPROVED"])


@pytest.mark.parametrize("who", ["second_convener", "director", "deputy", "clerk"])
@pytest.mark.parametrize("act", [approve_document, return_document])
def test_nobody_but_the_named_convener_decides(cast, unchanged, who, act):
    document = submitted(cast)
    with unchanged(document, ApprovalStep), pytest.raises(NotAllowed) as refusal:
        act(actor=getattr(cast, who), document_id=document.id, opinion="同意")
    assert (refusal.value.article, refusal.value.allowed) == ("R8", ["CONVENER"])


@pytest.mark.parametrize("who", ["land_member", "finance_liaison", "administrator", "nobody"])
def test_outsiders_do_not_even_find_it(cast, unchanged, who):
    document = submitted(cast)
    with unchanged(document, ApprovalStep), pytest.raises(NotFound):
        approve_document(actor=getattr(cast, who), document_id=document.id)


def test_office_minutes_are_the_directors_alone(cast, unchanged):
    document = submitted(cast, "OFFICE", chair="director")
    assert document.approver_id is None
    for who in (cast.convener, cast.deputy):
        with unchanged(document, ApprovalStep), pytest.raises(NotAllowed) as refusal:
            approve_document(actor=who, document_id=document.id)
        assert (refusal.value.article, refusal.value.allowed) == ("A6", ["DIRECTOR"])
    assert approve_document(actor=cast.director, document_id=document.id).state == "APPROVED"


def test_a_meeting_chaired_by_the_director_needs_a_named_convener(cast, unchanged):
    document = draft(cast, "WORKING", chair="director")
    with unchanged(document, ApprovalStep), pytest.raises(ValidationFailed) as refusal:
        submit_document(actor=cast.clerk, document_id=document.id)
    assert refusal.value.fields["approver_id"][0] == "APPROVER_NEEDED"
    named = cast.appointments["second_convener", Post.CONVENER]
    submit_document(actor=cast.clerk, document_id=document.id, approver_id=named)
    with pytest.raises(NotAllowed):
        approve_document(actor=cast.convener, document_id=document.id)
    assert approve_document(actor=cast.second_convener, document_id=document.id).state == "APPROVED"


@pytest.mark.parametrize("named", [("director", Post.DIRECTOR), ("x_convener", Post.CONVENER)])
def test_only_a_convener_of_this_body_can_be_named(cast, unchanged, named):
    document = draft(cast)
    with unchanged(document, ApprovalStep), pytest.raises(ValidationFailed) as refusal:
        submit_document(actor=cast.clerk, document_id=document.id, approver_id=cast.appointments[named])
    assert refusal.value.fields["approver_id"][0] == "APPROVER_UNFIT"


def test_nobody_is_named_for_office_minutes(cast, unchanged):
    document = draft(cast, "OFFICE", chair="director")
    with unchanged(document, ApprovalStep), pytest.raises(ValidationFailed) as refusal:
        submit_document(
            actor=cast.clerk, document_id=document.id, approver_id=cast.appointments["convener", Post.CONVENER]
        )
    assert refusal.value.fields["approver_id"][0] == "APPROVER_BY_POST"


def test_a_return_needs_an_opinion_and_begins_a_new_round(cast, unchanged):
    document = submitted(cast)
    with unchanged(document, ApprovalStep), pytest.raises(ValidationFailed) as refusal:
        return_document(actor=cast.convener, document_id=document.id, opinion="  ")
    assert refusal.value.fields["opinion"][0] == "REQUIRED"
    return_document(actor=cast.convener, document_id=document.id, opinion="补充完成时限")
    document = revise_document(actor=cast.clerk, document_id=document.id, body="改后的文本")
    document = submit_document(actor=cast.clerk, document_id=document.id)
    document = approve_document(actor=cast.convener, document_id=document.id, version_number=2)
    assert list(document.route.values_list("round", "place", "outcome", "opinion", "version_number")) == [
        (1, 1, "RETURNED", "补充完成时限", 1),
        (2, 1, "PASSED", "", 2),
    ]


def test_a_withdrawn_paper_is_approved_no_more(cast, unchanged):
    document = submitted(cast)
    withdraw_document(actor=cast.director, document_id=document.id)
    assert document.route.get().outcome == "WITHDRAWN"
    document.refresh_from_db()
    with unchanged(document, ApprovalStep), pytest.raises(RuleBroken) as refusal:
        approve_document(actor=cast.convener, document_id=document.id)
    assert refusal.value.code == "STATE_FORBIDS"


def test_an_approved_paper_taken_back_needs_a_new_approval(cast):
    document = withdraw_document(actor=cast.clerk, document_id=approved(cast).id)
    assert (document.state, document.approved_at) == ("DRAFT", None)
    revise_document(actor=cast.clerk, document_id=document.id, body="改后的文本")
    assert submit_document(actor=cast.clerk, document_id=document.id).state == "SUBMITTED"


def test_the_approval_of_a_stale_version_is_a_conflict(cast, unchanged):
    document = submitted(cast)
    read = document.version
    withdraw_document(actor=cast.clerk, document_id=document.id)
    revise_document(actor=cast.clerk, document_id=document.id, body="改后的文本")
    document = submit_document(actor=cast.clerk, document_id=document.id)
    with unchanged(document, ApprovalStep), pytest.raises(Conflict):
        approve_document(actor=cast.convener, document_id=document.id, expected_version=read)
    with unchanged(document, ApprovalStep), pytest.raises(Conflict) as refusal:
        approve_document(actor=cast.convener, document_id=document.id, version_number=1)
    assert refusal.value.code == "VERSION_NOT_SUBMITTED"


def test_a_text_saved_before_the_decisions_changed_is_not_submitted(cast, unchanged):
    document = draft(cast)
    decision = Decision.objects.get(meeting=document.meeting, position=1)
    amend_decision(actor=cast.clerk, decision_id=decision.id, text="改过的议定事项")
    with unchanged(document, ApprovalStep), pytest.raises(RuleBroken) as refusal:
        submit_document(actor=cast.clerk, document_id=document.id)
    assert (refusal.value.code, refusal.value.article) == ("DECISIONS_CHANGED", "R8")
    revise_document(actor=cast.clerk, document_id=document.id, body="二、议定事项\n（一）改过的议定事项。")
    assert submit_document(actor=cast.clerk, document_id=document.id).state == "SUBMITTED"


def test_decisions_stand_still_while_their_paper_is_under_way(cast, unchanged):
    document = submitted(cast)
    decision = Decision.objects.get(meeting=document.meeting, position=1)
    with unchanged(decision), pytest.raises(RuleBroken) as refusal:
        amend_decision(actor=cast.clerk, decision_id=decision.id, text="改过的议定事项")
    assert refusal.value.code == "DECISIONS_FIXED"
    return_document(actor=cast.convener, document_id=document.id, opinion="第一项重议")
    assert amend_decision(actor=cast.clerk, decision_id=decision.id, text="改过的议定事项").text == "改过的议定事项"


def test_whoever_submitted_does_not_approve(cast, unchanged):
    document = draft(cast, "OFFICE", chair="director")
    document = submit_document(actor=cast.director, document_id=document.id)
    with unchanged(document, ApprovalStep), pytest.raises(RuleBroken) as refusal:
        approve_document(actor=cast.director, document_id=document.id)
    assert (refusal.value.code, refusal.value.article) == ("OWN_WORK_FORBIDDEN", "A6")


def test_under_light_duties_he_does_and_it_is_marked(cast):
    with cast.inside("xinqiang"):
        meeting = held_meeting(cast, "OFFICE", chair="x_director", body="xinqiang")

        document = draft_document(actor=cast.x_director, meeting_id=meeting.id)
        submit_document(actor=cast.x_director, document_id=document.id)
        approve_document(actor=cast.x_director, document_id=document.id)
        assert Entry.objects.get(object_id=document.id, verb="document.approve").marks == ["OWN_WORK"]


def test_a_review_comes_first_where_the_rulebook_asks_for_it(cast, unchanged):
    follow(cast, papers_reviewed=True)
    document = submitted(cast)
    assert [step.key for step in document.route.all()] == ["review", "approve"]
    with unchanged(document, ApprovalStep), pytest.raises(RuleBroken) as refusal:
        approve_document(actor=cast.convener, document_id=document.id)
    assert (refusal.value.code, refusal.value.allowed) == ("STEP_NOT_YET", ["document.review"])
    assert "document.approve" not in allowed_actions(document, cast.convener)
    with unchanged(document, ApprovalStep), pytest.raises(NotAllowed):
        review_document(actor=cast.clerk, document_id=document.id)
    document = review_document(actor=cast.section_head, document_id=document.id, opinion="文字无误")
    assert (document.state, document.step) == ("SUBMITTED", "approve")
    assert approve_document(actor=cast.convener, document_id=document.id).state == "APPROVED"


def test_a_reviewer_may_return_it_and_the_convener_is_not_reached(cast):
    follow(cast, papers_reviewed=True)
    document = submitted(cast)
    return_document(actor=cast.section_head, document_id=document.id, opinion="格式不对")
    assert [step.outcome for step in document.route.all()] == ["RETURNED", "NOT_REACHED"]


def test_without_the_switch_there_is_no_review(cast, unchanged):
    document = submitted(cast)
    assert [step.key for step in document.route.all()] == ["approve"]
    with unchanged(document, ApprovalStep), pytest.raises(RuleBroken):
        review_document(actor=cast.section_head, document_id=document.id)


def test_units_concerned_countersign_where_the_rulebook_asks_for_it(cast, unchanged):
    follow(cast, papers_countersigned=True)
    document = submitted(cast)
    assert [(s.key, s.unit and s.unit.code) for s in document.route.all()] == [
        ("countersign", "water"), ("countersign", "land"), ("approve", None),
    ]  # fmt: skip
    for who in (cast.finance_member, cast.water_liaison):
        with unchanged(document, ApprovalStep), pytest.raises((NotFound, NotAllowed)):
            countersign_document(actor=who, document_id=document.id)
    assert allowed_actions(document, cast.water_member) == ["document.countersign", "document.return"]
    document = countersign_document(actor=cast.water_member, document_id=document.id, opinion="无意见")
    assert document.step == "countersign"
    with pytest.raises(NotAllowed):
        countersign_document(actor=cast.water_member, document_id=document.id)
    document = countersign_document(
        actor=cast.land_member.acting_as(cast.appointments["land_member", Post.MEMBER]), document_id=document.id
    )
    assert document.step == "approve"
    assert approve_document(actor=cast.convener, document_id=document.id).state == "APPROVED"


def test_a_paper_keeps_the_rulebook_it_began_under(cast):
    document = draft(cast)
    follow(cast, papers_reviewed=True)
    submit_document(actor=cast.clerk, document_id=document.id)
    assert Document.objects.get(pk=document.id).step == "approve"


def test_a_refusal_names_the_field_as_clients_write_it(cast, unchanged):
    paper = global_id("Document", draft(cast, "WORKING", chair="director").id)
    with unchanged(Document):
        found = act(cast, "clerk", "submitDocument", "Document", documentId=paper)
    assert found["fields"] == [{"field": "approverId", "code": "APPROVER_NEEDED"}]
