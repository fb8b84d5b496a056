"""A picture of the real window, made without a display."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.errors import ScenarioError
from core.base.exit_status import CommandError
from core.base.message import suggestion
from core.base.spoken import said, spoken_code
from core.cli.ended_texts import refusal_text
from core.network.find_element import NotFoundError, look_up
from core.network.notations import ARTICLE
from core.setup.setup import open_setup
from gui.help.help_texts import view_texts

if TYPE_CHECKING:  # loaded only once it is known that a picture can be made
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from gui.model.model import Model
    from gui.window.main_window import MainWindow

LOOKS_EVERY = 150  # milliseconds, until nothing changes any more
ENOUGH_LOOKS, MOST_LOOKS = 4, 80
MOST_PIXELS = 100_000_000  # which take 400 MB, some of them several times


def save_picture(arguments: argparse.Namespace) -> int:
    """Do what the command `picture` asks for; returns the exit status.

    Raises
    ------
    ScenarioError
        If there is no such scenario, or the file breaks the format.
    CommandError
        If nothing has that name, the state can't be reached, or the picture can't be written.
    """
    setup = open_setup(arguments.scenario)
    try:
        selected = look_up(setup.network, setup.names, arguments.select) if arguments.select else None
    except NotFoundError:
        raise CommandError(
            said("--select {select}: nothing in {name} has that name").format(select=arguments.select, name=setup.name)
        ) from None
    _refuse_unknown("--view", [arguments.view] if arguments.view else [], view_texts())
    _refuse_unwritable(arguments)

    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(arguments.scale)

    from PySide6.QtCore import QSettings

    from gui.app.app import make_application
    from gui.look.pictures import About, set_resolution, write_image
    from gui.look.theme import Scheme, Theme
    from gui.model.model import Model
    from gui.preferences.language import speak
    from gui.preferences.store import NOTATION
    from gui.window.main_window import MainWindow

    app = make_application()
    speak(spoken_code())
    with tempfile.TemporaryDirectory() as folder:
        # The user's own settings are neither read nor changed.
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue(NOTATION, arguments.notation or ARTICLE)
        model = Model(setup)
        window = MainWindow(model, Theme(Scheme(arguments.theme)), settings)
        try:
            _refuse_unknown("--do", arguments.do, window.actions_made.ids())
            window.resize(*arguments.size)  # whatever the screen is that there is none of
            window.window_geometry.share_out()
            window.show()
            _go_to(app, model, arguments.state)
            model.commands.pointing.pin(selected)
            _bring_up(window, arguments.view, arguments.do)
            picture = _settled(window)
            set_resolution(picture, arguments.scale)
        finally:
            window.close()
        try:
            write_image(
                arguments.out,
                picture,
                About(setup.scenario.title_in(spoken_code()), said("Iteration {state}").format(state=arguments.state)),
            )
        except ScenarioError as fault:
            raise CommandError(f"--out {fault}") from None
    return 0


def _go_to(app: "QApplication", model: "Model", state: int) -> None:
    """Train up to a state, and have it on the screen.

    Raises
    ------
    CommandError
        If the run ends before it, or a fault of the program's own keeps it from being trained.
    """
    faults: list[str] = []
    model.commands.playback.failed.connect(faults.append)
    model.commands.playback.run_to(state)
    while model.readings.state < state and model.readings.ended is None and not faults:
        app.processEvents()
    if faults:
        raise CommandError(
            said("iteration {state} can't be trained, by a fault of the program's own: {faults}").format(
                state=state, faults=faults[0]
            )
        )
    ended = model.readings.ended
    if ended is not None and model.readings.state < state:
        raise CommandError(refusal_text(model.readings.setup, ended, state))


def _bring_up(window: "MainWindow", view: str | None, actions: Iterable[str]) -> None:
    """Show a view, and do these."""
    if view:
        window.views.show_view(view)
    for name in actions:
        window.actions_made[name].trigger()


def _settled(window: "MainWindow") -> "QImage":
    """The window once nothing in it changes: some is drawn by other threads, or one part after the other."""
    from PySide6.QtTest import QTest

    picture, alike = window.grab().toImage(), 0
    for _ in range(MOST_LOOKS):
        window.formulas.settle()
        QTest.qWait(LOOKS_EVERY)
        before, picture = picture, window.grab().toImage()
        alike = alike + 1 if picture == before else 0
        if alike == ENOUGH_LOOKS:
            break
    return picture


def _refuse_unknown(option: str, wanted: Iterable[str], known: Iterable[str]) -> None:
    """Before anything is trained: a view that there isn't, or an action."""
    for name in wanted:
        if name not in known:
            raise CommandError(
                said("{option} {name}: there is none of that name{suggestion}").format(
                    option=option, name=name, suggestion=suggestion(name, known)
                )
            )


def _refuse_unwritable(arguments: argparse.Namespace) -> None:
    """Before anything is trained: a picture of another kind, at no place, or too large."""
    if arguments.out.suffix.lower() != ".png":
        raise CommandError(
            said("--out {out}: the picture is a PNG; give it a name that ends in .png").format(out=arguments.out)
        )
    if not arguments.out.absolute().parent.is_dir():
        raise CommandError(
            said("--out {out}: there is no folder {parent}").format(
                out=arguments.out, parent=arguments.out.absolute().parent
            )
        )

    if arguments.out.is_dir():
        raise CommandError(said("--out {out}: a folder has that name").format(out=arguments.out))

    width, height = arguments.size
    pixels = width * height * arguments.scale**2
    if pixels > MOST_PIXELS:
        problem = said("{pixels:,.0f} million pixels; a picture has at most {most} million").format(
            pixels=pixels / 1e6, most=MOST_PIXELS // 10**6
        )
        raise CommandError(f"--size {width}x{height} --scale {arguments.scale:g}: {problem}")
