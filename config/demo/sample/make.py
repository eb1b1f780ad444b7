"""Make yueyang.xlsx, the roster of the sample county: `python -m config.demo.sample.make`.

Places and kinds of departments are real, every person is invented. The same data always give the same bytes.
"""

import os
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

os.environ.setdefault("DEMO", "1")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
os.environ.setdefault("DATABASE_URL", "postgresql://unused@localhost/unused")

import django

django.setup()

from config.demo.sample import county as data  # noqa: E402
from hierarchy.roster.spreadsheet.export import write_workbook  # noqa: E402
from hierarchy.roster.spreadsheet.layout import BY_KEY, empty_world, key_of  # noqa: E402

OUT = Path(__file__).parent / "yueyang.xlsx"
COUNTY, RULEBOOK = "yueyang", "yueyang-county"
SINCE = date(2023, 5, 15)
BELOW_SINCE = date(2023, 7, 1)
REMARKS = (
    "示例：湖南省岳阳县。地名和部门类别是真实的；人员、账号、电话、邮箱全部是虚构的，如有雷同，纯属巧合。",
    "Sample: Yueyang County, Hunan. Places and kinds of departments are real; all persons and their data are invented.",
)


class Sample:
    """Gathers the entries of the workbook; draws names that no other person has."""

    def __init__(self) -> None:
        self.world = empty_world()
        self.random = Random(20230515)
        self.names: set[str] = set()

    def add(self, sheet: str, **values: Any) -> None:
        """An entry."""
        kept = {name: value for name, value in values.items() if value not in (None, "", ())}
        key = key_of(BY_KEY[sheet], kept)
        if key in self.world[sheet]:
            raise ValueError(f"{sheet}: {key} twice")
        self.world[sheet][key] = kept

    def person(self, *, phone: str = "", mail: bool = False) -> str:
        """A new, invented person; answers the account."""
        while True:
            surname = self.random.choice(list(data.SURNAMES))
            given = self.random.sample(list(data.GIVEN), self.random.choice((1, 2, 2)))
            name = surname + "".join(given)
            if name not in self.names:
                break
        self.names.add(name)
        login = data.SURNAMES[surname] + "." + "".join(data.GIVEN[sign] for sign in given)
        alike = sum(1 for key in self.world["persons"] if key[0].rstrip("0123456789") == login)
        login += str(alike + 1) if alike else ""
        self.add("persons", username=login, name=name, phone=phone, email=f"{login}@yueyang.example" if mail else "")
        return login

    def post(self, username: str, body: str, post: str, title: str, **values: Any) -> None:
        """A post of a person, from the day on which the body began unless said otherwise."""
        values.setdefault("from_day", SINCE if body == COUNTY else BELOW_SINCE)
        self.add("appointments", username=username, body=body, post=post, title=title, **values)


def make() -> Sample:
    """The whole county."""
    sample = Sample()
    _tree(sample)
    heads = _county_units(sample)
    _groups(sample, heads)
    seconded = _county_office(sample, heads)
    for place, (code, name, _english, _level) in enumerate(data.BODIES):
        _below(sample, code, name, place)
    # Works in the county and, sent down, in a township.
    sample.post(seconded, "xinqiang", "DEPUTY_DIRECTOR", "新墙镇信访工作联席会议办公室副主任（县信访局下派）")
    return sample


def _tree(sample: Sample) -> None:
    sample.add(
        "bodies", code=COUNTY, name="岳阳县信访工作联席会议", short_name="岳阳县",
        name_en="Yueyang County Joint Meeting for Petition Work", level="COUNTY", rulebook=RULEBOOK, rulebook_day=SINCE,
    )  # fmt: skip
    for code, name, english, level in data.BODIES:
        sample.add(
            "bodies", code=code, name=f"岳阳县{name}信访工作联席会议", short_name=name,
            name_en=f"{english} Joint Meeting for Petition Work", level=level, parent=COUNTY,
            aliases=data.ALIASES.get(code, ()), rulebook=RULEBOOK, rulebook_day=BELOW_SINCE,
        )  # fmt: skip
    for name, direction in data.OUTSIDE:
        sample.add("outside", body=COUNTY, name=name, direction=direction)


def _county_units(sample: Sample) -> dict[str, tuple[str, str]]:
    """Units with member and liaison; answers the member of each with the title."""
    members: dict[str, tuple[str, str]] = {}
    for position, (code, name, short_name, title) in enumerate(data.UNITS, start=1):
        sample.add(
            "units", body=COUNTY, code=code, name=name, short_name=short_name, position=position,
            hosts_office=position == 1, from_day=SINCE,
        )  # fmt: skip
        member = sample.person(phone=f"0730-00001{position:02}", mail=True)
        members[code] = (member, title)
        principal = code not in data.NOT_PRINCIPAL
        sample.post(member, COUNTY, "MEMBER", title, unit=code, is_principal=principal)
        if code == "nongyeju":  # a liaison whom another followed
            before, after = sample.person(), sample.person()
            sample.post(before, COUNTY, "LIAISON", f"{short_name}联络员", unit=code, last_day=date(2024, 3, 31))
            sample.post(after, COUNTY, "LIAISON", f"{short_name}联络员", unit=code, from_day=date(2024, 4, 1))
        else:
            sample.post(sample.person(), COUNTY, "LIAISON", f"{short_name}联络员", unit=code)
    return members


def _groups(sample: Sample, members: dict[str, tuple[str, str]]) -> None:
    for position, (code, subject, lead, deputies) in enumerate(data.GROUPS, start=1):
        sample.add(
            "groups", body=COUNTY, code=code, name=f"{subject}信访问题专项工作小组", position=position,
            lead_unit=lead, deputy_units=deputies, from_day=SINCE,
        )  # fmt: skip
        leader, title = members[lead]
        sample.post(leader, COUNTY, "GROUP_LEADER", title, unit=lead, group=code, is_principal=True)
        for unit in deputies:
            deputy, title = members[unit]
            sample.post(deputy, COUNTY, "GROUP_DEPUTY_LEADER", title, unit=unit, group=code)


def _county_office(sample: Sample, members: dict[str, tuple[str, str]]) -> str:
    """Conveners and the Office; answers the deputy director who also works in a township."""
    for title in data.CONVENERS:
        sample.post(sample.person(mail=True), COUNTY, "CONVENER", title)
    director, _title = members["xinfangju"]
    title = "县信访工作联席会议办公室主任、县信访局局长"
    sample.post(director, COUNTY, "DIRECTOR", title, unit="xinfangju", is_principal=True)
    deputies = [sample.person(phone=f"0730-000020{number}") for number in (1, 2)]
    for deputy in deputies:
        sample.post(deputy, COUNTY, "DEPUTY_DIRECTOR", "县信访工作联席会议办公室副主任、县信访局副局长")
    for code, name in data.SECTIONS:
        sample.add("sections", body=COUNTY, code=code, name=name)
        sample.post(sample.person(), COUNTY, "SECTION_HEAD", f"县信访局{name}股长", section=code)
        sample.post(sample.person(), COUNTY, "CLERK", f"县信访局{name}干部", section=code)
    sample.post(sample.person(), COUNTY, "CLERK", "县信访局文书", section="zonghe")
    sample.post(sample.person(), COUNTY, "ADMINISTRATOR", "县信访局信息系统管理员")
    return deputies[1]


def _below(sample: Sample, code: str, name: str, place: int) -> None:
    """A body below the county: few people, many posts; sizes vary with its place in the list."""
    stations = data.STATIONS[: 5 + place % 4]
    for position, (station, full, short_name) in enumerate(stations, start=1):
        sample.add(
            "units", body=code, code=station, name=f"{name}{full}", short_name=short_name, position=position,
            hosts_office=position == 1, from_day=BELOW_SINCE,
        )  # fmt: skip
    party = "党工委" if name.endswith(("办事处", "中心")) else "党委"
    sample.post(sample.person(mail=True), code, "CONVENER", f"{name}{party}书记")
    if place % 2 == 0:
        chief = {"乡": "乡长", "镇": "镇长"}.get(name[-1], "主任")
        sample.post(sample.person(), code, "CONVENER", f"{name}{chief}")
    host = stations[0][0]
    director = sample.person(phone=f"0730-0003{place:03}", mail=True)
    sample.post(director, code, "DIRECTOR", f"{name}{party}政法委员", unit=host, is_principal=True)
    sample.post(director, code, "MEMBER", f"{name}综治应急办主任", unit=host, is_principal=True)
    clerks = [sample.person() for _ in range(1 + place % 2)]
    for clerk in clerks:
        sample.post(clerk, code, "CLERK", f"{name}信访专干")
    sample.post(clerks[0], code, "LIAISON", f"{name}信访专干", unit=host)
    sample.post(sample.person(), code, "ADMINISTRATOR", f"{name}党政办信息员")
    _stations(sample, code, name, stations[1:])


def _stations(sample: Sample, code: str, name: str, stations: list[tuple[str, str, str]]) -> None:
    """Every second station shares its head with the one before; heads are their own liaisons."""
    head = ""
    for number, (station, _full, short_name) in enumerate(stations):
        head = head if number % 2 else sample.person()
        title = f"{name}{short_name}{ {'所': '所长', '站': '站长'}.get(short_name[-1], '主任') }".replace("所所", "所")
        sample.post(head, code, "MEMBER", title.replace("站站", "站"), unit=station, is_principal=True)
        sample.post(head, code, "LIAISON", f"{name}{short_name}联络员", unit=station)


if __name__ == "__main__":
    write_workbook(make().world, OUT, remarks=REMARKS)
    print(OUT.name)
