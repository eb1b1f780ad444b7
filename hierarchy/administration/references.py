"""References from a body's tables into the shared ones carry no constraint; here they are looked after."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef

from hierarchy.tree.models import JointMeeting
from hierarchy.tree.tenancy import tenant_context

# Plain ids, kept so that the journal needs nothing to be readable; null where nobody acted.
PLAIN = {"account_id": "roster.Account", "appointment_id": "roster.Appointment", "delegation_id": "roster.Delegation"}


@dataclass(frozen=True)
class Dangler:
    """Rows of one body that refer to a shared row that is not there."""

    body: str
    table: str
    field: str
    target: str
    count: int
    examples: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.body}: {self.table}.{self.field} → {self.target}: {self.count} ({', '.join(self.examples)} …)"


def references() -> Iterator[tuple[type[models.Model], str, type[models.Model]]]:
    """Every unconstrained reference: the tenant's model, its field, the shared model."""
    shared = {config.label for config in apps.get_app_configs() if config.name in settings.SHARED_APPS}
    for config in apps.get_app_configs():
        if config.name not in settings.TENANT_APPS:
            continue
        for model in config.get_models(include_auto_created=True):
            for field in model._meta.concrete_fields:
                target: Any = field.related_model if isinstance(field, models.ForeignKey) else None
                if target is not None and target._meta.app_label in shared:
                    yield model, field.attname, target
                elif isinstance(field, models.UUIDField) and field.name in PLAIN:
                    yield model, field.name, apps.get_model(PLAIN[field.name])


def danglers() -> Iterator[Dangler]:
    """References of every body that is ready to rows that do not exist."""
    for body in JointMeeting.objects.filter(ready_at__isnull=False):
        with tenant_context(body):
            for model, field, target in references():
                there = target._default_manager.filter(pk=OuterRef(field))
                rows = model._default_manager.exclude(**{field: None}).filter(~Exists(there))
                if count := rows.count():
                    examples = tuple(str(value) for value in rows.values_list(field, flat=True).order_by(field)[:3])
                    yield Dangler(body.schema_name, model._meta.label, field, target._meta.label, count, examples)
