"""The inbox as clients read it: one's own, over all bodies, with and without a body named."""

from datetime import timedelta

import pytest

from hierarchy import clock
from hierarchy.decisions import actions as tasks
from notifications.models import InboxItem
from tests.asking import answered, global_id, nodes
from tests.asking import told as ask

INBOX = """query ($filters: InboxFilter, $first: Int! = 50, $after: String) {
  inbox(filters: $filters, first: $first, after: $after) {
    newest counts { post { post } jointMeeting unread undone } pageInfo { hasNextPage endCursor }
    edges { node { id cursor kind title objectType expects dueDay doneAt readAt urgency post { post postLabel }
      jointMeeting { code } } } } }"""
MARK = """mutation ($input: MarkInboxReadInput!) { markInboxRead(input: $input) {
  ... on InboxMarked { marked unread } ... on Refusal { code } } }"""


@pytest.fixture
def task(told, task_scene):
    task = task_scene.task("REPORTED")
    told()
    return task


@pytest.mark.parametrize("body", ["", None])
def test_one_reads_the_own_items_with_and_without_a_body(cast, task, body):
    seen = nodes(ask(cast, "deputy", INBOX, body, filters={"undone": True})["inbox"])
    wanted = [one for one in seen if one["expects"] == "task.verify"]
    assert [(one["kind"], one["title"], one["jointMeeting"]["code"]) for one in wanted] == [
        ("task.report_done", task.title, "yueyang")
    ]
    assert wanted[0]["post"]["post"] == "DEPUTY_DIRECTOR"


def test_nobody_reads_anothers(cast, task):
    for who in ("finance_liaison", "administrator", "x_director", "nobody"):
        body = None if who == "nobody" else ""
        assert nodes(ask(cast, who, INBOX, body)["inbox"]) == []
    data, errors = answered(cast, None, INBOX, None)
    assert data is None
    assert errors[0].original_error.code == "NOT_SIGNED_IN"


def test_filters_pages_and_counts(cast, task):
    whole = nodes(ask(cast, "water_member", INBOX)["inbox"])
    pages, after = [], None
    while True:
        page = ask(cast, "water_member", INBOX, first=2, after=after)["inbox"]
        pages += nodes(page)
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert pages == whole
    assert page["newest"] == whole[0]["cursor"]
    kinds = [one["kind"] for one in nodes(ask(cast, "water_member", INBOX, filters={"kind": "task.assign"})["inbox"])]
    assert kinds == ["task.assign"]
    post = global_id("Appointment", cast.appointment("water_member").id)
    assert nodes(ask(cast, "water_member", INBOX, filters={"post": post})["inbox"]) == whole
    assert nodes(ask(cast, "water_member", INBOX, filters={"post": global_id("Task", task.id)})["inbox"]) == []
    undone = [one for one in whole if one["expects"] and not one["doneAt"]]
    assert page["counts"] == [
        {"post": {"post": "MEMBER"}, "jointMeeting": "yueyang", "unread": len(whole), "undone": len(undone)}
    ]


def test_marking_some_and_all_as_read(cast, task):
    whole = nodes(ask(cast, "water_member", INBOX)["inbox"])
    marked = ask(cast, "water_member", MARK, input={"ids": [whole[0]["id"]]})["markInboxRead"]
    assert marked == {"marked": 1, "unread": len(whole) - 1}
    others = {"input": {"ids": [one["id"] for one in whole], "upTo": whole[0]["cursor"]}}
    assert ask(cast, "finance_liaison", MARK, **others)["markInboxRead"] == {"marked": 0, "unread": 0}
    assert InboxItem.objects.filter(recipient=cast.account("water_member"), read_at=None).count() == len(whole) - 1
    upto = ask(cast, "water_member", MARK, None, input={"upTo": whole[0]["cursor"]})["markInboxRead"]
    assert upto == {"marked": len(whole) - 1, "unread": 0}
    assert nodes(ask(cast, "water_member", INBOX, filters={"unread": True})["inbox"]) == []
    wrong = ask(cast, "water_member", MARK, input={"ids": [global_id("Task", task.id)]})["markInboxRead"]
    assert wrong == {"code": "VALIDATION_FAILED"}


@pytest.mark.parametrize("cursor", ["x", "aW5ib3g6", "aW5ib3g6LTE=", "YXJyYXljb25uZWN0aW9uOjE=", "é"])
def test_a_cursor_that_is_none_is_refused(cast, cursor):
    _, errors = answered(cast, "clerk", INBOX, after=cursor)
    assert errors[0].original_error.code == "BAD_CURSOR"


def test_pages_have_their_limit(cast):
    for first, code in ((101, "PAGE_LIMIT"), (-1, "BAD_PAGE")):
        _, errors = answered(cast, "clerk", INBOX, first=first)
        assert errors[0].original_error.code == code


def test_items_are_read_no_more_when_the_post_has_ended(cast, task, told):
    tasks.return_task(actor=cast.director, task_id=task.id, reason="缺回执")
    told()
    assert nodes(ask(cast, "water_liaison", INBOX)["inbox"])
    post = cast.appointment("water_liaison")
    post.to_day = clock.today() - timedelta(days=1)
    post.save(update_fields=["to_day"])
    assert nodes(ask(cast, "water_liaison", INBOX, None)["inbox"]) == []
