"""Which body follows which rulebook from when on (R20, R21), and how articles were interpreted (A10)."""

from django.db import models

from hierarchy.ids import uuid7


class Adoption(models.Model):
    """A body follows a rulebook from a day on, until its next adoption. Never changed: records point to it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    joint_meeting = models.ForeignKey(
        "tree.JointMeeting", on_delete=models.PROTECT, related_name="adoptions", help_text="The body that follows it."
    )
    rulebook_key = models.CharField(max_length=60, help_text="Key of the rulebook, for example yueyang-county.")
    rulebook_version = models.CharField(max_length=10, help_text="Version of the rulebook: the day it was issued.")
    effective_from = models.DateField(help_text="First day on which the body follows it.")
    overrides = models.JSONField(default=dict, blank=True, help_text="Parameters that differ here: name to value.")
    adopted_by = models.UUIDField(null=True, blank=True, help_text="Account that adopted it; none for the system.")
    adopted_at = models.DateTimeField(help_text="When it was adopted.")

    class Meta:
        ordering = ["joint_meeting", "-effective_from"]
        constraints = [
            models.UniqueConstraint(fields=["joint_meeting", "effective_from"], name="one_adoption_a_day"),
        ]

    def __str__(self) -> str:
        return f"{self.rulebook_key} {self.rulebook_version} {self.effective_from}"


class Interpretation(models.Model):
    """A dated note on how an article is to be read (A10)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    rulebook_key = models.CharField(max_length=60, help_text="Key of the rulebook.")
    article = models.CharField(max_length=10, help_text="Number of the article, for example R7.")
    day = models.DateField(help_text="Day from which it is read so.")
    text_zh = models.TextField(help_text="The interpretation in Chinese.")
    text_en = models.TextField(blank=True, help_text="The interpretation in English; may be empty.")
    given_by = models.CharField(max_length=120, help_text="Office that gave it.")

    class Meta:
        ordering = ["rulebook_key", "article", "day", "id"]
        indexes = [models.Index(fields=["rulebook_key", "article", "day"])]

    def __str__(self) -> str:
        return f"{self.rulebook_key} {self.article} {self.day}"
