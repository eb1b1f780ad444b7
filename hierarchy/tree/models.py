"""The organizational tree: bodies, the names and hosts they go by, and addressees that are not hosted."""

from django.core.validators import RegexValidator
from django.db import models
from django_tenants.models import DomainMixin, TenantMixin

from hierarchy.ids import uuid7


class Level(models.TextChoices):
    """What kind of government a body belongs to; the tree itself is data, the level only a word for people."""

    CITY = "CITY", "市"
    COUNTY = "COUNTY", "县"
    TOWNSHIP = "TOWNSHIP", "乡镇"
    SUBDISTRICT = "SUBDISTRICT", "办事处"
    CENTRE = "CENTRE", "区域服务中心"
    VILLAGE = "VILLAGE", "村（社区）"


class JointMeeting(TenantMixin):
    """A body (联席会议): the county's, a township's, a subdistrict office's, Lujiao's. One body is one tenant."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    # Narrower than django-tenants allows: PostgreSQL cuts names at 63 bytes, so that two long ones shared a schema.
    schema_name = models.CharField(
        "code",
        max_length=41,
        unique=True,
        validators=[RegexValidator(r"^[a-z][a-z0-9_]{2,40}$")],
        help_text="The body's code, as in the header X-Joint-Meeting and in host names.",
    )
    name = models.CharField(max_length=120, help_text="Full name, for example 岳阳县信访工作联席会议.")
    short_name = models.CharField(max_length=40, help_text="Name of the place, for example 岳阳县.")
    name_en = models.CharField(max_length=160, blank=True, help_text="English name.")
    level = models.CharField(max_length=20, choices=Level.choices, help_text="Kind of government it belongs to.")
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
        help_text="The body one level up; none for the topmost.",
    )
    path = models.CharField(
        max_length=400,
        unique=True,
        help_text="Codes from the topmost body down to this one, joined by '/'; orders and bounds subtrees.",
    )
    created_at = models.DateTimeField(help_text="When the body was entered.")
    ready_at = models.DateTimeField(null=True, help_text="When its schema stood complete; nobody works in it before.")
    schema_version = models.CharField(
        max_length=16, blank=True, help_text="Digest of the migrations its schema has; a body behind the code waits."
    )

    auto_create_schema = False

    class Meta:
        ordering = ["path"]
        constraints = [
            models.CheckConstraint(condition=models.Q(schema_name__regex=r"^[a-z][a-z0-9_]{2,40}$"), name="body_code"),
        ]

    def __str__(self) -> str:
        return self.name


class Alias(models.Model):
    """Another name of a body, as papers use it (鹿角区域服务中心, 鹿角区域服务发展中心)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    joint_meeting = models.ForeignKey(JointMeeting, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=120, help_text="The other name.")

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["joint_meeting", "name"], name="alias_once")]

    def __str__(self) -> str:
        return self.name


class Domain(DomainMixin):
    """A host name of a body."""


class Direction(models.TextChoices):
    """Where an addressee stands to the body."""

    UP = "UP", "上级"
    ACROSS = "ACROSS", "平级"
    DOWN = "DOWN", "下级"


class OutsideAddressee(models.Model):
    """Somebody a body writes to that is not hosted here: county committee and government, the city (R9)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    joint_meeting = models.ForeignKey(JointMeeting, on_delete=models.CASCADE, related_name="outside_addressees")
    name = models.CharField(max_length=120, help_text="Name as it stands on papers.")
    direction = models.CharField(
        max_length=10,
        choices=Direction.choices,
        help_text="Whether it stands above, beside or below the body.",
    )

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["joint_meeting", "name"], name="addressee_once")]

    def __str__(self) -> str:
        return self.name
