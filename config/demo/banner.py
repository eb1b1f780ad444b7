"""What the demo prints when it is ready: where to look, who can sign in, what to ask."""

from __future__ import annotations

import unicodedata
from typing import Any

from config.demo.place import Place

OFFICE = ("CONVENER", "DIRECTOR", "DEPUTY_DIRECTOR", "SECTION_HEAD", "CLERK", "ADMINISTRATOR")
SHOWN_PER_POST = 2
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
    rows = [row for code in shown for row in _some(accounts, code)]
    table: list[tuple[str, ...]] = [("body", "username", "name", "posts")]
    table += [(row["jointMeeting"], row["username"], row["name"], "、".join(row["titles"])) for row in rows]
    lines += _table(table)
    if accounts:
        lines += ["", f"  All {len(accounts)} sign in with the password {accounts[0]['password']} ({place.accounts})."]
    lines += ["", "  Three queries to try in GraphiQL:"]
    lines += [f"    # {question}\n    {query}" for question, query in QUERIES]
    lines += ["", f"  The server's log: {place.log}", ""]
    return "\n".join(lines)


def pad(text: str, width: int) -> str:
    """Fill up to a width in terminal cells, where a Chinese character takes two."""
    cells = sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
    return text + " " * max(0, width - cells)


def _some(accounts: list[dict[str, Any]], code: str) -> list[dict[str, Any]]:
    """The Office and the conveners of a body, and a few of each other post."""
    seen: dict[str, int] = {}
    chosen = []
    for row in accounts:
        if row["jointMeeting"] != code:
            continue
        if any(post in OFFICE or seen.get(post, 0) < SHOWN_PER_POST for post in row["posts"]):
            chosen.append(row)
            for post in row["posts"]:
                seen[post] = seen.get(post, 0) + 1
    return chosen


def _table(rows: list[tuple[str, ...]]) -> list[str]:
    widths = (14, 18, 12)
    return [
        "  " + " ".join([*(pad(cell, width) for cell, width in zip(row, widths, strict=False)), row[-1]])
        for row in rows
    ]
