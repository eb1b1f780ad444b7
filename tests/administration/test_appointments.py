"""Entering and ending posts: who may, what the regulation forbids, when rights end (R4, R12, R14)."""

from datetime import timedelta

import pytest

from hierarchy import clock
from hierarchy.administration.appointments import begin_appointment, end_appointment
from hierarchy.errors import NotAllowed, NotFound, RuleBroken, ValidationFailed
from hierarchy.journal.models import Entry
from hierarchy.posts import Post
from hierarchy.roster.models import Account, Appointment
from hierarchy.roster.spreadsheet.snapshot import _appointments
from tests.cast import SINCE


def begin(actor, username="nobody", **changes):
    wanted = {"post": Post.CLERK, "title": "办公室工作人员", "from_day": clock.today()}
    return begin_appointment(actor=actor, username=username, **(wanted | changes))


def test_the_administrator_enters_a_post_and_its_rights_begin(cast):
    assert cast.nobody.posts == set()
    post = begin(cast.administrator)
    assert cast.nobody.posts == {Post.CLERK}
    entry = Entry.objects.get(object_id=post.id)
    assert (entry.verb, entry.post) == ("appointment.begin", "郑维（系统管理员）")


def test_a_post_may_begin_later(cast):
    begin(cast.administrator, from_day=clock.today() + timedelta(days=1))
    assert cast.nobody.posts == set()


def test_a_person_of_another_body_is_found_by_the_name_to_sign_in_with(cast):
    begin(cast.administrator, "X_Clerk")
    assert (cast.at("x_clerk", "yueyang").posts, cast.x_clerk.posts) == ({Post.CLERK}, {Post.CLERK})


@pytest.mark.parametrize("who", ["convener", "director", "clerk", "water_member", "nobody"])
def test_nobody_else_enters_or_ends_posts(cast, unchanged, who):
    for attempt in (
        lambda: begin(getattr(cast, who)),
        lambda: end_appointment(actor=getattr(cast, who), appointment_id=cast.appointment("clerk").id),
    ):
        with unchanged(Appointment), pytest.raises(NotAllowed) as refusal:
            attempt()
        assert (refusal.value.article, refusal.value.allowed) == ("R14", ["ADMINISTRATOR"])


def test_an_administrator_of_another_body_ends_nothing_here(cast, unchanged):
    with unchanged(Appointment), pytest.raises(NotFound):
        end_appointment(actor=cast.x_administrator, appointment_id=cast.appointment("clerk").id)
    with unchanged(Appointment), pytest.raises(NotAllowed):
        begin(cast.at("x_administrator", "yueyang"))


def test_an_administrator_gives_himself_nothing(cast, unchanged):
    with unchanged(Appointment), pytest.raises(RuleBroken) as refusal:
        begin(cast.administrator, "administrator", post=Post.CONVENER)
    assert (refusal.value.code, refusal.value.article) == ("APPOINT_ONESELF", "R14")


@pytest.mark.parametrize(
    ("field", "code", "changes"),
    [
        ("username", "UNKNOWN_REFERENCE", {"username": "no.such"}),
        ("title", "REQUIRED", {"title": "  "}),
        ("to_day", "DAY_ORDER", {"to_day": SINCE}),
        ("unit_id", "PLACE_NEEDED", {"post": Post.LIAISON}),
        ("unit_id", "UNKNOWN_REFERENCE", {"post": Post.LIAISON, "unit_id": "x_water"}),
        ("group_id", "PLACE_NEEDED", {"post": Post.GROUP_DEPUTY_LEADER}),
        ("section_id", "PLACE_NEEDED", {"post": Post.SECTION_HEAD}),
        ("unit_id", "PLACE_UNFIT", {"post": Post.CONVENER, "unit_id": "water"}),
        ("post", "POST_HELD_ALREADY", {"username": "convener", "post": Post.CONVENER}),
    ],
)
def test_faults_name_their_fields(cast, unchanged, field, code, changes):
    if "unit_id" in changes:
        changes = changes | {"unit_id": cast.units[changes["unit_id"]]}
    with unchanged(Appointment), pytest.raises(ValidationFailed) as refusal:
        begin(cast.administrator, **changes)
    assert refusal.value.fields[field][0] == code


def test_a_disabled_account_gets_no_post(cast, unchanged):
    Account.objects.filter(username="nobody").update(is_active=False)
    with unchanged(Appointment), pytest.raises(ValidationFailed) as refusal:
        begin(cast.administrator)
    assert refusal.value.fields == {"username": ("ACCOUNT_DISABLED", {})}


def test_one_director_at_a_time(cast, unchanged):
    wanted = {"post": Post.DIRECTOR, "unit_id": cast.units["bureau"], "is_principal": True, "title": "主任"}
    with unchanged(Appointment), pytest.raises(RuleBroken) as refusal:
        begin(cast.administrator, **wanted)
    assert (refusal.value.code, refusal.value.article) == ("ONE_DIRECTOR", "R12")
    assert "陈立新" in refusal.value.message("zh")
    end_appointment(actor=cast.administrator, appointment_id=cast.appointment("director").id)
    assert begin(cast.administrator, **wanted).post == Post.DIRECTOR


@pytest.mark.parametrize(("unit", "principal"), [("bureau", False), ("water", True), (None, False)])
def test_the_director_heads_the_unit_where_the_office_stands(cast, unchanged, unit, principal):
    end_appointment(actor=cast.administrator, appointment_id=cast.appointment("director").id)
    with unchanged(Appointment), pytest.raises(RuleBroken) as refusal:
        begin(cast.administrator, post=Post.DIRECTOR, unit_id=unit and cast.units[unit], is_principal=principal)
    assert (refusal.value.code, refusal.value.article) == ("DIRECTOR_NOT_HEAD", "R12")


def test_a_township_arranges_its_office_in_its_own_way(cast):
    with cast.inside("xinqiang"):
        end_appointment(actor=cast.x_administrator, appointment_id=cast.appointment("x_director").id)
        assert begin(cast.x_administrator, post=Post.DIRECTOR).post == Post.DIRECTOR


@pytest.mark.parametrize(
    ("who", "allowed"), [("land_member", True), ("land_liaison", False), ("water_member", False), ("nobody", False)]
)
def test_a_groups_leader_is_the_principal_head_of_its_lead_unit(cast, unchanged, who, allowed):
    end_appointment(actor=cast.administrator, appointment_id=cast.appointment("land_member", Post.GROUP_LEADER).id)
    wanted = {"post": Post.GROUP_LEADER, "group_id": cast.groups["land_group"], "title": "组长"}
    if allowed:
        assert begin(cast.administrator, who, **wanted).group_id == cast.groups["land_group"]
        return
    with unchanged(Appointment), pytest.raises(RuleBroken) as refusal:
        begin(cast.administrator, who, **wanted)
    assert (refusal.value.code, refusal.value.article) == ("LEADER_NOT_PRINCIPAL", "R4")


def test_one_leader_at_a_time(cast, unchanged):
    with unchanged(Appointment), pytest.raises(RuleBroken) as refusal:
        begin(
            cast.administrator, post=Post.GROUP_LEADER, group_id=cast.groups["land_group"], unit_id=cast.units["land"],
            is_principal=True,
        )  # fmt: skip
    assert (refusal.value.code, refusal.value.article) == ("ONE_LEADER", "R4")


def test_ended_today_the_rights_end_at_once(cast):
    post = end_appointment(actor=cast.administrator, appointment_id=cast.appointment("clerk").id, reason="调离")
    assert (post.to_day, cast.clerk.posts) == (clock.today(), set())
    entry = Entry.objects.get(object_id=post.id)
    assert (entry.verb, entry.note, entry.changes["to_day"][0]) == ("appointment.end", "调离", None)


def test_a_post_may_end_later_and_be_ended_earlier_but_not_prolonged(cast, unchanged):
    clerk, today = cast.appointment("clerk").id, clock.today()
    end_appointment(actor=cast.administrator, appointment_id=clerk, to_day=today + timedelta(days=10))
    assert cast.clerk.posts == {Post.CLERK}
    with unchanged(Appointment), pytest.raises(ValidationFailed) as refusal:
        end_appointment(actor=cast.administrator, appointment_id=clerk, to_day=today + timedelta(days=11))
    assert refusal.value.fields["to_day"][0] == "POST_ENDS_BEFORE"
    end_appointment(actor=cast.administrator, appointment_id=clerk)
    assert cast.clerk.posts == set()


def test_the_past_is_not_rewritten(cast, unchanged):
    with unchanged(Appointment), pytest.raises(ValidationFailed) as refusal:
        end_appointment(
            actor=cast.administrator,
            appointment_id=cast.appointment("clerk").id,
            to_day=clock.today() - timedelta(days=1),
        )
    assert refusal.value.fields == {"to_day": ("DAY_PAST", {})}


@pytest.mark.parametrize("days", [0, 5])
def test_a_post_entered_by_mistake_never_takes_effect(cast, days):
    post = begin(cast.administrator, from_day=clock.today() + timedelta(days=days))
    ended = end_appointment(actor=cast.administrator, appointment_id=post.id)
    assert (ended.from_day, ended.to_day) == (post.from_day, post.from_day)
    assert cast.nobody.posts == set()
    assert "nobody" not in {row["username"] for row in _appointments()}, "a sheet could not tell it"
    assert begin(cast.administrator, from_day=post.from_day).to_day is None


def test_the_last_administrator_stays(cast, unchanged):
    own = cast.appointment("administrator").id
    with unchanged(Appointment), pytest.raises(RuleBroken) as refusal:
        end_appointment(actor=cast.administrator, appointment_id=own)
    assert refusal.value.code == "LAST_ADMINISTRATOR"
    begin(cast.administrator, post=Post.ADMINISTRATOR, title="系统管理员")
    end_appointment(actor=cast.administrator, appointment_id=own)
    assert cast.administrator.posts == set()
