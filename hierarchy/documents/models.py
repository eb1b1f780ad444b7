"""Papers of a body: drafted, approved, numbered, issued, acknowledged (R8, A3, A6)."""

from collections.abc import Collection
from uuid import UUID

from django.db import models
from django.db.models import Q

from hierarchy.documents import rules
from hierarchy.ids import uuid7
from hierarchy.meetings.models import Meeting
from hierarchy.records import Record, shared
from hierarchy.rulebook.book import VerbRule
from hierarchy.rulebook.keys import Genre, Of, Purpose, Role
from hierarchy.rulebook.selectors import book_of


class Document(Record):
    """A paper (公文). Its text lies in immutable versions; the newest is the one under way."""

    TABLE = rules.DOCUMENT

    purpose = models.CharField(
        max_length=20, choices=[(p.value, p.value) for p in Purpose], help_text="What it is for, as the rulebook lists."
    )
    genre = models.CharField(
        max_length=20, blank=True, choices=[(g.value, g.value) for g in Genre], help_text="文种; none for a briefing."
    )
    state = models.CharField(max_length=10, default=rules.DRAFT, help_text="Where it stands.")
    meeting = models.ForeignKey(
        Meeting, null=True, on_delete=models.PROTECT, related_name="documents", help_text="The meeting it follows."
    )
    title = models.CharField(max_length=200, help_text="Title of the newest version; no petitioner's name.")
    approver = shared(
        "roster.Appointment", null=True, help_text="The convener whom it names as the one who decides (R8)."
    )
    round = models.PositiveIntegerField(default=0, help_text="How often it was submitted.")
    step = models.CharField(max_length=20, blank=True, help_text="Step of the route that is open: review, approve…")
    submitted_by = shared("roster.Appointment", null=True, help_text="The post that submitted it.")
    submitted_at = models.DateTimeField(null=True, help_text="When it was submitted.")
    approved_at = models.DateTimeField(null=True, help_text="When the last step of its route was passed.")
    series = models.CharField(max_length=40, blank=True, help_text="Number series, once numbered.")
    year = models.PositiveSmallIntegerField(null=True, help_text="Year of the number.")
    number = models.PositiveIntegerField(null=True, help_text="Place in the series of the year, without gaps.")
    reference = models.CharField(max_length=80, blank=True, help_text="The number as it stands on the paper (编号).")
    issued_at = models.DateTimeField(null=True, help_text="When it was issued.")
    acknowledge_by = models.DateField(null=True, help_text="Day by which recipients acknowledge.")
    recalled_at = models.DateTimeField(null=True, help_text="When it was recalled.")
    reason = models.TextField(blank=True, help_text="Why it was recalled.")
    version_count = models.PositiveIntegerField(default=1, help_text="Number of saved versions.")

    class Meta:
        ordering = ["-created_at", "-id"]
        indexes = [models.Index(fields=["state", "-created_at"]), models.Index(fields=["-created_at", "-id"])]
        constraints = [
            models.UniqueConstraint(fields=["series", "year", "number"], name="a_number_once"),
            # Of one meeting at most one paper is on its way or out; a recalled or discarded one makes room.
            models.UniqueConstraint(
                fields=["meeting", "purpose"],
                condition=Q(meeting__isnull=False) & Q(state__in=rules.UNDER_WAY),
                name="one_paper_of_a_meeting",
            ),
        ]

    def __str__(self) -> str:
        return self.reference or self.title

    def rule_of(self, verb: str) -> VerbRule:
        """Who may do `verb`; for acts of the route the rulebook's step decides (R8, A3, A6)."""
        rule = super().rule_of(verb)
        if verb not in rules.ROUTE_VERBS:
            return rule
        book = book_of(self.rulebook_id)
        # A return belongs to whom the paper lies with.
        key = self.step if verb == "document.return" else verb.removeprefix("document.")
        step = book.paper(self.purpose).step(key or "approve")
        if step is None:
            return rule
        articles = tuple(dict.fromkeys((step.article, *rule.articles)))
        of = book.verb(step.verb).of
        # Before anybody was named, a convener is told that it is not submitted, not that he is none.
        only = step.only if self.approver_id or self.state == rules.SUBMITTED else None
        return rule.model_copy(update={"posts": step.posts, "only": only, "of": of, "articles": articles})

    def units_as(self, of: str | None) -> Collection[UUID]:
        """RECIPIENT: units it was issued to; CALLED: units that have yet to countersign it."""
        # Lists bring the units along as annotations (selectors.with_units).
        if of == Of.RECIPIENT:
            if "addressed_units" in self.__dict__:
                return self.__dict__["addressed_units"] or ()
            return self.recipients.values_list("unit_id", flat=True)
        if of == Of.CALLED and self.step == "countersign":
            if "countersigning_units" in self.__dict__:
                return self.__dict__["countersigning_units"] or ()
            return self.route.filter(round=self.round, outcome="", unit__isnull=False).values_list("unit_id", flat=True)
        return ()

    def persons_as(self, role: str) -> Collection[UUID]:
        """NAMED_APPROVER: the convener whom it names."""
        return [self.approver_id] if role == Role.NAMED_APPROVER and self.approver_id else ()


class DocumentVersion(models.Model):
    """One saved text of a paper. Never changed: the database refuses it (migration 0002)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField(help_text="1, 2, 3 …")
    title = models.CharField(max_length=200, help_text="Title in this version.")
    body = models.TextField(help_text="Text in this version; paragraphs are separated by line breaks.")
    saved_by = shared("roster.Appointment", help_text="The post that saved it.")
    saved_at = models.DateTimeField(help_text="When it was saved.")
    digest = models.CharField(max_length=64, help_text="SHA-256 of title and body.")
    decisions_digest = models.CharField(
        max_length=64, help_text="SHA-256 of the meeting's decisions as they stood when it was saved."
    )

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["document", "number"], name="a_version_once")]

    def __str__(self) -> str:
        return f"{self.document_id} v{self.number}"


class ApprovalStep(models.Model):
    """One step of a paper's approval route, as the rulebook laid it out at submission."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="route")
    round = models.PositiveIntegerField(help_text="1 for the first submission, 2 after the first return …")
    place = models.PositiveIntegerField(help_text="Order in the route.")
    key = models.CharField(max_length=20, help_text="review, countersign or approve.")
    verb = models.CharField(max_length=60, help_text="Act that passes it.")
    appointment = shared("roster.Appointment", null=True, help_text="Who passes it; named for the approval.")
    unit = shared("roster.MemberUnit", null=True, help_text="The unit that countersigns; none for other steps.")
    version_number = models.PositiveIntegerField(help_text="The version that was submitted.")
    outcome = models.CharField(max_length=12, blank=True, help_text="How it ended; empty while open.")
    opinion = models.TextField(blank=True, help_text="What was said.")
    acted_by = shared("roster.Appointment", null=True, help_text="The post that acted.")
    acted_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["round", "place"]
        constraints = [models.UniqueConstraint(fields=["document", "round", "place"], name="a_step_once")]

    def __str__(self) -> str:
        return f"{self.document_id} {self.round}.{self.place} {self.key}"


class Recipient(models.Model):
    """A unit that a paper goes to, and its acknowledgement (签收)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="recipients")
    unit = shared("roster.MemberUnit", help_text="The unit.")
    kind = models.CharField(max_length=4, default=rules.TO, help_text="TO 主送 or COPY 抄送.")
    place = models.PositiveIntegerField(help_text="Order on the paper.")
    acknowledged_at = models.DateTimeField(null=True, help_text="When it was acknowledged.")
    acknowledged_by = shared("roster.Account", null=True, help_text="Who acknowledged it.")
    acknowledged_as = shared("roster.Appointment", null=True, help_text="The post in which it was acknowledged.")

    class Meta:
        ordering = ["place", "id"]
        indexes = [models.Index(fields=["unit", "acknowledged_at"])]
        constraints = [models.UniqueConstraint(fields=["document", "unit"], name="a_recipient_once")]

    def __str__(self) -> str:
        return f"{self.document_id} {self.unit_id}"


class NumberSeries(models.Model):
    """The last number given in a series and year; its row is the lock that keeps numbers gapless."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    series = models.CharField(max_length=40, help_text="Key of the series in the rulebook.")
    year = models.PositiveSmallIntegerField(help_text="Year.")
    last = models.PositiveIntegerField(default=0, help_text="Last number given.")

    class Meta:
        ordering = ["series", "year"]
        constraints = [models.UniqueConstraint(fields=["series", "year"], name="a_series_once")]

    def __str__(self) -> str:
        return f"{self.series} {self.year} {self.last}"
