"""Where an address leads: to this computer and nowhere else, or over verified TLS."""

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from accredit_app.errors import SyncError
from accredit_app.sync.address import settled
from accredit_app.sync.exchange import Login, open_exchange
from accredit_app.sync.hub_engine import server_engine

HERE = ("127.0.0.1", "::1")
NAMED_HERE = ("localhost", "LocalHost", *HERE, "/run/postgresql", "@accredit", "")
AWAY = (
    "hub.example", "192.0.2.9", "localhost.", "localhost.example", "127.1", "127.0.0.2", "fe80::1",
    "::ffff:127.0.0.1", " localhost", "localhost:5432", "0.0.0.0", "2130706433", "loc%61lhost",
)  # fmt: skip
SSL_REQUEST = bytes.fromhex("0000000804d2162f")


def options(url: URL) -> dict[str, Any]:
    """What the driver is given."""
    _, given = url.get_dialect()().create_connect_args(url)
    return dict(given)


def in_effect(url: URL, environment: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Name and number of each server that libpq would try, in which either may be missing."""
    said = options(url)
    names = str(said.get("host") or environment.get("PGHOST") or "").split(",")
    numbers = str(said.get("hostaddr") or environment.get("PGHOSTADDR") or "").split(",")
    if numbers == [""]:
        numbers = [""] * len(names)
    if names == [""]:
        names = [""] * len(numbers)
    if len(names) == len(numbers):  # libpq refuses the others
        yield from zip(names, numbers, strict=True)


def stays_here(name: str, number: str) -> bool:
    """Whether no resolver and no network is asked."""
    return number in HERE or (not number and (name in ("", *HERE) or name[0] in "/@"))


names = st.sampled_from(NAMED_HERE + AWAY)
numbers = st.sampled_from(("", *HERE, "192.0.2.9", "127.0.0.2", "localhost"))
modes = st.sampled_from(("disable", "allow", "prefer", "require", "verify-ca", "verify-full"))
lists = st.lists(names, min_size=1, max_size=3)
queries = st.fixed_dictionaries(
    {},
    optional={
        "host": st.one_of(lists.map(",".join), lists.map(tuple)),
        "hostaddr": st.lists(numbers, min_size=1, max_size=3).map(",".join),
        "sslmode": st.one_of(modes, st.lists(modes, min_size=2, max_size=2).map(tuple)),
        "service": st.just("elsewhere"),
        "gssencmode": st.just("require"),
    },
)
environments = st.fixed_dictionaries(
    {},
    optional={
        "PGHOST": lists.map(",".join),
        "PGHOSTADDR": numbers,
        "PGSERVICE": st.just("elsewhere"),
        "PGSSLMODE": modes,
    },
)


@settings(max_examples=1_500, deadline=None)
@given(st.none() | names, queries, environments)
def test_a_line_leaves_this_computer_over_verified_tls_or_not_at_all(
    host: str | None, query: Any, environment: dict[str, str]
) -> None:
    asked = URL.create("postgresql+psycopg", host=host or None, database="accredit", query=query)
    with suppress(SyncError):
        url = settled(asked, environment)
        assert "service" not in url.query
        assert not environment.get("PGSERVICE")
        try:
            said = options(url)
        except (ArgumentError, ValueError):
            return  # no list of hosts and ports: `server_engine` refuses it
        if said.get("sslmode") == "verify-full" and said.get("gssencmode") == "disable":
            return
        tried = list(in_effect(url, environment))
        assert all(stays_here(*each) for each in tried), tried


@pytest.mark.parametrize("query", [{"host": ("",)}, {"host": ""}, {"hostaddr": ("",)}])
def test_an_empty_host_leads_where_the_environment_says(query: Any) -> None:
    asked = URL.create("postgresql+psycopg", database="accredit", query=query)
    for name, value in (("PGHOST", "hub.example"), ("PGHOSTADDR", "192.0.2.9")):
        assert settled(asked, {name: value}).query["sslmode"] == "verify-full"


@pytest.mark.parametrize(
    "place",
    [
        "localhost/accredit?hostaddr=192.0.2.9",
        "localhost/accredit?host=192.0.2.9",
        "localhost,hub.example/accredit",
        "/accredit?host=localhost,hub.example",
        "/accredit?host=localhost&host=hub.example",
        "hub.example/accredit?host=/run/postgresql",
        "%6cocalhost/accredit?hostaddr=192.0.2.9",
    ],
)
@pytest.mark.parametrize("mode", ["disable", "require", "verify-ca"])
def test_another_computer_hides_behind_no_local_name(place: str, mode: str) -> None:
    url = make_url(f"postgresql+psycopg://desk@{place}")
    assert settled(url, {}).query["sslmode"] == "verify-full"
    with pytest.raises(SyncError, match="verified TLS"):
        settled(url, {"PGSSLMODE": mode})
    with pytest.raises(SyncError, match="verified TLS"):
        settled(url.update_query_dict({"sslmode": mode}), {})


def test_the_environment_leads_nowhere_in_the_clear() -> None:
    plain = make_url("postgresql+psycopg://localhost/accredit")
    bare = make_url("postgresql+psycopg:///accredit")
    assert settled(plain, {"PGHOSTADDR": "192.0.2.9"}).query["sslmode"] == "verify-full"
    assert settled(plain, {"PGHOST": "hub.example"}).query == {"hostaddr": "127.0.0.1"}
    elsewhere = settled(bare, {"PGHOST": "hub.example"})
    assert (elsewhere.host, elsewhere.query["sslmode"]) == ("hub.example", "verify-full")
    assert settled(bare, {"PGHOST": "/run/postgresql"}).host == "/run/postgresql"
    for url, environment in [
        (plain, {"PGSERVICE": "elsewhere"}),
        (plain.update_query_dict({"service": "elsewhere"}), {}),
        (bare.update_query_dict({"service": "elsewhere"}), {}),
    ]:
        with pytest.raises(SyncError, match="service file may lead to any server"):
            settled(url, environment)


@pytest.mark.parametrize("query", ["host=::1&host=::1", "port=five", "sslmode=a&sslmode=b"])
def test_a_list_that_makes_no_sense_is_an_address_that_cannot_be_read(query: str) -> None:
    with pytest.raises(SyncError, match="cannot be read"):
        server_engine(f"postgresql+psycopg://localhost/accredit?{query}")


def test_this_computer_is_reached_by_its_number_and_as_it_was_asked_for() -> None:
    def of(place: str) -> dict[str, Any]:
        found = options(settled(make_url(f"postgresql+psycopg://{place}"), {}))
        return {name: found[name] for name in ("host", "hostaddr", "sslmode") if name in found}

    assert of("localhost/a") == {"host": "localhost", "hostaddr": "127.0.0.1"}
    assert of("[::1]/a") == {"host": "::1"}
    assert of("127.0.0.1/a?sslmode=require") == {"host": "127.0.0.1", "sslmode": "require"}
    assert of("/a?host=/tmp,LOCALHOST") == {"host": "/tmp,LOCALHOST", "hostaddr": ",127.0.0.1"}
    assert of("localhost/a?hostaddr=::1") == {"host": "localhost", "hostaddr": "::1"}


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ("hostaddr=127.0.0.2", {}),
        ("host=127.0.0.2", {}),
        ("", {"PGHOSTADDR": "127.0.0.2"}),
    ],
)
def test_nothing_is_told_to_a_server_that_has_no_certificate(
    query: str, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """127.0.0.2 stands for another computer."""
    heard: list[bytes] = []

    def serve() -> None:
        with suppress(OSError):
            while True:
                line, _ = listener.accept()
                with line, suppress(OSError):
                    heard.append(line.recv(4_096))
                    line.sendall(b"N")
                    heard.append(line.recv(4_096))

    try:
        listener = socket.create_server(("127.0.0.2", 0))
    except OSError:
        pytest.skip("this system has one loopback address")
    server = threading.Thread(target=serve, daemon=True)
    server.start()
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    port = listener.getsockname()[1]
    with pytest.raises(SyncError) as caught:
        open_exchange(
            f"postgresql://localhost:{port}/accredit?{query}", event=None, login=Login(7, "secret")
        )
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    server.join(30)
    assert caught.value.title == "The hub cannot prove that it is the hub"
    assert {piece for piece in heard if piece} == {SSL_REQUEST}
