"""The play bar: reset, step, run, speed, state, and what the edges show."""

from bisect import bisect
from collections.abc import Callable, Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from core.base.number_format import grouped
from gui.actions.action_set import ActionSet
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.playback import SPEEDS
from gui.model.readings import Readings
from gui.model.store import Store
from gui.model.window_state import EdgeValue
from gui.widgets.controls import ComboBox, Slider, SteadyButton, SteadyLabel
from gui.widgets.number_field import WholeField
from gui.widgets.room.yielding_row import Yield, YieldingRow, hiding, wordless
from gui.window.bars.sample_picker import SamplePicker
from gui.window.bars.timeline import Timeline

FASTEST_TOLD = SPEEDS[-2]  # states a second; what is faster is full speed to the eye
MOST_STATES = 1_000_000_000  # that can be typed
SLIDER = 90, 140  # logical pixels that the slider of the speed is wide, at least and at most
STATE_FIELD = 84  # logical pixels that the field of the state is wide, at least
MOST_WIDE = 16_777_215  # what Qt calls no limit
ICON = 20  # logical pixels that an icon is wide and high


class Transport(QFrame):
    """The bar at the top of the window."""

    left = Signal()  # a state has been typed: the keyboard may go to the diagram

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        actions: ActionSet,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("transport")
        self._store, self._readings, self._commands = store, readings, commands
        steps = actions.of("reset", "step_back", "previous_phase", "next_phase", "step")
        self._guests: list[QWidget] = []  # of which one at a time is there
        self._shortenings: list[Yield] = []  # of guests
        self._steps = [self._button(action) for action in steps]
        for button in self._steps:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self._run = self._button(actions["run"], SteadyButton(actions.texts("run")))
        self._run.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._run.setObjectName("run")
        self.stops = self._button(actions["choose_stops"])
        self.speed, self.speed_label = self._speed_slider(), SteadyLabel(map(self._speed_text, SPEEDS))
        self.state = WholeField(0, MOST_STATES, self.tr("Iteration"))
        grow_with_text(self.state.setMinimumWidth, STATE_FIELD)
        self.goal = QLabel()
        self.goal.setToolTip(self.tr("Where Run stops"))
        self.samples = SamplePicker(store, readings, commands, actions)
        self.shown = self._choice_of_shown(actions)
        self.more = self._more(actions)
        self.timeline = Timeline(store, readings, commands, theme)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        controls = YieldingRow()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 5, 12, 3)
        rows.setSpacing(0)
        rows.addWidget(controls)
        rows.addWidget(self.timeline)
        row = self._row = controls.row
        row.setSpacing(4)
        for button in self._steps:
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._run)
        row.addWidget(self.stops)
        row.addSpacing(8)
        speed_caption = self._caption(self.tr("Speed"), self.speed)
        row.addWidget(speed_caption)
        row.addWidget(self.speed, 1)
        row.addWidget(self.speed_label)
        row.addSpacing(10)
        state_caption = self._caption(self.tr("Iteration"), self.state)
        for widget in (state_caption, self.state, self.goal):
            row.addWidget(widget)
        row.addSpacing(10)
        row.addWidget(self.samples)
        row.addStretch(1)
        shown_caption = self._shown_caption = self._caption(self.tr("Show"), self.shown)
        for control in (shown_caption, self.shown, self.more):
            row.addWidget(control)
        controls.yield_by(
            hiding(speed_caption, shown_caption),
            hiding(self.speed_label),
            wordless(*self._steps),  # icons are known from players; two numbers without their names aren't told apart
            hiding(state_caption, self.samples.caption),
            hiding(self.goal, self.samples.count),
            self._leave_shown_to_menu,
            hiding(self.speed),
            wordless(self._run),
            hiding(self.stops),
            self._shorten_guests,
        )

    def _connect(self) -> None:
        store, commands = self._store, self._commands
        self.speed.valueChanged.connect(self._choose_speed)
        self.speed.sliderPressed.connect(self._keep_speed)
        self.state.valueChanged.connect(commands.playback.run_to)
        self.state.left.connect(self.left)
        self.shown.activated.connect(self._choose_shown)
        for changed in (store.when(changes.speed_changed), store.when(changes.pace_changed)):
            changed.connect(self._follow_speed)
        store.when(changes.playhead_changed).connect(self._follow_state)
        store.when(changes.recorded_changed).connect(self._follow_goal)
        store.when(changes.edges_changed).connect(self._follow_shown)
        self._follow_speed()
        self._follow_state()
        self._follow_goal()
        self._follow_shown()

    def _speed_slider(self) -> Slider:
        slider = Slider(Qt.Orientation.Horizontal)
        slider.setRange(0, len(SPEEDS) - 1)
        slider.setPageStep(3)
        grow_with_text(slider.setMinimumWidth, SLIDER[0])
        grow_with_text(slider.setMaximumWidth, SLIDER[1])
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        slider.setAccessibleName(self.tr("Speed"))
        return slider

    def _choice_of_shown(self, actions: ActionSet) -> ComboBox:
        choice = ComboBox()
        for shown, action in actions.choice("shown").items():
            choice.addItem(action.text(), shown)
        choice.setAccessibleName(self.tr("What the edges show"))
        choice.setToolTip(self.tr("What the edges show: weight (1), gradient (2), last update (3)"))
        choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return choice

    def _button(self, action: QAction, button: QToolButton | None = None) -> QToolButton:
        button = button or QToolButton()
        button.setDefaultAction(action)
        grow_with_text(button.setIconSize, lambda: QSize(grown(ICON), grown(ICON)))
        button.setAutoRaise(True)
        # A click must not take the keyboard: Space and the arrows go on stepping.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.statusTip())
        return button

    def _more(self, actions: ActionSet) -> QToolButton:
        """What holds in a menu whatever has no room in the bar."""
        menu = QMenu(self)
        menu.addSection(self.tr("Edges show"))
        menu.addActions(list(actions.choice("shown").values()))
        menu.addSection(self.tr("Speed"))
        menu.addActions(actions.of("faster", "slower"))
        button = self._button(actions["more"])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def make_room(self, guest: QWidget, shorten: Yield | None = None) -> None:
        """Have a guest at the right end, in the place of what the edges show, while `give_place` says so.

        It may be shortened, after all else that can be done without has gone.
        """
        if shorten is not None:
            self._shortenings.append(shorten)
        self._row.addWidget(guest)
        self._guests.append(guest)
        guest.hide()

    def give_place(self, gives: bool) -> None:
        """Leave out what the edges show, for a guest; or show it again, where no other one is there."""
        gives = gives or any(not guest.isHidden() for guest in self._guests)
        for control in (self._shown_caption, self.shown, self.more):
            control.setMaximumWidth(0 if gives else MOST_WIDE)
        for control in (self.shown, self.more):
            control.setFocusPolicy(Qt.FocusPolicy.NoFocus if gives else Qt.FocusPolicy.TabFocus)

    def lock(self, parts: Collection[str], why: Callable[[str], str]) -> None:
        """Let the fields of these parts be off, and say in their tips why; all others are on."""
        fields: dict[str, tuple[QWidget, ...]] = {
            "speed": (self.speed,),
            "state": (self.state, self.timeline),
            "sample": (self.samples,),
        }
        for part, widgets in fields.items():
            for widget in widgets:
                widget.setEnabled(part not in parts)
                if part in parts:
                    widget.setToolTip(why(part))
        for button in (*self._steps, self._run, self.stops):
            button.setAccessibleName(button.defaultAction().statusTip())  # which says why it is off
        self._follow_speed()
        self._follow_goal()

    def _shorten_guests(self, yields: bool) -> None:
        for shorten in self._shortenings:
            shorten(yields)

    def _leave_shown_to_menu(self, yields: bool) -> None:
        self.shown.setVisible(not yields)
        self.more.setVisible(yields)

    def _caption(self, text: str, of: QWidget) -> QLabel:
        caption = QLabel(text)
        caption.setObjectName("dim")
        caption.setBuddy(of)
        return caption

    def _choose_speed(self, index: int) -> None:
        self._commands.playback.set_speed(SPEEDS[index])

    def _keep_speed(self) -> None:
        """Whoever takes the slider has the speed in hand: a run that began slowly grows no more by itself."""
        self._choose_speed(self.speed.value())

    def type_state(self) -> None:
        """Give the keyboard to the field of the state."""
        self.state.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.state.selectAll()

    def _choose_shown(self, index: int) -> None:
        self._commands.display.show_on_edges(self.shown.itemData(index))

    def _follow_speed(self) -> None:
        pace = self._readings.pace
        speed = self._readings.speed if pace is None else pace
        self.speed.blockSignals(True)
        self.speed.setValue(bisect(SPEEDS, speed) - 1 if speed <= FASTEST_TOLD else len(SPEEDS) - 1)
        self.speed.blockSignals(False)
        text = self._speed_text(speed)
        self.speed_label.setText(text)
        tip = self.tr("How fast Run goes on: {speed} ([ slower, ] faster)")
        if pace is not None:
            tip = self.tr("The first run begins slowly: {speed}. It grows to full speed, unless you set a speed here")
        self.speed.setToolTip(tip.format(speed=text))

    def _speed_text(self, speed: float) -> str:
        if speed > FASTEST_TOLD:
            return self.tr("at full speed")
        return self.tr("{speed} iterations/s").format(speed=grouped(round(speed)))

    def _follow_state(self) -> None:
        self.state.show_value(self._readings.state)

    def _follow_goal(self) -> None:
        goal = grouped(self._readings.goal)
        self.goal.setText(self.tr("of {goal}").format(goal=goal))
        tip = self.tr(
            "The iteration on the screen; Run stops at {goal}. Type another and press Enter to go there (Ctrl+G)"
        ).format(goal=goal)
        if tip != self.state.toolTip():  # which Qt tells the field, be it the same, and more is recorded each frame
            self.state.setToolTip(tip)

    def _follow_shown(self) -> None:
        self.shown.setCurrentIndex(list(EdgeValue).index(self._readings.shown_on_edges))
