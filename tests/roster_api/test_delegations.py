"""Delegating: within the rulebook, with an end, not passed on; asPost where several posts could (R7, A3, A6)."""

from datetime import timedelta

import pytest

from hierarchy import clock
from hierarchy.errors import NotAllowed, NotFound, RuleBroken, ValidationFailed
from hierarchy.journal.models import Entry
from hierarchy.posts import Post
from hierarchy.roster.actions import give_delegation, revoke_delegation
from hierarchy.roster.models import Appointment, Delegation
from hierarchy.roster.selectors import delegation_to
from tests.asking import global_id, nodes, told
from tests.cast import SINCE

WORKING = "meeting.chair.WORKING"


def give(cast, actor, receiver="director", **changes):
    today = clock.today()
    wanted = {
        "receiver_id": cast.appointment(receiver).id, "scope": [WORKING], "from_day": today,
        "to_day": today + timedelta(days=30), "text": "委托主持工作会议",
    }  # fmt: skip
    return give_delegation(actor=actor, **(wanted | changes))


def holds(cast, receiver="director", key=WORKING, after=0):
    day, givers = clock.today() + timedelta(days=after), (Post.CONVENER, Post.DIRECTOR)
    return delegation_to(cast.appointment(receiver).id, key, day, givers) is not None


def test_a_convener_lets_the_director_chair_working_meetings(cast):
    delegation = give(cast, cast.convener)
    assert (
        holds(cast)
        and holds(cast, after=29)
        and not holds(cast, after=30)
        and not holds(cast, key="meeting.chair.PLENARY")
    )
    entry = Entry.objects.get(object_id=delegation.id)
    assert (entry.verb, entry.appointment_id) == ("delegation.give", cast.appointment("convener").id)
    assert entry.changes["scope"] == [None, [WORKING]]


def test_the_director_lets_a_deputy_chair_dispatch_meetings(cast):
    give(cast, cast.director, "deputy", scope=["meeting.chair.DISPATCH", "meeting.chair.OFFICE"])
    assert holds(cast, "deputy", "meeting.chair.DISPATCH")


@pytest.mark.parametrize(
    ("giver", "receiver", "scope"),
    [
        ("convener", "director", "meeting.chair.PLENARY"),
        ("convener", "deputy", WORKING),
        ("convener", "director", "document.approve"),
        ("convener", "director", "meeting.chair."),
        ("director", "deputy", WORKING),
        ("director", "clerk", "meeting.chair.DISPATCH"),
    ],
)
def test_never_more_than_the_rulebook_lets_the_post(cast, unchanged, giver, receiver, scope):
    with unchanged(Delegation), pytest.raises(RuleBroken) as refusal:
        give(cast, getattr(cast, giver), receiver, scope=[scope])
    assert refusal.value.code in ("DELEGATION_BEYOND_POST", "DELEGATION_IMPOSSIBLE")
    assert refusal.value.article
    assert refusal.value.message("zh") != refusal.value.message("en")


def test_what_was_delegated_is_not_passed_on(cast, unchanged):
    give(cast, cast.convener)
    with unchanged(Delegation), pytest.raises(RuleBroken) as refusal:
        give(cast, cast.director, "deputy")
    assert WORKING not in refusal.value.allowed


@pytest.mark.parametrize("who", ["deputy", "clerk", "water_member", "administrator", "nobody"])
def test_nobody_else_delegates_or_revokes(cast, unchanged, who):
    given = give(cast, cast.convener)
    for attempt in (
        lambda: give(cast, getattr(cast, who), "section_head"),
        lambda: revoke_delegation(actor=getattr(cast, who), delegation_id=given.id),
    ):
        with unchanged(Delegation), pytest.raises(NotAllowed) as refusal:
            attempt()
        assert refusal.value.allowed == ["CONVENER", "DIRECTOR"]


def test_only_the_giver_revokes(cast, unchanged):
    given = give(cast, cast.convener)
    for other in (cast.second_convener, cast.director):
        with unchanged(Delegation), pytest.raises(NotAllowed):
            revoke_delegation(actor=other, delegation_id=given.id)
    assert revoke_delegation(actor=cast.convener, delegation_id=given.id, reason="会议取消").revoked_at
    assert not holds(cast)
    with unchanged(Delegation), pytest.raises(RuleBroken) as refusal:
        revoke_delegation(actor=cast.convener, delegation_id=given.id)
    assert refusal.value.code == "DELEGATION_OVER"


def test_another_body_neither_sees_nor_ends_nor_receives_it(cast, unchanged):
    given = give(cast, cast.convener)
    with cast.inside("xinqiang"), unchanged(Delegation):
        with pytest.raises(NotFound):
            revoke_delegation(actor=cast.x_convener, delegation_id=given.id)
        with pytest.raises(ValidationFailed) as refusal:
            give(cast, cast.x_convener, "director")
        assert refusal.value.fields == {"receiver_id": ("UNKNOWN_REFERENCE", {})}


@pytest.mark.parametrize(
    ("field", "code", "changes"),
    [
        ("from_day", "DAY_PAST", {"from_day": SINCE}),
        ("to_day", "DAY_ORDER", {"to_day": SINCE}),
        ("text", "REQUIRED", {"text": " "}),
        ("scope", "REQUIRED", {"scope": []}),
    ],
)
def test_faults_name_their_fields(cast, unchanged, field, code, changes):
    with unchanged(Delegation), pytest.raises(ValidationFailed) as refusal:
        give(cast, cast.convener, **changes)
    assert refusal.value.fields[field][0] == code


@pytest.mark.parametrize("whose", ["convener", "director"])
def test_it_ends_with_either_post(cast, whose):
    give(cast, cast.convener)
    Appointment.objects.filter(pk=cast.appointment(whose).pk).update(to_day=clock.today())
    assert not holds(cast)


def test_it_does_not_outlast_the_givers_post(cast, unchanged):
    ends = clock.today() + timedelta(days=10)
    Appointment.objects.filter(pk=cast.appointment("convener").pk).update(to_day=ends)
    with unchanged(Delegation), pytest.raises(ValidationFailed) as refusal:
        give(cast, cast.convener)
    assert refusal.value.fields == {"to_day": ("BEYOND_OWN_POST", {"last": ends})}


def second_post(cast):
    """The convener also directs the Office, so that two of his posts could delegate."""
    Appointment.objects.filter(pk=cast.appointment("director").pk).update(to_day=clock.today())
    return Appointment.objects.create(
        account_id=cast.accounts["convener"], joint_meeting_id=cast.bodies["yueyang"], post=Post.DIRECTOR, title="主任",
        from_day=clock.today(),
    )  # fmt: skip


def test_with_two_posts_the_act_names_one(cast, unchanged):
    directing = second_post(cast)
    scope = {"scope": ["meeting.chair.DISPATCH"]}
    with unchanged(Delegation), pytest.raises(ValidationFailed) as refusal:
        give(cast, cast.convener, "deputy", **scope)
    assert refusal.value.fields == {"as_post": ("POST_AMBIGUOUS", {})}
    given = give(cast, cast.convener.acting_as(directing.id), "deputy", **scope)
    assert given.giver == directing
    with unchanged(Delegation), pytest.raises(RuleBroken):
        give(cast, cast.convener.acting_as(cast.appointment("convener").id), "deputy", **scope)


def test_a_post_that_is_not_held_cannot_be_named(cast, unchanged):
    for other in (cast.appointment("second_convener").id, cast.appointment("x_convener").id):
        with unchanged(Delegation), pytest.raises(NotAllowed) as refusal:
            give(cast, cast.convener.acting_as(other))
        assert refusal.value.code == "POST_NOT_HELD"


def test_through_the_api(cast):
    mutation = """
    mutation ($input: GiveDelegationInput!) { giveDelegation(input: $input) { __typename
      ... on Delegation { id giver { title } receiver { person { name } } scope }
      ... on ValidationFailed { fields { field code } } } }
    """
    today = clock.today()
    facts = {
        "receiverId": global_id("Appointment", cast.appointment("director").id), "scope": [WORKING], "text": "委托",
        "fromDay": today.isoformat(), "toDay": (today + timedelta(days=3)).isoformat(),
    }  # fmt: skip
    answer = told(cast, "convener", mutation, input=facts)["giveDelegation"]
    assert (answer["__typename"], answer["receiver"]["person"]["name"]) == ("Delegation", "陈立新")
    document = "query ($in: Boolean!) { delegations(filters: { inForce: $in }) { edges { node { id } } } }"
    assert [node["id"] for node in nodes(told(cast, "clerk", document, **{"in": True})["delegations"])] == [
        answer["id"]
    ]
    assert nodes(told(cast, "clerk", document, **{"in": False})["delegations"]) == []
    second_post(cast)
    again = told(cast, "convener", mutation, input=facts | {"idempotencyKey": "k"})["giveDelegation"]
    assert again == {"__typename": "ValidationFailed", "fields": [{"field": "asPost", "code": "POST_AMBIGUOUS"}]}


def test_history_and_possible_acts(cast):
    give(cast, cast.convener)
    document = "{ delegations { edges { node { allowedActions history { verb label person } } } } }"
    seen = {who: nodes(told(cast, who, document)["delegations"])[0] for who in ("convener", "second_convener", "clerk")}
    assert seen["convener"]["allowedActions"] == ["delegation.revoke"]
    assert seen["second_convener"]["allowedActions"] == seen["clerk"]["allowedActions"] == []
    assert seen["clerk"]["history"] == [{"verb": "delegation.give", "label": "委托", "person": "周正平"}]
    posts = "{ appointments { edges { node { allowedActions history { verb } } } } }"
    assert nodes(told(cast, "administrator", posts)["appointments"])[0]["allowedActions"] == ["appointment.end"]
    assert nodes(told(cast, "convener", posts)["appointments"])[0]["allowedActions"] == []
