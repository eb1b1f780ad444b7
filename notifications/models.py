"""Each person's inbox over all bodies: what concerns one of the posts, with neutral titles only."""

from django.db import models
from django.db.models import Q
from django.db.models.enums import TextChoices

from hierarchy.ids import uuid7


class Urgency(TextChoices):
    """How soon somebody should look."""

    NORMAL = "NORMAL", "普通"
    URGENT = "URGENT", "紧急"


class InboxItem(models.Model):
    """One event that one person is told of in one post. Written by the drain alone."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    recipient = models.ForeignKey("roster.Account", on_delete=models.CASCADE, related_name="+")
    number = models.PositiveBigIntegerField(help_text="Place in the recipient's inbox: 1, 2, 3 … as they were told.")
    joint_meeting = models.ForeignKey("tree.JointMeeting", on_delete=models.CASCADE, related_name="+")
    appointment = models.ForeignKey(
        "roster.Appointment", on_delete=models.CASCADE, related_name="+", help_text="The post that it concerns."
    )
    entry_id = models.UUIDField(help_text="The act, in that body's journal.")
    kind = models.CharField(max_length=60, help_text="Key of the act that it tells of, for example document.submit.")
    object_type = models.CharField(max_length=60)
    object_id = models.UUIDField()
    subject_type = models.CharField(max_length=60, blank=True)
    subject_id = models.UUIDField(null=True)
    title = models.CharField(max_length=200, help_text="Title of the object on that day; names no petitioner.")
    urgency = models.CharField(max_length=10, default=Urgency.NORMAL, choices=Urgency.choices)
    expects = models.CharField(
        max_length=60, blank=True, help_text="Key of the act that is expected now, for example document.approve."
    )
    due_day = models.DateField(null=True, help_text="Last day for what is expected, where there is one.")
    created_at = models.DateTimeField(help_text="When the act was done.")
    read_at = models.DateTimeField(null=True, help_text="When it was marked as read.")
    done_at = models.DateTimeField(
        null=True, help_text="When what is expected was done by anyone entitled, or was no longer expected."
    )

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["recipient", "number"], name="one_item_a_number"),
            models.UniqueConstraint(fields=["recipient", "entry_id", "appointment"], name="told_once_in_a_post"),
        ]
        indexes = [
            models.Index(
                fields=["object_id", "expects"], name="inbox_owed", condition=Q(done_at__isnull=True) & ~Q(expects="")
            ),
            models.Index(
                fields=["subject_id"], name="inbox_owed_below", condition=Q(done_at__isnull=True) & ~Q(expects="")
            ),
            models.Index(fields=["recipient"], name="inbox_unread", condition=Q(read_at__isnull=True)),
        ]

    def __str__(self) -> str:
        return f"{self.recipient_id} {self.number} {self.kind}"


class InboxCounter(models.Model):
    """The last number given in a person's inbox; its row lock keeps numbers in the order of commits."""

    account = models.OneToOneField(
        "roster.Account", primary_key=True, on_delete=models.CASCADE, related_name="+", help_text="The recipient."
    )
    last = models.PositiveBigIntegerField(default=0)

    class Meta:
        ordering = ["account"]

    def __str__(self) -> str:
        return f"{self.account_id} {self.last}"
