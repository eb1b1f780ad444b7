"""``python -m config.demo.clean``: stop what runs from var/ and delete it."""

from __future__ import annotations

import shutil

from config.demo.place import Place
from config.demo.web import stop_stale
from config.postgres.server import remove


def main() -> None:
    """Delete var/ with its servers stopped."""
    place = Place.chosen()
    stop_stale(place)
    for cluster in place.folder.glob("*/credentials.json"):
        remove(cluster.parent)
    shutil.rmtree(place.folder, ignore_errors=True)


if __name__ == "__main__":
    main()
