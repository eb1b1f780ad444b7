"""Writing a plan: bodies first, each whole by itself, then the directory in one transaction.

Every body brings a schema of some hundred tables and indexes, too many locks for one transaction over a county. A body
that stands without its people is harmless, for nobody has a post in it; the same file, run again, goes on from there.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction

from hierarchy import clock
from hierarchy.errors import Conflict
from hierarchy.roster.models import Account, Appointment, MemberUnit, Section, WorkingGroup
from hierarchy.roster.spreadsheet.layout import Key, Values, identifying_place
from hierarchy.roster.spreadsheet.plan import Change, Creation, Plan
from hierarchy.roster.spreadsheet.rulebooks import OurRulebooks
from hierarchy.roster.spreadsheet.snapshot import to_day
from hierarchy.tree.actions import create_body
from hierarchy.tree.models import Alias, Domain, JointMeeting, OutsideAddressee

LOCK = 5_720_301


@contextmanager
def one_import_at_a_time() -> Iterator[None]:
    """Refuse a second import while this one reads, plans and writes; raises Conflict."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
        if not cursor.fetchone()[0]:
            raise Conflict("ROSTER_BUSY")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])


def apply_plan(plan: Plan, books: OurRulebooks, tell: Callable[[str], None] = lambda _line: None) -> None:
    """Write what the plan says; run again after an interruption, a new plan holds the rest."""
    for creation in plan.creations:
        if creation.sheet == "bodies":
            tell(creation.values["name"])
            _create_body(creation.values)
    with transaction.atomic():
        writer = _Writer(books)
        first, later = _ordered(plan.changes)
        for change in first:
            writer.change(change)
        for creation in plan.creations:
            writer.create(creation)
        for change in later:
            writer.change(change)
        writer.finish()


def _ordered(changes: list[Change]) -> tuple[list[Change], list[Change]]:
    """Units that cease to host an Office come before any unit that begins to; only one may at a time."""
    first = [change for change in changes if change.sheet == "units" and not _begins_to_host(change)]
    return first, [change for change in changes if change not in first]


def _begins_to_host(change: Change) -> bool:
    return bool(change.changed.get("hosts_office", (None, False))[1])


def _create_body(values: Values) -> None:
    parent = JointMeeting.objects.get(schema_name=values["parent"]) if values.get("parent") else None
    names = ("code", "name", "short_name", "level", "name_en", "aliases", "domains")
    create_body(parent=parent, **{name: values[name] for name in names if values.get(name)})


class _Writer:
    """Looks up by code what rows refer to, and writes; appointments last, all at once."""

    def __init__(self, books: OurRulebooks) -> None:
        self.books = books
        self.now = clock.now()
        self.bodies = {body.schema_name: body for body in JointMeeting.objects.all()}
        self.places: dict[tuple[str, Key], Any] = {}
        for sheet, model in (("units", MemberUnit), ("groups", WorkingGroup), ("sections", Section)):
            for row in model.objects.select_related("joint_meeting"):
                self.places[sheet, (row.joint_meeting.schema_name, row.code)] = row
        self.accounts = {account.username: account for account in Account.objects.all()}
        self.appointments: list[Appointment] = []
        self.moved = False

    def create(self, creation: Creation) -> None:
        """Write a new entry."""
        getattr(self, f"_create_{creation.sheet}")(creation.key, creation.values)

    def change(self, change: Change) -> None:
        """Write the new values of an entry."""
        new = {name: value for name, (_old, value) in change.changed.items()}
        getattr(self, f"_change_{change.sheet}")(change.key, new)

    def finish(self) -> None:
        """Write what was gathered."""
        Appointment.objects.bulk_create(self.appointments, batch_size=500)
        if self.moved:
            _recompute_paths()

    # --- bodies ---

    def _create_bodies(self, key: Key, values: Values) -> None:
        if values.get("rulebook"):
            self.books.follow(key[0], values["rulebook"], values["rulebook_day"])

    def _change_bodies(self, key: Key, new: Values) -> None:
        body = self.bodies[key[0]]
        for name in ("name", "short_name", "name_en", "level"):
            if name in new:
                setattr(body, name, new[name])
        if "parent" in new:
            body.parent, self.moved = self.bodies[new["parent"]], True
        body.save()
        for name in new.get("aliases", ()):
            Alias.objects.get_or_create(joint_meeting=body, name=name)
        for host in new.get("domains", ()):
            Domain.objects.get_or_create(domain=host, defaults={"tenant": body, "is_primary": False})
        if new.get("rulebook"):
            self.books.follow(key[0], new["rulebook"], new["rulebook_day"])

    # --- units, sections, groups, outside addressees ---

    def _create_units(self, key: Key, values: Values) -> None:
        self.places["units", key] = MemberUnit.objects.create(**self._fields(values))

    def _create_sections(self, key: Key, values: Values) -> None:
        self.places["sections", key] = Section.objects.create(**self._fields(values))

    def _create_groups(self, key: Key, values: Values) -> None:
        fields = self._fields(values)
        deputies = fields.pop("deputy_units", [])
        group = self.places["groups", key] = WorkingGroup.objects.create(**fields)
        group.deputy_units.set(deputies)

    def _create_outside(self, _key: Key, values: Values) -> None:
        OutsideAddressee.objects.create(**self._fields(values))

    def _change_place(self, sheet: str, key: Key, new: Values) -> None:
        row = self.places[sheet, key]
        fields = self._fields({"body": key[0], **new})
        if "deputy_units" in fields:
            row.deputy_units.set(fields.pop("deputy_units"))
        for name, value in fields.items():
            setattr(row, name, value)
        row.save()

    def _change_units(self, key: Key, new: Values) -> None:
        self._change_place("units", key, new)

    def _change_sections(self, key: Key, new: Values) -> None:
        self._change_place("sections", key, new)

    def _change_groups(self, key: Key, new: Values) -> None:
        self._change_place("groups", key, new)

    def _change_outside(self, key: Key, new: Values) -> None:
        OutsideAddressee.objects.filter(joint_meeting=self.bodies[key[0]], name=key[1]).update(**new)

    # --- persons and posts ---

    def _create_persons(self, key: Key, values: Values) -> None:
        account = Account(created_at=self.now, **values)
        account.set_unusable_password()
        account.save(force_insert=True)
        self.accounts[key[0]] = account

    def _change_persons(self, key: Key, new: Values) -> None:
        Account.objects.filter(username=key[0]).update(**new)

    def _create_appointments(self, _key: Key, values: Values) -> None:
        self.appointments.append(Appointment(**self._fields(values)))

    def _change_appointments(self, key: Key, new: Values) -> None:
        username, body, post, place, from_day = key
        rows = Appointment.objects.filter(account__username=username, joint_meeting__schema_name=body, post=post)
        rows = rows.filter(from_day=from_day)
        if column := identifying_place(post):
            rows = rows.filter(**{f"{column}__code": place} if place else {f"{column}__isnull": True})
        row = rows.get()
        for name, value in self._fields({"body": body, **new}).items():
            setattr(row, name, value)
        row.save()

    # --- values of the file as fields of the database ---

    def _fields(self, values: Values) -> Values:
        body = values["body"]
        fields: Values = {"joint_meeting": self.bodies[body]}
        for name, value in values.items():
            if name in ("unit", "lead_unit"):
                fields[name] = self.places["units", (body, value)]
            elif name in ("group", "section"):
                fields[name] = self.places[f"{name}s", (body, value)]
            elif name == "deputy_units":
                fields[name] = [self.places["units", (body, code)] for code in value]
            elif name == "last_day":
                fields["to_day"] = to_day(value)
            elif name == "username":
                fields["account"] = self.accounts[value]
            elif name != "body":
                fields[name] = value
        if fields.get("post") == "GROUP_LEADER":
            fields.setdefault("unit", fields["group"].lead_unit)
        return fields


def _recompute_paths() -> None:
    """Set every path anew from the parents; a moved body takes its subtree along."""
    bodies = {body.pk: body for body in JointMeeting.objects.all()}

    def path(body: JointMeeting) -> str:
        above = bodies.get(body.parent_id)
        return f"{path(above)}/{body.schema_name}" if above else body.schema_name

    for body in bodies.values():
        JointMeeting.objects.filter(pk=body.pk).update(path=path(body))
