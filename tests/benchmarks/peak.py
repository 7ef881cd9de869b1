"""How much memory a measuring process held at its height. It imports nothing that weighs."""

import resource
import sys
from pathlib import Path


def peak_mb() -> float:
    """Megabytes that this process held at its height."""
    status = Path("/proc/self/status")
    if status.exists():
        # Not getrusage: there a process begins with the height of the one that started it.
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
