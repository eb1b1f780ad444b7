"""Drafting the paper that follows a meeting, and saving versions of it (R8, A6, R13)."""

import pytest
from django.db import IntegrityError, transaction

from hierarchy.documents.actions import discard_document, draft_document, revise_document
from hierarchy.documents.models import Document, DocumentVersion
from hierarchy.errors import Conflict, NotFound, RuleBroken, ValidationFailed
from hierarchy.journal.models import Entry
from tests.documents.papers import approved, draft, held_meeting, submitted

PLENARY_TEXT = """\
各成员单位：
2026年3月5日上午，2026年第一次会议在县政府三楼会议室召开，由周正平主持，研究议题1项。现将会议情况和议定事项通知如下。
一、会议情况
（一）时间：2026年3月5日09:00，地点：县政府三楼会议室。
（二）主持人：周正平（周正平（召集人））。
（三）到会情况：应到3人，实到2人（其中代会1人），请假1人，缺席0人。
出席：江海（岳阳县水利局）。
代会：石磊（副局长）代田土生（岳阳县自然资源局）。
请假：钱进（岳阳县财政局）。
（四）会议议题：
1.水库移民安置问题（岳阳县水利局提出）。
二、议定事项
（一）加快移民安置补偿资金兑付。
1.完成补偿资金兑付。（牵头单位：岳阳县水利局；配合单位：岳阳县自然资源局；责任人：江海；完成时限：2026年3月31日）
（二）通报一季度信访形势。
三、落实要求
（一）各成员单位收文后及时签收，明确责任人，按上述分工和时限办理。
（二）办理进展按期报联席会议办公室；不能按期完成的，提前说明原因并申请延期。
（三）联席会议办公室跟踪督办，并将落实情况报告联席会议。"""


def test_a_plenary_is_followed_by_a_meeting_document(cast):
    document = draft(cast)
    assert (document.purpose, document.genre, document.state) == ("MEETING_DOCUMENT", "NOTICE", "DRAFT")
    version = document.versions.get()
    assert (version.title, version.number) == ("2026年第一次会议议定事项的通知", 1)
    assert version.body == PLENARY_TEXT
    assert Entry.objects.get(object_id=document.id).verb == "document.draft"


@pytest.mark.parametrize(
    ("kind", "purpose"),
    [("WORKING", "MINUTES"), ("OFFICE", "OFFICE_MINUTES"), ("COORDINATION", "OFFICE_MINUTES")],
)
def test_other_meetings_are_followed_by_minutes(cast, kind, purpose):
    document = draft(cast, kind)
    assert (document.purpose, document.genre, document.title) == (purpose, "MINUTES", "2026年第一次会议纪要")


def test_the_drafter_may_give_a_title(cast):
    document = draft_document(actor=cast.clerk, meeting_id=held_meeting(cast).id, title=" 关于水库移民的通知 ")
    assert document.title == document.versions.get().title == "关于水库移民的通知"


def test_only_a_held_meeting_has_a_paper(cast, unchanged):
    meeting = held_meeting(cast, state="IN_SESSION")
    with unchanged(Document), pytest.raises(RuleBroken) as refusal:
        draft_document(actor=cast.clerk, meeting_id=meeting.id)
    assert (refusal.value.code, refusal.value.article) == ("MEETING_NOT_HELD", "R8")


def test_another_paper_than_the_rulebooks_is_refused(cast, unchanged):
    meeting = held_meeting(cast)
    with unchanged(Document), pytest.raises(RuleBroken) as refusal:
        draft_document(actor=cast.clerk, meeting_id=meeting.id, purpose="MINUTES")
    assert (refusal.value.code, refusal.value.allowed) == ("PAPER_OF_OTHER_PURPOSE", ["MEETING_DOCUMENT"])
    assert "会议文件" in refusal.value.message("zh")


def test_a_meeting_has_one_paper_on_its_way_and_another_after_it_was_discarded(cast, unchanged):
    document = draft(cast)
    with unchanged(Document, DocumentVersion), pytest.raises(RuleBroken) as refusal:
        draft_document(actor=cast.director, meeting_id=document.meeting_id)
    assert refusal.value.code == "PAPER_EXISTS"
    discard_document(actor=cast.clerk, document_id=document.id, reason="另起稿")
    assert draft_document(actor=cast.director, meeting_id=document.meeting_id).state == "DRAFT"


def test_the_database_too_allows_one_paper_only(cast):
    document = draft(cast)
    with pytest.raises(IntegrityError), transaction.atomic():
        Document.objects.create(
            meeting_id=document.meeting_id, purpose=document.purpose, rulebook_id=document.rulebook_id,
            created_at=document.created_at, title="第二份",
        )  # fmt: skip


def test_a_revision_saves_a_new_version_and_keeps_the_old(cast):
    document = draft(cast)
    revised = revise_document(
        actor=cast.director, document_id=document.id, expected_version=1, body="一、改过的\r\n二、第二段"
    )
    assert (revised.version, revised.version_count) == (2, 2)
    assert [v.body for v in revised.versions.all()] == [PLENARY_TEXT, "一、改过的\n二、第二段"]
    assert revised.versions.last().title == document.title


def test_a_version_cannot_be_changed_even_by_sql(cast):
    version = draft(cast).versions.get()
    for change in (lambda: DocumentVersion.objects.filter(pk=version.pk).update(body="别的"), version.delete):
        with pytest.raises(Exception, match="permission denied"), transaction.atomic():
            change()


def test_an_empty_revision_or_one_without_change_is_refused(cast, unchanged):
    document = draft(cast)
    for changes, field, code in [
        ({}, "body", "NOTHING_CHANGED"),
        ({"title": " "}, "title", "REQUIRED"),
        ({"title": "一" * 201}, "title", "TOO_LONG"),
        ({"title": "两\n行"}, "title", "ONE_LINE"),
        ({"title": "关于13800138000来访的纪要"}, "title", "PHONE_NUMBER"),
        ({"body": "秘密★1年\n一、会议情况"}, "body", "STATE_SECRET"),
        ({"body": "一\n" * 2001 + "二"}, "body", "TOO_MANY_LINES"),
        ({"body": "含\x00零"}, "body", "CONTROL_CHARACTERS"),
    ]:
        with unchanged(document, DocumentVersion), pytest.raises(ValidationFailed) as refusal:
            revise_document(actor=cast.clerk, document_id=document.id, **changes)
        assert refusal.value.fields[field][0] == code


def test_a_revision_of_a_stale_version_is_a_conflict(cast, unchanged):
    document = draft(cast)
    revise_document(actor=cast.clerk, document_id=document.id, expected_version=1, body="改")
    with unchanged(document, DocumentVersion), pytest.raises(Conflict):
        revise_document(actor=cast.director, document_id=document.id, expected_version=1, body="又改")


@pytest.mark.parametrize("stage", [submitted, approved])
def test_what_was_submitted_is_revised_no_more(cast, unchanged, stage):
    document = stage(cast)
    with unchanged(document, DocumentVersion), pytest.raises(RuleBroken) as refusal:
        revise_document(actor=cast.clerk, document_id=document.id, body="改")
    assert refusal.value.code == "STATE_FORBIDS"


def test_a_member_of_the_body_finds_no_draft(cast, unchanged):
    document = draft(cast)
    for asker in (cast.water_member, cast.administrator, cast.nobody, cast.at("director", "xinqiang")):
        with unchanged(document, DocumentVersion), pytest.raises(NotFound):
            revise_document(actor=asker, document_id=document.id, body="改")
