"""`python -m accredit_app`: runs a command, and turns every failure into a word and an exit code.

0 done, 1 a `UserError` (its title and text on stderr), 2 wrong usage, 3 a fault of the program.
"""

import logging
import sys

import click

from accredit_app.errors import Cancelled, UserError


def main() -> None:
    """Runs the command line; never shows a person a traceback, always logs one."""
    from accredit_app.cli import accredit

    try:
        code = accredit.main(prog_name="accredit", standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(2)
    except (Cancelled, click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Everything that was confirmed is kept.", err=True)
        sys.exit(1)
    except UserError as error:
        click.echo(error.title, err=True)
        if error.text:
            click.echo(error.text, err=True)
        sys.exit(1)
    except Exception:
        logging.getLogger("accredit").exception("A fault of the program")
        click.echo(
            "The program made a mistake, and stopped. What was confirmed before is safe.", err=True
        )
        sys.exit(3)


if __name__ == "__main__":
    main()
