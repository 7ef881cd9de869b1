"""Real printers for the tests: `ippeveprinter`, and a CUPS of their own, both of the CUPS project.

Each runs as the test's user, in a folder of its own, on a port of this machine only.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TypeVar
from urllib.request import Request, urlopen

import pytest
from patience import PATIENCE
from ports import free_port

FORMATS = "application/pdf,image/pwg-raster,image/urf,image/jpeg"
PRINT = 'cp "$1" "$paper/.part" && mv "$paper/.part" "$paper/${1##*/}"'
T = TypeVar("T")


def until(found: Callable[[], T]) -> T:
    """What `found` gives, as soon as it is not false."""
    end = time.monotonic() + PATIENCE
    while not (result := found()):
        assert time.monotonic() < end, "it did not come in time"
        time.sleep(0.005)
    return result


class EvePrinter:
    """An `ippeveprinter`, and what it does with a job: shell orders, `$1` being the file."""

    def __init__(self, home: Path, bus: str, *options: str) -> None:
        self.port = free_port()
        self.uri = f"ipp://localhost:{self.port}/ipp/print"
        self.paper = home / "paper"
        self.asked = home / "asked"
        self._orders, self._gate = home / "orders", home / "gate"
        self._waiting = home / "waiting"
        for folder in (self.paper, home / "spool", home / "keys"):
            folder.mkdir()
        os.mkfifo(self._gate)
        self._opener = os.open(self._gate, os.O_RDWR)  # so that neither side waits for the other
        self.orders(PRINT)
        command = home / "command"
        command.write_text(
            f"#!/bin/sh\npaper={self.paper} gate={self._gate} waiting={self._waiting}\n"
            f"env > {self.asked}\n. {self._orders}\n"
        )
        command.chmod(0o755)
        self.log = home / "log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [
                    *("ippeveprinter", "-v", "-n", "localhost", "-p", str(self.port), "-r", "off"),
                    *("-d", str(home / "spool"), "-K", str(home / "keys"), "-c", str(command)),
                    *("-s", "10,10", *(options or ("-f", FORMATS)), "Badge"),
                ],
                stdout=log,
                stderr=log,
                env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bus},
                start_new_session=True,
            )
        until(self._listens)

    def _listens(self) -> bool:
        assert self.process.poll() is None, self.log.read_text()
        return is_open(self.port)

    def orders(self, shell: str, *, folder: Path | None = None) -> None:
        """What the next jobs are done with; `folder` is where their paper goes."""
        said = f"paper={folder}\n{shell}\n" if folder else f"{shell}\n"
        self._orders.write_text(said)

    def hold(self, before: str = "") -> None:
        """The next job does not end before `release`."""
        self._waiting.unlink(missing_ok=True)
        self.orders(f'{before}\n: > "$waiting"\nread go < "$gate"\n{PRINT}')

    def until_held(self) -> None:
        """Wait until a job has come as far as `hold` lets it. One that has not begun cannot be
        cancelled: the printer says yes, forgets it and prints."""
        until(self._waiting.exists)

    def release(self) -> None:
        os.write(self._opener, b"go\n")

    def sheets(self) -> list[Path]:
        """What came out, oldest job first."""
        return sorted(self.paper.glob("[!.]*"), key=lambda file: int(file.name.split("-")[0]))

    def load(self, *, sheets: int) -> None:
        """Puts A6 cards into both trays, as somebody does at the printer's own page."""
        trays = (f"size{n}=iso_a6_105x148mm&type{n}=cardstock&level{n}={sheets}" for n in (1, 2))
        with urlopen(f"http://localhost:{self.port}/media?{'&'.join(trays)}") as page:
            assert page.status == 200

    def kill(self) -> None:
        """Ends it and what it does a job with, which would keep its door open."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def close(self) -> None:
        self.kill()
        os.close(self._opener)


def is_open(port: int) -> bool:
    try:
        socket.create_connection(("localhost", port)).close()
    except OSError:
        return False
    return True


@contextmanager
def message_bus(home: Path) -> Iterator[str]:
    """A D-Bus, which `ippeveprinter` wants to tell of itself on."""
    address = f"unix:path={home / 'bus'}"
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}"]
    quiet = subprocess.DEVNULL  # it may complain of limits that it does not need
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=quiet) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline()
            yield address
        finally:
            process.kill()


CUPSD = """\
Listen 127.0.0.1:{port}
Listen {home}/sock
Browsing No
WebInterface No
DefaultAuthType None
DefaultEncryption Never
LogLevel debug2
MaxLogSize 0
JobKillDelay 1
ErrorPolicy retry-job
JobRetryInterval 1
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""
CUPS_FILES = """\
ServerRoot {home}/etc
RequestRoot {home}/spool
CacheDir {home}/cache
StateDir {home}/run
TempDir {home}/tmp
ErrorLog {home}/error
AccessLog {home}/access
PageLog {home}/page
ServerKeychain {home}/ssl
Sandboxing Relaxed
SyncOnClose No
LogFilePerm 0644
"""
QUEUE = """\
<Printer {name}>
DeviceURI {device}
State Idle
Accepting Yes
Shared Yes
JobSheets none none
OpPolicy default
ErrorPolicy retry-job
</Printer>
"""
CARD_PPD = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "CARD.PPD"
*Manufacturer: "Test"
*Product: "(Test)"
*PSVersion: "(3010.000) 0"
*ModelName: "Test Card Printer"
*ShortNickName: "Test Card Printer"
*NickName: "Test Card Printer"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*LanguageLevel: "3"
*cupsFilter2: "application/pdf application/pdf 0 -"
*DefaultResolution: 300dpi
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595.28 841.89]>>setpagedevice"
*PageSize A6/A6: "<</PageSize[297.64 419.53]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595.28 841.89]>>setpagedevice"
*PageRegion A6/A6: "<</PageSize[297.64 419.53]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595.28 841.89"
*ImageableArea A6/A6: "0 0 297.64 419.53"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595.28 841.89"
*PaperDimension A6/A6: "297.64 419.53"
"""


class Cups:
    """A CUPS with two queues to one printer: "badges" has no driver, "cards" has two sizes."""

    def __init__(self, home: Path, printer: EvePrinter) -> None:
        self.port = free_port()
        self.server = f"localhost:{self.port}"
        self.log = home / "error"
        for folder in ("etc/ppd", "spool", "cache", "run", "tmp", "ssl"):
            (home / folder).mkdir(parents=True)
        # Started by root, it lets its filters run as nobody in particular.
        owner = "User lp\nGroup lp\nSystemGroup root\n" if os.geteuid() == 0 else ""
        (home / "cups-files.conf").write_text(CUPS_FILES.format(home=home) + owner)
        (home / "cupsd.conf").write_text(CUPSD.format(home=home, port=self.port))
        (home / "etc" / "printers.conf").write_text(
            "".join(QUEUE.format(name=name, device=printer.uri) for name in ("badges", "cards"))
        )
        (home / "etc" / "ppd" / "cards.ppd").write_text(CARD_PPD)
        self.process = subprocess.Popen(
            [
                *("/usr/sbin/cupsd", "-f", "-c", str(home / "cupsd.conf")),
                *("-s", str(home / "cups-files.conf")),
            ],
        )
        until(self._listens)

    def _listens(self) -> bool:
        assert self.process.poll() is None, self.log.read_text()
        return is_open(self.port)

    def uri(self, queue: str) -> str:
        return f"ipp://{self.server}/printers/{queue}"

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


@contextmanager
def home_for_servers() -> Iterator[Path]:
    """Not pytest's own folder: its path is too long for a socket, and closed to CUPS's filters."""
    home = Path(tempfile.mkdtemp(prefix="ipp-"))
    home.chmod(0o755)
    try:
        yield home
    finally:
        shutil.rmtree(home)


@pytest.fixture(scope="session")
def printers_bus() -> Iterator[str]:
    with home_for_servers() as home, message_bus(home) as bus:
        yield bus


@pytest.fixture
def start_eve_printer(printers_bus: str) -> Iterator[Callable[..., EvePrinter]]:
    """Starts printers, which end with the test."""
    with ExitStack() as stack:

        def start(*options: str) -> EvePrinter:
            home = stack.enter_context(home_for_servers())
            printer = EvePrinter(home, printers_bus, *options)
            stack.callback(printer.close)
            return printer

        yield start


@pytest.fixture
def eve_printer(start_eve_printer: Callable[..., EvePrinter]) -> EvePrinter:
    """A printer that takes PDF."""
    return start_eve_printer()


@pytest.fixture
def cups(eve_printer: EvePrinter) -> Iterator[Cups]:
    """A CUPS whose queues lead to `eve_printer`."""
    with home_for_servers() as home:
        server = Cups(home, eve_printer)
        yield server
        server.stop()


class Cutter:
    """A way to a printer that hands requests on, but for one operation, where it breaks.

    `after` says whether the printer gets that request before the line is cut. Answers that name
    what the printer can do leave out the operations that it is to be `without`.
    """

    def __init__(
        self, printer: EvePrinter, operation: int, *, after: bool, without: Sequence[int] = ()
    ) -> None:
        self._printer, self._operation, self._after = printer, operation, after
        self._without = [b"\x23\x00\x00\x00\x04" + n.to_bytes(4) for n in without]
        self._server = socket.create_server(("127.0.0.1", 0))
        self.uri = f"ipp://127.0.0.1:{self._server.getsockname()[1]}/ipp/print"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                caller, _ = self._server.accept()
            except OSError:
                return
            with caller:
                body = read_request(caller)
                cut = int.from_bytes(body[2:4]) == self._operation
                if cut and not self._after:
                    continue
                request = Request(
                    f"http://localhost:{self._printer.port}/ipp/print",
                    body,
                    {"Content-Type": "application/ipp"},
                )
                with urlopen(request) as answer:
                    said = answer.read()
                for value in self._without:
                    said = said.replace(value, b"")
                if not cut:
                    caller.sendall(http_answer(said))

    def close(self) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join()


def read_request(caller: socket.socket) -> bytes:
    """The body of one HTTP request."""
    with caller.makefile("rb") as stream:
        length = 0
        while (line := stream.readline()) not in (b"\r\n", b""):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return stream.read(length)


def http_answer(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body
