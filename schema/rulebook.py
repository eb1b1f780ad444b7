"""The rulebook that a body follows: articles, who may do what, kinds of meetings and papers, parameters."""

from datetime import date
from typing import Annotated

import strawberry
import strawberry_django
from strawberry import UNSET, Info, auto, relay
from strawberry.scalars import JSON

from hierarchy.administration.rulebooks import adopt_rulebook
from hierarchy.messages import current_language
from hierarchy.rulebook import book as books
from hierarchy.rulebook import models, selectors
from schema.base.context import actor
from schema.base.inputs import Act, facts
from schema.base.mutations import mutation
from schema.base.reading import Scoped

SearchText = Annotated[str, strawberry.argument(description="A number, or words in either language; empty for all.")]
OnDay = Annotated[date | None, strawberry.argument(description="The day; today unless given.")]


def said(text: books.Text) -> str:
    """The text in the language of the request."""
    return text.said_in(current_language())


def _listed(value: books.Value) -> JSON:
    return list(value) if isinstance(value, tuple) else value


@strawberry.type
class Interpretation:
    """A dated note on how an article is to be read (A10)."""

    day: date = strawberry.field(description="Day from which the article is read so.")
    text: str = strawberry.field(description="The note, in the language of Accept-Language where it exists in it.")
    given_by: str = strawberry.field(description="Office that gave it.")

    @classmethod
    def of(cls, note: models.Interpretation) -> "Interpretation":
        """As the asker reads it."""
        english = current_language() == "en" and note.text_en
        return cls(day=note.day, text=note.text_en if english else note.text_zh, given_by=note.given_by)


@strawberry.type
class Article:
    """An article of the regulation, summarised; only the regulation itself is binding."""

    number: str = strawberry.field(description="Number: R of the main rules, A and B of the annexes; R8, A6.")
    title: str = strawberry.field(description="Title, in the language of Accept-Language.")
    summary: str = strawberry.field(description="Summary, in the language of Accept-Language.")
    interpretations: list[Interpretation] = strawberry.field(description="Notes on it (A10), oldest first.")

    @classmethod
    def of(cls, read: selectors.ArticleRead) -> "Article":
        """As the asker reads it."""
        article = read.article
        notes = [Interpretation.of(note) for note in read.interpretations]
        return cls(
            number=article.number, title=said(article.title), summary=said(article.summary), interpretations=notes
        )


@strawberry.type
class VerbRule:
    """Who may do an act, and by which articles."""

    verb: str = strawberry.field(description="Key of the act, for example document.approve.")
    title: str = strawberry.field(description="What the act is called.")
    posts: list[str] = strawberry.field(description="Keys of the posts that carry it.")
    of: str | None = strawberry.field(
        description="How the post's unit or group must stand to the object: LEAD, CALLED…"
    )
    only: str | None = strawberry.field(description="What the person must be to the object besides, as NAMED_APPROVER.")
    also: list[str] = strawberry.field(description="Who may act whatever the post, for example CHAIR.")
    articles: list[str] = strawberry.field(description="Numbers of the articles.")
    days: str | None = strawberry.field(description="Name of the parameter with the working days it is due within.")

    @classmethod
    def from_rule(cls, rule: books.VerbRule) -> "VerbRule":
        """As the rulebook says."""
        return cls(
            verb=rule.verb,
            title=said(rule.title),
            posts=list(rule.posts),
            of=rule.of,
            only=rule.only,
            also=list(rule.also),
            articles=list(rule.articles),
            days=rule.days,
        )


@strawberry.type
class MeetingRule:
    """How a kind of meeting is chaired, called and concluded (R7, R8, A6)."""

    kind: str = strawberry.field(description="Key of the kind, for example PLENARY.")
    title: str = strawberry.field(description="What it is called.")
    chair: list[str] = strawberry.field(description="Keys of the posts that chair it in their own right.")
    delegated_to: list[str] = strawberry.field(description="Keys of the posts that chair it when delegated in writing.")
    called: str = strawberry.field(description="Who is called: ALL_MEMBERS, CHOSEN_UNITS or LIAISONS.")
    agenda_must_carry: list[str] = strawberry.field(description="What the agenda must carry: REPORT, ANALYSIS…")
    decides_major: bool = strawberry.field(description="Whether major items may be decided in it (R7).")
    paper: str = strawberry.field(description="Purpose of the paper that follows.")
    paper_owed: bool = strawberry.field(description="Whether that paper must follow (R8).")
    articles: list[str] = strawberry.field(description="Numbers of the articles.")

    @classmethod
    def of(cls, rule: books.MeetingRule) -> "MeetingRule":
        """As the rulebook says."""
        return cls(
            kind=rule.kind,
            title=said(rule.title),
            chair=list(rule.chair),
            delegated_to=list(rule.delegated_to),
            called=rule.called,
            agenda_must_carry=list(rule.agenda_must_carry),
            decides_major=rule.decides_major,
            paper=rule.paper.purpose,
            paper_owed=rule.paper.owed,
            articles=list(rule.articles),
        )


@strawberry.type
class RouteStep:
    """A step that a paper must pass in this body."""

    step: str = strawberry.field(description="Key: review, countersign or approve.")
    posts: list[str] = strawberry.field(description="Keys of the posts that do it.")
    article: str = strawberry.field(description="Number of the article.")


@strawberry.type
class PaperRule:
    """How a paper of one purpose is approved (R8, R9, A3, A6)."""

    purpose: str = strawberry.field(description="Key of the purpose, for example MINUTES.")
    title: str = strawberry.field(description="What it is called.")
    genre: str | None = strawberry.field(description="Official genre (文种) in words; none for briefings and plans.")
    recipients: str = strawberry.field(description="Default recipients: ALL_UNITS, CALLED_UNITS or CHOSEN.")
    route: list[RouteStep] = strawberry.field(description="Steps in their order; the last is the approval.")
    articles: list[str] = strawberry.field(description="Numbers of the articles.")

    @classmethod
    def of(cls, rule: books.PaperRule, book: books.Book) -> "PaperRule":
        """As the rulebook says, with the optional steps that this body asks for."""
        return cls(
            purpose=rule.purpose,
            title=said(rule.title),
            genre=said(book.genres[rule.genre]) if rule.genre else None,
            recipients=rule.recipients,
            route=[
                RouteStep(step=step.step, posts=list(step.posts), article=step.article)
                for step in book.route_steps(rule.purpose)
            ],
            articles=list(rule.articles),
        )


@strawberry.type
class Parameter:
    """A named value of the rulebook."""

    name: str = strawberry.field(description="Name, as in overrides.")
    title: str = strawberry.field(description="What it is called.")
    description: str = strawberry.field(description="What it means.")
    type: str = strawberry.field(description="number, numbers, switch, text or choice.")
    unit: str | None = strawberry.field(description="What a number counts: WORKING_DAYS, MONTHS, COUNT…")
    value: JSON = strawberry.field(description="What holds in this body.")
    default: JSON = strawberry.field(description="What the rulebook itself says.")
    least: int | None = strawberry.field(description="Least number allowed.")
    most: int | None = strawberry.field(description="Greatest number allowed.")
    options: list[str] = strawberry.field(description="Values of a choice.")
    overridable: bool = strawberry.field(description="Whether a body that adopts the rulebook may set another value.")

    @classmethod
    def of(cls, parameter: books.Parameter) -> "Parameter":
        """As it holds in this body."""
        return cls(
            name=parameter.name,
            title=said(parameter.title),
            description=said(parameter.description),
            type=parameter.type,
            unit=parameter.unit,
            value=_listed(parameter.value),
            default=_listed(parameter.default),
            least=parameter.min,
            most=parameter.max,
            options=list(parameter.options),
            overridable=parameter.overridable,
        )


@strawberry_django.type(models.Adoption)
class Adoption(Scoped, relay.Node):
    """That the body follows a rulebook from a day on (R20, R21)."""

    VISIBLE = staticmethod(selectors.visible_to)

    rulebook_key: auto
    rulebook_version: auto
    effective_from: auto
    overrides: JSON = strawberry_django.field(description="Parameters that differ in this body: name to value.")
    adopted_at: auto


@strawberry.type
class Rulebook:
    """The rulebook that the body follows on a day."""

    key: str = strawberry.field(description="Key, for example yueyang-county.")
    version: str = strawberry.field(description="The day this version was issued, as YYYY-MM-DD.")
    title: str = strawberry.field(description="Title of the regulation.")
    effective_from: date = strawberry.field(description="First day on which the body follows it so.")
    book: strawberry.Private[books.Book]
    day: strawberry.Private[date]

    @strawberry.field(description="Articles, all or those found by number or words in either language.")
    def articles(self, text: SearchText = "") -> list[Article]:
        return [Article.of(read) for read in selectors.articles_of(self.book, self.day, text)]

    @strawberry.field(description="Who may do what.")
    def verbs(self) -> list[VerbRule]:
        return [VerbRule.from_rule(rule) for rule in self.book.verbs.values()]

    @strawberry.field(description="Kinds of meetings.")
    def meetings(self) -> list[MeetingRule]:
        return [MeetingRule.of(rule) for rule in self.book.meetings.values()]

    @strawberry.field(description="Papers by purpose.")
    def papers(self) -> list[PaperRule]:
        return [PaperRule.of(rule, self.book) for rule in self.book.papers.values()]

    @strawberry.field(description="Parameters with what holds in this body.")
    def parameters(self) -> list[Parameter]:
        return [Parameter.of(parameter) for parameter in self.book.parameters.values()]


def rulebook_on(info: Info, day: date | None) -> Rulebook:
    """The rulebook of the asker's body."""
    asker = actor(info)
    day = day or asker.day
    adoption = selectors.adoption_on(asker.body.id, day)
    book = selectors.book_of(adoption)
    return Rulebook(
        key=book.key,
        version=book.version,
        title=said(book.title),
        effective_from=adoption.effective_from,
        book=book,
        day=day,
    )


@strawberry.type
class RulebookQuery:
    """Reading the rulebook."""

    @strawberry.field(description="The rulebook that the body follows on a day, today unless named (R20, R21).")
    def rulebook(self, info: Info, day: OnDay = None) -> Rulebook:
        return rulebook_on(info, day)

    @strawberry.field(description="Articles of today's rulebook, all or those found by number or words.")
    def articles(self, info: Info, text: SearchText = "") -> list[Article]:
        return rulebook_on(info, None).articles(text)


@strawberry.input
class AdoptRulebookInput(Act):
    """What rulebook to follow, from when on, with which parameters."""

    key: str = strawberry.field(description="Key of the rulebook, for example yueyang-county.")
    version: str = strawberry.field(description="Version, as YYYY-MM-DD.")
    effective_from: date = strawberry.field(description="First day; today or later.")
    overrides: JSON | None = strawberry.field(
        default=UNSET, description="Parameters that are to differ: an object of names and values; none when absent."
    )


@strawberry.type
class RulebookMutation:
    """Acts on the rulebook."""

    @mutation
    def adopt_rulebook(self, info: Info, input: AdoptRulebookInput) -> Adoption:
        """Let the body follow a rulebook from a day on; what began before keeps its own (administrator; R20, R21)."""
        return adopt_rulebook(**facts(info.context, input))
