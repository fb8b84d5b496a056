#!/usr/bin/env python3
"""Runs Orca beside the real window, goes through a whole lesson by keys, and prints what Orca says.

    .ci/hear_lesson.py                      the first lesson, in English
    .ci/hear_lesson.py --language zh        in Chinese
    .ci/hear_lesson.py SCENARIO KEY KEY …   other keys, as xdotool calls them: Right, Tab, F5, Next, ctrl+e

It needs Debian's orca, at-spi2-core, dbus, xvfb, xauth and xdotool (`apt-get install` them), and no loudspeaker: Orca
writes into its own log what it would say. ORCA names another command for it. Orca before 45 knows no announcements.
"""

import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SPOKEN = re.compile(rb"^[\d:.]+ - SPEECH OUTPUT: .(.*?).(?: ?\{.*| ?ACSS.*| None)?$")
OVER = "That was the lesson.", "这一课到此结束。"
PATIENCE = 90.0  # seconds for a window, on a machine that is busy with other things
SILENCE = 1.6  # seconds after which nothing more is said
FIRST_WORD = 6.0  # seconds that are waited for the first
LONGEST = 20.0  # seconds that are waited for that
MOST_STEPS = 80  # presses of Page Down after which a lesson has to be over


class Heard:
    """What Orca has said, as its log has it."""

    def __init__(self, log: Path) -> None:
        self._log, self._known = log, 0

    def first(self) -> list[str]:
        """What is said at the start: from then on it listens."""
        deadline = time.monotonic() + PATIENCE
        while not self._all() and time.monotonic() < deadline:
            time.sleep(0.1)
        return self.fresh()

    def fresh(self) -> list[str]:
        """What was said since this was asked before, once nothing more is said for a while."""
        began = quiet_since = time.monotonic()
        count = len(self._all())
        while time.monotonic() - began < LONGEST:
            # A machine that is busy says even the key late, and the next one would cut short what comes then.
            patience = FIRST_WORD if count == self._known else SILENCE
            if time.monotonic() - quiet_since >= patience:
                break
            time.sleep(0.1)
            now = len(self._all())
            if now != count:
                count, quiet_since = now, time.monotonic()
        said = self._all()[self._known :]
        self._known += len(said)
        return said

    def _all(self) -> list[str]:
        lines = self._log.read_bytes().splitlines() if self._log.exists() else []
        return [found[1].decode(errors="replace") for line in lines if (found := SPOKEN.match(line))]


def main() -> int:
    """Start a screen and a bus for all of it; returns the exit status."""
    if "BACKSTEP_HEARD_IN" not in os.environ:
        with tempfile.TemporaryDirectory() as folder:
            here = os.environ | {"BACKSTEP_HEARD_IN": folder}
            screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24"]
            words = [*screen, "dbus-run-session", "--", sys.executable, *sys.argv]
            return subprocess.run(words, env=here, check=False).returncode
    return hear(Path(os.environ["BACKSTEP_HEARD_IN"]), sys.argv[1:])


def hear(folder: Path, words: list[str]) -> int:
    """Press the keys one after the other, and print what is said after each."""
    language = ["--language", "en"]
    if words[:1] == ["--language"]:
        language, words = words[:2], words[2:]
    scenario, keys = (words[0], words[1:]) if words else ("gad-3-2-1", ["F5", *["Next"] * MOST_STEPS])
    (folder / "run").mkdir(mode=0o700)
    log = folder / "orca.log"
    environment = os.environ | {
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_DATA_HOME": str(folder / "data"),
    }
    orca = subprocess.Popen(
        [*shlex.split(os.environ.get("ORCA", "orca")), "--replace", f"--debug-file={log}"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    python = ROOT / ".venv/bin/python"
    program = subprocess.Popen([str(python), "main.py", *language, scenario], cwd=ROOT, env=environment)
    heard = Heard(log)
    try:
        window = _window(environment)
        said = heard.first()
        subprocess.run(["xdotool", "windowfocus", "--sync", window], env=environment, check=False)
        print("[start]", *said, *heard.fresh(), sep="\n    ")
        for key in keys:
            subprocess.run(["xdotool", "key", key], env=environment, check=True)
            said = heard.fresh()
            print(f"[{key}]", *said, sep="\n    ", flush=True)
            if any(over in text for text in said for over in OVER):
                break
    finally:
        for process in (program, orca):
            process.terminate()
            process.wait()
    return 0


def _window(environment: dict[str, str]) -> str:
    """The window, as xdotool knows it, once it is there."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        words = ["xdotool", "search", "--onlyvisible", "--name", "Backstep"]
        found = subprocess.run(words, env=environment, capture_output=True, text=True, check=False).stdout.split()
        if found:
            return found[0]
        time.sleep(0.2)
    raise SystemExit(f"waited {PATIENCE:.0f} seconds for the window")


if __name__ == "__main__":
    sys.exit(main())
