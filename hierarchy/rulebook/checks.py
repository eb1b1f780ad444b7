"""What must hold across the parts of a rulebook, and of values put in place of its defaults."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter
from typing import TYPE_CHECKING, Any

from hierarchy.posts import Post
from hierarchy.rulebook.faults import Fault
from hierarchy.rulebook.keys import MeetingKind, ParameterType, Purpose, Step

if TYPE_CHECKING:
    from hierarchy.rulebook.book import Book, Parameter

Said = tuple[str, str]
TEXT_MOST = 60


def book_faults(book: Book, file: str) -> list[Fault]:
    """Every reference that leads nowhere and every value out of its range."""
    parts = (_articles, _parameters, _verbs, _meetings, _papers, _series, _presets, _completeness)
    return [Fault(file, path, zh, en) for part in parts for path, (zh, en) in part(book)]


def override_faults(book: Book, overrides: Mapping[str, Any], source: str) -> list[Fault]:
    """Faults of overrides: unknown names, wrong types, out of range, not for a lower body to change."""
    return [Fault(source, f"parameters.{name}", zh, en) for name, (zh, en) in _override_faults(book, overrides)]


def value_fault(parameter: Parameter, value: Any) -> Said | None:  # noqa: PLR0911 (one line for each type)
    """What is wrong with a value for this parameter, or nothing."""
    match parameter.type:
        case ParameterType.SWITCH:
            return None if isinstance(value, bool) else _not_a("true 或 false", "true or false", value)
        case ParameterType.TEXT:
            return _text_fault(parameter, value)
        case ParameterType.CHOICE:
            options = ", ".join(parameter.options)
            return None if value in parameter.options else _not_a(f"{options} 之一", f"one of {options}", value)
        case ParameterType.NUMBER:
            return _number_fault(parameter, value)
        case ParameterType.NUMBERS:
            if not isinstance(value, list | tuple):
                return _not_a("整数列表", "a list of whole numbers", value)
            if len(set(map(str, value))) != len(value):
                return _not_a("不重复的列表", "a list without repetitions", value)
            return next((fault for each in value if (fault := _number_fault(parameter, each))), None)


def _text_fault(parameter: Parameter, value: Any) -> Said | None:
    if not isinstance(value, str) or not value.strip() or not value.isprintable():
        return _not_a("一行非空文字", "one line of text that is not empty", value)
    most = TEXT_MOST if parameter.max is None else parameter.max
    return None if len(value) <= most else (f"至多 {most} 个字", f"must have at most {most} characters")


def _number_fault(parameter: Parameter, value: Any) -> Said | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return _not_a("整数", "a whole number", value)
    if parameter.min is not None and value < parameter.min:
        return f"不得小于 {parameter.min}，现为 {value}", f"must be at least {parameter.min}, not {value}"
    if parameter.max is not None and value > parameter.max:
        return f"不得大于 {parameter.max}，现为 {value}", f"must be at most {parameter.max}, not {value}"
    return None


def _not_a(zh: str, en: str, value: Any) -> Said:
    return f"应为{zh}，现为 {value!r}", f"must be {en}, not {value!r}"


def _no_such(zh: str, en: str, key: str) -> Said:
    return f"没有此{zh}：{key}", f"there is no {en} {key}"


def _override_faults(book: Book, overrides: Mapping[str, Any]) -> Iterator[tuple[str, Said]]:
    for name, value in overrides.items():
        parameter = book.parameters.get(name)
        if parameter is None:
            yield name, _no_such("参数", "parameter", name)
        elif not parameter.overridable:
            yield name, ("下级联席会议不得更改此参数", "is not for a lower body to change")
        elif said := value_fault(parameter, value):
            yield name, said


def _references(book: Book) -> Iterator[tuple[str, str]]:
    for verb, rule in book.verbs.items():
        yield from ((f"verbs.{verb}.articles", number) for number in rule.articles)
    for kind, meeting in book.meetings.items():
        yield from ((f"meetings.{kind}.articles", number) for number in meeting.articles)
    for name, parameter in book.parameters.items():
        yield from ((f"parameters.{name}.articles", number) for number in parameter.articles)
    for purpose, paper in book.papers.items():
        yield from ((f"papers.{purpose}.articles", number) for number in paper.articles)
        yield from ((f"papers.{purpose}.route.{at}.article", step.article) for at, step in enumerate(paper.route))


def _articles(book: Book) -> Iterator[tuple[str, Said]]:
    for path, number in _references(book):
        if number not in book.articles:
            yield path, _no_such("条款", "article", number)


def _parameters(book: Book) -> Iterator[tuple[str, Said]]:
    for name, parameter in book.parameters.items():
        if said := value_fault(parameter, parameter.default):
            yield f"parameters.{name}.default", said


def _verbs(book: Book) -> Iterator[tuple[str, Said]]:
    for verb, rule in book.verbs.items():
        if not rule.allowed:
            yield f"verbs.{verb}.posts", ("无人可办：posts 和 also 都空", "nobody may act: posts and also are empty")
        if rule.days is not None and not _is(book, rule.days, ParameterType.NUMBER):
            yield f"verbs.{verb}.days", _no_such("数字参数", "number parameter", rule.days)


def _meetings(book: Book) -> Iterator[tuple[str, Said]]:
    for kind, meeting in book.meetings.items():
        if bool(meeting.delegated_by) != bool(meeting.delegated_to):
            yield (
                f"meetings.{kind}.delegated_to",
                ("委托人与受托人须同时写明", "who delegates and to whom are written together"),
            )
        if meeting.paper.purpose not in book.papers:
            yield f"meetings.{kind}.paper.purpose", _no_such("公文", "paper", meeting.paper.purpose)


def _papers(book: Book) -> Iterator[tuple[str, Said]]:
    for purpose, paper in book.papers.items():
        where = f"papers.{purpose}"
        if paper.series not in book.series:
            yield f"{where}.series", _no_such("编号序列", "series", paper.series)
        for genre in (paper.genre, *paper.other_genres):
            if genre is not None and genre not in book.genres:
                yield f"{where}.genre", _no_such("文种", "genre", genre)
        keys = [step.step for step in paper.route]
        if keys[-1] is not Step.APPROVE or paper.route[-1].optional or len(set(keys)) != len(keys):
            yield (
                f"{where}.route",
                ("每步至多一次，末步须为必经的审批", "each step at most once, the last a necessary approval"),
            )
        for at, step in enumerate(paper.route):
            if step.verb not in book.verbs:
                yield f"{where}.route.{at}.verb", _no_such("动作", "verb", step.verb)
            if step.required_by is not None and not _is(book, step.required_by, ParameterType.SWITCH):
                yield f"{where}.route.{at}.required_by", _no_such("开关参数", "switch", step.required_by)


def _series(book: Book) -> Iterator[tuple[str, Said]]:
    texts = {name for name in book.parameters if _is(book, name, ParameterType.TEXT)}
    for key, series in book.series.items():
        fields = _fields(series.format)
        if not {"year", "number"} <= fields or not fields <= {"year", "number", *texts}:
            yield (
                f"series.{key}.format",
                (
                    "须含 {year} 和 {number}，其余只可用文字参数",
                    "needs {year} and {number}, beside text parameters only",
                ),
            )


def _presets(book: Book) -> Iterator[tuple[str, Said]]:
    taken: set[str] = set()
    for key, preset in book.presets.items():
        for name, said in _override_faults(book, preset.values):
            yield f"presets.{key}.values.{name}", said
        if twice := taken & set(preset.levels):
            names = ", ".join(sorted(twice))
            yield f"presets.{key}.levels", (f"{names} 已在另一预设中", f"{names} belongs to another preset already")
        taken |= set(preset.levels)


def _completeness(book: Book) -> Iterator[tuple[str, Said]]:
    """Kinds that the code knows and the rulebook is silent about."""
    for section, known, written in (
        ("post_titles", Post, book.post_titles),
        ("meetings", MeetingKind, book.meetings),
        ("papers", Purpose, book.papers),
    ):
        for key in known:
            if key not in written:
                yield f"{section}.{key}", ("缺少此项", "is missing")


def _is(book: Book, name: str, kind: ParameterType) -> bool:
    parameter = book.parameters.get(name)
    return parameter is not None and parameter.type is kind


def _fields(pattern: str) -> set[str]:
    try:
        return {field for _, field, _, _ in Formatter().parse(pattern) if field is not None}
    except ValueError:
        return set()
