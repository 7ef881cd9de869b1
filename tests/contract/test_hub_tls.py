"""A hub on this system's PostgreSQL, as docs/hub.md sets it up: its certificate, and its logins."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from certificates import Authority
from cluster import KILLED_ONLY, Cluster, cluster, installed
from hub_routes import busy_desk, everything, sync
from memory_journal import EVENT

from accredit_app.errors import SyncError
from accredit_app.sync.care import survey_hub
from accredit_app.sync.exchange import (
    Admission,
    Exchange,
    Founded,
    HubPlan,
    Login,
    found_hub,
    open_exchange,
)
from accredit_app.sync.server import ServerHub
from accredit_app.sync.server_admin import verifier_of
from accredit_app.sync.upgrade import VERSION

HOST = "hub.conference.example"
DATABASE = "accredit"


def seeded(count: int) -> bytes:
    return bytes(range(count))


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("tls") / "conference", "The conference's own CA")


@pytest.fixture(scope="module")
def server(authority: Authority) -> Iterator[Cluster]:
    programs = installed()
    if programs is None:
        pytest.skip("this system has no PostgreSQL 15 or later, and the tests' own has no TLS")
    with cluster(programs=programs, tls=authority.server(HOST), settings=KILLED_ONLY) as running:
        with psycopg.connect(running.url(), autocommit=True) as root:
            root.execute("CREATE ROLE accredit_admin LOGIN CREATEROLE PASSWORD 'of the office'")
        yield running


def address(server: Cluster, ca: Path, *, host: str = HOST, user: str = "", more: str = "") -> str:
    # `hostaddr` stands in for the conference's name server; the certificate is held against `host`.
    query = f"?hostaddr=127.0.0.1&sslrootcert={ca}{more}"
    return f"postgresql://{user}{host}:{server.port}/{DATABASE}{query}"


@pytest.fixture
def founded(server: Cluster, authority: Authority) -> Cluster:
    """A hub made by an administrator who is no superuser, over TLS too."""
    with psycopg.connect(server.create(DATABASE), autocommit=True) as root:
        root.execute(f"ALTER DATABASE {DATABASE} OWNER TO accredit_admin")
    plan = HubPlan(
        EVENT,
        admissions={
            number: Admission(role, verifier_of("secret", random=seeded))
            for number, role in ((1, "office"), (7, "desk"))
        },
    )
    founder = address(server, authority.certificate, user="accredit_admin:of the office@")
    found_hub(founder, plan)
    found_hub(founder, plan)
    return server


def opened(route: str, *, password: str = "secret", event: UUID = EVENT) -> Exchange:
    return open_exchange(route, event=event, login=Login(7, password))


def test_a_station_syncs_over_verified_tls(founded: Cluster, authority: Authority) -> None:
    hub = opened(address(founded, authority.certificate))
    desk = busy_desk(7, 4)
    report = sync(desk, hub, prove=True)
    assert report.receipt is not None
    assert report.photos_proved == 4
    assert isinstance(hub, ServerHub)
    assert everything(hub) == desk.rows[desk.own_chain]
    with psycopg.connect(founded.url(DATABASE), autocommit=True) as root:
        found = root.execute(
            "SELECT s.version FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid) "
            "WHERE a.usename = 'accredit_accredit_7' AND s.ssl"
        ).fetchall()
    assert [version for (version,) in found] == ["TLSv1.3"]
    hub.close()


def test_an_administrator_who_is_no_superuser_brings_an_older_hub_up_to_date(
    founded: Cluster, authority: Authority
) -> None:
    with psycopg.connect(founded.url(DATABASE), autocommit=True) as root:
        root.execute("UPDATE accredit_hub.about SET schema = 1")
        root.execute("DROP TABLE accredit_hub.voucher, accredit_hub.purge")
        root.execute("DROP FUNCTION accredit.rooms()")
    with (
        closing(opened(address(founded, authority.certificate))) as hub,
        pytest.raises(SyncError, match="older than this station"),
    ):
        hub.hello()
    founder = address(founded, authority.certificate, user="accredit_admin:of the office@")
    assert found_hub(founder, HubPlan(EVENT)) == Founded(1, VERSION)
    with closing(opened(address(founded, authority.certificate))) as hub:
        assert sync(busy_desk(7, 2), hub, prove=True).photos_proved == 2
    assert [room.station for room in survey_hub(founder).stations] == [1, 7]


def test_a_certificate_of_another_authority_is_refused(
    founded: Cluster, authority: Authority, tmp_path: Path
) -> None:
    other = Authority(tmp_path / "other", "Somebody else's CA")
    with pytest.raises(SyncError, match="verify failed") as caught:
        opened(address(founded, other.certificate))
    assert caught.value.title == "The hub cannot prove that it is the hub"
    assert "Nothing was sent" in str(caught.value)


def test_a_certificate_for_another_name_is_refused(founded: Cluster, authority: Authority) -> None:
    with pytest.raises(SyncError, match="does not match host name") as caught:
        opened(address(founded, authority.certificate, host="db.elsewhere.example"))
    assert caught.value.title == "The hub cannot prove that it is the hub"


def test_a_station_without_the_authoritys_certificate_is_refused(
    founded: Cluster, tmp_path: Path
) -> None:
    with pytest.raises(SyncError, match="certificate") as caught:
        opened(address(founded, tmp_path / "nothing.crt"))
    assert caught.value.title == "The hub cannot prove that it is the hub"


@pytest.mark.parametrize(
    ("days", "title"),
    [(-1, "The hub's certificate has expired"), (12, "The hub's certificate is not valid yet")],
)
def test_a_certificate_out_of_its_time_is_refused_and_the_clock_is_named(
    authority: Authority, days: int, title: str
) -> None:
    programs = installed()
    if programs is None:
        pytest.skip("this system has no PostgreSQL 15 or later, and the tests' own has no TLS")
    host = f"day{days}.conference.example"
    tls = authority.server(host, days=days)
    with (
        cluster(programs=programs, tls=tls, settings=KILLED_ONLY) as untimely,
        pytest.raises(SyncError, match="clock shows") as caught,
    ):
        opened(address(untimely, authority.certificate, host=host))
    assert caught.value.title == title
    assert f"{datetime.now(UTC).astimezone():%Y-%m-%d}" in caught.value.text


@pytest.mark.parametrize("mode", ["disable", "require", "prefer"])
def test_less_than_verified_tls_is_not_asked_for(
    founded: Cluster, authority: Authority, mode: str
) -> None:
    with pytest.raises(SyncError, match="verified TLS"):
        opened(address(founded, authority.certificate, more=f"&sslmode={mode}"))


def test_the_server_takes_no_login_in_the_clear(founded: Cluster) -> None:
    with pytest.raises(SyncError, match="no encryption"):
        opened(f"postgresql://127.0.0.1:{founded.port}/{DATABASE}?sslmode=disable")


def test_a_wrong_password_is_refused_and_not_told(founded: Cluster, authority: Authority) -> None:
    with pytest.raises(SyncError, match="does not let this station in") as caught:
        opened(address(founded, authority.certificate), password="guessed at")
    assert "guessed" not in str(caught.value)
