"""The sentences of the product in Simplified Chinese (default) and English, by stable code.

Every part keeps its own pair of files, `messages/<part>.zh.yaml` and `.en.yaml`; both hold the same codes with the
same placeholders (a test compares them, and looks for every code that the source raises).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.utils.translation import get_language

FOLDER = Path(__file__).parent
LANGUAGES = ("zh", "en")


@cache
def catalogue(language: str) -> dict[str, str]:
    """All sentences of a language; a code that stands in two files is a fault of the source."""
    sentences: dict[str, str] = {}
    for path in sorted(FOLDER.glob(f"*.{language}.yaml")):
        for code, sentence in (yaml.safe_load(path.read_text("utf-8")) or {}).items():
            if code in sentences:
                raise ValueError(f"{path.name}: {code} stands in two files")
            sentences[code] = sentence
    return sentences


def current_language() -> str:
    """zh or en, by what the request asked for."""
    return "en" if (get_language() or "").startswith("en") else "zh"


def text_of(code: str, facts: dict[str, Any] | None = None, language: str | None = None) -> str:
    """The sentence for a code; facts that are codes themselves (posts, states) are put into words too."""
    language = language or current_language()
    sentences = catalogue(language)
    words = {name: _in_words(value, sentences, language) for name, value in (facts or {}).items()}
    return sentences[code].format(**words)


@dataclass(frozen=True)
class Phrase:
    """A part of a sentence that has facts of its own, for example 牵头单位的成员、联络员."""

    code: str
    facts: Mapping[str, Any]

    def said_in(self, language: str) -> str:
        """The words in `zh` or `en`."""
        return text_of(self.code, dict(self.facts), language)


def label(code: str, language: str | None = None) -> str:
    """The word for a post, state or verb; the code itself when it has none."""
    return catalogue(language or current_language()).get(code, code)


def _in_words(value: Any, sentences: dict[str, str], language: str) -> str:
    if isinstance(value, (list, tuple, set, frozenset)):
        return ("、" if language == "zh" else ", ").join(_in_words(item, sentences, language) for item in value)
    if said_in := getattr(value, "said_in", None):
        return said_in(language)
    return sentences.get(str(value), str(value))
