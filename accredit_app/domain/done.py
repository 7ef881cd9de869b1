"""What a mutating service returns: the value, and what open pages should look at again."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar


class Topic(StrEnum):
    """A part of the station's state that a page may show."""

    EVENT = "event"
    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    BADGES = "badges"
    PRINTS = "prints"
    PHOTOS = "photos"
    SCANS = "scans"
    STATIONS = "stations"
    DEVICES = "devices"
    TEMPLATES = "templates"
    SYNC = "sync"


V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Done(Generic[V]):
    """A finished change."""

    value: V
    topics: frozenset[Topic] = field(default=frozenset())

    @classmethod
    def of(cls, value: V, topics: Iterable[Topic]) -> "Done[V]":
        return cls(value, frozenset(topics))
