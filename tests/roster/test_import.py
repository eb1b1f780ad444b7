"""The import on a real database: all or nothing, again without a change, interrupted and run again, and back."""

import csv
import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from hierarchy.roster.models import Account, Appointment, MemberUnit, Section, SetupLink, WorkingGroup
from hierarchy.roster.setup_links import hash_of
from hierarchy.roster.spreadsheet import apply
from hierarchy.rulebook.models import Adoption
from hierarchy.tree.models import Alias, Domain, JointMeeting, OutsideAddressee
from hierarchy.tree.tenancy import public_schema, tenant_context
from tests import database
from tests.roster.sheets import workbook

SAMPLE = database.ROOT / "config" / "demo" / "sample" / "yueyang.xlsx"
TABLES = (
    Account, Appointment, MemberUnit, WorkingGroup, Section, JointMeeting, Alias, Domain, OutsideAddressee, Adoption,
)  # fmt: skip
BOOK = {"联席会议!G2": "yueyang-county"}


def state() -> dict[str, list[str]]:
    """Every row of the directory, deputy units too."""
    with public_schema():
        rows = {table.__name__: sorted(map(str, table.objects.values_list())) for table in TABLES}
        rows["deputy_units"] = sorted(map(str, WorkingGroup.deputy_units.through.objects.values_list()))
    return rows


def run(path: Path, *options: str, **named: Any) -> str:
    out = StringIO()
    call_command("import_roster", str(path), *options, stdout=out, **named)
    return out.getvalue()


@pytest.fixture
def roster(db, tmp_path: Path) -> Path:
    path = tmp_path / "roster.xlsx"
    workbook(**BOOK).save(path)
    return path


def spoil(path: Path, **cells: Any) -> Path:
    workbook(**BOOK | cells).save(path)
    return path


def test_everything_is_written(roster: Path):
    said = run(roster)
    county, town = (JointMeeting.objects.get(schema_name=code) for code in ("testxian", "testzhen"))
    assert (town.parent_id, town.path, town.level) == (county.id, "testxian/testzhen", "TOWNSHIP")
    assert [alias.name for alias in town.aliases.all()] == ["老测试镇"]
    group = WorkingGroup.objects.get(joint_meeting=county)
    assert (group.lead_unit.code, [unit.code for unit in group.deputy_units.all()]) == ("water", ["bureau"])
    leader = Appointment.objects.get(group=group, post="GROUP_LEADER")
    assert (leader.account.username, leader.unit.code, leader.from_day) == ("er.shui", "water", date(2023, 5, 15))
    assert not Account.objects.get(username="an.zhao").has_usable_password()
    followed = Adoption.objects.filter(joint_meeting=town).values_list("rulebook_key", "effective_from")
    assert list(followed) == [("yueyang-county", date(2023, 7, 1))]
    assert "任职：新增 14，更改 0，相同 0" in said
    with tenant_context(town):
        from hierarchy.journal.models import Entry

        assert Entry.objects.count() == 0


def test_run_again_it_changes_nothing_and_says_so(roster: Path):
    run(roster)
    before = state()
    assert "没有任何变动" in run(roster)
    assert state() == before


def test_a_trial_writes_nothing(roster: Path):
    before = state()
    assert "只是试算" in run(roster, "--dry-run")
    assert state() == before


def test_one_fault_and_nothing_at_all_is_written(roster: Path):
    before = state()
    out = StringIO()
    with pytest.raises(CommandError, match="一条也没有导入"):
        call_command("import_roster", str(spoil(roster, **{"任职!E9": "waterr"})), stdout=out)
    assert state() == before
    assert "“任职”表第 9 行 E 列（单位代码）" in out.getvalue()


def test_faults_in_english(roster: Path):
    out = StringIO()
    with pytest.raises(CommandError, match="nothing was imported"):
        call_command("import_roster", str(spoil(roster, **{"任职!E9": "waterr"})), language="en", stdout=out)
    assert "row 9, column E" in out.getvalue()


def test_changes_are_told_with_old_and_new(roster: Path):
    run(roster)
    said = run(spoil(roster, **{
        "任职!J9": "2025-12-31", "小组!F2": None, "单位!C3": "测试县水务局", "人员!C3": "0730-0000002",
        "联席会议!F2": "老县",
    }))  # fmt: skip
    assert "止 （空） → 2025-12-31" in said
    assert "全称 测试县水利局 → 测试县水务局" in said
    assert Appointment.objects.get(account__username="fang.luo", unit__code="bureau").to_day == date(2026, 1, 1)
    assert MemberUnit.objects.get(code="water", joint_meeting__schema_name="testxian").name == "测试县水务局"
    assert WorkingGroup.objects.get(code="shuili").deputy_units.count() == 1, "an empty cell changes nothing"
    assert Alias.objects.filter(name="老县").exists()
    assert "没有任何变动" in run(roster)


def test_what_the_file_does_not_name_is_left_and_said(roster: Path):
    run(roster)
    book = workbook(**BOOK)
    book["股室"].delete_rows(2)
    book["任职"].delete_rows(5)
    book["人员"].delete_rows(4)
    book.save(roster)
    before = state()
    said = run(roster)
    assert "保留：cao.gu" in said
    assert state() == before


def test_an_end_entered_in_the_system_is_not_undone_by_an_old_file(roster: Path):
    run(roster)
    Appointment.objects.filter(account__username="fang.luo", unit__code="bureau").update(to_day=date(2025, 1, 1))
    run(roster)
    assert Appointment.objects.get(account__username="fang.luo", unit__code="bureau").to_day == date(2025, 1, 1)


def test_interrupted_while_writing_it_leaves_no_rows_and_goes_on(roster: Path, monkeypatch: pytest.MonkeyPatch):
    before = state()
    with monkeypatch.context() as patch:
        patch.setattr(apply._Writer, "finish", lambda self: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            run(roster)
    half = state()
    for table in ("Account", "Appointment", "MemberUnit", "WorkingGroup", "Section", "OutsideAddressee", "Adoption"):
        assert half[table] == before[table]
    run(roster)
    assert "没有任何变动" in run(roster)
    assert Appointment.objects.filter(joint_meeting__schema_name="testxian").count() == 9


def test_the_office_moves_and_the_director_changes_in_one_file(roster: Path):
    run(roster)
    office = ["testxian", "newoffice", "测试县信访工作局", "县信访工作局", 3, "是", "2026-01-01"]
    director = ["cao.gu", "testxian", "办公室主任", "局长", "newoffice", None, None, "是", "2026-01-01"]
    run(spoil(roster, **{"单位!F2": "否", "单位!A5": office, "任职!J3": "2025-12-31", "任职!A16": director}))
    hosting = MemberUnit.objects.filter(joint_meeting__schema_name="testxian", hosts_office=True)
    assert [unit.code for unit in hosting] == ["newoffice"]
    directors = Appointment.objects.filter(joint_meeting__schema_name="testxian", post="DIRECTOR").order_by("from_day")
    assert [(post.account.username, post.to_day) for post in directors] == [
        ("bai.zhuren", date(2026, 1, 1)),
        ("cao.gu", None),
    ]


def test_posts_of_a_person_on_one_day_are_told_apart_when_one_changes(roster: Path):
    clerk = ["cao.gu", "testxian", "办公室工作人员", "干部", None, None, "zonghe", None, "2023-05-15"]
    other = ["cao.gu", "testxian", "办公室工作人员", "文书", None, None, None, None, "2023-05-15"]
    run(spoil(roster, **{"任职!A16": clerk, "任职!A17": other}))
    run(spoil(roster, **{"任职!A16": clerk, "任职!A17": [*other[:3], "档案员", *other[4:]]}))
    titles = Appointment.objects.filter(account__username="cao.gu", post="CLERK").values_list("title", flat=True)
    assert sorted(titles) == ["干部", "档案员"]


def test_a_second_import_at_the_same_time_is_refused(roster: Path, shell: "Shell"):
    import psycopg

    with psycopg.connect(shell.environment["DATABASE_URL"], autocommit=True) as other:
        other.execute("SELECT pg_advisory_lock(%s)", [apply.LOCK])
        process = shell.start("import_roster", str(roster))
        out, errors = process.communicate(timeout=60)
    assert (process.returncode, "另一个名册导入正在进行" in errors) == (1, True), out + errors


def test_a_body_gets_a_parent_later_and_takes_its_subtree_along(roster: Path):
    run(roster)
    row = ["testshi", "测试市信访工作联席会议", "测试市", "市", None, None, "yueyang-county", "2023-05-15"]
    run(spoil(roster, **{"联席会议!A4": row, "联席会议!E2": "testshi"}))
    paths = JointMeeting.objects.filter(schema_name__startswith="test").values_list("path", flat=True)
    assert list(paths) == ["testshi", "testshi/testxian", "testshi/testxian/testzhen"]


def test_export_of_one_body_imports_without_a_change(roster: Path, tmp_path: Path):
    run(roster)
    before = state()
    call_command("export_roster", str(tmp_path / "one.xlsx"), body="testzhen", stdout=StringIO())
    assert "没有任何变动" in run(tmp_path / "one.xlsx")
    assert state() == before
    with pytest.raises(CommandError, match="testzhen"):
        call_command("export_roster", str(tmp_path / "none.xlsx"), body="testzen")


def test_setup_links_are_written_once_and_only_their_hash_is_kept(roster: Path, tmp_path: Path):
    links = tmp_path / "links.csv"
    run(roster, setup_links=links, accounts=tmp_path / "accounts.json")
    rows = {row["账号"]: row for row in csv.DictReader(links.read_text("utf-8-sig").splitlines())}
    page, token = rows["an.zhao"]["链接"].rsplit("/", 1)
    assert page == "http://localhost:8000/account/setup"
    link = SetupLink.objects.get(account__username="an.zhao")
    assert link.token_hash == hash_of(token) != token
    assert stat.S_IMODE(links.stat().st_mode) == 0o600
    run(roster, setup_links=links)
    assert links.read_text("utf-8-sig").splitlines()[1:] == [], "whoever has a link that is still good gets no other"
    accounts = {row["username"]: row for row in json.loads((tmp_path / "accounts.json").read_text("utf-8"))}
    assert accounts["an.zhao"]["posts"] == [{"jointMeeting": "testxian", "post": "CONVENER", "title": "县委副书记"}]


# --- the sample county, by the real commands on a database of its own ------------------------------------------------


class Shell:
    """manage.py on one database."""

    def __init__(self, name: str) -> None:
        self.environment = (
            os.environ | database.environment(name) | {"PYTHONPATH": str(database.ROOT), "PYTHONUNBUFFERED": "1"}
        )

    def start(self, *command: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "manage.py", *command], cwd=database.ROOT, env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def run(self, *command: str) -> str:
        process = self.start(*command)
        out, errors = process.communicate(timeout=120)
        assert process.returncode == 0, out + errors
        return out


@pytest.fixture
def shell() -> Iterator[Shell]:
    name = f"{database.NAME}_roster"
    database.copy(name)
    yield Shell(name)
    database.drop(name)


def test_the_sample_is_what_its_script_makes(tmp_path: Path):
    from config.demo.sample import make
    from hierarchy.roster.spreadsheet.export import write_workbook

    write_workbook(make.make().world, tmp_path / "sample.xlsx", remarks=make.REMARKS)
    assert (tmp_path / "sample.xlsx").read_bytes() == SAMPLE.read_bytes()


@pytest.mark.slow
def test_the_sample_county_comes_in_goes_out_and_comes_in_again(shell: Shell, tmp_path: Path):
    said = shell.run("import_roster", str(SAMPLE))
    assert "错误" not in said
    assert "提醒" not in said
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    shell.run("export_roster", str(first))
    assert "没有任何变动" in shell.run("import_roster", str(first))
    assert "没有任何变动" in shell.run("import_roster", str(SAMPLE))
    shell.run("export_roster", str(second))
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.slow
def test_killed_at_any_point_the_import_goes_on_when_run_again(shell: Shell, tmp_path: Path):
    for lines in (1, 5, 7):
        process = shell.start("import_roster", str(SAMPLE))
        assert process.stdout
        for _ in range(lines):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        assert "已全部写入" not in process.communicate()[0]
    assert "已全部写入" in shell.run("import_roster", str(SAMPLE))
    assert "没有任何变动" in shell.run("import_roster", str(SAMPLE))
