"""Where the parts of the lesson editor stand: its text in the column, its panels around the diagram."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.actions.action_set import ActionSet
from gui.lessons.editing.editor_pane import EditorPane
from gui.lessons.editing.facts_panel import FactsPanel
from gui.lessons.editing.show_panel import ShowPanel
from gui.lessons.editing.steps_panel import LessonSteps
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.preferences.folding import Folding
from gui.reading.reading_column import ReadingColumn

NARROW = 1180  # logical pixels of the window's width, below which the steps stand under the text
BESIDE = 300  # logical pixels that the steps and the facts are wide
FOLDS = "scenarios", "inspector", "lower_views"  # as they were before; the latter two make room


class EditorParts(NamedTuple):
    """What the editor consists of, but for its bar."""

    pane: EditorPane
    steps: LessonSteps
    facts: FactsPanel
    shows: ShowPanel


class EditingRoom(QObject):
    """Gives the parts their places while a lesson is edited, and lets what stood there come back."""

    def __init__(
        self,
        parts: EditorParts,
        actions: ActionSet,
        folding: Folding,
        reading: ReadingColumn,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._parts, self._actions, self._folding, self._reading, self._window = (
            parts,
            actions,
            folding,
            reading,
            window,
        )
        self._is_taken = False
        self._folds: dict[str, bool] = {}
        self.side = QWidget()  # the steps and the facts, where there is room beside the diagram
        grow_with_text(self.side.setFixedWidth, BESIDE)
        self._beside = QVBoxLayout(self.side)
        self._beside.setContentsMargins(0, 0, 0, 0)
        grow_with_text(self._beside.setSpacing, 8)
        window.installEventFilter(self)
        theme.changed.connect(self._fit)  # larger text needs more room

    def take(self) -> None:
        """Have the parts in their places, and fold away what they need the room of."""
        self._is_taken = True
        self._folds = {name: self._actions[name].isChecked() for name in FOLDS}
        with self._folding.for_a_while():
            for name in FOLDS:
                self._actions[name].setChecked(name == "scenarios")
        self._reading.put_in_place(self._parts.pane)
        self._place_panels()
        self._parts.shows.show()

    def give_back(self, *, leaves_column: bool) -> None:
        """Have the parts away; what was folded is there again, and the column's own text unless a lesson has it."""
        self._is_taken = False
        if leaves_column:
            self._reading.take_back()
        self._parts.pane.hide()
        self._make_room()
        for name, shown in self._folds.items():
            self._actions[name].setChecked(shown)

    def _make_room(self) -> None:
        """Have the panels away at once: what comes back in their place looks first whether there is room."""
        for panel in (self.side, self._parts.shows):
            panel.hide()
            holder = panel.parentWidget()
            layout = None if holder is None else holder.layout()
            if layout is not None:
                layout.activate()

    @property
    def _has_room(self) -> bool:
        return self._window.width() >= grown(NARROW)

    def _place_panels(self) -> None:
        """Have the steps and the facts beside the diagram, or under the text."""
        for panel in (self._parts.steps, self._parts.facts):
            if self._has_room:
                self._beside.addWidget(panel, 1 if panel is self._parts.steps else 0)
                panel.show()
            else:
                self._parts.pane.add_below(panel)
        self.side.setVisible(self._is_taken and self._has_room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    @Slot()
    def _fit(self) -> None:
        """The window or its text has another size: have the steps beside the diagram, or under the text."""
        if self._is_taken and self.side.isAncestorOf(self._parts.steps) != self._has_room:
            self._place_panels()
