"""Which rulebook holds for a body on a day, and what its articles say."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from uuid import UUID

from django.db.models import Q

from hierarchy import clock
from hierarchy.actor import Actor
from hierarchy.errors import RuleBroken
from hierarchy.rulebook.book import Article, Book
from hierarchy.rulebook.library import find_book
from hierarchy.rulebook.models import Adoption, Interpretation


def adoption_on(body_id: UUID, day: date) -> Adoption:
    """The adoption that a record begun on `day` is under; RuleBroken NO_RULEBOOK before a body's first one (R20)."""
    adoptions = Adoption.objects.filter(joint_meeting_id=body_id, effective_from__lte=day)
    found = adoptions.order_by("-effective_from").first()
    if found is None:
        raise RuleBroken("NO_RULEBOOK", article="R20")
    return found


def visible_to(actor: Actor) -> Q:
    """Adoptions of the actor's own body; whoever works in it may know its rules."""
    return Q(joint_meeting_id=actor.body.id)


def book_of(adoption: Adoption | UUID) -> Book:
    """The rulebook of an adoption with the body's overrides; records pass their `rulebook_id`."""
    return _book_of(adoption.id if isinstance(adoption, Adoption) else adoption)


@lru_cache(maxsize=10_000)
def _book_of(adoption_id: UUID) -> Book:
    # Adoptions never change, so what was read once holds for the life of the process.
    adoption = Adoption.objects.get(pk=adoption_id)
    book = find_book(adoption.rulebook_key, adoption.rulebook_version)
    return book.with_overrides(adoption.overrides) if adoption.overrides else book


def current_book(body_id: UUID) -> Book:
    """The rulebook that the body follows today."""
    return book_of(adoption_on(body_id, clock.today()))


@dataclass(frozen=True)
class ArticleRead:
    """An article with the interpretations given by a day, oldest first."""

    article: Article
    interpretations: tuple[Interpretation, ...]


def articles_of(book: Book, day: date, search: str = "") -> list[ArticleRead]:
    """The articles in their order; with `search`, those of that number or with it in a text of any language."""
    given: dict[str, list[Interpretation]] = {}
    for interpretation in Interpretation.objects.filter(rulebook_key=book.key, day__lte=day):
        given.setdefault(interpretation.article, []).append(interpretation)
    return [
        ArticleRead(article, tuple(given.get(article.number, ())))
        for article in book.articles.values()
        if _matches(article, search.strip().lower())
    ]


def _matches(article: Article, search: str) -> bool:
    texts = (article.title.zh, article.title.en, article.summary.zh, article.summary.en)
    return search == article.number.lower() or any(search in text.lower() for text in texts)
