"""A rulebook in memory: frozen, fully checked, and free of Django.

`load` reads a file; a `Book` answers who may do what (`verb`), how a sitting is held (`meeting`), how a paper is
approved (`paper`), and what the numbers are (`parameter` and the typed `number`, `numbers`, `switch`, `text`).
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, NoReturn

import yaml
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from hierarchy.posts import Post
from hierarchy.rulebook.checks import book_faults, override_faults
from hierarchy.rulebook.faults import Fault, RulebookInvalid, faults_of
from hierarchy.rulebook.keys import (
    Called,
    Contribution,
    Genre,
    Invited,
    MeetingKind,
    Of,
    ParameterType,
    Purpose,
    Recipients,
    Role,
    Step,
    Unit,
)

Value = bool | int | str | tuple[int, ...]
Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
Line = Annotated[str, Field(strict=True, min_length=1)]


# checked against the parameter's type by `checks.value_fault`, which says more than a union could
Setting = Annotated[Any, AfterValidator(lambda value: tuple(value) if isinstance(value, list) else value)]


def keyed(name: str) -> BeforeValidator:
    """Let each entry of a mapping know its own key, which the file writes only once."""

    def give(entries: Any) -> Any:
        if not isinstance(entries, Mapping):
            return entries
        return {key: {name: key, **entry} if isinstance(entry, Mapping) else entry for key, entry in entries.items()}

    return BeforeValidator(give)


class Frozen(BaseModel):
    """No part of a rulebook changes after it was read, and no key is silently ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Text(Frozen):
    """A text in both languages."""

    zh: Line
    en: Line

    def said_in(self, language: str) -> str:
        """The text in `zh` or `en`; anything else reads Chinese, the default."""
        return self.en if language == "en" else self.zh


class Article(Frozen):
    """One article of the regulation, summarised in other words than its own."""

    number: str
    title: Text
    summary: Text


class VerbRule(Frozen):
    """Who may do an act, and by which article."""

    verb: str
    title: Text
    posts: tuple[Post, ...] = ()
    of: Of | None = Field(None, description="narrows posts held in a unit or group to those standing so to the record")
    only: Role | None = Field(None, description="besides the post, the person must be this to the record")
    also: tuple[Role, ...] = Field((), description="who is this to the record may act whatever the post")
    articles: tuple[str, ...] = Field(min_length=1)
    days: str | None = Field(None, description="parameter with the days within which the act is due")
    needs: tuple[str, ...] = Field((), description="inputs that must not be empty")

    @property
    def article(self) -> str:
        """The article to cite when the act is refused."""
        return self.articles[0]

    @property
    def allowed(self) -> list[str]:
        """Keys of posts and roles that may act, for a refusal."""
        return [*self.posts, *self.also]


class PaperOwed(Frozen):
    """The paper that follows a sitting, and whether it must."""

    purpose: Purpose
    owed: bool


class MeetingRule(Frozen):
    """How a kind of sitting is chaired, called and concluded."""

    kind: MeetingKind
    title: Text
    chair: tuple[Post, ...] = Field(min_length=1)
    delegated_by: tuple[Post, ...] = ()
    delegated_to: tuple[Post, ...] = ()
    called: Called
    agenda_must_carry: tuple[Contribution, ...] = ()
    decides_major: bool = False
    may_invite: tuple[Invited, ...] = ()
    needs_demand: bool = Field(False, description="held at the joint meeting's demand, which is recorded")
    paper: PaperOwed
    articles: tuple[str, ...] = Field(min_length=1)


class RouteStep(Frozen):
    """One step of a paper's route. Its posts rule over those of its verb."""

    step: Step
    verb: str
    posts: tuple[Post, ...] = Field(min_length=1)
    only: Role | None = None
    article: str
    optional: bool = False
    required_by: str | None = Field(None, description="switch that makes an optional step necessary")


class PaperRule(Frozen):
    """How a paper of one purpose is approved, numbered and sent."""

    purpose: Purpose
    title: Text
    genre: Genre | None = None
    other_genres: tuple[Genre, ...] = ()
    series: str
    recipients: Recipients
    route: tuple[RouteStep, ...] = Field(min_length=1)
    articles: tuple[str, ...] = Field(min_length=1)

    def step(self, key: str) -> RouteStep | None:
        """The step with this key, if the route has it."""
        return next((step for step in self.route if step.step == key), None)

    @property
    def approvers(self) -> tuple[Post, ...]:
        """The posts that give the final approval."""
        return self.route[-1].posts


class Series(Frozen):
    """A number series: gapless within a year."""

    key: str
    title: Text
    format: Line


class Parameter(Frozen):
    """A named value. `value` is the default until a body overrides it."""

    name: str
    title: Text
    description: Text
    type: ParameterType
    default: Setting
    unit: Unit | None = None
    min: int | None = None
    max: int | None = None
    options: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    overridable: bool = False
    overriding: Setting = Field(None, exclude=True)

    @property
    def value(self) -> Value:
        """What holds in this body."""
        return self.default if self.overriding is None else self.overriding


class Preset(Frozen):
    """Overrides with which bodies of some levels begin. Texts may contain {short_name}, the name of the place."""

    title: Text
    levels: tuple[str, ...] = Field(min_length=1)
    values: dict[str, Setting]

    def values_for(self, short_name: str) -> dict[str, Any]:
        """The overrides of a body with this name."""
        return {
            name: value.replace("{short_name}", short_name) if isinstance(value, str) else value
            for name, value in self.values.items()
        }


class Book(Frozen):
    """A whole rulebook, as one body follows it."""

    key: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]
    version: Annotated[str, Field(strict=True, pattern=r"^\d{4}-\d{2}-\d{2}$")]
    title: Text
    issuer: Text
    articles: Annotated[dict[str, Article], keyed("number")]
    post_titles: dict[Post, Text]
    verbs: Annotated[dict[str, VerbRule], keyed("verb")]
    meetings: Annotated[dict[MeetingKind, MeetingRule], keyed("kind")]
    genres: dict[Genre, Text]
    papers: Annotated[dict[Purpose, PaperRule], keyed("purpose")]
    series: Annotated[dict[str, Series], keyed("key")]
    parameters: Annotated[dict[Key, Parameter], keyed("name")]
    presets: dict[str, Preset] = Field({}, description="overrides with which bodies of some levels begin")

    def verb(self, key: str) -> VerbRule:
        """Who may do the act with this key."""
        return self.verbs[key]

    def meeting(self, kind: str) -> MeetingRule:
        """How a sitting of this kind is held."""
        return self.meetings[MeetingKind(kind)]

    def paper(self, purpose: str) -> PaperRule:
        """How a paper of this purpose is approved and numbered."""
        return self.papers[Purpose(purpose)]

    def article(self, number: str) -> Article:
        """The article with this number."""
        return self.articles[number]

    def parameter(self, name: str) -> Parameter:
        """The parameter with this name; its `value` is what holds here."""
        return self.parameters[name]

    def number(self, name: str) -> int:
        """The value of a number parameter."""
        return self._value(name, ParameterType.NUMBER)  # type: ignore[return-value]

    def numbers(self, name: str) -> tuple[int, ...]:
        """The value of a parameter that is a list of numbers."""
        return self._value(name, ParameterType.NUMBERS)  # type: ignore[return-value]

    def switch(self, name: str) -> bool:
        """The value of a switch."""
        return self._value(name, ParameterType.SWITCH)  # type: ignore[return-value]

    def text(self, name: str) -> str:
        """The value of a text or choice parameter."""
        return self._value(name, ParameterType.TEXT, ParameterType.CHOICE)  # type: ignore[return-value]

    def _value(self, name: str, *types: ParameterType) -> Value:
        parameter = self.parameters[name]
        if parameter.type not in types:
            raise TypeError(f"{name} is a {parameter.type}")
        return parameter.value

    def route_steps(self, purpose: str) -> tuple[RouteStep, ...]:
        """The steps that a paper must pass in this body: optional ones only where their switch asks for them."""
        steps = self.paper(purpose).route
        return tuple(
            step for step in steps if not step.optional or (step.required_by and self.switch(step.required_by))
        )

    def numbered(self, series: str, year: int, number: int) -> str:
        """The number of a paper as it is printed: 岳县信联〔2026〕3号."""
        texts = {p.name: p.value for p in self.parameters.values() if p.type is ParameterType.TEXT}
        return self.series[series].format.format(**texts, year=year, number=number)

    def preset_for(self, level: str, short_name: str) -> dict[str, Any]:
        """The overrides with which a body of this level begins; none where the rulebook fits as it is."""
        found = (preset for preset in self.presets.values() if level in preset.levels)
        return next((preset.values_for(short_name) for preset in found), {})

    def with_overrides(self, overrides: Mapping[str, Any]) -> "Book":
        """This rulebook with other values for named parameters; RulebookInvalid lists every fault."""
        source = f"{self.key} {self.version}"
        if faults := override_faults(self, overrides, source):
            raise RulebookInvalid(faults)
        changed = {
            name: self.parameters[name].model_copy(
                update={"overriding": tuple(value) if isinstance(value, list) else value}
            )
            for name, value in overrides.items()
        }
        return self.model_copy(update={"parameters": {**self.parameters, **changed}})

    def check_verbs(self, known: set[str]) -> None:
        """Refuse a rulebook that is silent about an act which the code knows."""
        missing = sorted(known - self.verbs.keys())
        if missing:
            source = f"{self.key} {self.version}"
            raise RulebookInvalid(Fault(source, f"verbs.{verb}", "缺少此项", "is missing") for verb in missing)


class _Loader(yaml.CSafeLoader):
    """YAML that refuses a key written twice, of which the plain loader would drop the first without a word."""


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    seen: set[Any] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node)
        if key in seen:
            mark = key_node.start_mark
            raise yaml.constructor.ConstructorError(None, None, f"duplicate key {key!r}", mark)
        seen.add(key)
    return loader.construct_mapping(node, deep=True)


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def load(path: Path) -> Book:
    """Read and check a rulebook file; RulebookInvalid names the file and the key path of every fault."""
    file = path.name
    try:
        book = Book.model_validate(yaml.load(path.read_text("utf-8"), Loader=_Loader))  # noqa: S506
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        _unreadable(file, error)
    except ValidationError as error:
        raise RulebookInvalid(faults_of(error, file)) from error
    if faults := book_faults(book, file):
        raise RulebookInvalid(faults)
    return book


def _unreadable(file: str, error: Exception) -> NoReturn:
    reason = " ".join(str(error).split())
    raise RulebookInvalid([Fault(file, "", f"无法读取：{reason}", f"cannot be read: {reason}")]) from error
