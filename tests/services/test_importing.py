"""A list comes in: twice is once, bad rows are named, good rows are taken."""

from pathlib import Path

from accredit_app.app import finish
from accredit_app.services.bundle import Services
from accredit_app.services.people.importing import ImportReport

HEADER = "family_name,given_name,organisation,country,category,birth_date,document_number,phone\n"
GOOD = (
    "Nguyễn,Ánh,Ministry of Water,VN,DEL,1980-02-03,B1234567,+84 912 345 678\n"
    "Al-Harthy,Layla,Sultanate of Oman,OM,DEL,,,\n"
)


def take(office: Services, path: Path, *, dry_run: bool = False) -> ImportReport:
    duty = office.importing
    return finish(duty.take(duty.read(path), dry_run=dry_run), lambda _: None).value


def test_the_same_list_twice_changes_nothing(office: Services, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(HEADER + GOOD, encoding="utf-8")
    assert take(office, path).new == 2
    again = take(office, path)
    assert (again.new, again.changed, again.unchanged) == (0, 0, 2)
    assert office.registration.counts().total == 2


def test_a_rehearsal_says_the_same_and_writes_nothing(office: Services, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(HEADER + GOOD, encoding="utf-8")
    report = take(office, path, dry_run=True)
    assert (report.new, report.dry_run) == (2, True)
    assert office.registration.counts().total == 0


def test_bad_rows_are_named_and_good_rows_taken(office: Services, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    bad = "Roe,Jo,,VN,KING,,,\nDoe,Jo,,Narnia,DEL,,,\n"
    path.write_text(HEADER + GOOD + bad, encoding="utf-8")
    report = take(office, path)
    assert report.new == 2
    assert [(refusal.row, refusal.column) for refusal in report.refused] == [
        (4, "category"),
        (5, "country"),
    ]
    assert report.read == 4


def test_an_empty_cell_wipes_nothing_and_a_new_value_corrects(
    office: Services, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(HEADER + GOOD, encoding="utf-8")
    take(office, path)
    later = "Nguyễn,Ánh,Ministry of Water,VN,DEL,1980-02-03,B1234567,\n"
    path.write_text(HEADER + later, encoding="utf-8")
    assert take(office, path).unchanged == 1
    path.write_text(
        HEADER + later.replace(",B1234567,", ",B1234567,+84 912 345 679"), encoding="utf-8"
    )
    assert take(office, path).changed == 1
    (hit,) = office.registration.find("nguyen anh")
    assert office.registration.get(hit.person).person.details.phone == "+84 912 345 679"


def test_what_goes_out_comes_in_unchanged(office: Services, tmp_path: Path) -> None:
    path, out = tmp_path / "list.csv", tmp_path / "out.csv"
    path.write_text(HEADER + GOOD, encoding="utf-8")
    take(office, path)
    assert office.importing.export(out) == 2
    again = take(office, out)
    assert (again.new, again.changed, again.unchanged, again.refused) == (0, 0, 2, ())
