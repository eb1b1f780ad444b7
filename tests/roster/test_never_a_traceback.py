"""Spoilt at random, a roster still gives a list that can be read, and what passes the checks can be written."""

import random
from datetime import date
from pathlib import Path

import pytest

from hierarchy.roster.spreadsheet.faults import stops
from hierarchy.roster.spreadsheet.layout import BY_KEY
from hierarchy.roster.spreadsheet.plan import make_plan
from hierarchy.roster.spreadsheet.report import findings as told
from hierarchy.roster.spreadsheet.report import outcome
from tests.roster.sheets import findings, workbook

JUNK = [
    "", None, "=1+1", "#N/A", -1, 0, 1e300, float("nan"), True, date(2023, 1, 1), "　", "是", "testxian", "testzhen",
    "water", "a" * 5000,
    "机密", "{x}", "{0}", "%s", "、、、", "2023年13月45日", "沿用上级", "县", "召集人", "\U0001f600",
    "bureau", "shuili", "er.shui", "办公室主任", "组长", "一" * 50, 10**20,
    45061, "0001-01-01", "9999-12-31", "2023-05-15",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_cells_rows_and_columns_spoilt_at_random(tmp_path: Path, seed: int):
    chance = random.Random(seed)
    book = workbook()
    for _ in range(chance.randint(1, 10)):
        page = book[chance.choice(book.sheetnames)]
        row, column = chance.randint(1, page.max_row + 1), chance.randint(1, page.max_column + 1)
        if chance.random() < 0.8:
            page.cell(row, column).value = chance.choice(JUNK)
        else:
            chance.choice([page.delete_rows, page.insert_rows, page.delete_cols])(
                row if chance.random() < 0.5 else column
            )
    book.save(tmp_path / "roster.xlsx")
    directory, faults = findings(tmp_path / "roster.xlsx")
    assert all(line for language in ("zh", "en") for line in told(faults, language))
    if not stops(faults):
        plan = make_plan(directory)
        assert list(outcome(plan, "zh", dry=True))
        for creation in plan.creations:
            assert all(column.key in creation.values for column in BY_KEY[creation.sheet].columns if column.required)


@pytest.mark.parametrize("seed", range(60))
def test_bytes_of_a_workbook_spoilt_at_random(tmp_path: Path, seed: int):
    chance = random.Random(seed)
    path = tmp_path / "roster.xlsx"
    workbook().save(path)
    content = bytearray(path.read_bytes())
    for _ in range(chance.randint(1, 30)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path.write_bytes(bytes(content))
    assert all(fault.sentence("zh") for fault in findings(path)[1])
