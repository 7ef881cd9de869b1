"""The workplace duty: which camera, printer, scanner and hub this one station uses.

What is kept here belongs to this station and to no other: it is in no journal and goes to no hub.
It opens no device, and refuses nothing that it is told: a device that is gone today may be back.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from accredit_app.domain.done import Done, Topic
from accredit_app.services.post import Post

TOOLS = "workplace.tools"
"""Secret: what was chosen at this station (JSON)."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What an officer chose for this station; "" where nothing was.

    `camera` and `printer` name rows of the device tables. `camera_source` is a webcam's name, or a
    path; `printer_place` a folder, or what the system calls the printer. `digits` maps what the
    scanner types for a digit to that digit.
    """

    camera: str = ""
    camera_source: str = ""
    printer: str = ""
    printer_place: str = ""
    hub: str = ""
    digits: Mapping[str, str] = field(default_factory=dict, hash=False)


class Workplace:
    """Reads and keeps what was chosen."""

    def __init__(self, post: Post) -> None:
        self._post = post

    def tools(self) -> Tools:
        """What was chosen before; a word that a newer version wrote is passed over."""
        with self._post.database.write(self._post.operator) as unit:
            kept = unit.secret(TOOLS)
        known = {item.name for item in fields(Tools)}
        words = json.loads(kept) if kept else {}
        return Tools(**{name: value for name, value in words.items() if name in known})

    def keep(self, tools: Tools) -> Done[Tools]:
        """Keeps a choice for the next start as well."""
        words = {item.name: getattr(tools, item.name) for item in fields(tools)}
        words["digits"] = dict(tools.digits)
        with self._post.database.write(self._post.operator) as unit:
            unit.put_secret(TOOLS, json.dumps(words).encode())
        return Done.of(tools, {Topic.DEVICES})
