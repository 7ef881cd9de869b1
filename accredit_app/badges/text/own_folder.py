"""Which folder an event keeps its own fonts in, named once when a station opens.

It opens no file: a station must start even where a font in the folder is bad.
"""

from pathlib import Path

FOLDER = "fonts"
"""What the folder is called in a station's own folder."""

_named: list[Path] = []


def adopt(folder: Path | None) -> None:
    """Names the folder for every font book to come; None for no folder."""
    _named[:] = [folder] if folder else []


def adopted() -> Path | None:
    """The folder that was named, if it was."""
    return _named[0] if _named else None


def stamp(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What a folder holds, to see that it has changed: name, size, time of each file."""
    try:
        found = [(path.name, path.stat()) for path in sorted(folder.iterdir())]
    except OSError:
        return ()
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in found)
