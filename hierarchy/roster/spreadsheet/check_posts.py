"""Checks of posts: where they stand, that they do not collide, and what the regulation asks (R2-R4, R12, B2)."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from hierarchy.roster.places import BOUND_BY_R12, PLACE_ALLOWED, PLACE_NEEDED
from hierarchy.roster.spreadsheet.directory import Directory, covers, days_of, name_of, overlap
from hierarchy.roster.spreadsheet.faults import Fault, Row
from hierarchy.roster.spreadsheet.layout import Key, Values
from hierarchy.roster.spreadsheet.read import Reading


def post_findings(reading: Reading, directory: Directory) -> Iterator[Fault]:
    """All findings about single posts and pairs of them."""
    for row in reading.rows["appointments"]:
        yield from _placed(row)
        yield from _named(row, directory, reading)
    yield from _collisions(directory)
    yield from _leaders(directory, reading)
    yield from _directors(directory, reading)
    yield from _outside(directory)


def _placed(row: Row) -> Iterator[Fault]:
    post = row.values.get("post")
    if not post:
        return
    needed = PLACE_NEEDED.get(post)
    if needed and needed not in row.values and row.sound:
        yield row.fault("ROSTER_PLACE_NEEDED", needed, post=post)
    for place in ("unit", "group", "section"):
        if place in row.values and place not in PLACE_ALLOWED[post]:
            yield row.fault("ROSTER_PLACE_UNFIT", place, post=post)


def _named(row: Row, directory: Directory, reading: Reading) -> Iterator[Fault]:
    person = directory.after["persons"].get((row.values.get("username"),))
    if (
        person
        and "persons" not in reading.broken
        and row.values.get("person", person.get("name")) != person.get("name")
    ):
        facts = {"value": row.values["person"], "name": person.get("name", ""), "username": row.values["username"]}
        yield row.fault("ROSTER_NAME_DIFFERS", "person", **facts)


# --- collisions --------------------------------------------------------------------------------------------------


def _collisions(directory: Directory) -> Iterator[Fault]:
    yield from _colliding(directory, "ROSTER_TWO_DIRECTORS", lambda key, _: key[1] if key[2] == "DIRECTOR" else None)
    yield from _colliding(
        directory, "ROSTER_TWO_LEADERS", lambda key, _: key[1:4] if key[2] == "GROUP_LEADER" else None
    )
    yield from _colliding(directory, "ROSTER_SAME_POST_TWICE", lambda key, _: key[:4])


def _colliding(directory: Directory, code: str, class_of) -> Iterator[Fault]:
    """Posts of one class that share a day; the row of the later one is named."""
    classes: dict[object, list[tuple[Key, Values]]] = defaultdict(list)
    for key, values in directory.after["appointments"].items():
        if (one := class_of(key, values)) is not None and days_of(values):
            classes[one].append((key, values))
    for posts in classes.values():
        posts.sort(key=lambda post: (post[1]["from_day"], str(post[0])))
        for place, (key, values) in enumerate(posts):
            for earlier, its in posts[:place]:
                if code != "ROSTER_SAME_POST_TWICE" and earlier[:4] == key[:4]:
                    continue  # told as the same post twice
                if overlap(days_of(its), days_of(values)):  # type: ignore[arg-type]
                    yield from _collision(directory, code, (earlier, its), (key, values))


def _collision(
    directory: Directory, code: str, earlier: tuple[Key, Values], later: tuple[Key, Values]
) -> Iterator[Fault]:
    row, other = directory.row("appointments", later[0]), earlier
    if row is None:
        row, other = directory.row("appointments", earlier[0]), later
    if row is None:
        return
    its_row = directory.row("appointments", other[0])
    person = directory.after["persons"].get((other[0][0],), {}).get("name", other[0][0])
    first, last = days_of(other[1]) or (None, None)
    facts = {"other": person, "first": first, "last": last or "", "other_row": its_row.number if its_row else 0}
    facts["before"] = date.fromordinal(later[1]["from_day"].toordinal() - 1)
    yield row.fault(code if its_row else f"{code}_EXISTING", "from_day", **facts)


# --- what the regulation asks ------------------------------------------------------------------------------------


def _principal_days(directory: Directory, username: str, body: str, unit: str) -> list:
    posts = directory.appointments(username=username, body=body, unit=unit, is_principal=True)
    return [days for _, values in posts if (days := days_of(values))]


def _leaders(directory: Directory, reading: Reading) -> Iterator[Fault]:
    """A group's leader is the principal head of its lead unit, on every day (R4, B2)."""
    for key, row, values in directory.said("appointments"):
        group = directory.after["groups"].get((key[1], values.get("group")))
        days = days_of(values)
        if values["post"] != "GROUP_LEADER" or not group or not days or not group.get("lead_unit"):
            continue
        lead = group["lead_unit"]
        if values.get("unit", lead) == lead:
            spans = _principal_days(directory, key[0], key[1], lead)
            if covers([*spans, days] if values.get("is_principal") else spans, days):
                continue
        if "units" not in reading.broken:
            unit = name_of(directory.after["units"].get((key[1], lead), {})) or lead
            yield row.fault("ROSTER_LEADER_NOT_PRINCIPAL", "is_principal", unit=unit, group=group.get("name", ""))


def _directors(directory: Directory, reading: Reading) -> Iterator[Fault]:
    """The director is the head of the unit where the Office stands (R12)."""
    for key, row, values in directory.said("appointments"):
        days = days_of(values)
        if values["post"] != "DIRECTOR" or not days or reading.broken & {"bodies", "units"}:
            continue
        hosting = [
            (unit[1], its)
            for unit, its in directory.after["units"].items()
            if unit[0] == key[1] and its.get("hosts_office") and not its.get("last_day")
        ]
        if not hosting or days[1] is not None:
            continue  # nothing to compare: an earlier director may have headed an earlier unit
        code, unit = hosting[0]
        spans = _principal_days(directory, key[0], key[1], code)
        if values.get("unit") == code and values.get("is_principal"):
            spans.append(days)
        if not covers(spans, days):
            level = directory.after["bodies"].get((key[1],), {}).get("level")
            found = "ROSTER_DIRECTOR_NOT_HEAD" if level in BOUND_BY_R12 else "ROSTER_DIRECTOR_NOT_HEAD_BELOW"
            yield row.fault(found, "is_principal", unit=name_of(unit))


def _outside(directory: Directory) -> Iterator[Fault]:
    """A post that lasts longer than the unit or group in which it is held."""
    for key, row, values in directory.said("appointments"):
        for place, sheet in (("unit", "units"), ("group", "groups")):
            its = directory.after[sheet].get((key[1], values.get(place)), {})
            end, days = its.get("last_day"), days_of(values)
            if end and days and (days[1] is None or days[1] > end):
                yield row.fault("ROSTER_POST_OUTSIDE_PLACE", "last_day", place=name_of(its), last=end)


# --- what a body, unit or group lacks ----------------------------------------------------------------------------


def office_findings(directory: Directory, today: date) -> Iterator[Fault]:
    """Bodies, units and groups of the file without the people they need today."""
    held: dict[tuple[str, str], set[str]] = defaultdict(set)
    for key, values in directory.after["appointments"].items():
        days = days_of(values)
        # A post yet to begin counts: a roster is often made up beforehand.
        if days and (days[1] is None or days[1] >= today):
            held[key[1], values["post"]] |= {"", str(values.get("unit")), str(values.get("group"))}
    for key, row, values in directory.said("bodies"):
        name = name_of(values)
        for post in ("CONVENER", "DIRECTOR", "ADMINISTRATOR"):
            if not held[key[0], post]:
                yield row.fault(f"ROSTER_NO_{post}", None, name=name)
        if not any(unit[0] == key[0] and its.get("hosts_office") for unit, its in directory.after["units"].items()):
            yield row.fault("ROSTER_NO_HOST", None, name=name)
    for key, row, values in directory.said("units"):
        for post in ("MEMBER", "LIAISON"):
            if key[1] not in held[key[0], post] and not values.get("last_day"):
                yield row.fault(f"ROSTER_UNIT_WITHOUT_{post}", "code", name=name_of(values))
    for key, row, values in directory.said("groups"):
        if key[1] not in held[key[0], "GROUP_LEADER"] and not values.get("last_day"):
            yield row.fault("ROSTER_GROUP_WITHOUT_LEADER", "code", name=name_of(values))
