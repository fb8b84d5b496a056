"""Films it: `python -m docs.film [en|zh …]` writes build/film/backstep-LANGUAGE.mp4, its lines as .vtt beside it."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from docs.film.player import CAPTION, HEIGHT, WIDTH
from docs.map.rooms import ROOT

LANGUAGES = ("en", "zh")
FOLDER = ROOT / "build" / "film"
PATIENCE = 600.0  # seconds that one film may take


def main(languages: Sequence[str]) -> None:
    """Make it in each of these languages; in all where none is named."""
    unknown = sorted(set(languages) - set(LANGUAGES))
    if unknown:
        raise SystemExit(f"the film is made in {' and '.join(LANGUAGES)}, not in {', '.join(unknown)}")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in languages or LANGUAGES:
        film = FOLDER / f"backstep-{language}.mp4"
        with tempfile.TemporaryDirectory() as home, _screen() as display:
            own = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": home, "XDG_CONFIG_HOME": home}
            subprocess.run(  # noqa: S603
                [sys.executable, "-m", "docs.film.player", language, str(film)],
                cwd=ROOT, env=os.environ | own, check=True, timeout=PATIENCE,
            )  # fmt: skip
        print(f"wrote {film.relative_to(ROOT)}: {film.stat().st_size / 1e6:.1f} MB")


@contextmanager
def _screen() -> Iterator[str]:
    """What a virtual screen is called, which is as large as the film."""
    read_end, write_end = os.pipe()
    screen = subprocess.Popen(  # noqa: S603
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{WIDTH}x{HEIGHT + CAPTION}x24"],  # noqa: S607
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)  # so that the read below ends, empty, where Xvfb does
    try:
        with os.fdopen(read_end) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        screen.terminate()
        screen.wait()


if __name__ == "__main__":
    main(sys.argv[1:])
