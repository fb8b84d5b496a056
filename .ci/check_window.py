"""Starts the real window on a virtual screen, looks whether it paints, drives it a little, and closes it.

Then what a screen reader is told of it is walked (see spoken_tree.py), and come the tests that need a window on a real
screen.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
WIDTH, HEIGHT = 1280, 800
# Without -noreset it begins afresh once the last program leaves, and turns away whoever comes just then.
XVFB = ("Xvfb", "-noreset", "-screen", "0", f"{WIDTH}x{HEIGHT}x24")
PATIENCE = 60.0  # seconds, on a machine that is busy with other things
CLOSING = 10.0
SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's gi is for it alone
BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


def main() -> int:
    """Do it all; returns the exit status."""
    missing = _missing()
    if missing:
        print(f"window check failed: it needs {', '.join(missing)} (apt-get install)", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        read_end, write_end = os.pipe()
        screen = subprocess.Popen(
            [*XVFB, "-displayfd", str(write_end), "-fbdir", folder],
            pass_fds=[write_end],
            stderr=subprocess.DEVNULL,
        )
        os.close(write_end)  # so that the read below ends, empty, where Xvfb does
        try:
            with os.fdopen(read_end) as answer:
                display = answer.readline().strip()
            if not display:
                print("window check failed: Xvfb did not start", file=sys.stderr)
                return 1
            environment = _environment(f":{display}", Path(folder))
            return _check(environment, Path(folder)) or _walk(environment) or _test(environment)
        finally:
            screen.terminate()
            screen.wait()


def _missing() -> list[str]:
    """Debian's packages that it needs and that aren't there; `.ci/run` installs them where it may."""
    commands = {"Xvfb": "xvfb", "xdotool": "xdotool", "dbus-run-session": "dbus"}
    missing = [package for command, package in commands.items() if shutil.which(command) is None]
    if not Path(BUS_LAUNCHER).exists():
        missing.append("at-spi2-core")
    question = [SYSTEM_PYTHON, "-c", 'import gi; gi.require_version("Atspi", "2.0")']
    try:
        subprocess.run(question, check=True, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        missing += ["python3-gi", "gir1.2-atspi-2.0"]
    return missing


def _environment(display: str, folder: Path) -> dict[str, str]:
    return os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",  # not Wayland, where there is a real screen too
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_DATA_HOME": str(folder / "data"),
    }


def _walk(environment: dict[str, str]) -> int:
    """Walk what a screen reader is told of the window, on a bus of its own; with the system's Python, which has gi."""
    runtime = Path(environment["XDG_DATA_HOME"]).with_name("run")
    runtime.mkdir(mode=0o700)
    program = [sys.executable, "main.py", "--language", "en", "gad-3-2-1"]
    words = ["dbus-run-session", "--", SYSTEM_PYTHON, ".ci/spoken_tree.py", *program]
    on_bus = environment | {"XDG_RUNTIME_DIR": str(runtime)}
    return subprocess.run(words, cwd=ROOT, env=on_bus, check=False).returncode


def _test(environment: dict[str, str]) -> int:
    """Run the tests of `tests/real_window`."""
    words = [sys.executable, "-m", "pytest", "-q", "-m", "real_window", "tests/real_window"]
    return subprocess.run(words, cwd=ROOT, env=environment, check=False).returncode


def _check(environment: dict[str, str], folder: Path) -> int:
    framebuffer = folder / "Xvfb_screen0"
    program = subprocess.Popen([sys.executable, "main.py", "gad-3-2-1"], cwd=ROOT, env=environment)

    def wait(what: str, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not condition():
            if program.poll() is not None:
                raise RuntimeError(f"the program ended, with exit status {program.returncode}, before there was {what}")
            if time.monotonic() > deadline:
                raise RuntimeError(f"waited {PATIENCE:.0f} seconds for {what}")
            time.sleep(0.1)

    def xdotool(*words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    try:
        wait("a window named Backstep", lambda: bool(xdotool("search", "--onlyvisible", "--name", "Backstep")))
        window = xdotool("search", "--onlyvisible", "--name", "Backstep").split()[0]
        wait("a painted window", lambda: _is_painted(_pixels(framebuffer)))
        before = _settled(framebuffer)
        xdotool("windowfocus", window)
        xdotool("key", "--window", window, "Right")
        wait("new numbers after a step", lambda: bool((_pixels(framebuffer) != before).any()))
        colours = len(np.unique(before))
        xdotool("key", "--window", window, "ctrl+q")
        with contextlib.suppress(subprocess.TimeoutExpired):
            program.wait(CLOSING)
        if program.returncode is None:
            raise RuntimeError(f"the window was still open {CLOSING:.0f} seconds after Ctrl+Q")
        if program.returncode != 0:
            raise RuntimeError(f"the program ended with exit status {program.returncode} after Ctrl+Q")
    except RuntimeError as fault:
        print(f"window check failed: {fault}", file=sys.stderr)
        return 1
    finally:
        program.kill()
        program.wait()
    print(f"window check passed: the window painted ({colours} colours), stepped and closed with exit status 0")
    return 0


def _pixels(framebuffer: Path) -> np.ndarray:
    """The screen as Xvfb keeps it, in the XWD format: a header, its colours, then 32 bits a pixel."""
    raw = framebuffer.read_bytes()
    header = np.frombuffer(raw[:100], dtype=">u4")
    header_size, stride, colours = int(header[0]), int(header[12]), int(header[19])
    start = header_size + 12 * colours
    return np.frombuffer(raw, dtype=np.uint32, offset=start, count=HEIGHT * stride // 4).copy()


def _settled(framebuffer: Path) -> np.ndarray:
    """The screen once it stays the same for half a second; where it never does, as it is after ten."""
    shown = _pixels(framebuffer)
    for _ in range(20):
        time.sleep(0.5)
        before, shown = shown, _pixels(framebuffer)
        if np.array_equal(before, shown):
            break
    return shown


def _is_painted(pixels: np.ndarray) -> bool:
    """Many colours, and most of the screen not the bare root window's black."""
    return len(np.unique(pixels)) > 50 and float((pixels & 0xFFFFFF != 0).mean()) > 0.6


if __name__ == "__main__":
    sys.exit(main())
