"""Who reads which tasks and decisions (DOMAIN.md section 4)."""

from tests.askers import OFFICE
from tests.asking import global_id, told


def test_who_reads_which_task(scene, cast):
    """DOMAIN.md section 4: conveners and Office all; units what they lead or support; groups their own."""
    meeting = scene.meeting(units=("finance",))
    units = cast.units
    scene.decision(
        meeting,
        scene.plan(title="水", supporting_unit_ids=[]),
        scene.plan(title="水地", supporting_unit_ids=[units["land"]]),
        scene.plan(title="地", lead_unit_id=units["land"], supporting_unit_ids=[]),
    )
    expected = {who: {"水", "水地", "地"} for who in ("convener", "second_convener", *OFFICE)}
    assert {who: seen(cast, who) for who in expected} == expected
    before = ("water_member", "water_liaison", "land_member", "finance_liaison", "administrator", "nobody")
    assert {who: seen(cast, who) for who in before} == {who: set() for who in before}
    scene.issue(meeting)
    expected |= {
        "water_member": {"水", "水地"}, "water_liaison": {"水", "水地"}, "land_liaison": {"水地", "地"},
        "group_deputy": {"地"}, "finance_liaison": set(), "administrator": set(), "nobody": set(),
        "x_director": set(), "x_convener": set(),
    }  # fmt: skip
    assert {who: seen(cast, who) for who in expected} == expected


def seen(cast, who: str) -> set[str]:
    found = told(cast, who, "{ tasks { edges { node { title } } } }")["tasks"]["edges"]
    return {edge["node"]["title"] for edge in found}


def test_who_reads_which_decision(scene, cast):
    meeting = scene.meeting(units=("finance",))
    decision = global_id("Decision", scene.decision(meeting).id)
    one = "query ($id: ID!) { node(id: $id) { ... on Decision { text tasks { title } } } }"

    def readers() -> set[str]:
        people = (
            "convener", "director", "clerk", "water_liaison", "land_liaison", "finance_liaison", "bureau_liaison",
            "administrator", "nobody", "x_director",
        )  # fmt: skip
        return {who for who in people if told(cast, who, one, id=decision)["node"]}

    assert readers() == {"convener", "director", "clerk"}
    scene.issue(meeting)
    # Those with a task of it, and those called to its meeting.
    assert readers() == {"convener", "director", "clerk", "water_liaison", "land_liaison", "finance_liaison"}
    # Who was called reads what was decided, not what others owe.
    assert told(cast, "finance_liaison", one, id=decision)["node"]["tasks"] == []
