"""Cards on sheets: true size, inside the paper, marks outside the trim, backs behind fronts."""

import itertools

import pytest

from accredit_app.badges.imposition import DOT, PAPERS, Flip, Imposition, impose
from accredit_app.badges.layout import Box
from accredit_app.badges.stocks import STOCKS, Stock
from accredit_app.errors import InvalidInput

EVERY = [
    impose(stock, paper, bleed=bleed, marks=marks)
    for stock, paper, bleed, marks in itertools.product(
        STOCKS.values(), PAPERS.values(), (None, True, False), (True, False)
    )
]


def turned_over(box: Box, grid: Imposition, flip: Flip) -> tuple[Box, bool]:
    """The paper's physical turn: where a place on the back is, seen through from the front.

    About an upright axis a sheet's x runs the other way. About a level one its y does, and what is
    printed there stands on its head.
    """
    long_is_upright = not grid.paper.landscape
    if long_is_upright == (flip is Flip.LONG):
        return Box(grid.paper.width - box.x - box.width, box.y, box.width, box.height), False
    return Box(box.x, grid.paper.height - box.y - box.height, box.width, box.height), True


@pytest.mark.parametrize("flip", [Flip.LONG, Flip.SHORT])
def test_each_back_lies_behind_its_front_and_upright(flip: Flip) -> None:
    for grid in EVERY:
        for position in range(grid.count):
            back, turned = grid.back(position, flip)
            seen, upside_down = turned_over(back, grid, flip)
            front = grid.front(position)
            assert (seen.x, seen.y) == pytest.approx((front.x, front.y))
            assert turned == upside_down


def test_cards_have_their_true_size_and_never_meet() -> None:
    for grid in EVERY:
        cards = [grid.front(position) for position in range(grid.count)]
        for card in cards:
            assert (card.width, card.height) == (grid.stock.width, grid.stock.height)
            assert card.x - grid.bleed >= -0.05
            assert card.y - grid.bleed >= -0.05
            assert card.x + card.width + grid.bleed <= grid.paper.width + 0.1
            assert card.y + card.height + grid.bleed <= grid.paper.height + 0.1
            assert card.x / DOT == pytest.approx(round(card.x / DOT), abs=1e-6)
            assert card.y / DOT == pytest.approx(round(card.y / DOT), abs=1e-6)
        for one, other in itertools.combinations(cards, 2):
            apart = max(abs(one.x - other.x) - one.width, abs(one.y - other.y) - one.height)
            assert apart >= 2 * grid.bleed - 0.1


def test_crop_marks_point_at_each_trim_from_outside_it() -> None:
    marked = [grid for grid in EVERY if grid.marks]
    assert marked
    for grid in marked:
        cards = [grid.front(position) for position in range(grid.count)]
        lines = grid.crop_marks()
        for card in cards:
            for x in (card.x, card.x + card.width):
                assert sum(abs(x1 - x) + abs(x2 - x) < 0.01 for x1, _, x2, _ in lines) >= 2
            for y in (card.y, card.y + card.height):
                assert sum(abs(y1 - y) + abs(y2 - y) < 0.01 for _, y1, _, y2 in lines) >= 2
        for (x1, y1, x2, y2), card in itertools.product(lines, cards):
            clear = grid.bleed - 0.01
            assert (
                max(x1, x2) <= card.x - clear
                or min(x1, x2) >= card.x + card.width + clear
                or max(y1, y2) <= card.y - clear
                or min(y1, y2) >= card.y + card.height + clear
            )
        for x1, y1, x2, y2 in lines:
            assert min(x1, x2) >= 0
            assert min(y1, y2) >= 0
            assert max(x1, x2) <= grid.paper.width
            assert max(y1, y2) <= grid.paper.height
            assert abs(x2 - x1) + abs(y2 - y1) >= 2.9


@pytest.mark.parametrize(
    ("stock", "paper", "grid", "landscape"),
    [
        ("a6", "a4", (2, 2), False),
        ("a6", "a3", (4, 2), True),
        ("a6", "letter", (2, 1), True),
        ("a7", "a4", (4, 2), True),
        ("cr80", "a4", (3, 3), False),
        ("cr80", "a3", (6, 3), True),
        ("4x6in", "a3", (2, 2), False),
    ],
)
def test_the_most_cards(stock: str, paper: str, grid: tuple[int, int], *, landscape: bool) -> None:
    found = impose(STOCKS[stock], PAPERS[paper])
    assert (found.columns, found.rows) == grid
    assert found.paper.landscape is landscape


def test_what_does_not_fit_is_said() -> None:
    crowded = impose(STOCKS["a6"], PAPERS["a4"])
    said = " ".join(crowded.remarks)
    assert "4 cards of 105 × 148 mm stand edge to edge on A4" in said
    assert "only 2 would fit" in said
    assert "no room for crop marks" in said
    assert "white" in said
    roomy = impose(STOCKS["a6"], PAPERS["a4"], bleed=True)
    assert (roomy.count, roomy.bleed, roomy.marks, roomy.remarks) == (2, 3, True, ())
    assert impose(STOCKS["cr80"], PAPERS["a4"]).remarks == ()
    assert impose(STOCKS["cr80"], PAPERS["a4"], bleed=False).count == 10


def test_a_card_larger_than_the_paper_is_refused_not_made_smaller() -> None:
    poster = Stock(300, 430, bleed=3, safe=4)
    with pytest.raises(InvalidInput, match="never made smaller"):
        impose(poster, PAPERS["a3"])


def test_a_paper_without_marks_has_none() -> None:
    assert all(not grid.crop_marks() for grid in EVERY if not grid.marks)
    assert not impose(STOCKS["cr80"], PAPERS["a4"], marks=False).marks
