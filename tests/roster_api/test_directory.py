"""Reading the directory: scoped to the body, contacts to those who call people (DOMAIN.md section 4)."""

from datetime import timedelta

import pytest

from hierarchy import clock
from hierarchy.roster.models import Account, Appointment, MemberUnit
from hierarchy.tree.models import Alias
from tests.asking import answered, global_id, nodes, told

APPOINTMENTS = """
query ($filters: AppointmentFilter) {
  appointments(filters: $filters, ordering: [{ post: ASC }, { title: ASC }]) {
    totalCount
    edges { node { post title person { name email phone username } unit { name }
                   group { leadUnit { code } } section { name } } }
  }
}
"""
PEOPLE_QUERY = "query ($text: String) { people(filters: { text: $text }) { totalCount edges { node { name phone } } } }"
TREE = "{ jointMeetings { edges { node { code parent { code } children { code } aliases level } } } }"


def test_lists_hold_the_bodys_own_rows_only(cast):
    everything = """{ units { edges { node { code } } } groups { edges { node { code leadUnit { name } } } }
                      sections { edges { node { code } } } appointments { edges { node { person { name } } } }
                      outsideAddressees { edges { node { name direction } } } }"""
    county, township = told(cast, "clerk", everything), told(cast, "x_liaison", everything)
    assert [unit["code"] for unit in nodes(county["units"])] == ["bureau", "water", "land", "finance"]
    assert [unit["code"] for unit in nodes(township["units"])] == ["x_stability", "x_water"]
    assert [nodes(township[name]) for name in ("groups", "sections", "outsideAddressees")] == [[], [], []]
    assert {post["person"]["name"] for post in nodes(township["appointments"])} == {
        "彭书记", "方主任", "小彭", "小管", "水站长", "水干事",
    }  # fmt: skip
    assert nodes(county["outsideAddressees"]) == [{"name": "中共岳阳县委", "direction": "UP"}]


@pytest.mark.parametrize(
    "list_field", ["units", "groups", "sections", "appointments", "people", "delegations", "jointMeetings"]
)
@pytest.mark.parametrize(
    ("who", "body", "code"), [(None, "yueyang", "NOT_SIGNED_IN"), ("clerk", None, "JOINT_MEETING_NEEDED")]
)
def test_without_person_or_body_there_is_nothing(cast, list_field, who, body, code):
    data, errors = answered(cast, who, f"{{ {list_field} {{ totalCount }} }}", body)
    assert data is None
    assert errors[0].original_error.code == code


def test_posts_by_kind_unit_and_day(cast):
    land = global_id("MemberUnit", cast.units["land"])
    found = told(cast, "clerk", APPOINTMENTS, filters={"posts": ["MEMBER", "LIAISON"], "unit": land})["appointments"]
    assert [post["person"]["name"] for post in nodes(found)] == ["石磊", "田土生"]
    yesterday = (clock.today() - timedelta(days=1)).isoformat()
    Appointment.objects.filter(pk=cast.appointment("land_liaison").pk).update(to_day=clock.today())
    filters = {"unit": land, "posts": ["LIAISON"]}
    today = told(cast, "clerk", APPOINTMENTS, filters=filters | {"on": clock.today().isoformat()})
    before = told(cast, "clerk", APPOINTMENTS, filters=filters | {"on": yesterday})
    assert (today["appointments"]["totalCount"], before["appointments"]["totalCount"]) == (0, 1)


@pytest.mark.parametrize("foreign", [("MemberUnit", "x_water"), ("Meeting", "water"), ("MemberUnit", None)])
def test_a_foreign_unit_finds_no_posts(cast, foreign):
    unit = global_id(foreign[0], cast.units[foreign[1]] if foreign[1] else "no-key")
    found = told(cast, "clerk", APPOINTMENTS, filters={"unit": unit})["appointments"]["totalCount"]
    assert found == 0


@pytest.mark.parametrize(
    ("who", "sees"),
    [
        ("director", True), ("clerk", True), ("administrator", True),
        ("convener", False), ("water_member", False), ("land_liaison", False), ("water_liaison", True),
    ],
)  # fmt: skip
def test_contacts_are_for_the_office_the_administrator_and_oneself(cast, who, sees):
    Account.objects.filter(username="water_liaison").update(phone="0730-7600001", email="lq@example.cn")
    person = global_id("Person", cast.accounts["water_liaison"])
    found = told(cast, who, APPOINTMENTS, filters={"person": person})["appointments"]
    assert nodes(found)[0]["person"] == {
        "name": "黎清",
        "email": "lq@example.cn" if sees else None,
        "phone": "0730-7600001" if sees else None,
        "username": "water_liaison" if sees else None,
    }


def test_the_office_searches_people_and_others_find_nobody(cast):
    assert nodes(told(cast, "clerk", PEOPLE_QUERY, text="田")["people"]) == [
        {"name": "田副", "phone": ""},
        {"name": "田土生", "phone": ""},
    ]
    assert told(cast, "clerk", PEOPLE_QUERY, text="方主任")["people"]["totalCount"] == 0, "works in another body"
    for who in ("convener", "water_member", "land_liaison", "group_deputy"):
        assert told(cast, who, PEOPLE_QUERY, text="田")["people"]["totalCount"] == 0


def test_the_tree_shows_one_branch(cast):
    Alias.objects.create(joint_meeting=cast.body("gongtian"), name="公田片区")
    county = nodes(told(cast, "water_liaison", TREE)["jointMeetings"])
    assert [(body["code"], body["parent"] and body["parent"]["code"]) for body in county] == [
        ("yueyang", None),
        ("gongtian", "yueyang"),
        ("xinqiang", "yueyang"),
    ]
    assert [child["code"] for child in county[0]["children"]] == ["gongtian", "xinqiang"]
    assert county[1]["aliases"] == ["公田片区"]
    township = nodes(told(cast, "x_clerk", TREE)["jointMeetings"])
    assert [body["code"] for body in township] == ["yueyang", "xinqiang"]
    assert [child["code"] for child in township[0]["children"]] == ["xinqiang"], "the neighbour is not shown"


@pytest.mark.parametrize(
    ("kind", "key", "mine"),
    [
        ("MemberUnit", "water", "clerk"), ("WorkingGroup", "land_group", "clerk"), ("Person", "director", "clerk"),
        ("Appointment", "director", "clerk"), ("JointMeeting", "gongtian", "clerk"),
    ],
)  # fmt: skip
def test_an_object_by_its_id_is_found_in_its_body_only(cast, kind, key, mine):
    keys = {
        "MemberUnit": cast.units, "WorkingGroup": cast.groups, "Person": cast.accounts, "JointMeeting": cast.bodies,
        "Appointment": {"director": cast.appointment("director").id},
    }[kind]  # fmt: skip
    document = "query ($id: ID!) { node(id: $id) { __typename id } }"
    wanted = global_id(kind, keys[key])
    assert told(cast, mine, document, id=wanted)["node"] == {"__typename": kind, "id": wanted}
    assert told(cast, "x_clerk", document, id=wanted)["node"] is None


def test_lists_do_not_ask_row_by_row(cast, django_assert_max_num_queries):
    MemberUnit.objects.filter(pk=cast.units["water"]).update(short_name="水利局")
    with django_assert_max_num_queries(20):
        told(cast, "clerk", APPOINTMENTS, filters={})
