"""The administrator's acts through the API."""

from hierarchy import clock
from hierarchy.roster.models import Account, Appointment, SetupLink
from tests.asking import global_id, nodes, told

REFUSALS = """... on NotAllowed { code article allowed } ... on NotFound { code } ... on RuleViolation { code article }
              ... on ValidationFailed { fields { field code } }"""
INVITE = f"""mutation ($input: InviteAccountInput!) {{ inviteAccount(input: $input) {{ __typename
  ... on SetupLink {{ id username token expiresAt usedAt }} {REFUSALS} }} }}"""
CREATE = f"""mutation ($input: CreateJointMeetingInput!) {{ createJointMeeting(input: $input) {{ __typename
  ... on JointMeeting {{ code parent {{ code }} aliases }} {REFUSALS} }} }}"""
END = f"""mutation ($input: EndAppointmentInput!) {{ endAppointment(input: $input) {{ __typename
  ... on Appointment {{ toDay person {{ name }} }} {REFUSALS} }} }}"""
BEGIN = f"""mutation ($input: BeginAppointmentInput!) {{ beginAppointment(input: $input) {{ __typename
  ... on Appointment {{ post postLabel unit {{ code }} }} {REFUSALS} }} }}"""
DISABLE = f"""mutation ($input: DisableAccountInput!) {{ disableAccount(input: $input) {{ __typename
  ... on Person {{ name isActive }} {REFUSALS} }} }}"""


def wanted(cast, **changes):
    unit = global_id("MemberUnit", cast.units["water"])
    post = {"post": "LIAISON", "title": "联络员", "fromDay": clock.today().isoformat(), "unitId": unit}
    return {"username": "xin.lian", "name": "新联", "appointment": post} | changes


def test_the_token_is_told_once(cast):
    facts = wanted(cast, idempotencyKey="invite-1")
    made = told(cast, "administrator", INVITE, input=facts)["inviteAccount"]
    assert (made["__typename"], made["username"]) == ("SetupLink", "xin.lian")
    assert made["token"]
    again = told(cast, "administrator", INVITE, input=facts)["inviteAccount"]
    assert (again["id"], again["token"]) == (made["id"], None)
    node = "query ($id: ID!) { node(id: $id) { ... on SetupLink { token } } }"
    assert told(cast, "administrator", node, id=made["id"])["node"] == {"token": None}
    for other in ("director", "x_administrator"):
        assert told(cast, other, node, id=made["id"])["node"] is None


def test_refusals_are_typed_and_leave_nothing(cast, unchanged):
    with unchanged(Account, Appointment, SetupLink):
        answer = told(cast, "director", INVITE, input=wanted(cast))["inviteAccount"]
        assert answer == {
            "__typename": "NotAllowed",
            "code": "POST_NEEDED",
            "article": "A9",
            "allowed": ["ADMINISTRATOR"],
        }
        post = wanted(cast)["appointment"] | {"unitId": global_id("MemberUnit", cast.units["x_water"])}
        answer = told(cast, "administrator", INVITE, input=wanted(cast, appointment=post))["inviteAccount"]
        assert answer["fields"] == [{"field": "appointment.unitId", "code": "UNKNOWN_REFERENCE"}]
        post["unitId"] = global_id("WorkingGroup", cast.groups["land_group"])
        answer = told(cast, "administrator", INVITE, input=wanted(cast, appointment=post))["inviteAccount"]
        assert answer["fields"] == [{"field": "appointment.unitId", "code": "NOT_AN_ID"}]


def test_a_post_begins_and_ends(cast):
    facts = wanted(cast)["appointment"] | {"username": "nobody"}
    began = told(cast, "administrator", BEGIN, input=facts)["beginAppointment"]
    assert began == {"__typename": "Appointment", "post": "LIAISON", "postLabel": "联络员", "unit": {"code": "water"}}
    ending = {"appointmentId": global_id("Appointment", cast.appointment("clerk").id)}
    assert told(cast, "x_administrator", END, input=ending)["endAppointment"]["__typename"] == "NotFound"
    ended = told(cast, "administrator", END, input=ending)["endAppointment"]
    assert ended == {"__typename": "Appointment", "toDay": clock.today().isoformat(), "person": {"name": "唐晓"}}


def test_a_person_is_shut_out(cast):
    facts = {"personId": global_id("Person", cast.accounts["clerk"]), "reason": "调离"}
    assert told(cast, "clerk", DISABLE, input=facts)["disableAccount"]["__typename"] == "NotAllowed"
    done = told(cast, "administrator", DISABLE, input=facts)["disableAccount"]
    assert done == {"__typename": "Person", "name": "唐晓", "isActive": False}


def test_a_body_is_made_and_shows_in_the_tree(cast):
    facts = {
        "code": "yuetian", "name": "月田镇信访工作联席会议", "shortName": "月田镇", "level": "TOWNSHIP",
        "aliases": ["月田片区"], "administratorUsername": "yt.admin", "administratorName": "月管",
    }  # fmt: skip
    for _ in range(2):
        made = told(cast, "administrator", CREATE, input=facts)["createJointMeeting"]
        assert made == {
            "__typename": "JointMeeting", "code": "yuetian", "parent": {"code": "yueyang"}, "aliases": ["月田片区"],
        }  # fmt: skip
    tree = nodes(told(cast, "clerk", "{ jointMeetings { edges { node { code } } } }")["jointMeetings"])
    assert "yuetian" in [body["code"] for body in tree]
