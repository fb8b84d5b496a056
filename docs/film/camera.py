"""What records a virtual screen, and the lines that were read meanwhile as subtitles (WebVTT)."""

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

FRAMES = 30  # a second
_QUALITY = 23  # x264's constant rate factor: letters stay sharp
_CLOSING = 60.0  # seconds that the last pictures may take


class Cue(NamedTuple):
    """A line, and from when to when it is read, in seconds of the film."""

    begin: float
    end: float
    text: str


class Camera:
    """Records the screen that the program is on, from `start` to `stop`, as H.264."""

    def __init__(self, film: Path, width: int, height: int) -> None:
        picture = ["-f", "x11grab", "-framerate", str(FRAMES), "-video_size", f"{width}x{height}"]
        picture += ["-i", os.environ["DISPLAY"]]
        coded = ["-c:v", "libx264", "-preset", "veryfast", "-crf", str(_QUALITY), "-pix_fmt", "yuv420p"]
        self._words = ["ffmpeg", "-y", "-loglevel", "error", *picture, *coded, "-movflags", "+faststart", str(film)]
        self._recording: subprocess.Popen[bytes] | None = None
        self._began = 0.0

    @property
    def seconds(self) -> float:
        """How long it has recorded."""
        return time.monotonic() - self._began

    def start(self) -> None:
        """Record from now on."""
        self._recording = subprocess.Popen(self._words, stdin=subprocess.PIPE)  # noqa: S603
        self._began = time.monotonic()

    def stop(self) -> None:
        """Write what was recorded to its end; nothing where nothing was."""
        if self._recording is not None:
            self._recording.communicate(b"q", timeout=_CLOSING)


def subtitles(cues: Sequence[Cue]) -> str:
    """The cues as a WebVTT file."""
    lines = [f"{_clock(cue.begin)} --> {_clock(cue.end)}\n{cue.text}\n" for cue in cues]
    return "\n".join(["WEBVTT\n", *lines])


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes):02d}:{rest:06.3f}"
