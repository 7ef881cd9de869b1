"""The way to a printer and back: HTTP POST, in the clear or over TLS (RFC 8010 §4, RFC 7472).

One exchange, one connection, one deadline that every wait on it shares, so that a printer that
stalls or drips is given up in time. It refuses answers that are longer than any printer's, and a
certificate that nobody vouches for, unless the address names its fingerprint.
"""

import io
import socket
import ssl
import time
from dataclasses import dataclass
from hashlib import sha256
from http.client import HTTPConnection, HTTPException, HTTPResponse
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from accredit_app.errors import DeviceError, InvalidInput
from accredit_app.phrases import say, why

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

_PORT: Final = 631
_SCHEMES: Final = ("ipp", "ipps")
_EVERYWHERE: Final = "/ipp/print"
_KNOCK: Final = 5
"""Seconds for a printer to take the call: one that is off does not say so."""
_LONGEST_ANSWER: Final = 4 << 20
"""Bytes; a printer with every attribute it has says a tenth of a megabyte."""
_CHUNK: Final = 1 << 16
_PIN: Final = "sha256="


class Lost(Exception):  # noqa: N818 - what happened, and handled before anybody sees it
    """The line broke after something was sent: what the printer made of it is not known."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a printer is. `pin` is its certificate's SHA-256 in hex, "" for none."""

    host: str
    port: int
    path: str
    secure: bool
    pin: str = ""

    @classmethod
    def parse(cls, uri: str) -> "Address":
        """`ipp://host[:port][/path]`, or `ipps://…[#sha256=…]`; InvalidInput for any other."""
        uri = uri.strip()
        try:
            parts = urlsplit(uri)
            host, port = parts.hostname, parts.port or _PORT
        except ValueError:
            raise _no_address(uri) from None
        pin = parts.fragment.removeprefix(_PIN).replace(":", "").lower()
        pinned = parts.scheme == "ipps" and len(pin) == 64 and not pin.strip("0123456789abcdef")
        plain = uri.isascii() and uri.isprintable() and " " not in uri
        if (
            not (plain and host and parts.scheme in _SCHEMES)
            or parts.username is not None
            or parts.query
            or (parts.fragment and not (pinned and parts.fragment.startswith(_PIN)))
        ):
            raise _no_address(uri)
        path = parts.path if parts.path.strip("/") else _EVERYWHERE
        return cls(host, port, path, secure=parts.scheme == "ipps", pin=pin)

    @property
    def uri(self) -> str:
        """The printer-uri that requests name."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'ipps' if self.secure else 'ipp'}://{host}:{self.port}{self.path}"

    def __str__(self) -> str:
        return self.uri


def post(address: Address, body: bytes, *, patience: float) -> bytes:
    """The printer's answer to an IPP request, within `patience` seconds.

    DeviceError if the printer was not reached, so that it knows of nothing, or if it refused the
    request; `Lost` if the line broke or the time ran out after that.
    """
    deadline = time.monotonic() + patience
    with _reach(address, patience) as reached:
        connection = HTTPConnection(address.host, address.port)
        connection.sock = _Line(reached, deadline)
        headers = {"Content-Type": "application/ipp", "Connection": "close"}
        try:
            connection.request("POST", address.path, body, headers)
            answer = connection.getresponse()
            if answer.status == 200:
                return _read(answer, deadline)
        except (OSError, HTTPException) as error:
            raise Lost(str(error) or type(error).__name__) from error
    raise DeviceError(
        "The printer does not take this request",
        say(
            "{printer} answered “{answer}”. Nothing was printed. Check its address, and that it "
            "lets this station print without a password.",
            printer=str(address),
            answer=f"{answer.status} {answer.reason}"[:80],
        ),
    )


def _reach(address: Address, patience: float) -> socket.socket:
    try:
        place = (address.host, address.port)
        reached = socket.create_connection(place, timeout=min(patience, _KNOCK))
    except (OSError, UnicodeError) as error:
        raise _unreachable(address, error) from error
    try:
        # A request goes out in two parts; the second must not wait for word of the first.
        reached.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return _secured(reached, address) if address.secure else reached
    except BaseException:
        reached.close()
        raise


def _secured(reached: socket.socket, address: Address) -> socket.socket:
    context = ssl.create_default_context()
    if address.pin:
        # Printers sign their own; then the fingerprint vouches, not the name.
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    try:
        secured = context.wrap_socket(reached, server_hostname=address.host)
    except ssl.SSLCertVerificationError as error:
        raise DeviceError(
            "The printer's certificate is not known",
            say(
                "Nobody vouches for the certificate that {printer} shows ({reason}). Nothing was "
                "sent. If it is the printer's own, put #sha256= and its fingerprint behind the "
                "address.",
                printer=str(address),
                reason=error.verify_message,
            ),
        ) from error
    except OSError as error:
        raise _unreachable(address, error) from error
    shown = sha256(secured.getpeercert(binary_form=True) or b"").hexdigest()
    if address.pin and shown != address.pin:
        secured.close()
        raise DeviceError(
            "Another printer answers",
            say(
                "{printer} shows another certificate than the one that was set. Nothing was sent. "
                "If the printer was replaced, set the fingerprint {fingerprint}.",
                printer=str(address),
                fingerprint=shown,
            ),
        )
    return secured


def _read(answer: HTTPResponse, deadline: float) -> bytes:
    taken = bytearray()
    while chunk := answer.read1(_CHUNK):
        taken += chunk
        if len(taken) > _LONGEST_ANSWER:
            raise HTTPException("the answer does not end")
        if time.monotonic() > deadline:
            raise TimeoutError
    return bytes(taken)


class _Line:
    """A connection, in the little that `http.client` asks of one, each wait within the deadline."""

    def __init__(self, reached: socket.socket, deadline: float) -> None:
        self._socket = reached
        self._deadline = deadline

    def sendall(self, data: "ReadableBuffer") -> None:
        self._limit()
        self._socket.sendall(data)

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Ear(self))

    def receive(self, buffer: "WriteableBuffer") -> int:
        self._limit()
        return self._socket.recv_into(memoryview(buffer))

    def close(self) -> None:
        """Nothing: `http.client` closes a line when it has read the head of the last answer."""

    def _limit(self) -> None:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the printer did not answer in time")
        self._socket.settimeout(left)


class _Ear(io.RawIOBase):
    """The reading end of a line."""

    def __init__(self, line: _Line) -> None:
        self._line = line

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        return self._line.receive(buffer)


def _unreachable(address: Address, error: Exception) -> DeviceError:
    reason = str(error) or type(error).__name__
    if isinstance(error, OSError) and error.strerror:
        reason = why(error)
    return DeviceError(
        "The printer cannot be reached",
        say(
            "{printer} does not answer ({reason}). The registration is safe and nothing was "
            "printed. Look whether the printer is on and connected, then print again.",
            printer=str(address),
            reason=reason,
        ),
    )


def _no_address(uri: str) -> InvalidInput:
    return InvalidInput(
        "This is no printer's address",
        say(
            "“{address}” cannot be used. Give it as ipp://printer or ipps://printer, with a port "
            "and a path if the printer's manual names them.",
            address=uri[:80],
        ),
    )
