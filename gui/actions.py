"""Every action of the window, made once: text, shortcut, icon, status tip."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from core.mistakes import PRINTED, RULES, rule_named
from core.network import CHAIN_RULE
from gui.icons import icon
from gui.phases.player import PhasePlayer
from gui.rules.texts import rule_title
from gui.screen import Shown
from gui.theme import Scheme, Theme
from gui.workbench import Workbench

Key = TypeVar("Key")


class Actions(QObject):
    """The actions; what belongs to the workbench is connected here, the rest by who does it."""

    def __init__(self, workbench: Workbench, player: PhasePlayer, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._workbench, self._player, self._theme, self._window = workbench, player, theme, window
        self._icons: dict[QAction, str] = {}
        self._run_drawn: object = None

        self.open = self._make("open", self.tr("&Open…"), "Ctrl+O", self.tr("Open a scenario file"))
        self.new = self._make("new", self.tr("&New"), QKeySequence.StandardKey.New, self.tr("Begin one of your own"))
        self.save = self._make("save", self.tr("&Save"), QKeySequence.StandardKey.Save, self.tr("Save the scenario"))
        self.save_as = self._make(
            "save-as", self.tr("Save &as…"), "Ctrl+Shift+S", self.tr("Save the scenario as another file")
        )
        self.save_with_run = self._make(
            "save-run",
            self.tr("Save with &run…"),
            "Ctrl+Alt+S",
            self.tr("Save the scenario with all recorded states and branches"),
        )
        self.export_script = self._make(
            "script", self.tr("NumPy script…"), "", self.tr("A Python script that prints the same numbers")
        )
        self.export_torch_script = self._make(
            "script", self.tr("PyTorch script…"), "", self.tr("A script in which autograd finds the same gradients")
        )
        self.undo = self._make(
            "undo",
            self.tr("Undo"),
            QKeySequence.StandardKey.Undo,
            self.tr("Take the last change back; training is rewound instead"),
        )
        self.redo = self._make("redo", self.tr("Redo"), QKeySequence.StandardKey.Redo, self.tr("Make it again"))
        self.quit = self._make("quit", self.tr("&Quit"), "Ctrl+Q", self.tr("Close the window"))

        self.reset = self._make(
            "reset", self.tr("Reset"), "Ctrl+R", self.tr("Forget what was recorded, and begin anew: the same numbers")
        )
        self.to_start = self._make("to-start", self.tr("Start"), "Home", self.tr("Show state 0; all stays recorded"))
        self.step_back = self._make("step-back", self.tr("Back"), "Left", self.tr("Back by one state"))
        self.step = self._make("step", self.tr("Step"), "Right", self.tr("On by one iteration"))
        self.run = self._make("run", self.tr("Run"), "Space", self.tr("Train on, or pause"))
        self.choose_stops = self._make(
            "stops",
            self.tr("Stop when…"),
            "S",
            self.tr("Halt the run at an error, a gradient, an answer, a sign"),
        )
        self.newest = self._make("newest", self.tr("Newest"), "End", self.tr("Show the newest recorded state"))
        self.run_to = self._make("run-to", self.tr("Run to state…"), "Ctrl+G", self.tr("Type the state to go to"))
        self.faster = self._make("faster", self.tr("Faster"), "]", self.tr("Run faster"))
        self.slower = self._make("slower", self.tr("Slower"), "[", self.tr("Run slower"))

        self.next_phase = self._make(
            "next-phase", self.tr("Next phase"), ".", self.tr("On by one phase: walk through this step from inside")
        )
        self.previous_phase = self._make(
            "previous-phase", self.tr("Phase before"), ",", self.tr("Back by one phase of the step")
        )
        for action in (self.next_phase, self.previous_phase):
            action.setIconText(self.tr("Phase"))  # on its button, where its icon says which way
        self.play_phases = self._make(
            "play-phases", self.tr("Play the phases"), "P", self.tr("Play the phases one after the other, or pause")
        )
        self.leave_phases = self._make(
            "close", self.tr("Leave the phases"), "", self.tr("Show the whole step again (Esc)")
        )
        self.next_sample = self._make(
            "next-sample", self.tr("Next sample"), "PgDown", self.tr("Show the numbers of the next sample")
        )
        self.previous_sample = self._make(
            "previous-sample", self.tr("Previous sample"), "PgUp", self.tr("Show the numbers of the sample before")
        )
        self.follow_batches = self._make(
            "follow", self.tr("Follow the batches"), "B", self.tr("Show the first sample of each iteration's batch")
        )

        self.fit = self._make("fit", self.tr("Fit the network"), "F", self.tr("Show the whole network"))
        self.zoom_in = self._make("zoom-in", self.tr("Zoom in"), QKeySequence.StandardKey.ZoomIn, self.tr("Larger"))
        self.zoom_out = self._make(
            "zoom-out", self.tr("Zoom out"), QKeySequence.StandardKey.ZoomOut, self.tr("Smaller")
        )
        self.dismiss_ghosts = self._make(
            "dismiss",
            self.tr("Dismiss the runs before"),
            "Ctrl+D",
            self.tr("Take away the pale curves of earlier runs"),
        )
        self.walk = self._make(
            "walk", self.tr("Walk the network"), "W", self.tr("Walk from neuron to weight by the arrow keys")
        )
        self.log = self._make("log", self.tr("Error on a log scale"), "L", self.tr("Logarithmic error axis"))
        self.log.setCheckable(True)
        self.let_go = self._make(
            "close", self.tr("Let go"), "Escape", self.tr("Leave the phases, or empty the inspector")
        )
        self.larger = self._make(
            "larger", self.tr("Larger lower views"), "E", self.tr("Give the views below more room, or less again")
        )
        self.larger.setCheckable(True)
        self.shortcuts = self._make("help", self.tr("Keyboard shortcuts"), "F1", self.tr("All keys at a glance"))
        self.preferences = self._make(
            "preferences", self.tr("&Preferences…"), "Ctrl+,", self.tr("Colours, digits shown, language; reset them")
        )
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.reset_settings = self._make(
            "reset",
            self.tr("Reset the settings…"),
            "",
            self.tr("Window, colours, digits, language, speed and recent files as at first"),
        )
        self.about = self._make("backstep", self.tr("About Backstep"), "", self.tr("What this program is"))

        self.as_printed = self._make(
            "as-printed",
            self.tr("As the article prints it"),
            "Ctrl+M",
            self.tr("Train with the mistake that this scenario's article prints, or rightly again"),
        )
        self.as_printed.setCheckable(True)
        self.side_by_side = self._make(
            "side-by-side",
            self.tr("Side by side"),
            "Ctrl+B",
            self.tr("Train the right rule beside the mistaken one, from the same start, and mark what differs"),
        )
        self.side_by_side.setCheckable(True)
        self.whats_wrong = self._make(
            "whats-wrong",
            self.tr("What is wrong…"),
            "F2",
            self.tr("The faulty line of mathematics beside the right one"),
        )
        self.make_right = self._make(
            "make-right", self.tr("Right again"), "", self.tr("Train by gradient descent as it should be")
        )
        self.check = self._make(
            "check", self.tr("Check the gradients"), "K", self.tr("Every weight's gradient against central differences")
        )

        self.compare_sizes = self._make(
            "compare-sizes",
            self.tr("Hidden sizes side by side…"),
            "Ctrl+H",
            self.tr("Train networks with different numbers of hidden neurons on the same data"),
        )

        self._shown_group, self._scheme_group, self._rule_group = (QActionGroup(self) for _ in range(3))
        self.rules = self._choice(
            self._rule_group,
            [(name, rule_title(name), "", self.tr("Train by this rule, from the start")) for name in RULES],
        )
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

        stack = workbench.undo
        self.undo.triggered.connect(stack.undo)
        self.redo.triggered.connect(stack.redo)
        for changed in (stack.canUndoChanged, stack.canRedoChanged, stack.undoTextChanged, stack.redoTextChanged):
            changed.connect(self._follow_undo)
        self._follow_undo()
        self.reset.triggered.connect(workbench.reset)
        self.step_back.triggered.connect(workbench.step_back)
        self.step.triggered.connect(workbench.step)
        self.run.triggered.connect(self._run_or_play)
        self.next_phase.triggered.connect(player.next)
        self.previous_phase.triggered.connect(player.previous)
        self.play_phases.triggered.connect(player.toggle)
        self.leave_phases.triggered.connect(player.leave)
        player.playing_changed.connect(self._follow_running)
        workbench.phase_changed.connect(self._follow_running)
        self.newest.triggered.connect(self._show_newest)
        self.to_start.triggered.connect(self._show_start)
        self.next_sample.triggered.connect(self._show_next_sample)
        self.previous_sample.triggered.connect(self._show_previous_sample)
        self.follow_batches.triggered.connect(self._follow_batches)
        self.let_go.triggered.connect(self._let_go)
        self.dismiss_ghosts.triggered.connect(workbench.dismiss_ghosts)
        workbench.ghosts_changed.connect(self._follow)
        workbench.stops_changed.connect(self._draw_icons)

        self._shown_group.triggered.connect(self._show)
        self._rule_group.triggered.connect(self._choose_rule)
        self.as_printed.triggered.connect(self._take_as_printed)
        self.side_by_side.triggered.connect(workbench.set_side_by_side)
        self.make_right.triggered.connect(self._make_right)
        workbench.lesson_changed.connect(self._follow_rule)
        workbench.rule_changed.connect(self._follow_rule)
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
        self._follow_rule()

    def all(self) -> list[QAction]:
        """Every action, in the order in which they were made."""
        return [child for child in self.children() if isinstance(child, QAction)]

    def _make(self, name: str, text: str, shortcut: str | QKeySequence.StandardKey, tip: str) -> QAction:
        action = QAction(text, self)
        if isinstance(shortcut, QKeySequence.StandardKey):
            action.setShortcuts(shortcut)
        else:
            action.setShortcut(shortcut)
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
            chosen = action is self.choose_stops and self._workbench.stops
            action.setIcon(icon(name, colors.accent if chosen else colors.text, colors.middle))
        self._run_drawn = None
        self._draw_run()
        self._follow_choices()

    def _draw_run(self) -> None:
        running = self._workbench.running or self._player.playing
        colors = self._theme.colors
        drawn = (running, self._player.playing, colors)
        if drawn == self._run_drawn:
            return
        self._run_drawn = drawn
        self.play_phases.setIcon(icon("pause" if self._player.playing else "run", colors.text, colors.middle))
        self.run.setText(self.tr("Pause") if running else self.tr("Run"))
        self.run.setIcon(icon("pause" if running else "run", colors.on_accent, colors.dim))

    def _follow_undo(self) -> None:
        stack = self._workbench.undo
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        undone, redone = stack.undoText(), stack.redoText()
        self.undo.setText(self.tr("Undo: {change}").format(change=undone) if undone else self.tr("Undo"))
        self.redo.setText(self.tr("Redo: {change}").format(change=redone) if redone else self.tr("Redo"))

    def _follow_running(self) -> None:
        self._draw_run()
        self._follow()

    def _follow(self) -> None:
        workbench = self._workbench
        first, newest = workbench.state == 0, workbench.state >= workbench.history.last
        stuck = newest and workbench.ended is not None
        self.step_back.setEnabled(not first)
        self.to_start.setEnabled(not first)
        self.newest.setEnabled(not newest)
        self.step.setEnabled(not stuck)
        samples = len(workbench.lesson.samples.inputs)
        self.next_sample.setEnabled(workbench.sample < samples - 1)
        self.previous_sample.setEnabled(workbench.sample > 0)
        self.follow_batches.setEnabled(workbench.chosen_sample is not None)
        self.run.setEnabled(workbench.running or not stuck)
        self.dismiss_ghosts.setEnabled(bool(workbench.ghosts))

    def _follow_choices(self) -> None:
        self.shown[self._workbench.shown].setChecked(True)
        self.schemes[self._theme.scheme].setChecked(True)

    def _follow_rule(self) -> None:
        workbench = self._workbench
        lesson = workbench.lesson
        printed = self._printed()
        for name, action in self.rules.items():
            bears = rule_named(name, lesson.learning_rate).bears_on(lesson.network)
            action.setEnabled(bears or name == CHAIN_RULE.name)
            action.setText(rule_title(name))
            if name in printed:
                action.setText(self.tr("{rule} — as the article prints it").format(rule=rule_title(name)))
            action.setStatusTip(
                self.tr("Train by this rule, from the start")
                if action.isEnabled()
                else self.tr("This rule makes no difference in the open network")
            )
        self.rules[lesson.rule.name].setChecked(True)
        self.as_printed.setEnabled(bool(printed))
        self.as_printed.setChecked(lesson.rule.name in printed)
        self.side_by_side.setChecked(workbench.side_by_side)
        for action in (self.side_by_side, self.whats_wrong, self.make_right):
            action.setEnabled(workbench.is_mistaken)

    def _printed(self) -> tuple[str, ...]:
        lesson = self._workbench.lesson
        return PRINTED.get(lesson.name, ()) if lesson.path is None else ()

    def _choose_rule(self, action: QAction) -> None:
        self._workbench.set_rule(action.data())

    def _take_as_printed(self, wanted: bool) -> None:
        self._workbench.set_rule(self._printed()[0] if wanted else CHAIN_RULE.name)

    def _make_right(self) -> None:
        self._workbench.set_rule(CHAIN_RULE.name)

    def _show_start(self) -> None:
        self._workbench.pause()
        self._workbench.seek(0)

    def _show_newest(self) -> None:
        self._workbench.pause()
        self._workbench.seek(self._workbench.history.last)

    def _show_next_sample(self) -> None:
        self._workbench.choose_sample(self._workbench.sample + 1)

    def _show_previous_sample(self) -> None:
        self._workbench.choose_sample(self._workbench.sample - 1)

    def _follow_batches(self) -> None:
        self._workbench.choose_sample(None)

    def _run_or_play(self) -> None:
        """Space plays the phases while a step is walked through, and trains otherwise."""
        if self._player.is_walking:
            self._player.toggle()
        else:
            self._workbench.toggle()

    def _let_go(self) -> None:
        if self._player.is_walking:
            self._player.leave()
        else:
            self._workbench.pin(None)

    def _show(self, action: QAction) -> None:
        self._workbench.show(action.data())

    def _choose_scheme(self, action: QAction) -> None:
        self._theme.choose(action.data())
