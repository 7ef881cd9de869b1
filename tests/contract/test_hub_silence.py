"""A hub that says nothing: a wait ends by itself, or when somebody calls it off, and no sooner."""

import os
import random
import signal
import socket
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest
from cluster import KILLED_ONLY, LOOPBACK, Cluster, cluster, embedded
from cut_line import CutLine
from hub_routes import OFFICE, busy_desk, sync
from memory_journal import EVENT, name_of
from stations import SetClock, found_office

from accredit_app.app import finish
from accredit_app.domain.pace import Outcome
from accredit_app.errors import Cancelled
from accredit_app.services.sync.automatic import outcome
from accredit_app.sync.exchange import (
    Admission,
    HubAwayError,
    HubPlan,
    Login,
    found_hub,
    open_exchange,
)
from accredit_app.sync.patience import Patience
from accredit_app.sync.server import ServerHub
from accredit_app.sync.server_admin import verifier_of

DATABASE = "silence"
BRIEFLY = 1.5


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    with cluster(programs=embedded(), settings=KILLED_ONLY) as running:
        yield running


@pytest.fixture
def founded(server: Cluster) -> Cluster:
    admission = Admission("office", verifier_of("secret", random=os.urandom))
    found_hub(server.create(DATABASE), HubPlan(EVENT, None, {OFFICE: admission}))
    return server


@contextmanager
def opened(
    server: Cluster, *, port: int = 0, silence: float | None = BRIEFLY, query: str = ""
) -> Iterator[tuple[ServerHub, threading.Event]]:
    """The office's line to the hub, and what calls it off."""
    patience = Patience(silence)
    route = server.route(DATABASE, port=port, query=query)
    hub = open_exchange(route, event=EVENT, login=Login(OFFICE, "secret"), patience=patience)
    assert isinstance(hub, ServerHub)
    try:
        yield hub, patience.stop
    finally:
        hub.close()


@contextmanager
def frozen(server: Cluster) -> Iterator[None]:
    """The office's server process stands still, as when its disk does."""
    with psycopg.connect(server.url(DATABASE), autocommit=True) as root:
        found = "SELECT pid FROM pg_stat_activity WHERE usename = %s"
        ((process,),) = root.execute(found, [f"accredit_{DATABASE}_{OFFICE}"]).fetchall()
    os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGCONT)


def pictures(count: int, *, size: int) -> dict[str, bytes]:
    dice = random.Random(size)
    made = [dice.randbytes(size) for _ in range(count)]
    return dict(sorted((name_of(data), data) for data in made))


def called_off(stop: threading.Event, call: Callable[[], object]) -> None:
    """Sets `stop` while the call waits; left alone it would wait longer than this test may take."""
    ended: list[str] = []

    def wait() -> None:
        try:
            call()
        except Cancelled:
            ended.append("called off")

    waiting = threading.Thread(target=wait, daemon=True)
    waiting.start()
    waiting.join(0.3)
    assert waiting.is_alive()
    stop.set()
    waiting.join(100)
    assert ended == ["called off"]


def test_a_line_that_swallows_everything_is_given_up(founded: Cluster) -> None:
    with CutLine(founded.port) as line, opened(founded, port=line.port) as (hub, _):
        hub.hello()
        line.swallows = True
        with pytest.raises(HubAwayError, match="seconds nothing came") as caught:
            hub.hello()
        assert outcome(caught.value) is Outcome.AWAY
        assert "Everything on this station is safe" in caught.value.text
        with pytest.raises(HubAwayError):
            hub.hello()  # nobody answers a new line either
        line.swallows = False
        assert hub.hello().event == EVENT


def test_a_server_process_that_stands_still_is_given_up(founded: Cluster) -> None:
    with opened(founded) as (hub, _):
        hub.hello()
        with frozen(founded):
            with pytest.raises(HubAwayError, match="seconds nothing came"):
                hub.greet({})
            assert hub.hello().event == EVENT  # over a new line, to another process
        assert sync(busy_desk(OFFICE, 3), hub, prove=True).photos_proved == 3


def test_photos_that_are_on_their_way_when_it_stands_still(founded: Cluster) -> None:
    photos = pictures(40, size=400_000)
    with opened(founded) as (hub, _):
        hub.hello()
        with frozen(founded), pytest.raises(HubAwayError, match="seconds nothing came"):
            hub.put_photos(photos.items())
        hub.put_photos(photos.items())
        assert hub.want(photos) == set()


@pytest.mark.parametrize("still", ["the process", "the line"])
def test_a_call_that_waits_is_called_off(founded: Cluster, still: str) -> None:
    with (
        CutLine(founded.port) as line,
        opened(founded, port=line.port, silence=None) as (hub, stop),
    ):
        hub.hello()
        if still == "the process":
            with frozen(founded):
                called_off(stop, hub.hello)
        else:
            line.swallows = True
            called_off(stop, lambda: hub.greet({}))
        with pytest.raises(Cancelled):
            hub.hello()


def test_a_connection_that_is_awaited_is_called_off_or_given_up() -> None:
    with socket.create_server((LOOPBACK, 0)) as silent:
        route = f"postgresql://{LOOPBACK}:{silent.getsockname()[1]}/x?connect_timeout=3600"
        given_up = Patience(BRIEFLY)
        with pytest.raises(HubAwayError, match="seconds nothing came"):
            open_exchange(route, event=EVENT, patience=given_up)
        patience = Patience()
        called_off(patience.stop, lambda: open_exchange(route, event=EVENT, patience=patience))


def test_a_slow_line_is_not_cut_while_bytes_move(founded: Cluster) -> None:
    silence = 3.0
    photos = pictures(40, size=50_000)
    until = [0.0]

    def dawdle() -> None:
        if time.monotonic() < until[0]:
            threading.Event().wait(0.02)

    with (
        CutLine(founded.port, window=4_096, dawdle=dawdle) as line,
        opened(founded, port=line.port, silence=silence) as (hub, _),
    ):
        hub.hello()
        began = time.monotonic()
        until[0] = began + 1.5 * silence
        hub.put_photos(photos.items())
        assert time.monotonic() - began > silence
        assert hub.want(photos) == set()
    assert line.connections == 1


def test_a_silence_may_last_as_long_as_the_server_may_take(founded: Cluster) -> None:
    def limit() -> float:
        with opened(founded, silence=None) as (hub, _):
            hub.hello()
            assert hub._open is not None
            return hub._open.limit

    assert limit() == 140
    login = f"accredit_{DATABASE}_{OFFICE}"
    with psycopg.connect(founded.url(DATABASE), autocommit=True) as root:
        root.execute(f"ALTER ROLE {login} SET statement_timeout = '30min'")  # as docs/purge.md says
        assert limit() == 1_820
        root.execute(f"ALTER ROLE {login} SET statement_timeout = 0")
        assert limit() == 3_600


@pytest.mark.parametrize("duty", ["sync", "close of the day"])
def test_a_duty_is_called_off_and_can_be_done_again(
    server: Cluster, tmp_path: Path, duty: str
) -> None:
    office = found_office(tmp_path / "office", SetClock())
    office.sync.found_hub(server.create(DATABASE))
    with CutLine(server.port) as line:
        route = server.route(DATABASE, port=line.port)

        def steps(stop: threading.Event | None) -> Generator[Any, None, Any]:
            if duty == "sync":
                return office.sync.run(route, prove=True, stop=stop)
            return office.closing.close(hub=route, folder=tmp_path, stop=stop)

        stop = threading.Event()
        run = steps(stop)
        next(run)
        line.swallows = True
        called_off(stop, lambda: list(run))
        line.swallows = False
        report = finish(steps(None), lambda _: None).value
    assert (report if duty == "sync" else report.sync).receipt is not None
    office.post.database.close()
