"""The demo's folder: what is kept in it, and the environment that its processes share."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from config.postgres import PostgresProblem, running

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Place:
    """The folder ``var`` of a checkout."""

    folder: Path

    @classmethod
    def chosen(cls) -> Place:
        """The checkout's folder ``var``, or the one that DEMO_FOLDER names."""
        return cls(Path(os.environ.get("DEMO_FOLDER") or ROOT / "var").absolute())

    @property
    def postgres(self) -> Path:
        """The private cluster."""
        return self.folder / "postgres"

    @property
    def accounts(self) -> Path:
        """Who can sign in: [{username, password, jointMeeting, posts}]."""
        return self.folder / "demo-accounts.json"

    @property
    def clock(self) -> Path:
        """How far the story has shifted the clock (hierarchy.clock)."""
        return self.folder / "demo-clock.json"

    @property
    def lock(self) -> Path:
        """Held by the one demo that runs here; names its process."""
        return self.folder / "demo.lock"

    @property
    def server(self) -> Path:
        """Which process serves: its number, when it began, its port."""
        return self.folder / "server.json"

    @property
    def log(self) -> Path:
        """What the web server and the commands said."""
        return self.folder / "demo.log"

    def kept_secret(self, name: str) -> str:
        """A secret made on first use and kept in the folder, readable by its owner only."""
        path = self.folder / name
        if not path.exists():
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(secrets.token_urlsafe(48))
        return path.read_text()

    def environment(self, owner_url: str, application_url: str) -> dict[str, str]:
        """What every process of the demo is told."""
        return {
            "DEMO": "1",
            "DEMO_CLOCK_FILE": str(self.clock),
            "DEMO_ACCOUNTS": str(self.accounts),
            "DATABASE_OWNER_URL": owner_url,
            "DATABASE_URL": application_url,
            "SECRET_KEY": self.kept_secret("secret-key"),
        }

    def borrowed_environment(self) -> dict[str, str]:
        """The environment of a demo whose private server runs here, for commands given by hand; else nothing."""
        try:
            server = running(self.postgres)
            return self.environment(server.owner_url, server.application_url) if server else {}
        except (PostgresProblem, OSError):
            return {}
