"""The outbox: what happened and has not been told yet. Ids only; drained and deleted by notifications."""

from django.db import models


class OutboxItem(models.Model):
    """One journal entry of one body, waiting to be turned into inbox rows."""

    id = models.BigAutoField(primary_key=True)
    joint_meeting = models.ForeignKey("tree.JointMeeting", on_delete=models.CASCADE, related_name="+")
    entry_id = models.UUIDField(help_text="The entry in that body's journal.")

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return f"{self.joint_meeting_id}/{self.entry_id}"
