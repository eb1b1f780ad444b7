"""The county's rulebook says what the regulation says. Expected values are written from the regulation by hand."""

from pathlib import Path

import pytest

import hierarchy.rulebook
from hierarchy.rulebook.book import load

DATA = Path(hierarchy.rulebook.__file__).parent / "data"
OFFICE = {"DIRECTOR", "DEPUTY_DIRECTOR", "SECTION_HEAD", "CLERK"}
LEADS = {"DIRECTOR", "DEPUTY_DIRECTOR"}
UNIT = {"MEMBER", "LIAISON"}


@pytest.fixture(scope="module")
def book():
    return load(DATA / "yueyang-county-2023.yaml")


def test_it_is_the_regulation_of_15_may_2023(book):
    assert (book.key, book.version) == ("yueyang-county", "2023-05-15")


def test_every_article_is_there_in_order(book):
    expected = [f"R{n}" for n in range(1, 22)] + [f"A{n}" for n in range(1, 11)] + [f"B{n}" for n in range(1, 9)]
    assert list(book.articles) == expected


@pytest.mark.parametrize(
    ("verb", "posts", "article"),
    [
        ("meeting.prepare", OFFICE, "R13"),
        ("meeting.call", LEADS, "R7"),
        ("meeting.open", LEADS, "R7"),
        ("meeting.answer", UNIT, "R7"),
        ("agenda.propose", OFFICE | UNIT | {"GROUP_LEADER"}, "R7"),
        ("agenda.accept", OFFICE, "R13"),
        ("decision.record", OFFICE, "R13"),
        ("document.submit", OFFICE, "R8"),
        ("document.approve", {"CONVENER"}, "R8"),
        ("document.issue", LEADS, "R8"),
        ("document.recall", {"DIRECTOR"}, "A3"),
        ("document.acknowledge", UNIT, "R8"),
        ("task.accept", UNIT, "R10"),
        ("task.verify", LEADS, "R13"),
        ("delegation.give", {"CONVENER", "DIRECTOR"}, "R7"),
        ("appointment.begin", {"ADMINISTRATOR"}, "R14"),
        ("rulebook.adopt", {"ADMINISTRATOR"}, "R20"),
    ],
)
def test_who_may_do_what(book, verb, posts, article):
    assert (set(book.verb(verb).posts), book.verb(verb).article) == (posts, article)


def test_the_chair_may_open_and_close_whatever_the_post(book):
    assert book.verb("meeting.open").also == book.verb("meeting.close").also == ("CHAIR",)


def test_only_the_convener_named_on_the_paper_approves(book):
    assert book.verb("document.approve").only == "NAMED_APPROVER"


def test_a_plenary_calls_all_and_owes_a_document(book):
    plenary = book.meeting("PLENARY")
    assert plenary.chair == ("CONVENER",)
    assert plenary.delegated_to == ()
    assert plenary.called == "ALL_MEMBERS"
    assert plenary.agenda_must_carry == ("REPORT", "ANALYSIS", "SUGGESTION")
    assert plenary.decides_major
    assert "LOWER_CONVENERS" in plenary.may_invite
    assert (plenary.paper.purpose, plenary.paper.owed) == ("MEETING_DOCUMENT", True)


def test_a_working_meeting_may_be_chaired_by_the_delegated_director_and_owes_minutes(book):
    working = book.meeting("WORKING")
    assert (working.chair, working.delegated_by, working.delegated_to) == (("CONVENER",), ("CONVENER",), ("DIRECTOR",))
    assert working.called == "CHOSEN_UNITS"
    assert working.decides_major
    assert (working.paper.purpose, working.paper.owed) == ("MINUTES", True)


def test_major_questions_are_decided_in_plenary_and_working_meetings_only(book):
    assert {kind for kind, meeting in book.meetings.items() if meeting.decides_major} == {"PLENARY", "WORKING"}


def test_office_meetings_call_liaisons_and_their_minutes_are_optional(book):
    office = book.meeting("OFFICE")
    assert (office.called, office.paper.owed) == ("LIAISONS", False)
    assert book.paper("OFFICE_MINUTES").approvers == ("DIRECTOR",)
    assert book.meeting("COORDINATION").paper.owed
    assert book.meeting("COORDINATION").delegated_to == ("SECTION_HEAD",)
    assert book.meeting("TOPIC").needs_demand


@pytest.mark.parametrize(("purpose", "recipients"), [("MEETING_DOCUMENT", "ALL_UNITS"), ("MINUTES", "CALLED_UNITS")])
def test_papers_of_the_joint_meeting_are_approved_by_a_convener(book, purpose, recipients):
    paper = book.paper(purpose)
    assert [step.step for step in book.route_steps(purpose)] == ["approve"]
    assert (paper.approvers, paper.step("approve").article) == (("CONVENER",), "R8")
    assert paper.recipients == recipients


def test_numbers_are_printed_with_the_countys_prefix(book):
    assert book.numbered("joint_meeting", 2026, 3) == "岳县信联〔2026〕3号"


def test_the_countys_numbers(book):
    assert book.number("group_count") == 13
    assert book.numbers("reminder_lead_working_days") == (7, 3, 1)
    assert book.number("pre_event_report_working_days") == 3
    assert book.number("group_report_months") == 6
    assert not book.switch("light_duties")


def test_a_township_is_lighter_but_reports_when_the_county_expects_it(book):
    township = book.with_overrides(book.preset_for("TOWNSHIP", "新墙镇"))
    assert township.numbered("minutes", 2026, 1) == "新墙镇信联纪〔2026〕1号"
    assert township.switch("light_duties")
    assert township.number("group_count") == 0
    assert township.number("group_report_months") == 6
    assert book.number("group_count") == 13, "the county's own book stays as it was"


def test_the_county_itself_begins_without_overrides(book):
    assert book.preset_for("COUNTY", "岳阳县") == {}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_text_reads_in_both_languages(book, language):
    article = book.article("R8")
    assert article.title.said_in(language) != article.title.said_in("en" if language == "zh" else "zh")
