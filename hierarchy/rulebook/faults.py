"""Faults of a rulebook: each names the file and the key path, says what is wrong in Chinese and English."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError


@dataclass(frozen=True)
class Fault:
    """One fault. `path` is dotted: verbs.document.approve.posts.0"""

    file: str
    path: str
    zh: str
    en: str

    def said_in(self, language: str) -> str:
        """The fault as one line in `zh` or `en`."""
        where = f"{self.file}: {self.path or '-'}"
        return f"{where}：{self.zh}" if language == "zh" else f"{where}: {self.en}"


class RulebookInvalid(ValueError):
    """A rulebook or its overrides cannot be used; carries every fault found, not only the first."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(f"{fault.said_in('zh')} / {fault.en}" for fault in self.faults))


# pydantic's error types in the words of those who write rulebooks
SAID: Mapping[str, tuple[str, str]] = {
    "missing": ("缺少此项", "is missing"),
    "extra_forbidden": ("不认识此项", "is not a known key"),
    "enum": ("只能是 {expected}，现为 {input!r}", "must be one of {expected}, not {input!r}"),
    "literal_error": ("只能是 {expected}，现为 {input!r}", "must be one of {expected}, not {input!r}"),
    "string_type": ("应为文字，现为 {input!r}", "must be a text, not {input!r}"),
    "string_too_short": ("不能为空", "must not be empty"),
    "string_pattern_mismatch": ("格式不符：{input!r} 应合乎 {pattern}", "{input!r} does not match {pattern}"),
    "bool_type": ("应为 true 或 false，现为 {input!r}", "must be true or false, not {input!r}"),
    "int_type": ("应为整数，现为 {input!r}", "must be a whole number, not {input!r}"),
    "tuple_type": ("应为列表，现为 {input!r}", "must be a list, not {input!r}"),
    "too_short": ("至少要有 {min_length} 项", "needs at least {min_length} entries"),
    "dict_type": ("应为键值表，现为 {input!r}", "must be a mapping, not {input!r}"),
    "model_type": ("应为键值表，现为 {input!r}", "must be a mapping, not {input!r}"),
}


def faults_of(error: ValidationError, file: str) -> list[Fault]:
    """Every fault that pydantic found, with its key path."""
    return [_fault(dict(detail), file) for detail in error.errors(include_url=False)]


def _fault(detail: dict[str, Any], file: str) -> Fault:
    path = ".".join(str(part) for part in detail["loc"])
    zh, en = SAID.get(detail["type"], ("不合要求：{msg}", "{msg}"))
    values = {**detail.get("ctx", {}), "input": detail["input"], "msg": detail["msg"]}
    return Fault(file, path, zh.format(**values), en.format(**values))
