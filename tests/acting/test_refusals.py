"""A refusal is a sentence: what is wrong, who or what would be right, and the article it rests on."""

import pytest

from hierarchy.acting import require
from hierarchy.errors import NotAllowed, RuleBroken
from hierarchy.messages.articles import article_in_words


@pytest.mark.parametrize(
    ("article", "zh", "en"),
    [
        ("R7", "工作规则第七条", "rule 7"),
        ("R21", "工作规则第二十一条", "rule 21"),
        ("A6", "附件1第六条", "annex 1 article 6"),
        ("B2", "附件2第二条", "annex 2 article 2"),
        ("第五条", "第五条", "第五条"),
    ],
)
def test_articles_are_cited_as_people_do(article, zh, en):
    assert (article_in_words(article, "zh"), article_in_words(article, "en")) == (zh, en)


def test_the_sentence_ends_with_its_article():
    refusal = RuleBroken("AGENDA_EMPTY", article="R7")
    assert refusal.message("zh") == "议程为空，请先列入议题（工作规则第七条）。"
    assert refusal.message("en") == "The agenda is empty. Take items onto it first (rule 7)."
    assert RuleBroken("AGENDA_EMPTY").message("zh") == "议程为空，请先列入议题。"


def test_who_holds_the_post_but_not_the_part_is_told_which_part_it_takes(scene, cast):
    meeting = scene.meeting("CALLED")
    row = scene.row(meeting, "water_member")
    with pytest.raises(NotAllowed) as refusal:
        require(cast.second_convener, "meeting.decide_leave", row)
    assert "会议主持人（召集人、办公室主任）" in refusal.value.message("zh")
    assert refusal.value.allowed == ["CONVENER", "DIRECTOR"]
    with pytest.raises(NotAllowed) as refusal:
        require(cast.land_liaison, "meeting.answer", row)
    assert "有关单位的成员、联络员" in refusal.value.message("zh")
    assert "member, liaison of the unit concerned" in refusal.value.message("en")
