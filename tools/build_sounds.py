"""Makes the gate's three sounds: `python tools/build_sounds.py resources/sounds`.

Pure tones with soft edges, 22,050 Hz, 16 bit, mono; told apart by number and by pitch.
"""

import math
import sys
import wave
from array import array
from pathlib import Path

RATE = 22_050
EDGE = 0.008
PAUSE = 0.06
SOUNDS = {
    "admit": ((988.0, 0.12),),
    "amber": ((740.0, 0.14), (740.0, 0.14)),
    "refuse": ((311.0, 0.2), (311.0, 0.2), (233.0, 0.34)),
}


def tone(pitch: float, seconds: float) -> "array[int]":
    """Samples of one note that swells and fades within `EDGE` seconds."""
    count = round(RATE * seconds)
    samples = array("h")
    for place in range(count):
        at = place / RATE
        edge = min(1.0, at / EDGE, (seconds - at) / EDGE)
        samples.append(round(14_000 * edge * math.sin(2 * math.pi * pitch * at)))
    return samples


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    silence = array("h", [0] * round(RATE * PAUSE))
    for name, notes in SOUNDS.items():
        samples = array("h")
        for pitch, seconds in notes:
            samples.extend(tone(pitch, seconds))
            samples.extend(silence)
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples.tobytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
