"""The line to a printer: what answers strangely, too slowly or under a false name."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from hashlib import sha256

import pytest
from ipp_server import EvePrinter, http_answer, read_request, until

from accredit_app.devices.ipp.client import queues
from accredit_app.devices.ipp.line import Address
from accredit_app.devices.ipp.printer import IppPrinter
from accredit_app.domain.printing import PrintState
from accredit_app.errors import DeviceError, InvalidInput

PATIENCE = 0.5
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1"
    b">>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 298 420]>>endobj\ntrailer<</Root 1 0 R"
    b">>\n%%EOF\n"
)
Behaviour = Callable[[socket.socket, threading.Event], None]


def silent(caller: socket.socket, over: threading.Event) -> None:
    over.wait()


def dripping(caller: socket.socket, over: threading.Event) -> None:
    while not over.wait(0.05):
        caller.sendall(b"H")


def dripping_body(caller: socket.socket, over: threading.Event) -> None:
    caller.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    dripping(caller, over)


def hanging_up(caller: socket.socket, over: threading.Event) -> None:
    read_request(caller)


def talking_nonsense(caller: socket.socket, over: threading.Event) -> None:
    read_request(caller)
    caller.sendall(b"220 mail.example.org ESMTP\r\n" * 50)


def answering(body: bytes) -> Behaviour:
    def answer(caller: socket.socket, over: threading.Event) -> None:
        read_request(caller)
        caller.sendall(http_answer(body))

    return answer


def endless(caller: socket.socket, over: threading.Event) -> None:
    read_request(caller)
    caller.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while not over.is_set():
        caller.sendall(b"\x02" * 65536)


def locked(caller: socket.socket, over: threading.Event) -> None:
    read_request(caller)
    caller.sendall(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")


def elderly(caller: socket.socket, over: threading.Event) -> None:
    """Knows version 1.1 only, and is idle."""
    body = read_request(caller)
    if body[:2] == b"\x01\x01":
        state = bytes.fromhex("04 23 000d") + b"printer-state" + bytes.fromhex("0004 00000003")
        said = b"\x01\x01\x00\x00" + body[4:8] + b"\x01" + state + b"\x03"
    else:
        said = b"\x01\x01\x05\x03" + body[4:8] + b"\x01\x03"
    caller.sendall(http_answer(said))


BEHAVIOURS: dict[str, Behaviour] = {
    "silent": silent,
    "dripping": dripping,
    "dripping body": dripping_body,
    "hanging up": hanging_up,
    "nonsense": talking_nonsense,
    "web page": answering(b"<html>A printer's page</html>"),
    "empty": answering(b""),
    "no end": answering(bytes.fromhex("0200 0000 00000001 01")),
    "another's answer": answering(bytes.fromhex("0200 0000 00bc614e 01 03")),
    "failure": answering(bytes.fromhex("0200 0500 00000001 01 03")),
    "endless": endless,
    "locked": locked,
    "elderly": elderly,
}


@pytest.fixture
def stranger(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of something that answers in one of the ways above."""
    over = threading.Event()
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                caller, _ = server.accept()
            except OSError:
                return
            with caller:
                try:
                    BEHAVIOURS[request.param](caller, over)
                except OSError:
                    continue

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"ipp://127.0.0.1:{server.getsockname()[1]}"
    over.set()
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    thread.join()


@pytest.mark.parametrize("stranger", [*BEHAVIOURS][:-1], indirect=True)
def test_a_strange_answer_is_an_error_in_good_time(stranger: str) -> None:
    printer = IppPrinter(stranger, patience=PATIENCE)
    began = time.monotonic()
    with pytest.raises(DeviceError, match="othing was printed"):
        printer.submit(PDF, title="Badge")
    assert printer.state("1:Badge") is PrintState.UNKNOWN
    assert not printer.condition().working
    assert time.monotonic() - began < 60  # most of them would go on for ever


@pytest.mark.parametrize("stranger", ["elderly"], indirect=True)
def test_an_old_printer_is_spoken_to_in_its_own_version(stranger: str) -> None:
    printer = IppPrinter(stranger)
    assert [printer.condition().words for _ in range(2)] == [(), ()]


@pytest.mark.parametrize("stranger", ["nonsense", "failure"], indirect=True)
def test_where_no_cups_is_there_are_no_queues(stranger: str) -> None:
    assert queues(stranger) == {}


# -- certificates ---------------------------------------------------------------------------------


def fingerprint(eve: EvePrinter) -> str:
    context = ssl._create_unverified_context()
    with (
        socket.create_connection(("localhost", eve.port)) as line,
        context.wrap_socket(line) as secured,
    ):
        return sha256(secured.getpeercert(binary_form=True) or b"").hexdigest()


def test_a_printer_s_own_certificate_is_taken_by_its_fingerprint(eve_printer: EvePrinter) -> None:
    uri = eve_printer.uri.replace("ipp:", "ipps:")
    with pytest.raises(DeviceError, match="certificate is not known"):
        IppPrinter(uri).submit(PDF, title="Badge")
    print_ = fingerprint(eve_printer)
    spelt = ":".join(print_[n : n + 2] for n in range(0, 64, 2)).upper()
    for pin in (print_, spelt):
        printer = IppPrinter(f"{uri}#sha256={pin}")
        assert printer.condition().working
        assert printer.name == uri
    printer.submit(PDF, title="Badge")
    (sheet,) = until(eve_printer.sheets)
    assert sheet.read_bytes() == PDF


def test_another_printer_s_certificate_is_not(eve_printer: EvePrinter) -> None:
    uri = f"{eve_printer.uri.replace('ipp:', 'ipps:')}#sha256={'0' * 64}"
    with pytest.raises(DeviceError, match="Nothing was sent") as error:
        IppPrinter(uri).submit(PDF, title="Badge")
    assert fingerprint(eve_printer) in error.value.text


@pytest.mark.parametrize("stranger", ["nonsense", "silent"], indirect=True)
def test_what_speaks_no_tls_is_not_reached(stranger: str) -> None:
    printer = IppPrinter(stranger.replace("ipp:", "ipps:"), patience=PATIENCE)
    with pytest.raises(DeviceError, match="cannot be reached"):
        printer.submit(PDF, title="Badge")


# -- addresses ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "uri"),
    [
        ("ipp://printer", "ipp://printer:631/ipp/print"),
        ("ipp://printer/", "ipp://printer:631/ipp/print"),
        (" ipps://Printer.local:8443/ipp/print/2 ", "ipps://printer.local:8443/ipp/print/2"),
        ("ipp://[fe80::1]/printers/Hall", "ipp://[fe80::1]:631/printers/Hall"),
        (f"ipps://printer#sha256={'ab' * 32}", "ipps://printer:631/ipp/print"),
    ],
)
def test_addresses(text: str, uri: str) -> None:
    assert Address.parse(text).uri == uri


@pytest.mark.parametrize(
    "text",
    [
        *("", "printer", "http://printer", "ipp:///ipp/print", "ipp://printer:port"),
        *("ipp://printer:70000", "ipp://user:secret@printer", "ipp://printer?x=1", "ipp://[fe80"),
        *("ipp://prin ter", "ipp://printer/\x07", "ipp://drücker", f"ipp://p#sha256={'ab' * 32}"),
        *("ipps://p#sha256=ab", "ipps://p#" + "ab" * 32, "ipps://p#sha256=" + "xy" * 32),
    ],
)
def test_what_is_no_address_is_told(text: str) -> None:
    with pytest.raises(InvalidInput, match="no printer's address"):
        IppPrinter(text)


def test_a_name_that_nobody_knows_is_not_reached() -> None:
    for host in ("printer.invalid", "a" * 70):
        with pytest.raises(DeviceError, match="cannot be reached"):
            IppPrinter(f"ipp://{host}", patience=PATIENCE).submit(PDF, title="Badge")
