"""Groups of commands whose modules are loaded when they are asked for.

The window must not wait for the libraries of a command that nobody gave.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import ClassVar

import click


class LazyGroup(click.Group):
    """A group that, besides its own commands, has those of `places`."""

    places: ClassVar[Mapping[str, str]] = {}
    """By the command's name, its module in this package and its name there."""

    def list_commands(self, context: click.Context) -> list[str]:
        return sorted({*super().list_commands(context), *self.places})

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in self.places:
            return super().get_command(context, name)
        module, _, attribute = self.places[name].partition(":")
        found = getattr(import_module(f"accredit_app.cli.{module}"), attribute)
        assert isinstance(found, click.Command)
        return found
