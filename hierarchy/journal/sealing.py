"""Seals: batches of journal entries, each closed by a digest over the one before. Altered rows show.

Entries are sealed in batches and after the fact, for a chain written inside each act would make all acts of a body wait
for each other. What is not sealed yet is the tail. Whoever notes the last digest elsewhere can prove that the whole
chain up to it was not made anew.
"""

import hashlib
import json
from dataclasses import dataclass, field

from django.db import connection, transaction
from django.db.models import Exists, OuterRef

from hierarchy import clock
from hierarchy.journal.models import Entry, Seal, SealedEntry
from hierarchy.tree.tenancy import current_schema

BATCH = 1000
NOTHING = "0" * 64


def seal_journal() -> int:
    """Seal what is not sealed yet in the current body, batch by batch; returns the number of entries sealed."""
    sealed = 0
    while batch := _seal_batch():
        sealed += batch
    return sealed


@transaction.atomic
def _seal_batch() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [f"joint_meeting.seal.{current_schema()}"])
    waiting = Entry.objects.filter(~Exists(SealedEntry.objects.filter(entry_id=OuterRef("pk"))))
    entries = list(waiting.order_by("at", "id")[:BATCH])
    if not entries:
        return 0
    last = Seal.objects.order_by("-number").first()
    previous = last.digest if last else NOTHING
    seal = Seal.objects.create(
        number=(last.number if last else 0) + 1,
        sealed_at=clock.now(),
        entry_count=len(entries),
        previous=previous,
        digest=_digest(previous, entries),
    )
    SealedEntry.objects.bulk_create(
        SealedEntry(entry_id=entry.id, seal=seal, place=place) for place, entry in enumerate(entries)
    )
    return len(entries)


@dataclass
class Verdict:
    """What verify_journal found in one body."""

    seals: int = 0
    sealed: int = 0
    tail: int = 0
    last_digest: str = NOTHING
    faults: list[str] = field(default_factory=list)


def verify_journal() -> Verdict:
    """Work out every seal of the current body again and count the unsealed tail."""
    verdict = Verdict()
    for seal in Seal.objects.order_by("number"):
        verdict.seals += 1
        if seal.number != verdict.seals or seal.previous != verdict.last_digest:
            verdict.faults.append(f"seal {seal.number} does not follow the one before it")
        places = list(SealedEntry.objects.filter(seal=seal).order_by("place").values_list("entry_id", flat=True))
        found = Entry.objects.in_bulk(places)
        missing = [key for key in places if key not in found]
        verdict.faults += [f"seal {seal.number}: entry {key} is missing" for key in missing]
        if len(places) != seal.entry_count:
            verdict.faults.append(f"seal {seal.number}: {len(places)} entries instead of {seal.entry_count}")
        if not missing and _digest(seal.previous, [found[key] for key in places]) != seal.digest:
            verdict.faults.append(f"seal {seal.number}: an entry was altered")
        verdict.sealed += len(places)
        verdict.last_digest = seal.digest
    verdict.tail = Entry.objects.filter(~Exists(SealedEntry.objects.filter(entry_id=OuterRef("pk")))).count()
    return verdict


def _digest(previous: str, entries: list[Entry]) -> str:
    digest = hashlib.sha256(previous.encode())
    for entry in entries:
        row = {f.attname: getattr(entry, f.attname) for f in Entry._meta.concrete_fields}
        # UTC, so that a database restored elsewhere gives the same.
        row["at"] = entry.at.timestamp()
        digest.update(json.dumps(row, sort_keys=True, default=str, ensure_ascii=False).encode())
    return digest.hexdigest()
