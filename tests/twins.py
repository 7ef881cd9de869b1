"""Two copies of one station that write apart, though each would notice that it is one."""

import shutil
from pathlib import Path

from stations import PASSPHRASE, SetClock, seeded

from accredit_app.services.bundle import Services, services_at
from accredit_app.services.post import Post
from accredit_app.store.database import FILE, Database
from accredit_app.store.driver import connect
from accredit_app.store.keys import KEY_FILE, KeyFile, unwrap
from accredit_app.store.place import PLACE


def split(station: Services, folder: Path, clock: SetClock) -> tuple[Services, Services]:
    """The station in `folder`, which is closed for it, and a copy beside it, both open.

    As by a tool that copies a running machine whole: nothing on the disk tells them apart.
    """
    station.post.database.close()
    copy = folder.with_name(f"{folder.name}-copy")
    shutil.copytree(folder, copy)
    key = unwrap(KeyFile(copy / KEY_FILE).read(), PASSPHRASE)
    driver = connect(copy / FILE, key, writer=True)
    driver.execute("DELETE FROM secret WHERE name = ?", (PLACE,))
    driver.close()
    original, twin = (
        services_at(Post(database, operator, clock, seeded(seed)))
        for seed, operator, database in (
            (901, "Mai at the original", _opened(folder, clock)),
            (902, "Linh at the copy", _opened(copy, clock)),
        )
    )
    assert original.post.database.epoch == twin.post.database.epoch
    return original, twin


def _opened(folder: Path, clock: SetClock) -> Database:
    return Database.open(folder, passphrase=PASSPHRASE, clock=clock)
