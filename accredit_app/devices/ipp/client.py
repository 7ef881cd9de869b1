"""Requests to a printer and its answers (RFC 8011 §4).

It knows operations and statuses, no badges. Each request is one exchange of its own. It refuses
an answer that is not to the question, and turns a refusal into words.
"""

from collections.abc import Mapping
from enum import IntEnum
from itertools import count
from typing import Final

from accredit_app.devices.ipp.line import Address, Lost, post
from accredit_app.devices.ipp.message import (
    Group,
    Members,
    Message,
    MessageError,
    Tag,
    Value,
    decode,
    encode,
    one,
    several,
    words,
)
from accredit_app.errors import DeviceError
from accredit_app.phrases import say

USER: Final = "accredit"
"""What jobs are asked for as: a queue shows a job's whole facts to its owner only."""


class Operation(IntEnum):
    """RFC 8011 §5.4.15, and of CUPS the one that lists its queues."""

    PRINT_JOB = 0x0002
    VALIDATE_JOB = 0x0004
    CREATE_JOB = 0x0005
    SEND_DOCUMENT = 0x0006
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_PRINTERS = 0x4002


class Status(IntEnum):
    """RFC 8011 appendix B.1, those that are told apart here; below 0x0100 is success."""

    FORBIDDEN = 0x0401
    NOT_AUTHENTICATED = 0x0402
    NOT_AUTHORIZED = 0x0403
    NOT_POSSIBLE = 0x0404
    NOT_FOUND = 0x0406
    FORMAT_NOT_SUPPORTED = 0x040A
    ATTRIBUTES_NOT_SUPPORTED = 0x040B
    VERSION_NOT_SUPPORTED = 0x0503
    NOT_ACCEPTING = 0x0506
    BUSY = 0x0507


_SUCCESS: Final = range(0x0100)
_WHY: Final[Mapping[int, str]] = {
    Status.FORBIDDEN: say("it does not let this station print"),
    Status.NOT_AUTHENTICATED: say("it asks for a password"),
    Status.NOT_AUTHORIZED: say("it does not let this station print"),
    Status.NOT_FOUND: say("there is no such printer at this address"),
    Status.FORMAT_NOT_SUPPORTED: say("it cannot read the badge's format"),
    Status.ATTRIBUTES_NOT_SUPPORTED: say("it has no such paper"),
    Status.NOT_ACCEPTING: say("it takes no jobs at present"),
    Status.BUSY: say("it is busy with another job"),
}


class Refused(DeviceError):  # noqa: N818 - what happened, and shown as it is
    """The printer said no, or lacks something: nothing was printed.

    `status` is as in `Status`, 0 if the printer was not asked to print at all.
    """

    def __init__(self, address: Address, reason: str, *, status: int = 0) -> None:
        super().__init__(
            "The printer did not take the badge",
            say(
                "{printer} refused: {reason}. Nothing was printed and the registration is safe. "
                "Set it right at the printer, then print again.",
                printer=str(address),
                reason=reason,
            ),
        )
        self.status = status


class Client:
    """Asks one printer. `patience` is how many seconds an answer may take."""

    def __init__(self, address: Address, *, patience: float) -> None:
        self.address = address
        self._patience = patience
        self._requests = count(1)
        self._version = (2, 0)

    def ask(
        self,
        operation: int,
        attributes: Members | None = None,
        *,
        job: Members | None = None,
        document: bytes = b"",
    ) -> Message:
        """The printer's answer, if it is a success.

        DeviceError if nothing was sent, `Refused` if it said no, `Lost` if it is not known what
        it made of the request.
        """
        try:
            return self._ask(operation, attributes or {}, job or {}, document)
        except Refused as refused:
            if refused.status != Status.VERSION_NOT_SUPPORTED or self._version == (1, 1):
                raise
        self._version = (1, 1)
        return self._ask(operation, attributes or {}, job or {}, document)

    def _ask(self, operation: int, attributes: Members, job: Members, document: bytes) -> Message:
        request = Message(
            operation,
            next(self._requests),
            self._groups(attributes, job),
            version=self._version,
            document=document,
        )
        try:
            answer = decode(post(self.address, encode(request), patience=self._patience))
        except MessageError as error:
            raise Lost(str(error)) from error
        if answer.request != request.request:
            raise Lost("the answer is to another question")
        if answer.code not in _SUCCESS:
            raise Refused(self.address, _why(answer), status=answer.code)
        return answer

    def _groups(self, attributes: Members, job: Members) -> list[tuple[int, Members]]:
        # The first two come first, the target next (§4.1.4, §4.1.5).
        first: dict[str, tuple[Value, ...]] = {
            "attributes-charset": one(Tag.CHARSET, "utf-8"),
            "attributes-natural-language": one(Tag.LANGUAGE, "en"),
            "printer-uri": one(Tag.URI, self.address.uri),
        }
        job_id = {name: values for name, values in attributes.items() if name == "job-id"}
        user = {"requesting-user-name": one(Tag.NAME, USER)}
        groups: list[tuple[int, Members]] = [
            (Group.OPERATION, {**first, **job_id, **user, **attributes})
        ]
        return [*groups, (Group.JOB, job)] if job else groups

    def question(self, operation: int, *wanted: str, attributes: Members | None = None) -> Message:
        """An answer that changes nothing at the printer, so that a lost one is merely an error."""
        asked = {**(attributes or {}), "requested-attributes": several(Tag.KEYWORD, *wanted)}
        try:
            return self.ask(operation, asked)
        except Lost as lost:
            raise self.silent(lost) from lost

    def silent(self, lost: Lost) -> DeviceError:
        return DeviceError(
            "The printer does not answer",
            say(
                "{printer} was reached but gave no answer that can be read ({reason}). Nothing "
                "was printed and the registration is safe. Look at the printer, then print again.",
                printer=str(self.address),
                reason=str(lost),
            ),
        )


def _why(answer: Message) -> str:
    message = " ".join(words(answer.group(Group.OPERATION).get("status-message", ())))
    return _WHY.get(answer.code) or message[:120] or f"0x{answer.code:04x}"


def queues(server: str = "ipp://localhost/", *, patience: float = 3) -> dict[str, str]:
    """The queues of a CUPS by their names, each with its address; empty if there is no CUPS."""
    client = Client(Address.parse(server), patience=patience)
    try:
        answer = client.question(
            Operation.CUPS_GET_PRINTERS, "printer-name", "printer-uri-supported"
        )
    except DeviceError:
        return {}
    found: dict[str, str] = {}
    for queue in answer.all(Group.PRINTER):
        names, uris = (words(queue.get(n, ())) for n in ("printer-name", "printer-uri-supported"))
        if names and uris:
            found[names[0]] = uris[0]
    return found
