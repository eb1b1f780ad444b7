"""The sheets and columns of the roster file: the one description that reading, checking, export and template share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from hierarchy.roster.models import Post
from hierarchy.roster.places import PLACE_NEEDED
from hierarchy.tree.models import Level

Key = tuple[Any, ...]
Values = dict[str, Any]
# What exists, or would exist: for each sheet its entries by their key.
World = dict[str, dict[Key, Values]]

FOLLOW = "沿用上级"
INFO = "说明"
REMARKS = "备注"
IGNORED_COLUMNS = (REMARKS, "序", "编号")


class Kind(Enum):
    """How the text of a cell is understood."""

    TEXT = auto()
    PERSON = auto()
    BODY_CODE = auto()
    CODE = auto()
    LOGIN = auto()
    DAY = auto()
    YES_NO = auto()
    NUMBER = auto()
    LIST = auto()
    HOSTS = auto()
    CHOICE = auto()
    EMAIL = auto()
    PHONE = auto()


@dataclass(frozen=True)
class Column:
    """A column: its key in the code, its header, what its cells may hold, and what the template says about it."""

    key: str
    header: str
    note: str
    kind: Kind = Kind.TEXT
    required: bool = False
    most: int = 120
    others: tuple[str, ...] = ()
    choices: Mapping[str, str] = field(default_factory=dict)
    synonyms: Mapping[str, str] = field(default_factory=dict)
    refers: str = ""
    adds: bool = False
    width: int = 16
    only_checked: bool = False


@dataclass(frozen=True)
class Sheet:
    """A sheet: its key in the code, its title, its columns, and the columns that identify an entry."""

    key: str
    title: str
    columns: tuple[Column, ...]
    identity: tuple[str, ...]
    others: tuple[str, ...] = ()

    def column(self, key: str) -> Column:
        """The column of that key."""
        return next(column for column in self.columns if column.key == key)


LEVELS = {level.value: str(level.label) for level in Level}
POSTS = {post.value: str(post.label) for post in Post}
DIRECTIONS = {"UP": "上级", "ACROSS": "平级", "DOWN": "下级"}
LEVEL_SYNONYMS = {
    "乡": "TOWNSHIP", "镇": "TOWNSHIP", "街道": "SUBDISTRICT", "街道办事处": "SUBDISTRICT", "区": "COUNTY",
    "县区": "COUNTY", "中心": "CENTRE", "区域服务发展中心": "CENTRE", "村": "VILLAGE", "社区": "VILLAGE",
    "地级市": "CITY",
}  # fmt: skip
POST_SYNONYMS = {
    "主任": "DIRECTOR", "副主任": "DEPUTY_DIRECTOR", "股长": "SECTION_HEAD", "股室长": "SECTION_HEAD",
    "工作人员": "CLERK", "干事": "CLERK", "成员单位成员": "MEMBER", "成员单位联络员": "LIAISON",
    "组长": "GROUP_LEADER", "小组组长": "GROUP_LEADER", "副组长": "GROUP_DEPUTY_LEADER",
    "小组副组长": "GROUP_DEPUTY_LEADER", "管理员": "ADMINISTRATOR",
}  # fmt: skip

_BODY = Column(
    "body",
    "联席会议代码",
    "所属联席会议的代码，见“联席会议”表。",
    Kind.BODY_CODE,
    True,
    41,
    ("联席会议",),
    refers="bodies",
)
_FROM = Column(
    "from_day", "起", "第一日。", Kind.DAY, True, others=("起始日期", "任职时间", "开始日期", "起日"), width=12
)
_LAST = Column(
    "last_day",
    "止",
    "最后一日（含当日）；仍在延续的留空。",
    Kind.DAY,
    others=("终止日期", "结束日期", "止日"),
    width=12,
)
_POSITION = Column("position", "序号", "文件上的排列顺序。", Kind.NUMBER, others=("排序",), width=8)

BODIES = Sheet(
    "bodies",
    "联席会议",
    (
        Column(
            "code", "代码", "小写拼音，字母开头，如 xinqiang；用于网址和数据，定下后不改。", Kind.BODY_CODE, True, 41
        ),
        Column("name", "全称", "如 岳阳县新墙镇信访工作联席会议。", required=True, others=("名称",), width=36),
        Column("short_name", "简称", "地名，如 新墙镇。", required=True, most=40),
        Column("name_en", "英文名", "可留空。", most=160, width=30),
        Column("level", "级别", "从下拉列表中选。", Kind.CHOICE, True, choices=LEVELS, synonyms=LEVEL_SYNONYMS),
        Column(
            "parent",
            "上级代码",
            "上一级联席会议的代码；最上一级留空。",
            Kind.BODY_CODE,
            most=41,
            others=("上级",),
            refers="bodies",
        ),
        Column(
            "aliases",
            "其他名称",
            "文件上用过的别的名称，用顿号分开。",
            Kind.LIST,
            adds=True,
            others=("别名",),
            width=24,
        ),
        Column(
            "rulebook",
            "规则",
            f"所用工作规则的代号；参照上级规则的填“{FOLLOW}”。",
            most=60,
            others=("工作规则",),
            width=18,
        ),
        Column(
            "rulebook_day",
            "规则施行日",
            "从哪一日起按此规则办理。",
            Kind.DAY,
            others=("施行日期", "规则施行日期"),
            width=12,
        ),
        Column("domains", "域名", "可留空；几个域名用顿号分开。", Kind.HOSTS, adds=True, width=24),
    ),
    ("code",),
)
UNITS = Sheet(
    "units",
    "单位",
    (
        _BODY,
        Column("code", "单位代码", "在本联席会议内不重复，如 shuiliju。", Kind.CODE, True, 40, ("代码",)),
        Column("name", "全称", "如 岳阳县水利局。", required=True, others=("单位名称", "名称"), width=30),
        Column("short_name", "简称", "如 县水利局。", most=40),
        _POSITION,
        Column(
            "hosts_office", "办公室所在单位", "办公室设在该单位的填“是”，一个联席会议只有一个。", Kind.YES_NO, width=14
        ),
        _FROM,
        _LAST,
    ),
    ("body", "code"),
    ("成员单位",),
)
SECTIONS = Sheet(
    "sections",
    "股室",
    (
        _BODY,
        Column("code", "股室代码", "在本联席会议内不重复。", Kind.CODE, True, 40, ("代码",)),
        Column("name", "名称", "如 综合股。", required=True, others=("股室名称", "全称"), width=24),
    ),
    ("body", "code"),
)
GROUPS = Sheet(
    "groups",
    "小组",
    (
        _BODY,
        Column("code", "小组代码", "在本联席会议内不重复。", Kind.CODE, True, 40, ("代码",)),
        Column("name", "名称", "如 涉农信访问题专项工作小组。", required=True, others=("小组名称", "全称"), width=36),
        _POSITION,
        Column(
            "lead_unit",
            "牵头单位代码",
            "一个牵头单位，见“单位”表。",
            Kind.CODE,
            True,
            40,
            ("牵头单位",),
            refers="units",
        ),
        Column(
            "deputy_units",
            "副组长单位代码",
            "用顿号分开。",
            Kind.LIST,
            others=("副组长单位", "配合单位"),
            refers="units",
            width=30,
        ),
        _FROM,
        _LAST,
    ),
    ("body", "code"),
    ("专项工作小组", "工作小组"),
)
PERSONS = Sheet(
    "persons",
    "人员",
    (
        Column(
            "username",
            "账号",
            "登录用的名字：小写字母、数字、点、横线，如 zhang.san。",
            Kind.LOGIN,
            True,
            40,
            ("用户名",),
        ),
        Column("name", "姓名", "本人姓名。", Kind.PERSON, True, most=60),
        Column(
            "phone",
            "电话",
            "办公电话，可留空。不要填身份证号码。",
            Kind.PHONE,
            most=20,
            others=("办公电话", "联系电话"),
            width=18,
        ),
        Column("email", "邮箱", "重设密码时用，可留空。", Kind.EMAIL, most=254, others=("电子邮箱",), width=26),
    ),
    ("username",),
)
APPOINTMENTS = Sheet(
    "appointments",
    "任职",
    (
        Column("username", "账号", "见“人员”表。", Kind.LOGIN, True, 40, ("用户名",), refers="persons"),
        Column("person", "姓名", "只用来核对，可留空。", Kind.PERSON, most=60, only_checked=True),
        _BODY,
        Column(
            "post", "职务", "从下拉列表中选。一人多职的，一职一行。", Kind.CHOICE, True,
            choices=POSTS, synonyms=POST_SYNONYMS, width=20,
        ),
        Column("title", "称谓", "文件上的称呼，如 县水利局局长。", required=True, others=("职务名称",), width=34),
        Column("unit", "单位代码", "成员、联络员必填。", Kind.CODE, most=40, others=("单位",), refers="units"),
        Column("group", "小组代码", "组长、副组长必填。", Kind.CODE, most=40, others=("小组",), refers="groups"),
        Column("section", "股室代码", "股室负责人必填。", Kind.CODE, most=40, others=("股室",), refers="sections"),
        Column(
            "is_principal", "主要负责同志", "是其单位主要负责同志的填“是”；小组组长须是牵头单位的主要负责同志。",
            Kind.YES_NO, others=("是否主要负责同志",), width=14,
        ),
        _FROM,
        _LAST,
    ),
    ("username", "body", "post", "place", "from_day"),
    ("职务",),
)  # fmt: skip
OUTSIDE = Sheet(
    "outside",
    "外部收文单位",
    (
        _BODY,
        Column("name", "名称", "如 中共岳阳县委。", required=True, others=("全称", "单位名称"), width=36),
        Column("direction", "方向", "上级、平级或下级。", Kind.CHOICE, True, choices=DIRECTIONS, width=10),
    ),
    ("body", "name"),
    ("外部单位",),
)

SHEETS = (BODIES, UNITS, SECTIONS, GROUPS, PERSONS, APPOINTMENTS, OUTSIDE)
BY_KEY = {sheet.key: sheet for sheet in SHEETS}

# Where a post stands: the columns it must fill, and those it may.
_IDENTIFYING_PLACE = {**PLACE_NEEDED, "CLERK": "section"}


def identifying_place(post: str) -> str:
    """The column that tells two posts of one kind apart: unit, group, section, or none."""
    return _IDENTIFYING_PLACE.get(post, "")


def key_of(sheet: Sheet, values: Values) -> Key:
    """What identifies an entry; a post is the same when person, body, post, place and first day are."""
    if sheet is APPOINTMENTS:
        values = {**values, "place": values.get(identifying_place(values["post"]), "")}
    return tuple(values[name] for name in sheet.identity)


def empty_world() -> World:
    """A world in which nothing exists yet."""
    return {sheet.key: {} for sheet in SHEETS}
