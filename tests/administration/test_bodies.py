"""Setting up a body below one's own (R20; issue 2, section 2)."""

import pytest

from hierarchy.administration.accounts import renew_setup_link
from hierarchy.administration.bodies import create_joint_meeting
from hierarchy.errors import NotAllowed, RuleBroken, ValidationFailed
from hierarchy.journal.models import Entry
from hierarchy.posts import Post
from hierarchy.roster.models import Account, Appointment
from hierarchy.roster.selectors import actor_of
from hierarchy.rulebook.selectors import current_book
from hierarchy.tree.models import JointMeeting
from hierarchy.tree.tenancy import tenant_context


def create(actor, **changes):
    wanted = {
        "code": "yuetian", "name": "月田镇信访工作联席会议", "short_name": "月田镇", "level": "TOWNSHIP",
        "administrator_username": "yt.admin", "administrator_name": "月管", "aliases": ["月田片区"],
    }  # fmt: skip
    return create_joint_meeting(actor=actor, **(wanted | changes))


def test_a_body_stands_with_schema_rulebook_and_administrator(cast):
    body = create(cast.administrator)
    assert (body.path, body.parent_id) == ("yueyang/yuetian", cast.bodies["yueyang"])
    assert current_book(body.id).key == "yueyang-county"
    administrator = actor_of(Account.objects.get(username="yt.admin"), body)
    assert administrator.posts == {Post.ADMINISTRATOR}
    with tenant_context(body):
        assert Entry.objects.count() == 0
    assert Entry.objects.get(object_id=body.id).verb == "body.create"
    token, _ = renew_setup_link(actor=cast.administrator, username="yt.admin")
    assert token


def test_done_again_it_changes_nothing(cast, unchanged):
    first = create(cast.administrator)
    with unchanged(JointMeeting, Account, Appointment):
        assert create(cast.administrator) == first


def test_an_account_that_is_there_becomes_its_administrator(cast):
    body = create(cast.administrator, administrator_username="X_Administrator")
    assert actor_of(cast.account("x_administrator"), body).posts == {Post.ADMINISTRATOR}
    assert cast.account("x_administrator").name == "小管"


def test_a_township_makes_villages_below_itself(cast):
    with cast.inside("xinqiang"):
        body = create(cast.x_administrator, code="qingshi", level="VILLAGE")
    assert body.path == "yueyang/xinqiang/qingshi"


@pytest.mark.parametrize("who", ["convener", "director", "clerk", "water_member", "nobody"])
def test_nobody_else_makes_bodies(cast, unchanged, who):
    with unchanged(JointMeeting, Account), pytest.raises(NotAllowed) as refusal:
        create(getattr(cast, who))
    assert (refusal.value.article, refusal.value.allowed) == ("R20", ["ADMINISTRATOR"])


def test_an_administrator_makes_none_below_another_body(cast, unchanged):
    with unchanged(JointMeeting), pytest.raises(NotAllowed):
        create(cast.at("x_administrator", "yueyang"))


def test_a_taken_code_is_refused(cast, unchanged):
    with unchanged(JointMeeting, Account), pytest.raises(RuleBroken) as refusal:
        create(cast.administrator, code="xinqiang")
    assert refusal.value.code == "BODY_EXISTS"


@pytest.mark.parametrize(
    ("field", "changes"),
    [
        ("code", {"code": "Bad Code"}), ("code", {"code": "body_template"}), ("name", {"name": ""}),
        ("level", {"level": "PLANET"}), ("administrator_username", {"administrator_username": "?"}),
        ("administrator_name", {"administrator_name": ""}), ("aliases.0", {"aliases": [""]}),
    ],
)  # fmt: skip
def test_faults_name_their_fields(cast, unchanged, field, changes):
    with unchanged(JointMeeting, Account), pytest.raises(ValidationFailed) as refusal:
        create(cast.administrator, **changes)
    assert field in refusal.value.fields
