"""A faulty rulebook is refused with every fault, each with file and key path."""

import json
from pathlib import Path

import pytest
import yaml

import hierarchy.rulebook
from hierarchy.rulebook.book import load
from hierarchy.rulebook.faults import RulebookInvalid

COUNTY = Path(hierarchy.rulebook.__file__).parent / "data" / "yueyang-county-2023.yaml"


@pytest.fixture
def content():
    return json.loads(json.dumps(yaml.safe_load(COUNTY.read_text("utf-8"))))  # undoes the sharing of YAML anchors


@pytest.fixture
def faults(tmp_path):
    """Write the content, load it, and return the key paths at fault."""

    def found(content):
        path = tmp_path / "changed.yaml"
        path.write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
        with pytest.raises(RulebookInvalid) as refusal:
            load(path)
        assert all(fault.file == "changed.yaml" and fault.zh and fault.en for fault in refusal.value.faults)
        return {fault.path for fault in refusal.value.faults}

    return found


def test_an_unchanged_copy_loads(content, tmp_path):
    path = tmp_path / "copy.yaml"
    path.write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    assert load(path) == load(COUNTY)


def test_all_wrong_references_are_told_at_once(content, faults):
    content["verbs"]["meeting.call"]["articles"] = ["R99"]
    content["verbs"]["task.accept"]["days"] = "no_such_days"
    content["papers"]["MINUTES"]["series"] = "nowhere"
    content["papers"]["MINUTES"]["route"][-1]["verb"] = "document.bless"
    content["parameters"]["group_count"]["default"] = 99
    content["series"]["office"]["format"] = "{prefix}{number}"
    content["presets"]["township"]["values"]["no_such"] = 1
    assert faults(content) == {
        "verbs.meeting.call.articles",
        "verbs.task.accept.days",
        "papers.MINUTES.series",
        "papers.MINUTES.route.2.verb",
        "parameters.group_count.default",
        "series.office.format",
        "presets.township.values.no_such",
    }


def test_wrong_shapes_are_told_at_once(content, faults):
    content["verbs"]["meeting.call"]["posts"] = ["MAYOR"]
    content["meetings"]["PLENARY"]["colour"] = "red"
    del content["articles"]["R8"]["summary"]
    assert faults(content) == {"verbs.meeting.call.posts.0", "meetings.PLENARY.colour", "articles.R8.summary"}


def test_what_the_code_knows_must_be_there(content, faults):
    del content["meetings"]["TOPIC"]
    del content["post_titles"]["CLERK"]
    del content["papers"]["LETTER"]
    assert faults(content) == {"meetings.TOPIC", "post_titles.CLERK", "papers.LETTER"}


def test_an_act_that_nobody_may_do_is_a_fault(content, faults):
    content["verbs"]["meeting.call"]["posts"] = []
    assert faults(content) == {"verbs.meeting.call.posts"}


def test_a_route_must_end_in_an_approval(content, faults):
    content["papers"]["LETTER"]["route"].pop()
    assert faults(content) == {"papers.LETTER.route"}


@pytest.mark.parametrize("text", ["a: [", "- 1", ""])
def test_unreadable_files_are_refused(tmp_path, text):
    path = tmp_path / "broken.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(RulebookInvalid):
        load(path)


def test_a_key_written_twice_is_refused(tmp_path):
    path = tmp_path / "twice.yaml"
    path.write_text(COUNTY.read_text("utf-8") + "\nkey: another\n", "utf-8")
    with pytest.raises(RulebookInvalid, match=r"twice\.yaml.*duplicate key 'key'"):
        load(path)


def test_two_presets_for_one_level_are_a_fault(content, faults):
    content["presets"]["village"] = {**content["presets"]["township"], "levels": ["CENTRE"]}
    assert faults(content) == {"presets.village.levels"}


def test_an_absent_file_is_refused(tmp_path):
    with pytest.raises(RulebookInvalid, match=r"absent\.yaml"):
        load(tmp_path / "absent.yaml")


def test_verbs_that_the_code_knows_are_asked_for():
    book = load(COUNTY)
    book.check_verbs({"meeting.call", "task.accept"})
    with pytest.raises(RulebookInvalid, match=r"verbs\.meeting\.dance"):
        book.check_verbs({"meeting.call", "meeting.dance"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("no_such_parameter", 1),
        ("group_count", "13"),
        ("group_count", True),
        ("group_count", -1),
        ("group_count", 51),
        ("light_duties", 1),
        ("number_prefix", " "),
        ("number_prefix", "岳\x00县"),
        ("number_prefix", "岳" * 61),
        ("number_prefix", {"a": 1}),
        ("reminder_lead_working_days", [[3]]),
        ("reminder_lead_working_days", 3),
        ("reminder_lead_working_days", [3, 3]),
        ("reminder_lead_working_days", [3, 0]),
        ("group_report_months", 12),
        ("retention_meeting_papers", "30"),
    ],
)
def test_overrides_that_are_refused(name, value):
    with pytest.raises(RulebookInvalid) as refusal:
        load(COUNTY).with_overrides({name: value})
    assert [fault.path for fault in refusal.value.faults] == [f"parameters.{name}"]


def test_all_faults_of_overrides_are_told_at_once():
    with pytest.raises(RulebookInvalid) as refusal:
        load(COUNTY).with_overrides({"group_count": -1, "light_duties": "yes", "extension_max_count": 1})
    assert [fault.path for fault in refusal.value.faults] == ["parameters.group_count", "parameters.light_duties"]
