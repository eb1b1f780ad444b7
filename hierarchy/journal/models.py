"""The journal of a body: who did what, when, in which post. The application can only add to it.

The application role has no right to change or delete these rows, and a trigger (migration 0002) stops the owner too.
"""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from hierarchy.ids import uuid7


class Entry(models.Model):
    """One act on one object. Values of secret fields are never here, only their names."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    at = models.DateTimeField(help_text="When it was done.")
    verb = models.CharField(max_length=60, help_text="Key of the act, for example document.approve.")
    object_type = models.CharField(max_length=60, help_text="Kind of object, for example Document.")
    object_id = models.UUIDField(help_text="Key of the object.")
    subject_id = models.UUIDField(
        null=True, help_text="Key of the object it belongs to, for example a task's decision."
    )
    account_id = models.UUIDField(null=True, help_text="Account of the person; none for the system.")
    person = models.CharField(max_length=60, help_text="Name of the person on that day.")
    appointment_id = models.UUIDField(null=True, help_text="The post it was done in.")
    post = models.CharField(max_length=120, help_text="Title of that post on that day.")
    delegation_id = models.UUIDField(null=True, help_text="The delegation under which it was done.")
    note = models.TextField(
        blank=True, help_text="Opinion or reason given with the act; not part of redacted histories."
    )
    changes = models.JSONField(default=dict, help_text="Changed fields: name to [before, after].")
    marks = ArrayField(models.CharField(max_length=40), default=list, help_text="Marks such as OWN_WORK.")
    correlation_id = models.CharField(max_length=64, blank=True, help_text="The request it came with.")

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["object_id", "id"]), models.Index(fields=["subject_id", "id"])]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.verb} {self.object_type} {self.object_id}"


class Seal(models.Model):
    """One batch of entries, closed by a digest that covers them and the seal before."""

    number = models.PositiveIntegerField(primary_key=True)
    sealed_at = models.DateTimeField()
    entry_count = models.PositiveIntegerField()
    previous = models.CharField(max_length=64, help_text="SHA-256 of the seal before; zeros for the first.")
    digest = models.CharField(max_length=64, help_text="SHA-256 over the previous digest and the entries in order.")

    class Meta:
        ordering = ["number"]

    def __str__(self) -> str:
        return f"{self.number} {self.digest[:12]}"


class SealedEntry(models.Model):
    """The place of an entry in its batch; what has none is the unsealed tail."""

    entry_id = models.UUIDField(primary_key=True)
    seal = models.ForeignKey(Seal, on_delete=models.PROTECT, related_name="members")
    place = models.PositiveIntegerField()

    class Meta:
        ordering = ["seal", "place"]
        constraints = [models.UniqueConstraint(fields=["seal", "place"], name="one_entry_a_place")]

    def __str__(self) -> str:
        return f"{self.seal_id}.{self.place}"


class AnsweredRequest(models.Model):
    """A mutation that was carried out under an idempotency key; a repetition is answered from its result's id."""

    id = models.BigAutoField(primary_key=True)
    account_id = models.UUIDField()
    field = models.CharField(max_length=60, help_text="Name of the mutation.")
    key = models.CharField(max_length=100, help_text="The caller's idempotency key.")
    input_digest = models.CharField(max_length=64, help_text="SHA-256 of the input.")
    result_type = models.CharField(max_length=60)
    result_id = models.UUIDField()
    at = models.DateTimeField()

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["account_id", "field", "key"], name="a_key_once")]

    def __str__(self) -> str:
        return f"{self.field} {self.key}"
