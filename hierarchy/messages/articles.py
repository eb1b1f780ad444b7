"""How a refusal names the article that it rests on: 工作规则第七条, 附件1第六条; rule 7, annex 1 article 6."""

import re

DIGITS = "〇一二三四五六七八九"
# R1–R21 are the main rules, A1… and B1… its annexes; other rulebooks may number as they like.
KNOWN = re.compile(r"^([RAB])([1-9]\d?)$")
ZH = {"R": "工作规则", "A": "附件1", "B": "附件2"}
EN = {"R": "rule ", "A": "annex 1 article ", "B": "annex 2 article "}


def numeral(number: int) -> str:
    """A Chinese numeral, up to 99: 三, 十二, 四十."""
    tens, ones = divmod(number, 10)
    if not tens:
        return DIGITS[ones]
    return ("" if tens == 1 else DIGITS[tens]) + "十" + (DIGITS[ones] if ones else "")


def article_in_words(article: str, language: str) -> str:
    """The article as people cite it; a number of another form as it is."""
    found = KNOWN.match(article)
    if not found:
        return article
    part, number = found.groups()
    return f"{EN[part]}{number}" if language == "en" else f"{ZH[part]}第{numeral(int(number))}条"


def cited(sentence: str, article: str, language: str) -> str:
    """The sentence with the article it rests on; without one, the sentence."""
    if not article:
        return sentence
    words, stop = article_in_words(article, language), "." if language == "en" else "。"
    told = f" ({words})" if language == "en" else f"（{words}）"
    return f"{sentence.removesuffix(stop)}{told}{stop}"
