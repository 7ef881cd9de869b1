"""Where the frozen bundle starts: the same door as `python -m accredit_app`."""

from accredit_app.__main__ import main

main()
