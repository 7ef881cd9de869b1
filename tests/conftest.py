"""What all tests share: an offscreen Qt, no memory of this machine's own settings."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_RULES"] = "qt.multimedia.*=false"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
for name in [name for name in os.environ if name.startswith("ACCREDIT_")]:
    del os.environ[name]
sys.path.insert(0, str(Path(__file__).parent))

pytest_plugins = [
    name for name in ("postgres", "ipp_server") if (Path(__file__).parent / f"{name}.py").exists()
]

# An example may take as long as it likes: on a busy machine its time says nothing of the code.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> object:
    """A `qtbot` that waits as long as a busy machine may take."""
    from patience import PatientBot

    return PatientBot(request)
