"""What exists, as a World: the same shape as the file, so that the two can be compared and exported."""

from datetime import date, timedelta
from typing import Any

from django.db.models import F

from hierarchy.roster.models import Account, Appointment, MemberUnit, Section, WorkingGroup
from hierarchy.roster.spreadsheet.layout import BY_KEY, Values, World, empty_world, key_of
from hierarchy.roster.spreadsheet.rulebooks import OurRulebooks
from hierarchy.tree.models import JointMeeting, OutsideAddressee

_RANK = {post: rank for rank, post in enumerate(BY_KEY["appointments"].column("post").choices)}


def last_day(to_day: date | None) -> date | None:
    """The database keeps the first day after; offices write the last one."""
    return to_day - timedelta(days=1) if to_day else None


def to_day(last: date | None) -> date | None:
    """The first day after the last one."""
    return last + timedelta(days=1) if last else None


def snapshot(books: OurRulebooks) -> World:
    """All bodies that are ready, with everything that belongs to them, in the order of an export."""
    world = empty_world()
    for sheet, rows in {
        "bodies": _bodies(books), "units": _units(), "sections": _sections(), "groups": _groups(),
        "persons": _persons(), "appointments": _appointments(), "outside": _outside(),
    }.items():  # fmt: skip
        for row in rows:
            values = {name: value for name, value in row.items() if value not in (None, "", ())}
            world[sheet][key_of(BY_KEY[sheet], values)] = values
    return world


def only(world: World, body: str) -> World:
    """What belongs to one body, with the persons who hold posts in it; its parent is named, not included."""
    part = empty_world()
    for name in ("units", "sections", "groups", "outside"):
        part[name] = {key: values for key, values in world[name].items() if key[0] == body}
    part["bodies"] = {key: values for key, values in world["bodies"].items() if key[0] == body}
    part["appointments"] = {key: values for key, values in world["appointments"].items() if key[1] == body}
    busy = {key[0] for key in part["appointments"]}
    part["persons"] = {key: values for key, values in world["persons"].items() if key[0] in busy}
    return part


def _bodies(books: OurRulebooks) -> list[Values]:
    followed = books.followed()
    rows = JointMeeting.objects.filter(ready_at__isnull=False).select_related("parent")
    return [
        {
            "code": body.schema_name, "name": body.name, "short_name": body.short_name, "name_en": body.name_en,
            "level": body.level, "parent": body.parent.schema_name if body.parent else None,
            "aliases": tuple(alias.name for alias in body.aliases.all()),
            "rulebook": followed.get(body.schema_name, (None, None))[0],
            "rulebook_day": followed.get(body.schema_name, (None, None))[1],
            "domains": tuple(host.domain for host in sorted(body.domains.all(), key=_primary_first)),
        }
        for body in rows.prefetch_related("aliases", "domains").order_by("path")
    ]  # fmt: skip


def _primary_first(host: Any) -> tuple[bool, str]:
    return not host.is_primary, host.domain


def _units() -> list[Values]:
    rows = MemberUnit.objects.select_related("joint_meeting").order_by("joint_meeting__path", "position", "code")
    return [
        {
            "body": unit.joint_meeting.schema_name, "code": unit.code, "name": unit.name, "short_name": unit.short_name,
            "position": unit.position, "hosts_office": unit.hosts_office, **_lasting(unit),
        }
        for unit in rows
    ]  # fmt: skip


def _sections() -> list[Values]:
    rows = Section.objects.select_related("joint_meeting").order_by("joint_meeting__path", "code")
    return [{"body": row.joint_meeting.schema_name, "code": row.code, "name": row.name} for row in rows]


def _groups() -> list[Values]:
    rows = WorkingGroup.objects.select_related("joint_meeting", "lead_unit").prefetch_related("deputy_units")
    return [
        {
            "body": group.joint_meeting.schema_name, "code": group.code, "name": group.name, "position": group.position,
            "lead_unit": group.lead_unit.code, "deputy_units": tuple(unit.code for unit in group.deputy_units.all()),
            **_lasting(group),
        }
        for group in rows.order_by("joint_meeting__path", "position", "code")
    ]  # fmt: skip


def _persons() -> list[Values]:
    return list(Account.objects.order_by("username").values("username", "name", "phone", "email"))  # type: ignore[arg-type]


def _appointments() -> list[Values]:
    # A post that was ended before it took effect has no last day that a sheet could name.
    rows = Appointment.objects.exclude(to_day=F("from_day")).select_related(
        "joint_meeting", "account", "unit", "group", "section"
    )
    values = [
        {
            "username": row.account.username, "body": row.joint_meeting.schema_name, "post": row.post,
            "title": row.title,
            "unit": row.unit.code if row.unit else None, "group": row.group.code if row.group else None,
            "section": row.section.code if row.section else None, "is_principal": row.is_principal, **_lasting(row),
        }
        for row in rows.order_by("joint_meeting__path", "account__username", "from_day", "id")
    ]  # fmt: skip
    paths = dict(JointMeeting.objects.values_list("schema_name", "path"))
    order = ("unit", "group", "section")
    return sorted(
        values,
        key=lambda row: (
            paths[row["body"]], _RANK[row["post"]], *(row[name] or "" for name in order), row["username"],
            row["from_day"],
        ),
    )  # fmt: skip


def _outside() -> list[Values]:
    rows = OutsideAddressee.objects.select_related("joint_meeting").order_by("joint_meeting__path", "name")
    return [{"body": row.joint_meeting.schema_name, "name": row.name, "direction": row.direction} for row in rows]


def _lasting(row: Any) -> Values:
    return {"from_day": row.from_day, "last_day": last_day(row.to_day)}
