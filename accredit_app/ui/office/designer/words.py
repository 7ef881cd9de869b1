"""What the designer calls the parts of a template, in the language on screen.

A template's own names (fields, palette, pictograms) are not translated: they are written so into
texts and files. A key that this table lacks is called by its name.
"""

from PySide6.QtCore import QObject


class DesignerWords(QObject):
    """Names of element types, of their keys, and of the values that keys take."""

    def type(self, name: str) -> str:
        """What an element of this type is called."""
        known = {
            "rect": self.tr("Rectangle"),
            "stripes": self.tr("Stripes"),
            "pattern": self.tr("Category pattern"),
            "guilloche": self.tr("Fine lines"),
            "emblem": self.tr("Event emblem"),
            "pictogram": self.tr("Picture sign"),
            "text": self.tr("Text"),
            "photo": self.tr("Portrait photo"),
            "flag": self.tr("Country flag"),
            "zones": self.tr("Zone plates"),
            "legend": self.tr("Zone legend"),
            "programme": self.tr("Event programme"),
            "qr": self.tr("QR code"),
        }
        return known.get(name, _plain(name))

    def key(self, name: str, *, own: bool = False) -> str:
        """What a key is called in the form; `own` where it is none of the element's box."""
        if own and name in ("width", "height"):
            return self.tr("Line width") if name == "width" else self.tr("Plate height")
        known = {
            "x": self.tr("From the left"),
            "y": self.tr("From the top"),
            "width": self.tr("Width"),
            "height": self.tr("Height"),
            "fill": self.tr("Fill colour"),
            "colour": self.tr("Colour"),
            "plate": self.tr("Plate colour"),
            "ink": self.tr("Sign colour"),
            "faint": self.tr("Faint colour"),
            "accent": self.tr("Second colour"),
            "round": self.tr("Round corners"),
            "figure": self.tr("Figure"),
            "name": self.tr("Sign"),
            "field": self.tr("Field"),
            "text": self.tr("Own words"),
            "weight": self.tr("Weight"),
            "align": self.tr("Aligned"),
            "valign": self.tr("Vertically"),
            "max": self.tr("Largest size"),
            "min": self.tr("Least size"),
            "lines": self.tr("Lines at most"),
            "columns": self.tr("Columns"),
            "upper": self.tr("Capital letters"),
            "tight": self.tr("No room for accents"),
            "prefer": self.tr("Fewer lines from"),
            "show": self.tr("Shows"),
            "dpi": self.tr("Printer dots per inch"),
            "when": self.tr("Only with"),
            "unless": self.tr("Only without"),
            "categories": self.tr("Only for categories"),
        }
        return known.get(name, _plain(name))

    def value(self, name: str) -> str:
        """What one of a few values is called."""
        known = {
            "medium": self.tr("Medium"),
            "bold": self.tr("Bold"),
            "left": self.tr("Left"),
            "centre": self.tr("Centre"),
            "right": self.tr("Right"),
            "start": self.tr("Where reading begins"),
            "top": self.tr("Top"),
            "middle": self.tr("Middle"),
            "bottom": self.tr("Bottom"),
            "waves": self.tr("Waves"),
            "rosette": self.tr("Rosette"),
            "own": self.tr("Own zones"),
            "all": self.tr("All zones"),
        }
        return known.get(name, _plain(name))

    def side(self, name: str) -> str:
        return self.tr("Front") if name == "front" else self.tr("Back")


def _plain(name: str) -> str:
    words = name.replace("_", " ")
    return f"{words[:1].upper()}{words[1:]}"
