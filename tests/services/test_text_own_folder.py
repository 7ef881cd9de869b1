"""A station takes the fonts in its own folder into every badge."""

from pathlib import Path

import stores

from accredit_app.app import open_station
from accredit_app.badges.text import own_folder
from accredit_app.config import Settings


def test_opening_a_station_names_its_folder_of_fonts(tmp_path: Path) -> None:
    stores.make(tmp_path).close()
    try:
        station = open_station(
            Settings(data=tmp_path), operator="test", passphrase=stores.PASSPHRASE
        )
        with station:
            assert own_folder.adopted() == tmp_path / own_folder.FOLDER
    finally:
        own_folder.adopt(None)
