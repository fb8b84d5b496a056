"""A neuron or an input named where it stands."""

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from core.base.errors import ScenarioError
from core.network.elements import Input, Neuron
from core.network.names import Names
from core.network.notations import ARTICLE
from gui.diagram.editing.placed_editor import PlacedText
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.texts.changes import renamed
from gui.texts.faults import translated


class Namer(QObject):
    """Asks for one name at a time; a change of names can be undone."""

    def __init__(self, readings: Readings, commands: Commands, view: QWidget) -> None:
        super().__init__(view)
        self._readings, self._commands = readings, commands
        self._named: Input | Neuron | None = None
        self.editor = PlacedText(view)
        self.editor.setPlaceholderText(self.tr("automatic"))
        self.editor.typed.connect(self._take)

    def ask(self, element: Input | Neuron, at: QPoint) -> None:
        """Let a name be typed, at a place in the view."""
        self._named = element
        self._commands.pointing.hover(None)
        name = self._article.of(element)
        self.editor.ask(name, self.tr("Name of {name}").format(name=name), at)

    @property
    def _article(self) -> Names:
        """The scenario's own names: in other notations nobody can name anything."""
        return self._readings.names.written_in(ARTICLE)

    @Slot(str)
    def _take(self, name: str) -> None:
        from core.setup.changes import rename

        element = self._named
        if element is None:
            return
        column = 0 if isinstance(element, Input) else element.layer + 1
        if name.strip() != self._article.of(element):
            try:
                setup = rename(self._readings.setup, column, element.index, name).setup
            except ScenarioError as fault:
                self.editor.refuse(translated(fault.problem))
                return
            before, now = self._article.of(element), setup.names.written_in(ARTICLE).of(element)
            self._commands.edits.edit(renamed(before, now), setup)
            self._commands.display.write_names(ARTICLE)  # in which alone it is to be seen
        self.editor.accept_typed()
