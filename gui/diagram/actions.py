"""The actions of the network's diagram, as a table."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.network.notations import NOTATIONS
from gui.actions.spec import ActionSpec, ActionTable, Appearance, Choice
from gui.diagram.view import DiagramView
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.model.window_state import EdgeValue, LabelContent
from gui.texts.faults import translated
from gui.texts.notations import notation_titles


class DiagramActions(ActionTable):
    """How the network is looked at, and what its edges show."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        diagram: DiagramView,
        choose_board: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`choose_board` opens the panel of the board's digits."""
        super().__init__(parent)
        self._readings, self._commands = readings, commands
        self.specs = (
            ActionSpec("fit", self.tr("Fit the network"), self.tr("Show the whole network"), "F", "fit", diagram.fit),
            ActionSpec(
                "zoom_in",
                self.tr("Zoom in"),
                self.tr("Show the network larger; the wheel zooms around the pointer"),
                "+",
                "zoom-in",
                diagram.zoom_in,
            ),
            ActionSpec(
                "zoom_out",
                self.tr("Zoom out"),
                self.tr("Show the network smaller"),
                "-",
                "zoom-out",
                diagram.zoom_out,
            ),
            ActionSpec(
                "walk",
                self.tr("Navigate by keyboard"),
                self.tr("Move from neuron to weight with the arrow keys"),
                "W",
                "walk",
                diagram.walk,
            ),
            self._showing(EdgeValue.WEIGHT, self.tr("Weight"), self.tr("The edges show the weights"), "1"),
            self._showing(EdgeValue.GRADIENT, self.tr("Gradient"), self.tr("The edges show the gradients"), "2"),
            self._showing(
                EdgeValue.UPDATE, self.tr("Last update"), self.tr("The edges show what the last update added"), "3"
            ),
            ActionSpec(
                "board",
                self.tr("As on the board"),
                self.tr("Round each number as it is written, and go on with the rounded ones; or exactly again"),
                "R",
                run=commands.display.work_on_board,
                enabled_when=lambda: readings.board_switch.is_on or readings.why_no_board is None,
                checked_when=lambda: readings.board_switch.is_on,
                appears=self._board_appears,
            ),
            ActionSpec(
                "board_digits",
                self.tr("Digits of the board…"),
                self.tr("How many digits numbers have on the board, and what rounding costs"),
                "Shift+R",
                run=choose_board,
            ),
        )
        titles = notation_titles()
        self.specs += (
            ActionSpec(
                "next_notation",
                self.tr("Next notation"),
                self.tr("Call everything as the next notation does: the article's, SOP, z a δ, net out, matrix, code"),
                "N",
                run=lambda: commands.display.turn_notation(1),
            ),
            ActionSpec(
                "notation_before",
                self.tr("Notation before"),
                self.tr("Call everything as the notation before does"),
                "Shift+N",
                run=lambda: commands.display.turn_notation(-1),
            ),
            ActionSpec(
                "next_labels",
                self.tr("Next labels"),
                self.tr("Write values, names, or both on the edges"),
                "4",
                run=commands.display.turn_labels,
            ),
            self._labelling(LabelContent.VALUE, self.tr("Value"), self.tr("Values stand on the edges")),
            self._labelling(LabelContent.NAME, self.tr("Name"), self.tr("Names stand on the edges")),
            self._labelling(
                LabelContent.BOTH,
                self.tr("Name = value"),
                self.tr("Names and values stand on the edges, if there is room"),
            ),
            *(self._writing(notation, titles[notation]) for notation in NOTATIONS),
        )
        self.changes = tuple(
            map(
                store.when,
                (
                    changes.edges_changed,
                    changes.notation_changed,
                    changes.board_changed,
                    changes.setup_changed,
                    changes.rule_changed,
                ),
            )
        )

    def _labelling(self, labels: LabelContent, title: str, tip: str) -> ActionSpec:
        readings, commands = self._readings, self._commands
        return ActionSpec(
            f"labels_{labels.name.lower()}",
            title,
            tip,
            run=lambda _ticked: commands.display.label_edges(labels),
            checked_when=lambda: readings.labels is labels,
            choice=Choice("labels", labels),
        )

    def _writing(self, notation: str, title: str) -> ActionSpec:
        readings, commands = self._readings, self._commands
        return ActionSpec(
            f"notation_{notation}",
            title,
            self.tr("Call everything so: {notation}").format(notation=title),
            run=lambda _ticked: commands.display.write_names(notation),
            checked_when=lambda: readings.notation == notation,
            choice=Choice("notation", notation),
        )

    def _board_appears(self) -> Appearance:
        """With why it can't be, where it can't."""
        why = self._readings.why_no_board
        return Appearance() if why is None else Appearance(tip=self.tr("No board: {why}").format(why=translated(why)))

    def _showing(self, shown: EdgeValue, text: str, tip: str, shortcut: str) -> ActionSpec:
        readings, commands = self._readings, self._commands
        return ActionSpec(
            f"show_{shown.value}",
            text,
            tip,
            shortcut,
            run=lambda _ticked: commands.display.show_on_edges(shown),
            checked_when=lambda: readings.shown_on_edges is shown,
            choice=Choice("shown", shown),
        )
