"""What the demo prints when it is ready: where to look, who can sign in, what to ask."""

from __future__ import annotations

import unicodedata
from typing import Any

from config.demo.place import Place

# In the order in which a paper meets them; of each the first one, who also acts in the story.
POSTS = ("CLERK", "DIRECTOR", "DEPUTY_DIRECTOR", "CONVENER", "MEMBER", "LIAISON", "ADMINISTRATOR")
TOWNSHIP = "xinqiang"
QUERIES = (
    ("Who am I, and which posts do I hold?", "{ viewer { name posts { postLabel title jointMeeting { name } } } }"),
    ("Which meetings were held?", "{ meetings(first: 5) { edges { node { title stateLabel startsAt paperOwed } } } }"),
    ("What followed from them?", "{ tasks(first: 5) { totalCount edges { node { title stateLabel dueDay } } } }"),
)


def banner(place: Place, accounts: list[dict[str, Any]], port: int) -> str:
    """The whole text."""
    bodies = list(dict.fromkeys(row["jointMeeting"] for row in accounts))
    shown = [*bodies[:1], *[code for code in bodies[1:] if code == TOWNSHIP or TOWNSHIP not in bodies][:1]]
    names = {row["jointMeeting"]: row["place"] for row in accounts}
    lines = ["", "信访工作联席会议 · the demo is ready. Ctrl-C ends it.", ""]
    for code in shown:
        lines.append(f"  {pad(names[code], 12)} http://{code}.localhost:{port}/graphql")
    lines += [f"  {pad('any body', 12)} http://127.0.0.1:{port}/graphql with the header X-Joint-Meeting: <code>", ""]
    table: list[tuple[str, ...]] = [("body", "post", "username", "name")]
    lines += _table(table + [line for code in shown for line in _persons(accounts, code)])
    if accounts:
        everyone = len({row["username"] for row in accounts})
        lines += ["", f"  All {everyone} persons have the password {accounts[0]['password']} ({place.accounts})."]
    lines += ["", "  Three queries to try in GraphiQL:"]
    lines += [f"    # {question}\n    {query}" for question, query in QUERIES]
    lines += ["", f"  The server's log: {place.log}", ""]
    return "\n".join(lines)


def pad(text: str, width: int) -> str:
    """Fill up to a width in terminal cells, where a Chinese character takes two."""
    cells = sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
    return text + " " * max(0, width - cells)


def _persons(accounts: list[dict[str, Any]], code: str) -> list[tuple[str, ...]]:
    """One person for each post that matters in the story."""
    lines: list[tuple[str, ...]] = []
    for post in POSTS:
        row = next((row for row in accounts if row["jointMeeting"] == code and post in row["posts"]), None)
        if row is not None:
            title = row["titles"][row["posts"].index(post)]
            lines.append((code, post, row["username"], f"{row['name']}（{title}）"))
    return lines


def _table(rows: list[tuple[str, ...]]) -> list[str]:
    widths = (9, 16, 18)
    return [
        "  " + " ".join([*(pad(cell, width) for cell, width in zip(row, widths, strict=False)), row[-1]])
        for row in rows
    ]
