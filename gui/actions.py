"""Every action of the window, made once: text, shortcut, icon, status tip."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.icons import icon
from gui.theme import Scheme, Theme
from gui.workbench import Shown, Workbench

Key = TypeVar("Key")


class Actions(QObject):
    """The actions; what belongs to the workbench is connected here, the rest by who does it."""

    def __init__(self, workbench: Workbench, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._workbench, self._theme, self._window = workbench, theme, window
        self._icons: dict[QAction, str] = {}

        self.open = self._make("open", self.tr("&Open…"), "Ctrl+O", self.tr("Open a scenario file"))
        self.quit = self._make("quit", self.tr("&Quit"), "Ctrl+Q", self.tr("Close the window"))

        self.reset = self._make(
            "reset", self.tr("Reset"), "Home", self.tr("Back to the scenario's start: the same numbers")
        )
        self.step_back = self._make("step-back", self.tr("Back"), "Left", self.tr("Back by one state"))
        self.step = self._make("step", self.tr("Step"), "Right", self.tr("On by one iteration"))
        self.run = self._make("run", self.tr("Run"), "Space", self.tr("Train on, or pause"))
        self.newest = self._make("newest", self.tr("Newest"), "End", self.tr("Show the newest recorded state"))
        self.run_to = self._make("run-to", self.tr("Run to state…"), "Ctrl+G", self.tr("Type the state to go to"))
        self.faster = self._make("faster", self.tr("Faster"), "]", self.tr("Run faster"))
        self.slower = self._make("slower", self.tr("Slower"), "[", self.tr("Run slower"))

        self.fit = self._make("fit", self.tr("Fit the network"), "F", self.tr("Show the whole network"))
        self.zoom_in = self._make("zoom-in", self.tr("Zoom in"), QKeySequence.StandardKey.ZoomIn, self.tr("Larger"))
        self.zoom_out = self._make(
            "zoom-out", self.tr("Zoom out"), QKeySequence.StandardKey.ZoomOut, self.tr("Smaller")
        )
        self.walk = self._make(
            "walk", self.tr("Walk the network"), "W", self.tr("Walk from neuron to weight by the arrow keys")
        )
        self.log = self._make("log", self.tr("Error on a log scale"), "L", self.tr("Logarithmic error axis"))
        self.log.setCheckable(True)
        self.let_go = self._make("close", self.tr("Let go"), "Escape", self.tr("Empty the inspector"))
        self.shortcuts = self._make("help", self.tr("Keyboard shortcuts"), "F1", self.tr("All keys at a glance"))
        self.about = self._make("backstep", self.tr("About Backstep"), "", self.tr("What this program is"))

        self._shown_group, self._scheme_group = QActionGroup(self), QActionGroup(self)
        self.shown = self._choice(
            self._shown_group,
            [
                (Shown.WEIGHT, self.tr("Weight"), "1", self.tr("The edges show the weights")),
                (Shown.GRADIENT, self.tr("Gradient"), "2", self.tr("The edges show the gradients")),
                (
                    Shown.UPDATE,
                    self.tr("Last update"),
                    "3",
                    self.tr("The edges show what the last update added"),
                ),
            ],
        )
        self.schemes = self._choice(
            self._scheme_group,
            [
                (Scheme.SYSTEM, self.tr("As the system"), "", self.tr("Light or dark, as the system is")),
                (Scheme.LIGHT, self.tr("Light"), "", self.tr("Light colours, for a projector")),
                (Scheme.DARK, self.tr("Dark"), "", self.tr("Dark colours")),
            ],
        )

        self.reset.triggered.connect(workbench.reset)
        self.step_back.triggered.connect(workbench.step_back)
        self.step.triggered.connect(workbench.step)
        self.run.triggered.connect(workbench.toggle)
        self.newest.triggered.connect(self._show_newest)
        self.let_go.triggered.connect(self._let_go)

        self._shown_group.triggered.connect(self._show)
        self._scheme_group.triggered.connect(self._choose_scheme)
        theme.changed.connect(self._draw_icons)
        workbench.playhead_changed.connect(self._follow)
        workbench.recorded_changed.connect(self._follow)
        workbench.running_changed.connect(self._follow_running)
        workbench.ended_changed.connect(self._follow)
        workbench.shown_changed.connect(self._follow_choices)
        self._draw_icons()
        self._follow_running()
        self._follow_choices()

    def all(self) -> list[QAction]:
        """Every action, in the order in which they were made."""
        return [child for child in self.children() if isinstance(child, QAction)]

    def _make(self, name: str, text: str, shortcut: str | QKeySequence.StandardKey, tip: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setStatusTip(tip)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        self._icons[action] = name
        self._window.addAction(action)
        return action

    def _choice(self, group: QActionGroup, rows: list[tuple[Key, str, str, str]]) -> dict[Key, QAction]:
        made = {}
        for key, text, shortcut, tip in rows:
            action = QAction(text, self)
            action.setShortcut(QKeySequence(shortcut))
            action.setStatusTip(tip)
            action.setToolTip(f"{tip} ({shortcut})" if shortcut else tip)
            action.setCheckable(True)
            action.setData(key)
            group.addAction(action)
            self._window.addAction(action)
            made[key] = action
        return made

    def _draw_icons(self) -> None:
        colors = self._theme.colors
        for action, name in self._icons.items():
            action.setIcon(icon(name, colors.text, colors.middle))
        self._draw_run()
        self._follow_choices()

    def _draw_run(self) -> None:
        running = self._workbench.running
        colors = self._theme.colors
        self.run.setText(self.tr("Pause") if running else self.tr("Run"))
        self.run.setIcon(icon("pause" if running else "run", colors.on_accent, colors.dim))

    def _follow_running(self) -> None:
        self._draw_run()
        self._follow()

    def _follow(self) -> None:
        workbench = self._workbench
        first, newest = workbench.state == 0, workbench.state >= workbench.history.last
        stuck = newest and workbench.ended is not None
        self.step_back.setEnabled(not first)
        self.newest.setEnabled(not newest)
        self.step.setEnabled(not stuck)
        self.run.setEnabled(workbench.running or not stuck)

    def _follow_choices(self) -> None:
        self.shown[self._workbench.shown].setChecked(True)
        self.schemes[self._theme.scheme].setChecked(True)

    def _show_newest(self) -> None:
        self._workbench.pause()
        self._workbench.seek(self._workbench.history.last)

    def _let_go(self) -> None:
        self._workbench.pin(None)

    def _show(self, action: QAction) -> None:
        self._workbench.show(action.data())

    def _choose_scheme(self, action: QAction) -> None:
        self._theme.choose(action.data())
