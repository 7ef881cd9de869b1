"""How this station printed badges last time: kept here, in no journal and at no hub."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields

from accredit_app.services.post import Post

HABITS = "badges.habits"
"""Secret: what was chosen (JSON)."""


@dataclass(frozen=True, slots=True)
class Habits:
    """Words and switches as `badge render` has them; `sheet` is "" for a card a page."""

    sheet: str = ""
    sort: str = "organisation"
    duplex: str = "long"
    separators: bool = False
    marks: bool = True
    keep_bleed: bool = False
    folder: str = ""


def habits(post: Post) -> Habits:
    """What was chosen last; what a newer version wrote, or nobody can read, is passed over."""
    with post.database.write(post.operator) as unit:
        kept = unit.secret(HABITS)
    words: object = {}
    with suppress(ValueError):
        words = json.loads(kept) if kept else {}
    usual = asdict(Habits())
    known = {item.name for item in fields(Habits)}
    if not isinstance(words, dict):
        return Habits()
    same = {k: v for k, v in words.items() if k in known and type(v) is type(usual[k])}
    return Habits(**same)


def keep_habits(post: Post, chosen: Habits) -> None:
    """Keeps a choice for the next time, also after a restart."""
    with post.database.write(post.operator) as unit:
        unit.put_secret(HABITS, json.dumps(asdict(chosen)).encode())
