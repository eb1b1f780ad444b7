"""Bodies come into being here."""

from collections.abc import Iterable

from django.conf import settings
from django.db import connection

from hierarchy import clock
from hierarchy.errors import Faults, RuleBroken
from hierarchy.transactions import act
from hierarchy.tree.models import Alias, Domain, JointMeeting, Level
from hierarchy.tree.schemas import expected_version
from hierarchy.tree.tenancy import CODE, TEMPLATE, public_schema


@act
def create_body(
    *,
    code: str,
    name: str,
    short_name: str,
    level: str,
    parent: JointMeeting | None,
    name_en: str = "",
    aliases: Iterable[str] = (),
    domains: Iterable[str] = (),
) -> JointMeeting:
    """Make a body with its schema, in one transaction; done again, it answers the body that is there.

    Raises ValidationFailed (fields code, name, short_name, level) and RuleBroken BODY_EXISTS when the code belongs to
    a body of another name or parent.
    """
    faults = Faults()
    faults.unless(CODE.match(code) and code not in (TEMPLATE, "public"), "code", "BODY_CODE")
    name = faults.line("name", name, most=120)
    short_name = faults.line("short_name", short_name, most=40)
    faults.unless(level in Level.values, "level", "NOT_A_CHOICE", choices=Level.values)
    faults.raise_any()
    with public_schema():
        connection.cursor().execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [f"joint_meeting.body.{code}"])
        existing = JointMeeting.objects.filter(schema_name=code).first()
        if existing:
            if (existing.name, existing.parent_id) != (name, parent.id if parent else None):
                raise RuleBroken("BODY_EXISTS", code_taken=code, name=existing.name)
            return existing
        body = JointMeeting(
            schema_name=code, name=name, short_name=short_name, name_en=name_en.strip(), level=level, parent=parent,
            path=f"{parent.path}/{code}" if parent else code,
            created_at=clock.now(), ready_at=clock.now(), schema_version=expected_version(),
        )  # fmt: skip
        body.save(force_insert=True)
        _enter_names(body, aliases, domains)
        connection.cursor().execute("SELECT public.create_body_schema(%s)", [code])
    return body


def _enter_names(body: JointMeeting, aliases: Iterable[str], domains: Iterable[str]) -> None:
    Alias.objects.bulk_create(Alias(joint_meeting=body, name=alias) for alias in aliases)
    hosts = list(domains) or [f"{body.schema_name}.{settings.BASE_DOMAIN}".replace("_", "-")]
    Domain.objects.bulk_create(
        Domain(tenant=body, domain=host, is_primary=place == 0) for place, host in enumerate(hosts)
    )
