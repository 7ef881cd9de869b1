"""Pages of a PDF as pictures, drawn by pdfium: for previews, for printers, for tests."""

import pypdfium2 as pdfium
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from accredit_app.badges.stocks import Stock
from accredit_app.domain.pdfium import PDFIUM

_UNDER = 0.002  # points; keeps a page of whole dots from being taken for one dot more


def raster(pdf: bytes, *, dpi: float, page: int = 0, bleed: bool = False) -> Image.Image:
    """One page (from 0) as an RGB picture at `dpi`, each point where a printer puts it.

    The page is cut, not stretched, to whole dots from its upper left corner; with `bleed`, what is
    printed beyond the trim is shown too. Raises IndexError if there is no such page.
    """
    with PDFIUM:
        document = pdfium.PdfDocument(pdf)
        try:
            if not 0 <= page < len(document):
                raise IndexError(page)
            leaf = document[page]
            left, bottom, right, top = leaf.get_mediabox() if bleed else leaf.get_cropbox()
            across, down = round((right - left) * dpi / 72), round((top - bottom) * dpi / 72)
            corner = (left + across * 72 / dpi - _UNDER, top - down * 72 / dpi + _UNDER)
            leaf.set_cropbox(left, corner[1], corner[0], top)
            leaf.set_mediabox(left, corner[1], corner[0], top)
            picture: Image.Image = leaf.render(scale=dpi / 72).to_pil().convert("RGB")
            return picture
        finally:
            document.close()


def card(page: Image.Image, stock: Stock, *, ground: str = "#E1E5EE") -> Image.Image:
    """A page as the finished card lies on a table: corners rounded, slot punched, with a shadow."""
    dot = page.width / stock.width
    whole = (0, 0, page.width - 1, page.height - 1)
    cut = Image.new("L", page.size, 0)
    ImageDraw.Draw(cut).rounded_rectangle(whole, radius=4 * dot, fill=255)
    if stock.slot:
        slot = stock.slot
        ends = (slot.x, slot.y, slot.x + slot.width, slot.y + slot.height)
        hole = tuple(round(end * dot) for end in ends)
        ImageDraw.Draw(cut).rounded_rectangle(hole, radius=slot.height / 2 * dot, fill=0)
    margin = round(7 * dot)
    table = Image.new("RGB", (page.width + 2 * margin, page.height + 2 * margin), ground)
    shade = Image.new("L", table.size, 0)
    shade.paste(cut, (margin, margin + round(0.9 * dot)))
    shade = shade.filter(ImageFilter.GaussianBlur(1.6 * dot))
    table.paste("#4A5875", mask=ImageChops.multiply(shade, Image.new("L", table.size, 120)))
    table.paste(page, (margin, margin), cut)
    return table
