"""Bodies with people, sittings, decisions, tasks and papers, in bulk: for measuring, and for looking for leaks.

``python -m config.bench.seeding '{"bodies": 3}'`` fills a prepared, empty database and prints who is signed in where.
Every text of a body's rows, in its own tables and in the shared ones, carries that body's mark.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from uuid import UUID

    from hierarchy.roster.models import Account, Appointment, MemberUnit
    from hierarchy.tree.models import JointMeeting

PASSWORD = "岳阳-bench-2026"  # noqa: S105 (of a database that is thrown away)
RULEBOOK = "yueyang-county"


@dataclass(frozen=True)
class Size:
    """How much there is in each body."""

    bodies: int = 3
    units: int = 8
    meetings: int = 4
    decisions: int = 2
    submitted: int = 1


def mark(code: str) -> str:
    """What every text of this body's rows contains, and no other's."""
    return f"⟦{code}⟧"


def main() -> None:
    """Fill the database and print, as JSON, the bodies with their sessions."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    print(json.dumps(seed(Size(**json.loads(sys.argv[1])))))


def seed(size: Size) -> dict[str, Any]:
    """Fill the database; answers {"bodies": [{code, host, mark, sessions…}], "everywhere": session, …}."""
    everywhere = _account("everywhere")
    made = [_body(number, size, everywhere) for number in range(size.bodies)]
    return {"size": asdict(size), "bodies": made, "everywhere": _signed_in(everywhere), "password": PASSWORD}


def _body(number: int, size: Size, everywhere: Account) -> dict[str, Any]:
    from datetime import timedelta

    from hierarchy import clock
    from hierarchy.rulebook.actions import adopt_for_new_body
    from hierarchy.tree.actions import create_body
    from hierarchy.tree.tenancy import tenant_context

    code = f"town{number:03}"
    name = f"{code}信访工作联席会议{mark(code)}"
    body = create_body(code=code, name=name, short_name=code, level="COUNTY", parent=None)
    adoption = adopt_for_new_body(body, clock.today() - timedelta(days=900), RULEBOOK)
    units = _units(body, size.units)
    posts = _posts(body, units, everywhere)
    with tenant_context(body):
        meetings = _meetings(body, adoption.id, posts, size)
        tasks = _decisions(body, adoption.id, meetings, units, size.decisions)
        papers = _papers(body, adoption.id, posts, size.submitted)
    return {
        "id": str(body.id),
        "code": code,
        "host": f"{code}.localhost",
        "mark": mark(code),
        "sessions": {key: _signed_in(post.account) for key, post in posts.items() if key != "everywhere"},
        "usernames": {key: post.account.username for key, post in posts.items()},
        "papers": [str(paper) for paper in papers],
        "tasks": tasks,
    }


def _units(body: JointMeeting, count: int) -> list[MemberUnit]:
    from hierarchy.roster.models import MemberUnit

    return MemberUnit.objects.bulk_create(
        MemberUnit(
            joint_meeting=body, code=f"u{place}", name=f"第{place}单位{mark(body.schema_name)}", position=place,
            short_name=f"{place}{mark(body.schema_name)}", from_day=body.created_at.date(), hosts_office=place == 0,
        )
        for place in range(count)
    )  # fmt: skip


def _posts(body: JointMeeting, units: list[MemberUnit], everywhere: Account) -> dict[str, Appointment]:
    from hierarchy.posts import Post
    from hierarchy.roster.models import Appointment

    wanted: list[tuple[str, Post, MemberUnit | None]] = [
        ("convener", Post.CONVENER, None),
        ("director", Post.DIRECTOR, units[0]),
        ("clerk", Post.CLERK, None),
        ("administrator", Post.ADMINISTRATOR, None),
        ("everywhere", Post.CLERK, None),
        *((f"liaison{place}", Post.LIAISON, unit) for place, unit in enumerate(units)),
    ]
    return {
        key: Appointment.objects.create(
            joint_meeting=body, account=everywhere if key == "everywhere" else _account(f"{body.schema_name}-{key}"),
            post=post, title=f"{key}{mark(body.schema_name)}", unit=unit, from_day=body.created_at.date(),
        )
        for key, post, unit in wanted
    }  # fmt: skip


def _meetings(body: JointMeeting, adoption: UUID, posts: dict[str, Appointment], size: Size) -> list[Any]:
    from datetime import timedelta

    from hierarchy.meetings.models import Meeting

    return Meeting.objects.bulk_create(
        Meeting(
            rulebook_id=adoption, created_at=body.created_at, kind="WORKING", state="HELD", chair=posts["convener"],
            title=f"第{number}次工作会议{mark(body.schema_name)}", place=f"会议室{mark(body.schema_name)}",
            starts_at=body.created_at - timedelta(days=7 * number),
        )
        for number in range(size.meetings)
    )  # fmt: skip


def _decisions(
    body: JointMeeting, adoption: UUID, meetings: list[Any], units: list[MemberUnit], per_meeting: int
) -> list[tuple[str, str]]:
    """Decisions with a task each; answers the tasks' keys and who reports on them."""
    from datetime import timedelta

    from hierarchy.decisions.models import Decision, Task

    kept: dict[str, Any] = {"rulebook_id": adoption, "created_at": body.created_at}
    text = mark(body.schema_name)
    decisions = Decision.objects.bulk_create(
        Decision(**kept, meeting=meeting, position=place + 1, text=f"第{place + 1}项{text}", state="IN_FORCE")
        for meeting in meetings
        for place in range(per_meeting)
    )
    due = body.created_at.date() + timedelta(days=30)
    tasks = Task.objects.bulk_create(
        Task(
            **kept, decision=decision, title=f"落实第{decision.position}项{text}", state="ACCEPTED",
            lead_unit=units[number % len(units)], due_day=due, first_due_day=due,
        )
        for number, decision in enumerate(decisions)
    )  # fmt: skip
    return [(str(task.id), f"liaison{number % len(units)}") for number, task in enumerate(tasks)]


def _papers(body: JointMeeting, adoption: UUID, posts: dict[str, Appointment], count: int) -> list[UUID]:
    """Submitted papers that wait for the convener, each with its route of one step."""
    from hierarchy.documents.models import ApprovalStep, Document, DocumentVersion

    text = mark(body.schema_name)
    documents = Document.objects.bulk_create(
        Document(
            rulebook_id=adoption, created_at=body.created_at, purpose="MINUTES", genre="MINUTES", state="SUBMITTED",
            title=f"纪要之{number}{text}", approver=posts["convener"], submitted_by=posts["clerk"],
            submitted_at=body.created_at, round=1, step="approve",
        )
        for number in range(count)
    )  # fmt: skip
    DocumentVersion.objects.bulk_create(
        DocumentVersion(
            document=document, number=1, title=document.title, body=f"{text}\n" * 20, saved_by=posts["clerk"],
            saved_at=body.created_at, digest="0" * 64, decisions_digest="0" * 64,
        )
        for document in documents
    )  # fmt: skip
    ApprovalStep.objects.bulk_create(
        ApprovalStep(
            document=document, round=1, place=1, key="approve", verb="document.approve",
            appointment=posts["convener"], version_number=1,
        )
        for document in documents
    )  # fmt: skip
    return [document.id for document in documents]


def _account(username: str) -> Account:
    from django.contrib.auth.hashers import make_password

    from hierarchy import clock
    from hierarchy.roster.models import Account

    if not _hashed:  # slow on purpose, so once
        _hashed.append(make_password(PASSWORD))
    name = f"{username}{mark(username.partition('-')[0])}"
    return Account.objects.create(username=username, name=name, password=_hashed[0], created_at=clock.now())


_hashed: list[str] = []


def _signed_in(account: Account) -> str:
    """A session as the sign-in leaves it: its key is cookie and X-Session-Token alike."""
    from django.conf import settings
    from django.contrib import auth
    from django.contrib.sessions.backends.db import SessionStore

    session = SessionStore()
    session[auth.SESSION_KEY] = str(account.pk)
    session[auth.BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[auth.HASH_SESSION_KEY] = account.get_session_auth_hash()
    session.save()
    return str(session.session_key)


if __name__ == "__main__":
    main()
