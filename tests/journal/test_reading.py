"""The full journal is for conveners and the director of the body, and for nobody else."""

import pytest

from hierarchy.ids import uuid7
from hierarchy.journal.actions import record_entry
from tests.asking import answered, global_id, nodes, told

JOURNAL = """query journal($filters: JournalFilter) {
  journal(filters: $filters) { totalCount edges { node { verb person post note changes objectId correlationId } } } }"""


@pytest.fixture
def document_id(cast):
    key = uuid7()
    record_entry(
        body_id=cast.body().id, verb="document.return", object_type="Document", object_id=key, person="周正平",
        post="召集人", note="请补充。", changes={"state": ["SUBMITTED", "DRAFT"]},
    )  # fmt: skip
    record_entry(body_id=cast.body().id, verb="task.accept", object_type="Task", object_id=uuid7(), subject_id=key)
    record_entry(body_id=cast.body().id, verb="task.accept", object_type="Task", object_id=uuid7())
    return key


@pytest.mark.parametrize("reader", ["convener", "second_convener", "director"])
def test_conveners_and_the_director_read_all_of_it(cast, document_id, reader):
    found = told(cast, reader, JOURNAL)["journal"]
    assert found["totalCount"] == 3
    assert nodes(found)[-1] == {
        "verb": "document.return", "person": "周正平", "post": "召集人", "note": "请补充。", "correlationId": "",
        "changes": {"state": ["SUBMITTED", "DRAFT"]}, "objectId": global_id("Document", document_id),
    }  # fmt: skip


def test_it_is_found_by_object_and_what_belongs_to_it(cast, document_id):
    found = told(cast, "convener", JOURNAL, filters={"object": global_id("Document", document_id)})["journal"]
    assert [entry["verb"] for entry in nodes(found)] == ["task.accept", "document.return"]


@pytest.mark.parametrize(
    "asker", ["deputy", "section_head", "clerk", "administrator", "water_member", "water_liaison", "land_member"]
)
def test_nobody_else_in_the_body_does(cast, document_id, asker):
    data, errors = answered(cast, asker, JOURNAL)
    assert data is None
    refusal = errors[0].original_error
    assert (refusal.code, refusal.allowed) == ("POST_NEEDED", ["CONVENER", "DIRECTOR"])


def test_another_bodys_director_reads_that_bodys_only(cast, document_id):
    assert told(cast, "x_director", JOURNAL)["journal"]["totalCount"] == 0


@pytest.mark.parametrize(("asker", "body"), [(None, "yueyang"), ("nobody", "yueyang"), ("x_director", "yueyang")])
def test_who_has_no_post_here_reads_nothing(cast, document_id, asker, body):
    data, errors = answered(cast, asker, JOURNAL, body)
    assert data is None
    assert errors


def test_an_entry_is_no_way_around(cast, document_id):
    entry = nodes(told(cast, "convener", "{ journal { edges { node { id } } } }")["journal"])[0]["id"]
    asked = "query node($id: ID!) { node(id: $id) { ... on JournalEntry { verb } } }"
    assert told(cast, "convener", asked, id=entry)["node"]["verb"] == "task.accept"
    assert answered(cast, "clerk", asked, id=entry)[0] in (None, {"node": None})
