"""Every action of the window, made once: text, shortcut, icon, status tip."""

from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.actions.action_set import ActionSet
from gui.actions.mistake_actions import RuleActions
from gui.look.icons import icon
from gui.look.plain_text import keyless, tip
from gui.look.theme import Scheme, Theme
from gui.model.phase_player import PhasePlayer
from gui.model.readings import Shown
from gui.model.workbench import Workbench

Key = TypeVar("Key")


class Actions(ActionSet):
    """The actions; what belongs to the workbench is connected here, the rest by who does it."""

    def __init__(self, workbench: Workbench, player: PhasePlayer, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._workbench, self._player = workbench, player
        self._run_drawn: object = None

        self.open = self._make("open", self.tr("&Open…"), "Ctrl+O", self.tr("Open a scenario file"))
        self.new = self._make("new", self.tr("&New"), QKeySequence.StandardKey.New, self.tr("Begin one of your own"))
        self.reload = self._make(
            "reload", self.tr("Re&load"), "F5", self.tr("Open the file again, as it is now, at the same state")
        )
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
        self.run_texts = self.tr("Run"), self.tr("Pause")
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
        self.previous_phase.setIconText(self.tr("Phase back"))  # on its button
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
        self.cards = self._make(
            "card",
            self.tr("Cards while pointing"),
            "",
            self.tr("Show the card of what the pointer rests on; or, without, only of what is clicked"),
        )
        self.cards.setCheckable(True)
        self.cards.setChecked(True)
        self.let_go = self._make(
            "close", self.tr("Let go"), "Escape", self.tr("Leave the phases, or empty the inspector")
        )
        self.larger = self._make(
            "larger", self.tr("Larger lower views"), "E", self.tr("Give the views below more room, or less again")
        )
        self.larger.setCheckable(True)
        self.scenarios = self._make(
            "left-panel", self.tr("Scenarios beside"), "F8", self.tr("Show the list of scenarios, or fold it away")
        )
        self.inspector = self._make(
            "right-panel", self.tr("Inspector beside"), "F9", self.tr("Show the inspector, or fold it away")
        )
        for action in (self.scenarios, self.inspector):
            action.setCheckable(True)
            action.setChecked(True)
        self.more = self._make("more", self.tr("More"), "", self.tr("What has no room in the bar"))
        self.menu_here = self._make(
            "menu-here", self.tr("Menu here"), "Shift+F10", self.tr("Open the menu of what has the keyboard")
        )
        self.shortcuts = self._make("help", self.tr("Keyboard shortcuts"), "F1", self.tr("All keys at a glance"))
        self.preferences = self._make(
            "preferences", self.tr("&Preferences…"), "Ctrl+,", self.tr("Colours, digits shown, language; reset them")
        )
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.reset_settings = self._make(
            "reset",
            self.tr("Reset the settings…"),
            "",
            self.tr("Window, colours, digits, cards, language, speed and recent files as at first"),
        )
        self.about = self._make("backstep", self.tr("About Backstep"), "", self.tr("What this program is"))

        self.check = self._make(
            "check", self.tr("Check the gradients"), "K", self.tr("Every weight's gradient against central differences")
        )

        self.compare_sizes = self._make(
            "compare-sizes",
            self.tr("Hidden sizes side by side…"),
            "Ctrl+H",
            self.tr("Train networks with different numbers of hidden neurons on the same data"),
        )

        self.mistakes = RuleActions(workbench, theme, window)
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
        workbench.stops_changed.connect(self.draw_icons)

        self._shown_group.triggered.connect(self._show)
        self._scheme_group.triggered.connect(self._choose_scheme)
        workbench.playhead_changed.connect(self._follow)
        workbench.recorded_changed.connect(self._follow)
        workbench.running_changed.connect(self._follow_running)
        workbench.ended_changed.connect(self._follow)
        workbench.shown_changed.connect(self._follow_choices)
        self.draw_icons()
        self._follow_running()
        self._follow_choices()

    def all(self) -> list[QAction]:
        """Every action, in the order in which they were made."""
        return [*super().all(), *self.mistakes.all()]

    @Slot()
    def draw_icons(self) -> None:
        super().draw_icons()
        if self._workbench.stops:
            colors = self._theme.colors
            self.choose_stops.setIcon(icon("stops", colors.accent, colors.middle))
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
        self.run.setText(self.run_texts[running])
        self.run.setIcon(icon("pause" if running else "run", colors.on_accent, colors.dim))

    def _follow_undo(self) -> None:
        stack = self._workbench.undo
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        undone, redone = stack.undoText(), stack.redoText()
        taken_back = self.tr("Undo {change}").format(change=undone) if undone else self.tr("Undo")
        made_again = self.tr("Redo {change}").format(change=redone) if redone else self.tr("Redo")
        rest = self.tr("Take the last change back; training is rewound instead")
        for action, said, status in (
            (self.undo, taken_back, taken_back if undone else rest),
            (self.redo, made_again, made_again if redone else self.tr("Make it again")),
        ):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(keyless(said))
            action.setStatusTip(status)
            action.setToolTip(tip(f"{said} ({keys})"))

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
        samples = len(workbench.whole.inputs)
        self.next_sample.setEnabled(workbench.sample < samples - 1)
        self.previous_sample.setEnabled(workbench.sample > 0)
        self.follow_batches.setEnabled(workbench.chosen_sample is not None)
        self.run.setEnabled(workbench.running or not stuck)
        self.dismiss_ghosts.setEnabled(bool(workbench.ghosts))

    def _follow_choices(self) -> None:
        self.shown[self._workbench.shown].setChecked(True)
        self.schemes[self._theme.scheme].setChecked(True)

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
