"""Who reads which meetings, proposals and answers (DOMAIN.md section 4, R7), and in whose name a proposal is made."""

from typing import Any

from hierarchy.meetings import actions, rules
from hierarchy.meetings.models import AgendaItem, Meeting
from tests.askers import OFFICE, UNSEEN
from tests.asking import act, global_id, told


def test_in_whose_name_an_item_is_proposed(scene, cast, unchanged):
    for who, unit in (("water_member", "岳阳县水利局"), ("water_liaison", "岳阳县水利局"), ("clerk", None)):
        item = act(cast, who, "proposeAgendaItem", "AgendaItem", "unit { name } group { name }", title="议题")
        assert (item["unit"] and item["unit"]["name"]) == unit
    leader = global_id("Appointment", cast.appointments["land_member", "GROUP_LEADER"])
    item = act(
        cast, "land_member", "proposeAgendaItem", "AgendaItem", "unit { name } group { name }", title="议题",
        asPost=leader,
    )  # fmt: skip
    assert (item["unit"]["name"], item["group"]["name"]) == ("岳阳县自然资源局", "自然资源领域专项工作小组")
    land = {"title": "议题", "unitId": global_id("MemberUnit", cast.units["land"])}
    with unchanged(AgendaItem):
        refused = act(cast, "water_member", "proposeAgendaItem", "AgendaItem", **land)
    assert refused["fields"] == [{"field": "unitId", "code": "OWN_UNIT_ONLY"}]
    item = act(cast, "clerk", "proposeAgendaItem", "AgendaItem", "unit { name }", **land)
    assert item["unit"]["name"] == "岳阳县自然资源局", "the Office enters what a unit proposed on paper"


def test_nothing_is_proposed_for_a_meeting_that_is_not_seen(scene, cast, unchanged):
    hidden = {"title": "议题", "meetingId": global_id("Meeting", scene.working().id)}
    with unchanged(AgendaItem):
        assert act(cast, "water_member", "proposeAgendaItem", "AgendaItem", **hidden)["__typename"] == UNSEEN


def test_a_chair_of_another_body_is_unknown(cast, day, unchanged):
    given = {
        "kind": "PLENARY", "title": "全体会议", "startsAt": "2026-03-17T09:00:00+08:00",
        "chairId": global_id("Appointment", cast.appointment("convener").id),
    }  # fmt: skip
    with unchanged(Meeting):
        found = act(cast, "x_director", "prepareMeeting", "Meeting", **given)
    assert found["fields"] == [{"field": "chairId", "code": "UNKNOWN_REFERENCE"}]


READERS = (
    "convener", "second_convener", *OFFICE, "water_member", "water_liaison", "land_member", "land_liaison",
    "finance_member", "finance_liaison", "bureau_liaison", "group_deputy", "administrator", "nobody", "x_director",
    "x_convener", "x_liaison",
)  # fmt: skip
ALL_READERS = {"convener", "second_convener", *OFFICE}


def readers(cast, document: str, **variables: Any) -> set[str]:
    """Who of all finds the node."""
    return {who for who in READERS if told(cast, who, document, **variables)["node"]}


def test_who_reads_a_meeting(scene, cast):
    one = "query ($id: ID!) { node(id: $id) { ... on Meeting { title notice } } }"
    meeting = scene.working()
    key = {"id": global_id("Meeting", meeting.id)}
    assert readers(cast, one, **key) == ALL_READERS
    scene.bring(scene.working(), rules.CANCELLED)
    scene.item(meeting)
    scene.bring(meeting, rules.CALLED)
    units = {"water_member", "water_liaison", "land_member", "land_liaison"}
    assert readers(cast, one, **key) == ALL_READERS | units
    scene.bring(meeting, rules.CANCELLED)
    assert readers(cast, one, **key) == ALL_READERS | units, "they were called, so they are told"
    count = "{ meetings { totalCount } }"
    assert told(cast, "water_member", count)["meetings"]["totalCount"] == 1, "the other was never called"


def test_who_reads_a_proposal_and_an_answer(scene, cast):
    one = "query ($id: ID!) { node(id: $id) { ... on AgendaItem { title } ... on Attendance { leaveReason } } }"
    proposal = scene.item(title="水库")
    assert readers(cast, one, id=global_id("AgendaItem", proposal.id)) == ALL_READERS | {
        "water_member",
        "water_liaison",
    }
    group = actions.propose_agenda_item(
        actor=cast.land_member.acting_as(cast.appointments["land_member", "GROUP_LEADER"]), title="小组议题"
    )
    seen = ALL_READERS | {"land_member", "land_liaison", "group_deputy"}
    assert readers(cast, one, id=global_id("AgendaItem", group.id)) == seen
    meeting = scene.working()
    actions.accept_agenda_item(actor=cast.clerk, item_id=proposal.id, meeting_id=meeting.id)
    scene.bring(meeting, rules.CALLED)
    seen = ALL_READERS | {"water_member", "water_liaison", "land_member", "land_liaison"}
    assert readers(cast, one, id=global_id("AgendaItem", proposal.id)) == seen, "it is on the agenda of their meeting"
    row = scene.row(meeting, "water_member")
    assert readers(cast, one, id=global_id("Attendance", row.id)) == ALL_READERS | {"water_member", "water_liaison"}
    own = scene.row(meeting, "second_convener")
    assert readers(cast, one, id=global_id("Attendance", own.id)) == ALL_READERS
