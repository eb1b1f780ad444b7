"""Who is who: accounts, units, groups, posts and who holds them from a day to a day (R2-R4, R10, R12, B2).

Posts are shared over bodies, for one person may hold several, in several bodies.
"""

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.functions import Coalesce

from hierarchy.ids import uuid7
from hierarchy.posts import Post


class AccountManager(BaseUserManager["Account"]):
    """Accounts are made by the administrator or the roster import, never by signing up."""

    def get_by_natural_key(self, username: str | None) -> "Account":
        return self.get(username__iexact=username)


class Account(AbstractBaseUser):
    """A person who works in one or more bodies, and the name he signs in with."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    username = models.CharField(max_length=40, unique=True, help_text="Name to sign in with.")
    name = models.CharField(max_length=60, help_text="The person's name.")
    email = models.EmailField(blank=True, help_text="Where a password reset goes; may be empty.")
    phone = models.CharField(max_length=20, blank=True, help_text="Office telephone; may be empty.")
    is_active = models.BooleanField(default=True, help_text="False: cannot sign in.")
    is_developer = models.BooleanField(default=False, help_text="True: may use introspection in production.")
    created_at = models.DateTimeField(help_text="When the account was made.")

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]
    objects = AccountManager()

    class Meta:
        ordering = ["username"]

    def __str__(self) -> str:
        return f"{self.name}（{self.username}）"


class SetupLink(models.Model):
    """A one-time link with which a person sets the first password; only the hash of its token is kept."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="setup_links")
    token_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.account_id} {self.expires_at:%Y-%m-%d}"


class Lasting(models.Model):
    """Something that exists from a day on, up to but not including another; open when that is empty."""

    from_day = models.DateField(help_text="First day.")
    to_day = models.DateField(null=True, blank=True, help_text="First day after the last; none while it lasts.")

    class Meta:
        abstract = True


def on_day(day) -> Q:
    """What lasts on `day`."""
    return Q(from_day__lte=day) & (Q(to_day__isnull=True) | Q(to_day__gt=day))


class MemberUnit(Lasting):
    """A member unit (成员单位) of a body: a department; in a township a station or an office (R3, R10)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    joint_meeting = models.ForeignKey("tree.JointMeeting", on_delete=models.PROTECT, related_name="units")
    code = models.CharField(max_length=40, help_text="The unit's code within the body, as in the roster file.")
    name = models.CharField(max_length=120, help_text="Full name.")
    short_name = models.CharField(max_length=40, blank=True, help_text="Short name.")
    position = models.PositiveIntegerField(default=0, help_text="Order on papers.")
    hosts_office = models.BooleanField(
        default=False, help_text="The Office stands here; its head is the director (R12)."
    )

    class Meta:
        ordering = ["position", "code", "id"]
        constraints = [
            models.UniqueConstraint(fields=["joint_meeting", "code"], name="unit_code_once"),
            models.UniqueConstraint(
                fields=["joint_meeting"], condition=Q(hosts_office=True, to_day__isnull=True), name="one_hosting_unit"
            ),
            models.CheckConstraint(condition=Q(to_day__isnull=True) | Q(to_day__gt=F("from_day")), name="unit_days"),
        ]

    def __str__(self) -> str:
        return self.name


class WorkingGroup(Lasting):
    """A special working group (专项工作小组) of a body, led by one unit (R4, B2)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    joint_meeting = models.ForeignKey("tree.JointMeeting", on_delete=models.PROTECT, related_name="groups")
    code = models.CharField(max_length=40, help_text="The group's code within the body, as in the roster file.")
    name = models.CharField(max_length=120, help_text="Full name.")
    position = models.PositiveIntegerField(default=0, help_text="Order on papers.")
    lead_unit = models.ForeignKey(
        MemberUnit, on_delete=models.PROTECT, related_name="led_groups", help_text="The unit that leads it."
    )
    deputy_units = models.ManyToManyField(
        MemberUnit, related_name="deputy_groups", blank=True, help_text="Units whose officials are deputy leaders."
    )

    class Meta:
        ordering = ["position", "code", "id"]
        constraints = [
            models.UniqueConstraint(fields=["joint_meeting", "code"], name="group_code_once"),
            models.CheckConstraint(condition=Q(to_day__isnull=True) | Q(to_day__gt=F("from_day")), name="group_days"),
        ]

    def __str__(self) -> str:
        return self.name


class Section(models.Model):
    """A section (股室) of a body's Office (A8)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    joint_meeting = models.ForeignKey("tree.JointMeeting", on_delete=models.PROTECT, related_name="sections")
    code = models.CharField(max_length=40, help_text="The section's code within the body.")
    name = models.CharField(max_length=120, help_text="Full name.")

    class Meta:
        ordering = ["code", "id"]
        constraints = [models.UniqueConstraint(fields=["joint_meeting", "code"], name="section_code_once")]

    def __str__(self) -> str:
        return self.name


class Days(Func):
    """The half-open range of days of a Lasting."""

    function = "DATERANGE"
    output_field = DateRangeField()


LASTS = Days("from_day", "to_day", models.Value("[)"))
# Nulls never collide in an exclusion, so a post without unit or group stands at the body itself. The group comes first:
# one unit may lead several groups, and its head all of them.
PLACE = Coalesce("group", "section", "unit", "joint_meeting")


class Appointment(Lasting):
    """A post (任职) that a person holds in a body from a day to a day. Rights follow from it and end with it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    joint_meeting = models.ForeignKey("tree.JointMeeting", on_delete=models.PROTECT, related_name="appointments")
    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="appointments")
    post = models.CharField(max_length=24, choices=Post.choices, help_text="The post.")
    title = models.CharField(max_length=120, help_text="Title on papers, for example 县水利局局长.")
    unit = models.ForeignKey(
        MemberUnit, null=True, blank=True, on_delete=models.PROTECT, related_name="appointments",
        help_text="Unit of a member or liaison; unit that a group leader heads.",
    )  # fmt: skip
    group = models.ForeignKey(
        WorkingGroup, null=True, blank=True, on_delete=models.PROTECT, related_name="appointments",
        help_text="Group of a leader or deputy leader.",
    )  # fmt: skip
    section = models.ForeignKey(
        Section, null=True, blank=True, on_delete=models.PROTECT, related_name="appointments",
        help_text="Section of its head or of a clerk.",
    )  # fmt: skip
    is_principal = models.BooleanField(
        default=False, help_text="Principal head (主要负责同志) of the unit; a group's leader has to be one (R4)."
    )

    class Meta:
        ordering = ["joint_meeting", "post", "from_day", "id"]
        indexes = [models.Index(fields=["account", "joint_meeting"])]
        constraints = [
            # Equal days: ended before it took effect, or on its first day; it then gave no rights on any day.
            models.CheckConstraint(condition=Q(to_day__isnull=True) | Q(to_day__gte=F("from_day")), name="post_days"),
            models.CheckConstraint(
                condition=~Q(post__in=["MEMBER", "LIAISON"]) | Q(unit__isnull=False), name="unit_post_has_unit"
            ),
            models.CheckConstraint(
                condition=~Q(post__in=["GROUP_LEADER", "GROUP_DEPUTY_LEADER"]) | Q(group__isnull=False),
                name="group_post_has_group",
            ),
            ExclusionConstraint(
                name="one_director_at_a_time",
                expressions=[("joint_meeting", RangeOperators.EQUAL), (LASTS, RangeOperators.OVERLAPS)],
                condition=Q(post="DIRECTOR"),
                violation_error_code="ONE_DIRECTOR",
            ),
            ExclusionConstraint(
                name="one_leader_of_a_group_at_a_time",
                expressions=[("group", RangeOperators.EQUAL), (LASTS, RangeOperators.OVERLAPS)],
                condition=Q(post="GROUP_LEADER"),
                violation_error_code="ONE_LEADER",
            ),
            ExclusionConstraint(
                name="a_post_once_at_a_time",
                expressions=[
                    ("account", RangeOperators.EQUAL),
                    ("joint_meeting", RangeOperators.EQUAL),
                    ("post", RangeOperators.EQUAL),
                    (PLACE, RangeOperators.EQUAL),
                    (LASTS, RangeOperators.OVERLAPS),
                ],
                violation_error_code="SAME_POST_TWICE",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.account_id} {self.post} {self.from_day}"


class Delegation(Lasting):
    """A written delegation (委托): somebody acts for a post within a scope and an end (R7, A3, A6)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    joint_meeting = models.ForeignKey("tree.JointMeeting", on_delete=models.PROTECT, related_name="delegations")
    giver = models.ForeignKey(
        Appointment, on_delete=models.PROTECT, related_name="delegations_given", help_text="The post that delegates."
    )
    receiver = models.ForeignKey(
        Appointment, on_delete=models.PROTECT, related_name="delegations_received", help_text="The post that acts."
    )
    scope = ArrayField(
        models.CharField(max_length=60), help_text="Keys of what may be done, for example meeting.chair.WORKING."
    )
    text = models.TextField(help_text="The wording of the delegation.")
    given_at = models.DateTimeField(help_text="When it was given.")
    revoked_at = models.DateTimeField(null=True, help_text="When it was revoked before its end.")

    class Meta:
        ordering = ["-given_at", "id"]
        constraints = [
            models.CheckConstraint(condition=Q(to_day__isnull=False), name="a_delegation_ends"),
            models.CheckConstraint(condition=Q(to_day__gt=F("from_day")), name="delegation_days"),
        ]

    def __str__(self) -> str:
        return f"{self.giver_id} → {self.receiver_id}"
