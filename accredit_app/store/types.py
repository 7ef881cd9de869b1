"""Column types: how the words of the domain stand in SQLite, and how they come back."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, LargeBinary, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from accredit_app.domain.languages import Names

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_instant(moment: datetime) -> int:
    """An aware moment as whole microseconds since 1970 in UTC, exact both ways."""
    return (moment - _EPOCH) // _MICROSECOND


def from_instant(value: int) -> datetime:
    """The moment of `to_instant`, in UTC."""
    return _EPOCH + value * _MICROSECOND


class Ident(TypeDecorator[UUID]):
    """A UUID as its 16 bytes."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, _: Dialect) -> bytes | None:
        return None if value is None else value.bytes

    def process_result_value(self, value: Any | None, _: Dialect) -> UUID | None:
        return None if value is None else UUID(bytes=value)


class Instant(TypeDecorator[datetime]):
    """An aware datetime as microseconds since 1970 in UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: Dialect) -> int | None:
        return None if value is None else to_instant(value)

    def process_result_value(self, value: Any | None, _: Dialect) -> datetime | None:
        return None if value is None else from_instant(value)


class Words(TypeDecorator[tuple[str, ...]]):
    """A list of short texts as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self, value: tuple[str, ...] | frozenset[str] | None, _: Dialect
    ) -> str | None:
        return None if value is None else json.dumps(sorted(value), ensure_ascii=False)

    def process_result_value(self, value: Any | None, _: Dialect) -> tuple[str, ...] | None:
        return None if value is None else tuple(json.loads(value))


class Named(TypeDecorator[Names]):
    """Names by language as a JSON object."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Mapping[str, str] | None, _: Dialect) -> str | None:
        if value is None:
            return None
        return json.dumps(dict(value), ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: Any | None, _: Dialect) -> Names | None:
        return None if value is None else Names(json.loads(value))
