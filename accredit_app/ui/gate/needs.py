"""What the gate's page needs of its service, in the page's own words."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from accredit_app.domain.verdicts import Verdict


class GateAnswer(Protocol):
    """One scan's answer with the face and the name to compare; texts are "" while unknown.

    `band` is the category's colour as #RRGGBB; `photo` is a JPEG.
    """

    @property
    def verdict(self) -> Verdict: ...
    @property
    def name(self) -> str: ...
    @property
    def native_name(self) -> str: ...
    @property
    def organisation(self) -> str: ...
    @property
    def category_label(self) -> str: ...
    @property
    def letter(self) -> str: ...
    @property
    def band(self) -> str: ...
    @property
    def photo(self) -> bytes | None: ...
