"""Plays the scenes at a real window, and notes when each line was shown: `python -m docs.film.player LANGUAGE FILM`."""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from core.setup.setup import open_setup
from docs.film.camera import Camera, Cue, subtitles
from docs.film.hand import Hand
from docs.film.scenes import SCENES
from gui.app.app import FIRST_SETUP, make_application
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from gui.preferences.language import first_of, speak
from gui.window.main_window import MainWindow

WIDTH, HEIGHT = 1280, 720
CAPTION = 80  # logical pixels below the window, where the line stands
LEAST = 3.0  # seconds: a line is read to its end
STYLE = "QLabel { background: #16181d; color: #f4f4f4; padding: 0 24px; font-size: 24px; }"


class Player:
    """Goes through the scenes, an act at a time, before a camera, and ends the program behind the last one."""

    def __init__(self, window: MainWindow, line: QLabel, language: str, film: Path) -> None:
        self._window, self._line, self._language, self._film = window, line, language, film
        self._camera = Camera(film, WIDTH, HEIGHT + CAPTION)
        self._cues: list[Cue] = []
        self._acts = self._play()

    def go_on(self) -> None:
        """Do the next act, and come back when it is time for the one behind it."""
        try:
            wait = next(self._acts, None)
        except BaseException:
            self._end(1)  # else the window would stay open, and the film go on
            raise
        if wait is None:
            self._film.with_suffix(".vtt").write_text(subtitles(self._cues), encoding="utf-8")
            self._end(0)
        else:
            QTimer.singleShot(round(wait * 1000), self.go_on)

    def _end(self, status: int) -> None:
        self._camera.stop()
        self._window.model.close()
        QApplication.exit(status)

    def _play(self) -> Iterator[float]:
        hand = Hand(self._window)
        yield from hand.take_keyboard()
        self._camera.start()
        for scene in SCENES:
            text = scene.caption(self._language)
            self._line.setText(text)
            begin = self._camera.seconds
            yield from scene.act(hand)
            left = LEAST - (self._camera.seconds - begin)
            if left > 0:
                yield left
            self._cues.append(Cue(begin, self._camera.seconds, text))


def main(language: str, film: Path) -> int:
    """Open the window with its line below it, play, and close."""
    app = make_application()
    settings = QSettings()
    speak(first_of([language]))
    window = MainWindow(Model(open_setup(FIRST_SETUP)), Theme(Scheme.LIGHT), settings)
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.setGeometry(0, 0, WIDTH, HEIGHT)
    line = QLabel()
    line.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus)
    line.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    line.setStyleSheet(STYLE)
    line.setAlignment(Qt.AlignmentFlag.AlignCenter)
    line.setGeometry(0, HEIGHT, WIDTH, CAPTION)
    line.show()
    window.show()
    window.activateWindow()
    player = Player(window, line, language, film)
    QTimer.singleShot(1500, player.go_on)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
