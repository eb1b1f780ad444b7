"""Rows that are equal in the order asked for keep one place, so that pages neither skip nor repeat one."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.asking import nodes, told

PAGE = """query page($after: String) { appointments(ordering: [{fromDay: ASC}], first: 5, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id fromDay } } } }"""


def test_posts_that_began_on_one_day_come_once_over_all_pages(cast):
    seen, after = [], None
    with CaptureQueriesContext(connection) as asked:
        while True:
            page = told(cast, "clerk", PAGE, after=after)["appointments"]
            seen += [node["id"] for node in nodes(page)]
            after = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"]:
                break
    assert len(seen) == len(set(seen)) == page["totalCount"] > 10
    lists = [query["sql"] for query in asked if 'FROM "roster_appointment"' in query["sql"] and "LIMIT" in query["sql"]]
    assert lists
    assert all('"roster_appointment"."from_day" ASC, "roster_appointment"."id" ASC' in sql for sql in lists)
