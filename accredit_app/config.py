"""Settings of one station, and the one way to find a shipped resource.

Settings are read once at the start and handed down; nothing reads the environment later.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PASSPHRASE_VARIABLE = "ACCREDIT_PASSPHRASE"  # noqa: S105 - a name, not a secret

TRAINING_FILM = "training.avi"
"""A film in a station's folder that it may train with instead of a camera."""

_VARIABLES = {
    "camera": "ACCREDIT_CAMERA",
    "camera_source": "ACCREDIT_CAMERA_SOURCE",
    "printer": "ACCREDIT_PRINTER",
    "hub": "ACCREDIT_HUB",
    "theme": "ACCREDIT_THEME",
    "language": "ACCREDIT_LANGUAGE",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What a station is told from outside; everything else is in its database, where an officer
    may have chosen otherwise: what is in `given` (names of fields) wins over that.

    `data` is the station's folder. `camera` and `printer` name rows of the device tables;
    `camera_source` is the file or folder that a video, picture or tethered camera reads.
    `hub` is a PostgreSQL URL or the path of a hub file, "" while none is set.
    """

    data: Path
    camera: str = "webcam"
    camera_source: str = ""
    printer: str = "pdf"
    hub: str = ""
    theme: str = "light"
    language: str = "en"
    given: frozenset[str] = frozenset()

    @classmethod
    def from_environment(cls, data: Path | None, environ: Mapping[str, str]) -> "Settings":
        """Settings from ACCREDIT_* variables; `data` wins over ACCREDIT_DATA."""
        folder = data or Path(environ.get("ACCREDIT_DATA") or default_folder(environ))
        said = {
            name: environ[variable] for name, variable in _VARIABLES.items() if variable in environ
        }
        return cls(data=folder, given=frozenset(said), **said)

    @staticmethod
    def variable(name: str) -> str:
        """The environment's name for a field."""
        return _VARIABLES[name]


def default_folder(environ: Mapping[str, str]) -> Path:
    """Where a station keeps its data when nothing else is said, by the platform's custom."""
    if sys.platform == "win32":
        return Path(environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Accredit"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Accredit"
    return Path(environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "accredit"


def resource(*parts: str) -> Path:
    """The path of a shipped file, from a checkout as well as from a frozen bundle."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root.joinpath("resources", *parts)


def current_environment() -> Mapping[str, str]:
    """The process's environment, read here and nowhere else."""
    return os.environ
