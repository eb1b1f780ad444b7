"""Adopting a rulebook: who, from when, with which parameters (R20, R21; DOMAIN.md section 4: settings)."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from hierarchy import clock
from hierarchy.administration.rulebooks import adopt_rulebook
from hierarchy.errors import NotAllowed, RuleBroken, ValidationFailed
from hierarchy.journal.models import Entry
from hierarchy.rulebook.actions import adopt_for_new_body
from hierarchy.rulebook.models import Adoption, Interpretation
from hierarchy.rulebook.selectors import adoption_on, articles_of, book_of, current_book
from tests.cast import SINCE


def adopt(actor, **changes):
    wanted = {
        "key": "yueyang-county",
        "version": "2023-05-15",
        "effective_from": clock.today(),
        "overrides": {"extension_max_count": 1},
    }
    return adopt_rulebook(actor=actor, **(wanted | changes))


def test_the_administrator_adopts_from_today_on(cast):
    before = adoption_on(cast.bodies["yueyang"], clock.today())
    adoption = adopt(cast.administrator)
    assert current_book(cast.bodies["yueyang"]).number("extension_max_count") == 1
    assert book_of(before.id).number("extension_max_count") == 2, "what began before keeps its rulebook"
    assert adoption_on(cast.bodies["yueyang"], clock.today() - timedelta(days=1)) == before
    entry = Entry.objects.get(object_id=adoption.id)
    assert (entry.verb, entry.account_id) == ("rulebook.adopt", cast.accounts["administrator"])
    assert entry.changes["overrides.extension_max_count"] == [None, 1]


def test_an_adoption_may_begin_later(cast):
    adopt(cast.administrator, effective_from=clock.today() + timedelta(days=30))
    assert current_book(cast.bodies["yueyang"]).number("extension_max_count") == 2


@pytest.mark.parametrize("who", ["convener", "director", "clerk", "water_member", "nobody"])
def test_nobody_else_adopts(cast, unchanged, who):
    with unchanged(Adoption), pytest.raises(NotAllowed) as refusal:
        adopt(getattr(cast, who))
    assert (refusal.value.article, refusal.value.allowed) == ("R20", ["ADMINISTRATOR"])


def test_an_administrator_of_another_body_adopts_nothing_here(cast, unchanged):
    with unchanged(Adoption), pytest.raises(NotAllowed):
        adopt(cast.at("x_administrator", "yueyang"))


def test_the_past_is_not_rewritten(cast, unchanged):
    with unchanged(Adoption), pytest.raises(ValidationFailed) as refusal:
        adopt(cast.administrator, effective_from=clock.today() - timedelta(days=1))
    assert refusal.value.fields == {"effective_from": ("DAY_PAST", {})}


def test_all_faulty_overrides_are_told_with_their_names(cast, unchanged):
    with unchanged(Adoption), pytest.raises(ValidationFailed) as refusal:
        adopt(cast.administrator, overrides={"group_count": -1, "no_such": 1})
    assert set(refusal.value.fields) == {"overrides.group_count", "overrides.no_such"}


@pytest.mark.parametrize("overrides", [[], "group_count", None, 3])
def test_overrides_that_are_no_mapping_are_refused(cast, unchanged, overrides):
    with unchanged(Adoption), pytest.raises(ValidationFailed) as refusal:
        adopt(cast.administrator, overrides=overrides)
    assert refusal.value.fields == {"overrides": ("NOT_A_MAPPING", {})}


def test_an_unknown_version_is_refused(cast, unchanged):
    with unchanged(Adoption), pytest.raises(ValidationFailed) as refusal:
        adopt(cast.administrator, version="1999-01-01")
    assert refusal.value.fields == {"version": ("UNKNOWN_REFERENCE", {})}


def test_one_adoption_a_day(cast, unchanged):
    adopt(cast.administrator)
    with unchanged(Adoption), pytest.raises(ValidationFailed) as refusal:
        adopt(cast.administrator, overrides={})
    assert refusal.value.fields == {"effective_from": ("DUPLICATE", {})}


@pytest.mark.parametrize("change", ["update", "delete"])
def test_the_database_keeps_adoptions_as_they_are(cast, change):
    adoptions = Adoption.objects.filter(joint_meeting_id=cast.bodies["yueyang"])
    with pytest.raises(IntegrityError), transaction.atomic():
        adoptions.update(overrides={}) if change == "update" else adoptions.delete()


def test_there_is_no_rulebook_before_the_first(cast):
    with pytest.raises(RuleBroken) as refusal:
        adoption_on(cast.bodies["yueyang"], SINCE - timedelta(days=1))
    assert (refusal.value.code, refusal.value.article) == ("NO_RULEBOOK", "R20")
    assert refusal.value.message("en") != refusal.value.message("zh")


def test_a_township_begins_with_the_preset_of_its_level(cast):
    book = current_book(cast.bodies["xinqiang"])
    assert book.numbered("minutes", 2026, 1) == "新墙镇信联纪〔2026〕1号"
    assert book.switch("light_duties")
    assert current_book(cast.bodies["yueyang"]).numbered("minutes", 2026, 1) == "岳县信联纪〔2026〕1号"


def test_entering_a_new_body_again_changes_nothing(cast, unchanged):
    with unchanged(Adoption):
        again = adopt_for_new_body(cast.body("xinqiang"), clock.today(), "yueyang-county", {"group_count": 2})
    assert again.effective_from == SINCE


def test_articles_come_with_their_interpretations_and_can_be_searched(cast):
    Interpretation.objects.create(
        rulebook_key="yueyang-county", article="A6", day=clock.today(), text_zh="视需要", given_by="县联席会议办公室"
    )
    book = current_book(cast.bodies["yueyang"])
    found = {read.article.number: read for read in articles_of(book, clock.today(), "liaison")}
    assert {"R10", "R14", "A6"} <= set(found)
    assert [note.text_zh for note in found["A6"].interpretations] == ["视需要"]
    assert [read.article.number for read in articles_of(book, clock.today(), "r21")] == ["R21"]
    day_before = clock.today() - timedelta(days=1)
    assert all(not read.interpretations for read in articles_of(book, day_before))
