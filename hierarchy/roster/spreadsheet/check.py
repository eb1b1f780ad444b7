"""Every check of a roster file against itself and what exists; nothing is raised, all is told at once."""

from collections.abc import Iterator
from datetime import date

from hierarchy.roster.spreadsheet.check_posts import office_findings, post_findings
from hierarchy.roster.spreadsheet.directory import Directory, name_of, overlay
from hierarchy.roster.spreadsheet.faults import Fault, Row, in_order, nearest
from hierarchy.roster.spreadsheet.layout import BY_KEY, FOLLOW, SHEETS, Column, Key, World
from hierarchy.roster.spreadsheet.read import Reading
from hierarchy.roster.spreadsheet.rulebooks import Rulebooks

RESERVED = frozenset({"public", "body_template", "information_schema", "pg_catalog"})


def check(reading: Reading, existing: World, books: Rulebooks, today: date) -> tuple[Directory, list[Fault]]:
    """The directory as it would be, and all findings: faults first, then warnings and notes."""
    directory, faults = overlay(reading, existing)
    faults += reading.faults
    faults += _references(reading, directory)
    faults += _days(reading)
    faults += _bodies(directory)
    faults += _tree(directory)
    faults += _rulebooks(directory, books)
    faults += _same_names(directory)
    faults += _hosting_units(directory)
    faults += _groups(directory)
    faults += _persons(reading, directory)
    faults += post_findings(reading, directory)
    faults += office_findings(directory, today)
    faults += _group_counts(directory, books, today)
    return directory, in_order(faults)


# --- references --------------------------------------------------------------------------------------------------


def _references(reading: Reading, directory: Directory) -> Iterator[Fault]:
    for sheet in SHEETS:
        for row in reading.rows[sheet.key]:
            for column in sheet.columns:
                if column.refers and column.key in row.values and column.refers not in reading.broken:
                    yield from _dangling(directory, row, column)


def _dangling(directory: Directory, row: Row, column: Column) -> Iterator[Fault]:
    target = BY_KEY[column.refers]
    within: Key = (row.values.get("body"),) if target.identity[0] == "body" else ()
    if within and not directory.has("bodies", within):
        return
    said = row.values[column.key]
    for code in said if isinstance(said, tuple) else (said,):
        if directory.has(target.key, (*within, code)):
            continue
        known = {key[-1]: values for key, values in directory.after[target.key].items() if key[: len(within)] == within}
        better = _meant(str(code), known)
        facts = {"value": code, "sheet": target.title, "better": better, "place": within[0] if within else ""}
        if better:
            yield row.fault("ROSTER_UNKNOWN_NEAR", column, **facts)
        else:
            yield row.fault("ROSTER_UNKNOWN_IN_BODY" if within else "ROSTER_UNKNOWN", column, **facts)


def _meant(code: str, known: dict[str, dict]) -> str:
    """The code that was probably meant: a name was written instead of it, or a letter is wrong."""
    names = {
        values.get(name): key for key, values in known.items() for name in ("name", "short_name") if values.get(name)
    }
    if code in names:
        return names[code]
    if code.isascii():
        return nearest(code, known, 0.6)
    return names.get(nearest(code, [name for name in names if name], 0.6), "")


def _days(reading: Reading) -> Iterator[Fault]:
    for sheet in SHEETS:
        for row in reading.rows[sheet.key]:
            first, last = row.values.get("from_day"), row.values.get("last_day")
            if first and last and last < first:
                yield row.fault("ROSTER_ENDS_BEFORE", "last_day", first=first, last=last)


# --- bodies ------------------------------------------------------------------------------------------------------


def _bodies(directory: Directory) -> Iterator[Fault]:
    hosts: dict[str, Key] = {}
    for key, values in directory.after["bodies"].items():
        row = directory.row("bodies", key)
        if row and key[0] in RESERVED:
            yield row.fault("ROSTER_CODE_RESERVED", "code", value=key[0])
        for host in values.get("domains", ()):
            other = hosts.setdefault(host, key)
            if other != key and (blamed := row or directory.row("bodies", other)):
                yield blamed.fault("ROSTER_HOST_TAKEN", "domains", value=host, other=(other if row else key)[0])


def _tree(directory: Directory) -> Iterator[Fault]:
    bodies = directory.after["bodies"]
    for key, row, values in directory.said("bodies"):
        chain, above = [key[0]], values.get("parent")
        while above and (above,) in bodies and above not in chain:
            chain.append(above)
            above = bodies[above,].get("parent")
        if above == key[0]:
            yield row.fault("ROSTER_CYCLE", "parent", chain=" → ".join([*chain, above]))


def _rulebooks(directory: Directory, books: Rulebooks) -> Iterator[Fault]:
    keys = books.keys()
    for key, row, values in directory.said("bodies"):
        book, day = values.get("rulebook"), values.get("rulebook_day")
        before = directory.before["bodies"].get(key, {}).get("rulebook")
        if not book:
            yield row.fault("ROSTER_NO_RULEBOOK", "rulebook", keys=keys)
        elif book == FOLLOW:
            yield row.fault("ROSTER_NOTHING_TO_FOLLOW", "rulebook", keys=keys)
        elif book not in keys:
            if row.values.get("rulebook") != FOLLOW:
                yield row.fault(
                    "ROSTER_UNKNOWN_RULEBOOK", "rulebook", value=book, better=nearest(book, keys, 0) or FOLLOW
                )
        elif before and (before, directory.before["bodies"][key].get("rulebook_day")) != (book, day):
            yield row.fault("ROSTER_RULEBOOK_STANDS", "rulebook", value=before)
        elif not before and day is None:
            yield row.fault("ROSTER_RULEBOOK_DAY", "rulebook_day")
        elif not before and day and (first := books.first_day(book)) and day < first:
            yield row.fault("ROSTER_RULEBOOK_EARLY", "rulebook_day", value=day, first=first)


# --- names, units, groups, persons -------------------------------------------------------------------------------


def _same_names(directory: Directory) -> Iterator[Fault]:
    for sheet in ("bodies", "units", "groups", "sections"):
        names: dict[tuple, Key] = {}
        for key, values in directory.after[sheet].items():
            name = (key[:-1], values.get("name"), sheet in ("units", "groups") and bool(values.get("last_day")))
            other = names.setdefault(name, key)
            if other == key or not name[1]:
                continue
            if row := directory.row(sheet, key):
                yield row.fault("ROSTER_SAME_NAME", "name", value=name[1], other=other[-1])
            elif row := directory.row(sheet, other):
                yield row.fault("ROSTER_SAME_NAME", "name", value=name[1], other=key[-1])


def _hosting_units(directory: Directory) -> Iterator[Fault]:
    hosting: dict[str, Key] = {}
    for key, values in directory.after["units"].items():
        if not values.get("hosts_office") or values.get("last_day"):
            continue
        other = hosting.setdefault(key[0], key)
        if other != key and (row := directory.row("units", key) or directory.row("units", other)):
            named = other if directory.row("units", key) else key
            yield row.fault("ROSTER_TWO_HOSTS", "hosts_office", other=name_of(directory.after["units"][named]))


def _groups(directory: Directory) -> Iterator[Fault]:
    for key, row, values in directory.said("groups"):
        lead = values.get("lead_unit")
        if lead and lead in values.get("deputy_units", ()):
            yield row.fault("ROSTER_LEAD_IS_DEPUTY", "deputy_units", value=lead)
        unit = directory.after["units"].get((key[0], lead), {})
        if unit.get("last_day") and (not values.get("last_day") or unit["last_day"] < values["last_day"]):
            yield row.fault("ROSTER_POST_OUTSIDE_PLACE", "lead_unit", place=name_of(unit), last=unit["last_day"])


def _group_counts(directory: Directory, books: Rulebooks, today: date) -> Iterator[Fault]:
    keys = books.keys()
    for key, row, values in directory.said("bodies"):
        book, day = values.get("rulebook"), values.get("rulebook_day")
        if book not in keys or not day or "level" not in values:
            continue
        wanted = books.group_count(book, day, values["level"], values.get("short_name", ""))
        there = sum(
            1
            for group, its in directory.after["groups"].items()
            if group[0] == key[0] and not (its.get("last_day") and its["last_day"] < today)
        )
        if wanted is not None and wanted != there:
            yield row.fault("ROSTER_GROUP_COUNT", None, name=name_of(values), count=there, wanted=wanted)


def _persons(reading: Reading, directory: Directory) -> Iterator[Fault]:
    names: dict[str, Key] = {}
    posted = {values["username"] for values in directory.after["appointments"].values()}
    for key, row, values in directory.said("persons"):
        other = names.setdefault(values.get("name", ""), key)
        if other != key and values.get("name"):
            yield row.fault("ROSTER_SAME_PERSON_NAME", "name", value=values["name"], other=other[0])
        if key[0] not in posted and "appointments" not in reading.broken:
            yield row.fault("ROSTER_PERSON_WITHOUT_POST", "username", name=values.get("name", key[0]))
