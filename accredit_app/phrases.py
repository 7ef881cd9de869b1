"""Words for people that are said below the screen, and shown on it in the operator's language.

A phrase is an English text, fit for logs and the command line as it stands, which remembers the
sentence that it was made of and what was put into it. It knows no other language: the screen looks
the sentence up (`ui.words`), and every sentence must be a literal, so that it can be found there.
"""

import errno
from collections.abc import Iterable, Mapping


class Phrase(str):
    """The English text. Whatever makes a plain `str` of it keeps the text and loses the rest."""

    __slots__ = ("source", "values")

    source: str
    values: Mapping[str, object]


def say(source: str, /, **values: object) -> Phrase:
    """A sentence with its values in their places: `say("Badge {serial} is active", serial=…)`.

    `source` is a literal. A value may be a phrase, which is then translated by itself.
    """
    return _made(source, values)


def joined(between: str, parts: Iterable[str]) -> Phrase:
    """Phrases, or words that have no language, one after another."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return _made(between.join(f"{{{name}}}" for name in values), values)


def why(error: OSError) -> str:
    """What the system gives as its reason: a phrase for whatever a desk may meet."""
    return _REASONS.get(error.errno or 0) or error.strerror or say("No reason was given")


def _made(source: str, values: Mapping[str, object]) -> Phrase:
    phrase = Phrase(source.format(**values) if values else source)
    phrase.source, phrase.values = source, values
    return phrase


_REASONS: Mapping[int, Phrase] = {
    errno.EACCES: say("Permission denied"),
    errno.ECONNREFUSED: say("Connection refused"),
    errno.EEXIST: say("File exists"),
    errno.EHOSTUNREACH: say("No route to host"),
    errno.EIO: say("Input/output error"),
    errno.EISDIR: say("Is a directory"),
    errno.ENAMETOOLONG: say("File name too long"),
    errno.ENETUNREACH: say("Network is unreachable"),
    errno.ENOENT: say("No such file or directory"),
    errno.ENOSPC: say("No space left on device"),
    errno.ENOTDIR: say("Not a directory"),
    errno.EPERM: say("Operation not permitted"),
    errno.EROFS: say("Read-only file system"),
    errno.ETIMEDOUT: say("Connection timed out"),
}
"""As the C library says them in English (POSIX.1-2017, errno.h)."""
