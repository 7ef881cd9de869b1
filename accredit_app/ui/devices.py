"""The devices of this station as pages are given them: what the environment says, else what an
officer chose, else what a station begins with.

It is asked anew each time, so that a choice holds at once. Nothing is opened here, and no adapter
is loaded before it is used: the desk's window must not wait for a print system.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from accredit_app.config import TRAINING_FILM, Settings
from accredit_app.devices import CameraOptions
from accredit_app.devices.registry import CAMERAS, PrinterLater, open_camera, printer_row
from accredit_app.services.event.workplace import Tools
from accredit_app.ui.desk.needs import DeskDevices, FrameSource

NEED_SOURCE = frozenset({"folder", "picture", "video"})
"""Cameras that are a file or a folder, and nothing before one is chosen."""


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """A row of the camera table and its source: a webcam's name, or a path."""

    row: str
    source: str = ""

    @property
    def complete(self) -> bool:
        return self.row in CAMERAS and (bool(self.source) or self.row not in NEED_SOURCE)


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """A row of the printer table and its place: a folder, what the system calls the printer, or
    the printer's own address."""

    row: str
    place: str = ""


class StationDevices:
    """`tools` is what was chosen at this station; `draw_face` gives the training camera its people,
    and is None where there is no training."""

    def __init__(
        self,
        settings: Settings,
        tools: Tools,
        *,
        draw_face: Callable[[int], bytes] | None = None,
    ) -> None:
        self._settings, self.tools, self._draw_face = settings, tools, draw_face
        self._printers: dict[PrinterChoice, PrinterLater] = {}

    def is_given(self, name: str) -> bool:
        """Whether the environment says it (a field of `Settings`), and so no choice counts."""
        return name in self._settings.given

    @property
    def trains(self) -> bool:
        return self._draw_face is not None

    @property
    def film(self) -> str:
        """The path of the training film; "" where there is none."""
        path = self._settings.data / TRAINING_FILM
        return str(path) if path.is_file() else ""

    @property
    def hub(self) -> str:
        """The hub's address; "" while none is set."""
        return self._settings.hub if self.is_given("hub") else self.tools.hub or self._settings.hub

    @property
    def camera(self) -> CameraChoice:
        """The camera that is begun with."""
        settings, tools = self._settings, self.tools
        if self.is_given("camera") or not tools.camera:
            row = "sample" if self.trains and not self.is_given("camera") else settings.camera
            return CameraChoice(row, settings.camera_source)
        return CameraChoice(tools.camera, tools.camera_source)

    @property
    def printer(self) -> PrinterChoice:
        """The printer that is begun with."""
        if self.is_given("printer") or not self.tools.printer:
            return PrinterChoice(*printer_row(self._settings.printer))
        return PrinterChoice(self.tools.printer, self.tools.printer_place)

    def opener(self, choice: CameraChoice) -> Callable[[], FrameSource]:
        """What makes that camera, not started yet."""
        options = CameraOptions(source=choice.source, draw=self._draw_face)
        return cast("Callable[[], FrameSource]", partial(open_camera, choice.row, options))

    def devices(self) -> DeskDevices:
        """What stands on the desk now, the chosen ones first."""
        return DeskDevices(
            printers={printer_name(c): self.opened_printer(c) for c in self._printer_choices()},
            cameras={camera_name(c): self.opener(c) for c in self._camera_choices()},
            digits=self.tools.digits,
        )

    def _camera_choices(self) -> list[CameraChoice]:
        usual = [self.camera, CameraChoice("webcam")]
        if self.trains:
            usual.append(CameraChoice("sample"))
        if self.film:
            usual.append(CameraChoice("video", self.film))
        return [
            choice
            for choice in dict.fromkeys(usual)
            if choice.complete and (choice.row != "sample" or self.trains)
        ]

    def _printer_choices(self) -> list[PrinterChoice]:
        others = (PrinterChoice("pdf"), PrinterChoice("dialog"))
        return list(dict.fromkeys((self.printer, *others)))

    def opened_printer(self, choice: PrinterChoice) -> PrinterLater:
        """That printer, the same each time, and asked nothing yet."""
        if choice not in self._printers:
            place = choice.place
            needs: tuple[object, ...] = (place,) if place else ()
            if choice.row == "pdf":
                needs = (Path(place) if place else self._settings.data / "printed",)
            self._printers[choice] = PrinterLater(choice.row, *needs)
        return self._printers[choice]

    def choose_camera(self, choice: CameraChoice) -> Tools:
        """The tools with this camera instead."""
        return replace(self.tools, camera=choice.row, camera_source=choice.source)

    def choose_printer(self, choice: PrinterChoice) -> Tools:
        """The tools with this printer instead."""
        return replace(self.tools, printer=choice.row, printer_place=choice.place)


def camera_name(choice: CameraChoice) -> str:
    """What a camera is called at the desk."""
    known = {
        "webcam": QCoreApplication.translate("Devices", "Webcam"),
        "folder": QCoreApplication.translate("Devices", "Camera's picture folder"),
        "picture": QCoreApplication.translate("Devices", "Picture file"),
        "video": QCoreApplication.translate("Devices", "Training video"),
        "sample": QCoreApplication.translate("Devices", "Training camera"),
    }
    name = known.get(choice.row, choice.row)
    return f"{name} · {choice.source}" if choice.row == "webcam" and choice.source else name


def printer_name(choice: PrinterChoice) -> str:
    """What a printer is called at the desk."""
    if choice.row == "dialog" and choice.place:
        return choice.place
    known = {
        "pdf": QCoreApplication.translate("Devices", "Folder of PDF files"),
        "dialog": QCoreApplication.translate("Devices", "Printer of this computer"),
        "ipp": QCoreApplication.translate("Devices", "Network printer"),
    }
    name = known.get(choice.row, choice.row)
    place = urlsplit(choice.place).hostname if choice.row == "ipp" else Path(choice.place).name
    return f"{name} · {place}" if place else name
