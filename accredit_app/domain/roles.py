"""What a station is for, and what a person who works at one may do."""

from enum import StrEnum


class StationRole(StrEnum):
    OFFICE = "office"
    DESK = "desk"
    GATE = "gate"
    KIOSK = "kiosk"


class OperatorRole(StrEnum):
    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    GUARD = "guard"
    OFFICE = "office"
