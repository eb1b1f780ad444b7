"""Who reads what of papers, over the API, and with how many queries (DOMAIN.md section 4)."""

from contextlib import contextmanager

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from hierarchy.documents.actions import (
    acknowledge_document,
    approve_document,
    issue_document,
    recall_document,
    return_document,
    revise_document,
    submit_document,
)
from hierarchy.documents.selectors import allowed_actions, papers_owed
from tests.asking import answered, global_id, nodes, told
from tests.documents.papers import approved, draft, follow, held_meeting, issued, submitted

LIST = """
query ($filters: DocumentFilter, $ordering: [DocumentOrder!]! = []) {
  documents(filters: $filters, ordering: $ordering, first: 50) {
    totalCount
    edges { node { id title state stateLabel purpose genre reference issuedAt acknowledgeBy
                   recipientCount acknowledgedCount allowedActions history { verb label person post at } } }
  }
}
"""
DETAIL = """
query ($id: ID!) {
  document(id: $id) {
    version title state reason body recipientCount acknowledgedCount allowedActions
    versions { number title body savedBy { title person { name } } savedAt }
    route { round place key outcome opinion appointment { title person { name } } actedBy { title } actedAt }
    recipients { unit { name } kind acknowledgedAt acknowledgedBy { name } acknowledgedAs { post } }
    history { verb label person post }
  }
}
"""
DIFFERENCE = """
query ($id: ID!) { document(id: $id) { difference(from: 1, to: 2) { kind text segments { text changed } } } }
"""
EVERYBODY = [
    "convener", "second_convener", "director", "deputy", "section_head", "clerk", "administrator", "water_member",
    "water_liaison", "finance_liaison", "group_deputy", "x_director", "nobody",
]  # fmt: skip
READ_ALL = {"convener", "second_convener", "director", "deputy", "section_head", "clerk"}


def detail(cast, who, document):
    return told(cast, who, DETAIL, body_of(who), id=global_id("Document", document.id))["document"]


def body_of(who):
    """The county for somebody without any post, his own body for everybody else."""
    return "yueyang" if who == "nobody" else ""


@contextmanager
def queries():
    """Statements that ask for something; savepoints and search paths are none."""
    seen: list[str] = []
    with CaptureQueriesContext(connection) as captured:
        yield seen
    seen += [q["sql"] for q in captured.captured_queries if q["sql"].lstrip("(").startswith(("SELECT", "WITH"))]


@pytest.mark.parametrize("stage", [draft, submitted, approved])
def test_what_is_not_issued_is_for_conveners_and_the_office(cast, stage):
    document = stage(cast)
    assert {who for who in EVERYBODY if detail(cast, who, document)} == READ_ALL


def test_an_issued_paper_is_for_those_it_was_sent_to(cast):
    document = approved(cast)
    issue_document(actor=cast.director, document_id=document.id, to_unit_ids=[cast.units["water"], cast.units["land"]])
    # The deputy of the land group reads what goes to the unit that leads it.
    assert {who for who in EVERYBODY if detail(cast, who, document)} == READ_ALL | {
        "water_member", "water_liaison", "group_deputy",
    }  # fmt: skip


def test_a_unit_reads_the_issued_text_and_nothing_of_how_it_came_about(cast):
    document = submitted(cast)
    return_document(actor=cast.convener, document_id=document.id, opinion="补充时限")
    revise_document(actor=cast.clerk, document_id=document.id, body="改后的文本")
    submit_document(actor=cast.clerk, document_id=document.id)
    approve_document(actor=cast.convener, document_id=document.id, opinion="同意")
    issue_document(actor=cast.director, document_id=document.id)
    acknowledge_document(actor=cast.land_liaison, document_id=document.id)
    read = detail(cast, "water_liaison", document)
    assert (read["body"], [v["number"] for v in read["versions"]]) == ("改后的文本", [2])
    assert (read["route"], read["recipientCount"], read["acknowledgedCount"]) == ([], None, None)
    assert [r["unit"]["name"] for r in read["recipients"]] == ["岳阳县水利局"]
    assert [entry["verb"] for entry in read["history"]] == ["document.issue"]
    assert read["allowedActions"] == ["document.acknowledge"]
    assert "补充时限" not in str(read)
    whole = detail(cast, "clerk", document)
    assert [v["number"] for v in whole["versions"]] == [1, 2]
    assert [(s["outcome"], s["opinion"]) for s in whole["route"]] == [("RETURNED", "补充时限"), ("PASSED", "同意")]
    assert (whole["recipientCount"], whole["acknowledgedCount"]) == (4, 1)
    assert [entry["verb"].removeprefix("document.") for entry in whole["history"]] == [
        "draft", "submit", "return", "revise", "submit", "approve", "issue", "acknowledge",
    ]  # fmt: skip


def test_a_recalled_paper_is_seen_as_recalled_without_its_text(cast):
    document = issued(cast)
    recall_document(actor=cast.director, document_id=document.id, reason="附件有误")
    read = detail(cast, "water_liaison", document)
    assert (read["state"], read["reason"], read["body"], read["versions"]) == ("RECALLED", "附件有误", None, [])
    assert read["allowedActions"] == []
    assert detail(cast, "convener", document)["body"]


def test_differences_are_for_those_who_read_both_versions(cast):
    document = draft(cast)
    body = document.versions.get().body.replace("2026年3月31日", "2026年4月15日")
    revise_document(actor=cast.clerk, document_id=document.id, body=body)
    read = told(cast, "clerk", DIFFERENCE, id=global_id("Document", document.id))["document"]["difference"]
    removed, added = [line for line in read if line["kind"] != "SAME"]
    assert [s["text"] for s in removed["segments"] if s["changed"]] == ["3", "31"]
    assert [s["text"] for s in added["segments"] if s["changed"]] == ["4", "15"]
    for stage in (approved, issued):
        other = stage(cast)
        _, errors = answered(cast, "clerk", DIFFERENCE, id=global_id("Document", other.id))
        assert errors[0].original_error.code == "NOT_FOUND"


def test_what_is_owed_is_seen_until_it_is_issued(cast):
    query = "{ papersOwed { meetingTitle purpose documentId } }"
    plenary, office = held_meeting(cast), held_meeting(cast, "OFFICE", chair="director")
    begun = draft(cast, "WORKING")
    issued(cast)
    owed = {(one.meeting.id, one.purpose, one.document) for one in papers_owed(cast.convener)}
    assert owed == {(plenary.id, "MEETING_DOCUMENT", None), (begun.meeting_id, "MINUTES", begun)}
    assert office.id not in {meeting for meeting, *_ in owed}, "minutes of office meetings are optional (A6)"
    assert len(told(cast, "clerk", query)["papersOwed"]) == 2
    for who in ("water_member", "administrator", "nobody", "x_director"):
        assert told(cast, who, query, body_of(who))["papersOwed"] == []


def test_lists_are_filtered_and_ordered(cast):
    one, two, three = draft(cast), submitted(cast, "WORKING"), issued(cast)

    def ids(who="clerk", **filters):
        found = told(cast, who, LIST, filters=filters, ordering=[{"createdAt": "ASC"}])["documents"]
        return [node["id"] for node in nodes(found)]

    keys = [global_id("Document", document.id) for document in (one, two, three)]
    assert ids() == keys
    assert ids(states=["DRAFT", "ISSUED"]) == [keys[0], keys[2]]
    assert ids(purposes=["MINUTES"]) == [keys[1]]
    assert ids(text="联〔2026〕1") == [keys[2]]
    assert ids(year=2026) == [keys[2]]
    assert ids(meeting=global_id("Meeting", one.meeting_id)) == [keys[0]]
    assert ids("convener", awaitingMe=True) == [keys[1]]
    assert ids("second_convener", awaitingMe=True) == []
    assert ids("water_liaison", unacknowledged=True) == [keys[2]]
    acknowledge_document(actor=cast.water_member, document_id=three.id)
    assert ids("water_liaison", unacknowledged=True) == []
    assert ids("water_liaison") == [keys[2]]


@pytest.mark.parametrize("who", ["clerk", "convener", "water_liaison"])
def test_a_list_takes_the_same_number_of_queries_however_long(cast, who):
    issued(cast)
    with queries() as few:
        told(cast, who, LIST)
    for _ in range(5):
        issued(cast, "WORKING")
    with queries() as many:
        assert told(cast, who, LIST)["documents"]["totalCount"] == 6
    # account and body of the test itself, the posts, the page with its count
    assert len(many) == len(few) == 4, "\n".join(many)


@pytest.mark.parametrize("who", ["clerk", "water_liaison"])
def test_the_detail_takes_a_fixed_number_of_queries(cast, who):
    document = issued(cast)
    with queries() as seen:
        assert detail(cast, who, document)["versions"]
    assert len(seen) <= 16, "\n".join(seen)


def test_what_can_be_done_follows_state_and_post(cast):
    expected = {
        draft: {
            "clerk": ["document.revise", "document.submit", "document.discard"],
            "convener": [],
        },
        submitted: {"clerk": ["document.withdraw"], "convener": ["document.approve", "document.return"],
                    "second_convener": [], "director": ["document.withdraw"]},
        approved: {"clerk": ["document.withdraw"], "director": ["document.withdraw", "document.issue"]},
        issued: {"director": ["document.recall"], "deputy": [], "water_member": ["document.acknowledge"],
                 "convener": []},
    }  # fmt: skip
    for stage, by_person in expected.items():
        document = stage(cast)
        for who, verbs in by_person.items():
            assert allowed_actions(document, getattr(cast, who)) == verbs, (stage.__name__, who)
            assert detail(cast, who, document)["allowedActions"] == verbs


def test_a_unit_reads_what_it_countersigns_and_no_later_draft(cast):
    follow(cast, papers_countersigned=True)
    document = submitted(cast)
    read = detail(cast, "water_member", document)
    assert read["body"] == document.versions.get().body
    assert (read["route"], read["history"]) == ([], [])
    assert detail(cast, "finance_member", document) is None
    return_document(actor=cast.water_member, document_id=document.id, opinion="时限过紧")
    assert detail(cast, "water_member", document)["body"] is None
    revise_document(actor=cast.clerk, document_id=document.id, body="改后的文本")
    assert (detail(cast, "water_member", document)["body"], detail(cast, "water_member", document)["versions"]) == (
        None, [],
    )  # fmt: skip


def test_a_paper_names_its_meeting_to_those_who_were_called(cast):
    document = issued(cast)
    asked = "query ($id: ID!) { document(id: $id) { meeting { title } } }"
    for who in ("clerk", "water_liaison"):
        found = told(cast, who, asked, id=global_id("Document", document.id))["document"]
        assert found["meeting"]["title"] == document.meeting.title
