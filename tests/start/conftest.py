"""Folders for clusters that are gone, with their servers, when the test is over."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.postgres.server import remove


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A data folder that every system user can reach."""
    with tempfile.TemporaryDirectory() as parent:
        Path(parent).chmod(0o755)
        yield Path(parent) / "postgres"
        remove(Path(parent) / "postgres")


@pytest.fixture
def closed_folder(tmp_path: Path) -> Iterator[Path]:
    """A data folder below one that only its owner may enter."""
    tmp_path.chmod(0o700)
    yield tmp_path / "postgres"
    remove(tmp_path / "postgres")
