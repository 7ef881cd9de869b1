"""What a printer's answers mean: its condition, its paper and dots, the state of a job."""

import pytest

from accredit_app.devices.ipp import raster
from accredit_app.devices.ipp.abilities import PDF, Abilities, Paper
from accredit_app.devices.ipp.condition import read
from accredit_app.devices.ipp.message import Members, Range, Resolution, Tag, Value, one, several
from accredit_app.devices.ipp.printer import job_state
from accredit_app.domain.printing import PrintState

A6 = Paper(10500, 14800)
CR80 = Paper.of(53.98 * 72 / 25.4, 85.6 * 72 / 25.4)
ID_1 = Paper(5398, 8560)


def condition(*reasons: str, state: int = 3, accepting: bool = True, message: str = "") -> Members:
    return {
        "printer-state": one(Tag.ENUM, state),
        "printer-state-reasons": several(Tag.KEYWORD, *(reasons or ("none",))),
        "printer-state-message": one(Tag.TEXT, message),
        "printer-is-accepting-jobs": one(Tag.BOOLEAN, accepting),
    }


@pytest.mark.parametrize("severity", ["", "-error", "-warning", "-report"])
def test_a_reason_is_told_whatever_its_severity(severity: str) -> None:
    found = read(condition("door-open" + severity))
    assert found.words == ("Close the printer's door.",)
    assert found.reasons == ("door-open",)
    assert found.working is (severity != "-error")


def test_what_has_no_words_is_shown_as_it_came_unless_it_is_a_mere_report() -> None:
    found = read(condition("com.example.tired-warning", "com.example.glad-report"))
    assert found.words == ("The printer says “com.example.tired”.",)
    assert read(condition("cups-waiting-for-job-completed", "none")).words == ()


def test_the_same_advice_is_given_once() -> None:
    found = read(condition("toner-low", "marker-supply-low-warning"))
    assert found.words == ("Ink, toner or ribbon is running low.",)


def test_a_stopped_printer_says_why_if_it_can() -> None:
    assert read(condition(state=5, message="Kopf gehoben")).words == (
        "The printer has stopped: Kopf gehoben",
    )
    assert read(condition(state=5)).words == (
        "The printer has stopped. Look at it, and let it go on.",
    )
    assert read(condition("media-jam-error", state=5, message="Jam")).words == (
        "Clear the jam: a sheet or card is stuck.",
    )
    assert not read(condition(state=5)).working
    assert not read(condition(accepting=False)).working


def test_a_printer_that_says_nothing_of_itself_is_not_suspected() -> None:
    found = read({})
    assert found.working
    assert found.words == ()


# -- jobs -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "reason", "sheets", "known"),
    [
        (3, "none", 0, PrintState.QUEUED),
        (4, "job-incoming", 0, PrintState.QUEUED),
        (5, "job-printing", 0, PrintState.SENT),
        (5, "processing-to-stop-point", 1, PrintState.SENT),
        (6, "printer-stopped", 1, PrintState.SENT),
        (7, "job-canceled-by-user", 0, PrintState.FAILED),
        (7, "job-canceled-by-user", 1, PrintState.UNKNOWN),
        (8, "aborted-by-system", 0, PrintState.FAILED),
        (8, "aborted-by-system", 1, PrintState.UNKNOWN),
        (9, "job-completed-successfully", 1, PrintState.PRINTED),
        (9, "job-completed-with-warnings", 1, PrintState.PRINTED),
        (9, "job-completed-with-errors", 1, PrintState.UNKNOWN),
        (2, "none", 0, PrintState.UNKNOWN),
        (10, "none", 0, PrintState.UNKNOWN),
    ],
)
def test_a_job_is_never_more_than_is_known(
    state: int, reason: str, sheets: int, known: PrintState
) -> None:
    answer: dict[str, tuple[Value, ...]] = {
        "job-state": one(Tag.ENUM, state),
        "job-state-reasons": one(Tag.KEYWORD, reason),
    }
    for count in ("job-impressions-completed", "job-media-sheets-completed"):
        assert job_state({**answer, count: one(Tag.INTEGER, sheets)}) is known


def test_a_job_without_a_state_is_unknown() -> None:
    assert job_state({}) is PrintState.UNKNOWN
    assert job_state({"job-state": one(Tag.KEYWORD, "completed")}) is PrintState.UNKNOWN
    assert job_state({"job-state": one(Tag.UNKNOWN, None)}) is PrintState.UNKNOWN


# -- paper ----------------------------------------------------------------------------------------


def sizes(*sides: tuple[object, object]) -> Abilities:
    def side(length: object) -> tuple[Value, ...]:
        if isinstance(length, Range):
            return one(Tag.RANGE, length)
        assert isinstance(length, int)
        return one(Tag.INTEGER, length)

    values = (
        Value(Tag.COLLECTION, {"x-dimension": side(across), "y-dimension": side(down)})
        for across, down in sides
    )
    return Abilities({"media-size-supported": tuple(values)})


@pytest.mark.parametrize(
    ("able", "wanted", "given"),
    [
        (Abilities({}), A6, A6),
        (sizes((21000, 29700), (10500, 14800)), A6, A6),
        (sizes((21000, 29700)), A6, None),
        (sizes((5400, 8600), (5397, 8560)), CR80, Paper(5397, 8560)),
        (sizes((8560, 5398)), CR80, None),
        (sizes((Range(5000, 21600), Range(5000, 35600))), CR80, ID_1),
        (sizes((Range(5420, 21600), Range(5000, 35600))), CR80, Paper(5420, 8560)),
        (sizes((Range(6000, 21600), Range(5000, 35600))), CR80, None),
    ],
)
def test_the_paper_is_the_printer_s_own_or_none(
    able: Abilities, wanted: Paper, given: Paper | None
) -> None:
    assert able.paper(wanted) == given


def test_paper_lies_upright() -> None:
    assert Paper.of(400, 300) == Paper.of(300, 400)
    assert str(ID_1) == "53.98 × 85.6 mm"


# -- formats --------------------------------------------------------------------------------------


def formats(*names: str, **answer: tuple[Value, ...]) -> Abilities:
    spelt = {name.replace("_", "-"): values for name, values in answer.items()}
    return Abilities({"document-format-supported": several(Tag.MIME_TYPE, *names), **spelt})


PWG_DOTS = {
    "pwg_raster_document_resolution_supported": several(
        Tag.RESOLUTION, Resolution(300, 300, 3), Resolution(1200, 1200, 3), Resolution(600, 300, 3)
    ),
    "pwg_raster_document_type_supported": several(Tag.KEYWORD, "black_1", "srgb_8"),
}
URF_DOTS = {"urf_supported": several(Tag.KEYWORD, "V1.4", "W8", "RS300-600-1200")}


def test_pdf_is_preferred_then_pwg_then_urf() -> None:
    every = ("image/urf", "image/pwg-raster", "application/pdf")
    assert formats(*every, **PWG_DOTS, **URF_DOTS).form() == PDF
    assert formats(*every[:2], **PWG_DOTS, **URF_DOTS).form() == raster.PWG
    assert formats(*every[:2], **URF_DOTS).form() == raster.URF
    assert formats(*every[:2]).form() is None
    assert formats("image/jpeg", **PWG_DOTS).form() is None


def test_dots_are_as_fine_as_a_badge_gains_by() -> None:
    pwg = formats("image/pwg-raster", **PWG_DOTS).sheet(raster.PWG, A6)
    assert (pwg.dpi, pwg.colour) == (300, True)
    urf = formats("image/urf", **URF_DOTS).sheet(raster.URF, A6)
    assert (urf.dpi, urf.colour) == (600, False)
    assert urf.paper == pytest.approx((297.64, 419.53), abs=0.01)


def test_a_job_asks_for_paper_to_the_edge_only_where_there_is_such() -> None:
    margins = {f"media-{side}-margin-supported" for side in ("top", "bottom", "left", "right")}
    edge = Abilities({name: several(Tag.INTEGER, 300, 0) for name in margins})
    (media,) = edge.job(A6)["media-col"]
    assert isinstance(media.data, dict)
    assert media.data["media-top-margin"] == one(Tag.INTEGER, 0)
    (media,) = Abilities({}).job(A6)["media-col"]
    assert isinstance(media.data, dict)
    assert set(media.data) == {"media-size"}


def test_a_job_asks_only_for_what_the_printer_knows() -> None:
    assert set(Abilities({}).job(A6)) == {"media-col"}
    able = Abilities(
        {
            "print-scaling-supported": several(Tag.KEYWORD, "auto", "none"),
            "sides-supported": several(Tag.KEYWORD, "one-sided", "two-sided-long-edge"),
        }
    )
    job = able.job(A6, sides="one-sided")
    assert job["print-scaling"] == one(Tag.KEYWORD, "none")
    assert job["sides"] == one(Tag.KEYWORD, "one-sided")
    assert "sides" not in able.job(A6)
    assert "sides" not in able.job(A6, sides="two-sided-short-edge")


def test_backs_are_laid_as_the_printer_says() -> None:
    sides = {"sides_supported": one(Tag.KEYWORD, "two-sided-long-edge")}
    rotated = {"pwg_raster_document_sheet_back": one(Tag.KEYWORD, "rotated")}
    pwg = formats("image/pwg-raster", **PWG_DOTS, **sides, **rotated)
    found = pwg.sheet(raster.PWG, A6, sides="two-sided-long-edge")
    assert (found.sides, found.back) == ("two-sided-long-edge", "rotated")
    found = pwg.sheet(raster.PWG, A6, sides="two-sided-short-edge")
    assert (found.sides, found.two_sided) == ("", False)
    urf = formats(urf_supported=several(Tag.KEYWORD, "V1.4", "W8", "RS600", "DM2"))
    assert urf.sheet(raster.URF, A6).back == "flipped"
    assert formats(**URF_DOTS).sheet(raster.URF, A6).back == "normal"
