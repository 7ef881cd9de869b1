"""The hub: making it, bringing it up to date, looking it over, giving stations their room."""

from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import click

from accredit_app.cli.common import DATA, JSON, hub_of, opened, say

if TYPE_CHECKING:
    from accredit_app.services.sync.hub_care import HubSheet
    from accredit_app.sync.exchange import Alarm, Founded
    from accredit_app.sync.survey import StationRoom

MEGABYTE = 1_000_000
ALARMS = {
    "fork": "its journal has split: two copies of it wrote apart (accredit station adopt)",
    "damaged": "rows came damaged and were not taken (accredit journal verify, there)",
    "foreign": "another station's login offered rows in its name: find out who has that login",
    "purge": "it ordered a purge, which only the office may; nothing was erased: find out why",
    "stuck": "its connection kept others waiting and was ended (disable it if that goes on)",
    "quota": "it wants more room than it has (accredit hub quota)",
}
"""What an alarm says of its station; a kind of a later version is named as it is."""


@click.group()
def hub() -> None:
    """The place where stations meet."""


@hub.command("init")
@click.argument("url")
@DATA
@JSON
def hub_init(url: str, data: Path | None, as_json: bool) -> None:
    """Makes a hub for this station's event, or brings an older one up to date.

    URL is a PostgreSQL URL with an administrator's user, or the path of a file.
    """
    with opened(data) as office:
        done = office.services.sync.found_hub(url)
    say(done, as_json, _founded)


def _founded(done: "Founded") -> str:
    if not done.before:
        return "The hub is ready."
    if done.before < done.now:
        return (
            f"The hub was of version {done.before} and is brought up to version {done.now}. "
            "Its rows and photos are as they were. Stations with older software ask for an update."
        )
    return f"The hub is up to date (version {done.now}). Nothing changed."


@hub.command("show")
@click.argument("url", metavar="[HUB]", required=False)
@DATA
@JSON
def hub_show(url: str | None, data: Path | None, as_json: bool) -> None:
    """Shows who is at the hub, how much it holds, and its alarms.

    HUB is a PostgreSQL URL or the path of a file; without it, the hub that this station syncs
    with. A URL that names a user is asked with an administrator's rights.
    """
    with opened(data) as office:
        sheet = office.services.hub_care.look(hub_of(office, url))
    if as_json:
        say(sheet.survey, as_json, str)
    else:
        click.echo("\n".join(_lines(sheet)))


@hub.command("quota")
@click.argument("station", type=click.IntRange(1))
@click.argument("megabytes", type=click.IntRange(1))
@click.option("--hub", "url", help="The hub; the one that this station syncs with if not given.")
@DATA
def hub_quota(station: int, megabytes: int, url: str | None, data: Path | None) -> None:
    """Lets a station store so many MEGABYTES at the hub in all, rows and photos."""
    with opened(data) as office:
        office.services.hub_care.give_room(hub_of(office, url), station, megabytes)
    click.echo(f"Station {station} may store {megabytes:,} MB at the hub.")


def _lines(sheet: "HubSheet") -> list[str]:
    survey = sheet.survey
    event = sheet.event or (f"event {survey.event}" if survey.event else "no event yet")
    lines = [f"Hub of {event}, version {survey.version}.", "", "Stations"]
    lines += [_station(one, sheet.zone) for one in survey.stations] or ["  none yet"]
    lines += [
        "",
        f"In all {survey.rows:,} rows and {survey.photos:,} photos; {_size(survey.size)} on disk.",
        "",
    ]
    if not survey.alarms:
        return [*lines, "No alarms."]
    count = len(survey.alarms)
    lines.append("1 alarm" if count == 1 else f"{count:,} alarms")
    return lines + [_alarm(one, sheet.zone) for one in survey.alarms]


def _station(one: "StationRoom", zone: timezone) -> str:
    seen = f"seen {_moment(one.last_seen, zone)}" if one.last_seen else "never seen"
    room = _size(one.stored) if one.quota is None else f"{_size(one.stored)} of {_size(one.quota)}"
    words = [one.role, one.name, "" if one.active else "DISABLED", seen, f"{one.rows:,} rows", room]
    return f"{one.station:4}  " + ", ".join(word for word in words if word)


def _alarm(alarm: "Alarm", zone: timezone) -> str:
    words = ALARMS.get(alarm.kind.value, alarm.kind.value)
    when = _moment(alarm.at, zone)
    return f"  {when}  {alarm.kind.value}: station {alarm.chain.station}, row {alarm.seq}: {words}"


def _moment(at: datetime, zone: timezone) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}"


def _size(count: int) -> str:
    return f"{count / MEGABYTE:,.1f} MB"
