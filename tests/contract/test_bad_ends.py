"""Every bad end of a sync, from its real cause: what a person reads, and that nothing is lost."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Generator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from ports import free_port
from sqlalchemy.engine import make_url
from stations import SetClock, enrol, found_office

from accredit_app.app import finish
from accredit_app.domain.pace import Outcome
from accredit_app.domain.people import Details
from accredit_app.errors import Conflict, SyncError
from accredit_app.services.bundle import Services
from accredit_app.services.sync.automatic import outcome
from accredit_app.sync.exchange import HubPlan, found_hub


def run(steps: Generator[Any, None, Any]) -> Any:
    return finish(steps, lambda _: None)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Services]:
    services = found_office(tmp_path / "office", SetClock())
    yield services
    services.post.database.close()


@pytest.fixture(params=["file", "postgresql"])
def route(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return str(tmp_path / "hub.db")


def refused(station: Services, route: str, title: str, *, away: bool = False) -> SyncError:
    """Syncs in vain: the title is said, the station has what it had, and the end is told apart."""
    before = station.sync.pending().entries
    with pytest.raises(SyncError, match=title) as caught:
        run(station.sync.run(route))
    assert station.sync.pending().entries == before > 0
    assert caught.value.text
    assert outcome(caught.value) is (Outcome.AWAY if away else Outcome.REFUSED)
    return caught.value


def set_schema(route: str, office: Services, version: int) -> None:
    if route.startswith("postgresql"):
        with psycopg.connect(route, autocommit=True) as root:
            root.execute("UPDATE accredit_hub.about SET schema = %s", [version])
        return
    hub: Any = office.sync.open_hub(route)
    with hub._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE hub_about SET schema = ?", (version,))
    hub.close()


def test_a_hub_of_another_event(office: Services, route: str, tmp_path: Path) -> None:
    other = found_office(tmp_path / "other", SetClock(), seed=70)
    other.sync.found_hub(route)
    run(other.sync.run(route))
    if route.startswith("postgresql"):  # where the login of station 1 is the other office's
        with office.post.database.write("") as unit, other.post.database.write("") as its:
            unit.put_secret("hub.login", its.secret("hub.login") or b"")
        refused(office, route, "another event")
    else:
        refused(office, route, "not a hub of this event")  # its key opens nothing there
        with office.post.database.write("") as unit, other.post.database.write("") as its:
            unit.put_secret("hub.key", its.secret("hub.key") or b"")
        refused(office, route, "another event")
    other.post.database.close()


def test_a_newer_and_an_older_hub(office: Services, route: str) -> None:
    office.sync.found_hub(route)
    set_schema(route, office, 99)
    refused(office, route, "newer than this station")
    office_text = "accredit hub init"
    if route.startswith("postgresql"):
        set_schema(route, office, 0)
        assert office_text in refused(office, route, "older than this station").text


def test_an_older_hub_file(office: Services, tmp_path: Path) -> None:
    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    set_schema(hub, office, 0)
    assert "accredit hub init" in refused(office, hub, "older than this station").text


def test_no_hub_yet_and_no_file_there(office: Services, postgres_url: str, tmp_path: Path) -> None:
    refused(office, str(tmp_path / "stick" / "hub.db"), "no hub file here", away=True)
    (tmp_path / "notes.db").write_bytes(b"not a database at all" * 400)
    text = refused(office, str(tmp_path / "notes.db"), "not a hub of this event").text
    assert text.startswith(str(tmp_path / "notes.db"))
    assert "Check the hub's address" in text
    text = refused(office, str(tmp_path), "leads to a folder").text
    assert text.startswith(f"{tmp_path} is no hub file")
    refused(office, str(tmp_path / ("x" * 400) / "hub.db"), "no hub file here", away=True)
    text = refused(office, postgres_url, "does not let this station in").text
    assert text.startswith("This is another event's hub, or")
    wrong = make_url(postgres_url).set(database="nowhere").render_as_string(hide_password=False)
    with pytest.raises(SyncError, match="no such database") as caught:
        found_hub(wrong, HubPlan(None))
    assert caught.value.text.startswith("The server answers")


def test_a_hub_file_that_is_torn_is_told_as_damaged(office: Services, tmp_path: Path) -> None:
    hub = tmp_path / "hub.db"
    office.sync.found_hub(str(hub))
    run(office.sync.run(str(hub)))
    office.registration.save(None, Details(given_name="A", family_name="B"), category="DEL")
    whole = hub.read_bytes()
    hub.write_bytes(whole[: len(whole) // 2])
    error = refused(office, str(hub), "damaged")
    assert error.text.startswith(str(hub))
    assert "call the event office" in error.text


def test_a_station_without_permission(office: Services, postgres_url: str, tmp_path: Path) -> None:
    clock = SetClock()
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    desk.registration.save(None, Details(given_name="A", family_name="B"), category="DEL")
    office.sync.found_hub(postgres_url)
    run(desk.sync.run(postgres_url))
    desk.registration.save(None, Details(given_name="C", family_name="D"), category="DEL")
    office.founding.disable(2)
    run(office.sync.run(postgres_url))
    text = refused(desk, postgres_url, "does not let this station in").text
    assert text.startswith("This station was disabled. Everything on it is safe")
    desk.post.database.close()


def test_a_server_that_is_not_there(office: Services) -> None:
    refused(office, f"postgresql://127.0.0.1:{free_port()}/x", "did not answer", away=True)
    refused(office, "postgresql://hub.example/x?sslmode=disable", "verified TLS")


def test_a_wrong_clock_is_measured_and_told(office: Services, postgres_url: str) -> None:
    clock = office.post.clock
    assert isinstance(clock, SetClock)
    office.sync.found_hub(postgres_url)
    for error in (timedelta(hours=3), timedelta(hours=-26), timedelta(seconds=30)):
        clock.at = datetime.now(UTC) + error
        run(office.sync.run(postgres_url))
        pending = office.sync.pending()
        assert abs(pending.clock_error - error) < timedelta(seconds=20)
        assert pending.clock_is_wrong == (abs(error) > timedelta(minutes=2))


def test_two_syncs_of_one_station_are_never_under_way_at_once(
    office: Services, tmp_path: Path
) -> None:
    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    first = office.sync.run(hub)
    next(first)
    with pytest.raises(Conflict, match="under way"):
        run(office.sync.run(hub))
    first.close()
    assert run(office.sync.run(hub)).value.receipt is not None


# -- certificates


def _certificate(name: str, *, issuer: Any = None) -> tuple[x509.Certificate, Any]:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    signer, signing = issuer or (None, key)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(signer.subject if signer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2040, 1, 1, tzinfo=UTC))
        .add_extension(x509.BasicConstraints(ca=signer is None, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
    )
    return builder.sign(signing, hashes.SHA256()), key


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


@pytest.fixture
def trusted() -> tuple[x509.Certificate, Any]:
    return _certificate("The event's own authority")


@contextlib.contextmanager
def server(folder: Path, certificate: tuple[x509.Certificate, Any] | None) -> Iterator[int]:
    """A server that goes as far as PostgreSQL does before anybody logs in: TLS, or none."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if certificate is not None:
        (folder / "server.pem").write_bytes(
            _pem(certificate[0])
            + certificate[1].private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        context.load_cert_chain(folder / "server.pem")
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            with line, contextlib.suppress(OSError):
                line.recv(8)  # SSLRequest
                line.sendall(b"S" if certificate else b"N")
                if certificate:
                    with context.wrap_socket(line, server_side=True) as tls:
                        tls.recv(1)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def _tls_route(port: int, root: x509.Certificate, folder: Path) -> str:
    (folder / "root.pem").write_bytes(_pem(root))
    return f"postgresql://127.0.0.1:{port}/x?sslmode=verify-full&sslrootcert={folder / 'root.pem'}"


def test_a_certificate_of_another_authority(
    office: Services, trusted: tuple[x509.Certificate, Any], tmp_path: Path
) -> None:
    stranger = _certificate("127.0.0.1")
    with server(tmp_path, stranger) as port:
        error = refused(office, _tls_route(port, trusted[0], tmp_path), "cannot prove")
    assert "certificate" in error.text
    assert "Nothing was sent" in error.text


def test_a_certificate_for_another_name(
    office: Services, trusted: tuple[x509.Certificate, Any], tmp_path: Path
) -> None:
    with server(tmp_path, _certificate("elsewhere.example", issuer=trusted)) as port:
        error = refused(office, _tls_route(port, trusted[0], tmp_path), "cannot prove")
    assert "elsewhere.example" in error.text


def test_a_server_without_tls(
    office: Services, trusted: tuple[x509.Certificate, Any], tmp_path: Path
) -> None:
    with server(tmp_path, None) as port:
        error = refused(office, _tls_route(port, trusted[0], tmp_path), "cannot prove")
    assert "SSL" in error.text
