"""The fixed cast that every test uses: a county, two of its townships, and the people in their posts.

Every person is an attribute by key (`cast.director`); a body's code is the key's owner in PEOPLE. Nothing here is
changed by a test: each runs in a transaction that is rolled back.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from hierarchy import clock
from hierarchy.actor import Actor
from hierarchy.ids import uuid7
from hierarchy.posts import Post
from hierarchy.roster.models import Account, Appointment, MemberUnit, Section, WorkingGroup
from hierarchy.roster.selectors import actor_of
from hierarchy.rulebook.actions import adopt_for_new_body
from hierarchy.tree.actions import create_body
from hierarchy.tree.models import JointMeeting, OutsideAddressee
from hierarchy.tree.tenancy import tenant_context

PASSWORD = "岳阳-cast-2026"
SINCE = date(2023, 5, 15)
BODIES = [
    ("yueyang", "岳阳县信访工作联席会议", "岳阳县", "COUNTY", None),
    ("xinqiang", "新墙镇信访工作联席会议", "新墙镇", "TOWNSHIP", "yueyang"),
    ("gongtian", "公田镇信访工作联席会议", "公田镇", "TOWNSHIP", "yueyang"),
]
UNITS = {
    "yueyang": [
        ("bureau", "岳阳县信访局"),
        ("water", "岳阳县水利局"),
        ("land", "岳阳县自然资源局"),
        ("finance", "岳阳县财政局"),
    ],
    "xinqiang": [("x_stability", "新墙镇综治办"), ("x_water", "新墙镇水利站")],
    "gongtian": [("g_stability", "公田镇综治办")],
}
# key: (name, body, post, place)
PEOPLE: dict[str, tuple[str, str, Post, str | None]] = {
    "convener": ("周正平", "yueyang", Post.CONVENER, None),
    "second_convener": ("李国梁", "yueyang", Post.CONVENER, None),
    "director": ("陈立新", "yueyang", Post.DIRECTOR, "bureau"),
    "deputy": ("何小川", "yueyang", Post.DEPUTY_DIRECTOR, None),
    "section_head": ("许文", "yueyang", Post.SECTION_HEAD, "coordination"),
    "clerk": ("唐晓", "yueyang", Post.CLERK, "coordination"),
    "administrator": ("郑维", "yueyang", Post.ADMINISTRATOR, None),
    "bureau_liaison": ("易明", "yueyang", Post.LIAISON, "bureau"),
    "water_member": ("江海", "yueyang", Post.MEMBER, "water"),
    "water_liaison": ("黎清", "yueyang", Post.LIAISON, "water"),
    "land_member": ("田土生", "yueyang", Post.MEMBER, "land"),
    "land_liaison": ("石磊", "yueyang", Post.LIAISON, "land"),
    "finance_member": ("钱进", "yueyang", Post.MEMBER, "finance"),
    "finance_liaison": ("金一", "yueyang", Post.LIAISON, "finance"),
    "group_deputy": ("田副", "yueyang", Post.GROUP_DEPUTY_LEADER, "land_group"),
    "x_convener": ("彭书记", "xinqiang", Post.CONVENER, None),
    "x_director": ("方主任", "xinqiang", Post.DIRECTOR, "x_stability"),
    "x_clerk": ("小彭", "xinqiang", Post.CLERK, None),
    "x_administrator": ("小管", "xinqiang", Post.ADMINISTRATOR, None),
    "x_member": ("水站长", "xinqiang", Post.MEMBER, "x_water"),
    "x_liaison": ("水干事", "xinqiang", Post.LIAISON, "x_water"),
    "g_convener": ("公书记", "gongtian", Post.CONVENER, None),
    "g_director": ("公主任", "gongtian", Post.DIRECTOR, "g_stability"),
}
# People with a second post: key of the person, body, post, place
MORE_POSTS = [
    ("land_member", "yueyang", Post.GROUP_LEADER, "land_group"),
    ("x_director", "xinqiang", Post.MEMBER, "x_stability"),
    ("x_director", "xinqiang", Post.LIAISON, "x_stability"),
    ("g_director", "gongtian", Post.MEMBER, "g_stability"),
]


@dataclass
class Cast:
    """Ids only, so that it outlives the transaction of every test."""

    bodies: dict[str, Any] = field(default_factory=dict)
    units: dict[str, Any] = field(default_factory=dict)
    groups: dict[str, Any] = field(default_factory=dict)
    accounts: dict[str, Any] = field(default_factory=dict)
    appointments: dict[tuple[str, str], Any] = field(default_factory=dict)

    def __getattr__(self, key: str) -> Actor:
        """The person at work in his body, with the posts held today."""
        if key not in PEOPLE and key != "nobody":
            raise AttributeError(key)
        return self.at(key, PEOPLE[key][1] if key in PEOPLE else "yueyang")

    def at(self, key: str, code: str) -> Actor:
        """The person at work in another body, where no post may be held."""
        return actor_of(self.account(key), self.body(code))

    def account(self, key: str) -> Account:
        return Account.objects.get(pk=self.accounts[key])

    def body(self, code: str = "yueyang") -> JointMeeting:
        return JointMeeting.objects.get(pk=self.bodies[code])

    def inside(self, code: str = "yueyang"):
        """Work in that body's schema: `with cast.inside("xinqiang"):`."""
        return tenant_context(self.body(code))

    def unit(self, key: str) -> MemberUnit:
        return MemberUnit.objects.get(pk=self.units[key])

    def appointment(self, key: str, post: Post | None = None) -> Appointment:
        return Appointment.objects.get(pk=self.appointments[key, post or PEOPLE[key][2]])


def make_cast() -> Cast:
    """Enter the cast, through the product's own functions where there are some."""
    cast = Cast()
    for code, name, short_name, level, parent in BODIES:
        body = create_body(
            code=code, name=name, short_name=short_name, level=level, parent=cast.body(parent) if parent else None
        )
        adopt_for_new_body(body, SINCE, "yueyang-county")
        cast.bodies[code] = body.id
        for position, (key, unit_name) in enumerate(UNITS[code]):
            cast.units[key] = _unit(body, key, unit_name, position).id
    county = cast.body()
    section = Section.objects.create(id=uuid7(), joint_meeting=county, code="coordination", name="协调股")
    group = WorkingGroup.objects.create(
        joint_meeting=county,
        code="land_group",
        name="自然资源领域专项工作小组",
        lead_unit=cast.unit("land"),
        from_day=SINCE,
    )
    cast.groups["land_group"] = group.id
    OutsideAddressee.objects.create(joint_meeting=county, name="中共岳阳县委", direction="UP")
    places = {"coordination": section, "land_group": group} | {key: cast.unit(key) for key in cast.units}
    for key, (name, *_) in PEOPLE.items() | {"nobody": ("路人", "", "", None)}.items():
        cast.accounts[key] = _account(key, name).id
    for key, code, post, place in [(k, b, p, w) for k, (_, b, p, w) in PEOPLE.items()] + MORE_POSTS:
        cast.appointments[key, post] = _appoint(cast, key, code, post, places.get(place)).id
    return cast


def _unit(body: JointMeeting, key: str, name: str, position: int) -> MemberUnit:
    return MemberUnit.objects.create(
        joint_meeting=body, code=key, name=name, short_name=name[3:], position=position, from_day=SINCE,
        hosts_office=key.endswith(("bureau", "stability")),
    )  # fmt: skip


def _account(key: str, name: str) -> Account:
    account = Account(username=key, name=name, created_at=clock.now())
    account.set_password(PASSWORD)
    account.save()
    return account


def _appoint(cast: Cast, key: str, code: str, post: Post, place: Any) -> Appointment:
    kind = {MemberUnit: "unit", WorkingGroup: "group", Section: "section"}.get(type(place))
    return Appointment.objects.create(
        account_id=cast.accounts[key],
        joint_meeting_id=cast.bodies[code],
        post=post,
        title=f"{PEOPLE[key][0]}（{post.label}）",
        from_day=SINCE,
        is_principal=post in (Post.MEMBER, Post.GROUP_LEADER, Post.DIRECTOR),
        **({kind: place} if kind else {}),
    )
