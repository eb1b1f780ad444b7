"""The viewer: in no body, in one, with posts in two; rights that end with the post (issue 2, section 3)."""

from datetime import timedelta

import pytest
from django.utils.translation import override

from hierarchy import clock
from hierarchy.posts import Post
from hierarchy.roster.models import Appointment
from tests.asking import told
from tests.cast import SINCE

VIEWER = """
{ viewer { id name username email phone
    posts { id post postLabel title place fromDay toDay jointMeeting { code name shortName } }
    here { day jointMeeting { code } posts { post } acts { verb title posts articles } } } }
"""


def appoint(cast, who, code, post, **days):
    return Appointment.objects.create(
        account_id=cast.accounts[who], joint_meeting_id=cast.bodies[code], post=post, title=post.label,
        **({"from_day": SINCE} | days),
    )  # fmt: skip


@pytest.mark.parametrize("body", [None, "yueyang"])
def test_nobody_signed_in_is_null(cast, body):
    assert told(cast, None, VIEWER, body) == {"viewer": None}


def test_the_viewer_without_a_body(cast):
    viewer = told(cast, "land_member", VIEWER, None)["viewer"]
    assert (viewer["name"], viewer["username"], viewer["here"]) == ("田土生", "land_member", None)
    assert [(post["post"], post["place"]) for post in viewer["posts"]] == [
        ("GROUP_LEADER", "自然资源领域专项工作小组"),
        ("MEMBER", "岳阳县自然资源局"),
    ]
    assert viewer["posts"][0]["jointMeeting"]["code"] == "yueyang"


def test_somebody_without_posts_has_none(cast):
    viewer = told(cast, "nobody", VIEWER, None)["viewer"]
    assert (viewer["posts"], viewer["here"]) == ([], None)


def test_posts_in_two_bodies(cast):
    appoint(cast, "clerk", "xinqiang", Post.CLERK)
    for code in ("yueyang", "xinqiang"):
        viewer = told(cast, "clerk", VIEWER, code)["viewer"]
        assert [post["jointMeeting"]["code"] for post in viewer["posts"]] == ["yueyang", "xinqiang"]
        assert viewer["here"]["jointMeeting"]["code"] == code
        assert [post["post"] for post in viewer["here"]["posts"]] == ["CLERK"]


def test_posts_of_other_days_are_not_the_viewers(cast):
    today = clock.today()
    appoint(cast, "nobody", "xinqiang", Post.CLERK, to_day=today)
    appoint(cast, "nobody", "gongtian", Post.CLERK, from_day=today + timedelta(days=1))
    assert told(cast, "nobody", VIEWER, None)["viewer"]["posts"] == []


def test_what_the_posts_carry_here(cast):
    def acts(who):
        return {act["verb"] for act in told(cast, who, VIEWER)["viewer"]["here"]["acts"]}

    assert "document.approve" in acts("convener")
    assert "document.approve" not in acts("director")
    assert acts("x_administrator") == {
        "body.create", "account.invite", "account.disable", "account.enable", "appointment.begin", "appointment.end",
        "rulebook.adopt",
    }  # fmt: skip


def test_each_act_names_the_posts_that_carry_it(cast):
    viewer = told(cast, "land_member", VIEWER)["viewer"]
    propose = next(act for act in viewer["here"]["acts"] if act["verb"] == "agenda.propose")
    assert sorted(propose["posts"]) == sorted(post["id"] for post in viewer["posts"])


def test_rights_end_with_the_post_at_the_next_request(cast):
    assert told(cast, "director", VIEWER)["viewer"]["here"]["acts"]
    Appointment.objects.filter(pk=cast.appointment("director").pk).update(to_day=clock.today())
    assert told(cast, "director", VIEWER)["viewer"]["here"]["acts"] == []


def test_labels_follow_the_language(cast):
    with override("en"):
        assert told(cast, "director", VIEWER)["viewer"]["posts"][0]["postLabel"] == "director of the Office"
    with override("zh-hans"):
        assert told(cast, "director", VIEWER)["viewer"]["posts"][0]["postLabel"] == "办公室主任"
