"""The open run and the kept ones as a table: what each is called, what it has otherwise, how far it came."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

from core.base.number_format import NumberFormat, figure, grouped
from core.base.spoken import phrases
from core.base.typed_name import typed_name
from core.experiments.hidden_sizes import AnswerScores, scores_of
from core.experiments.race import Finish, finish_of
from core.training.kept_run import KeptRun
from gui.look.plain_text import tip
from gui.look.strokes import dash
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.model.readings import Readings
from gui.plots.kept_lines import KeptLine, kept_line
from gui.texts.kept_runs import gaps_text, kept_run_name, told_apart
from gui.texts.race import arrival_text

Index = QModelIndex | QPersistentModelIndex
TO_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TO_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME, APART, STATES, ERROR, FIRST, HELD_OUT = range(6)  # columns
SWATCH = 26, 12  # logical pixels


@dataclass(frozen=True)
class RunRow:
    """One run, as it stands in the table."""

    kept: KeptRun | None  # None for the open run
    name: str
    apart: str  # what it has otherwise than the open run
    states: int  # the newest that it came to
    error: float  # there
    ended: bool
    finish: Finish
    scores: AnswerScores


class KeptRunTable(QAbstractTableModel):
    """The open run first. A kept one is ticked where it is shown, and renamed in its place."""

    nameless = Signal(str)  # an empty name was typed in the place of this one, which stays

    def __init__(
        self,
        readings: Readings,
        theme: Theme,
        rename: Callable[[KeptRun, str], None],
        show: Callable[[list[KeptRun], bool], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._readings, self._theme, self._rename, self._show = readings, theme, rename, show
        self._known: WeakKeyDictionary[KeptRun, AnswerScores] = WeakKeyDictionary()
        self.goal = 0.01
        self.rows: list[RunRow] = []

    def take(self) -> None:
        """Show the runs as they are now; what is selected stays, where the runs are the same."""
        rows = self._made()
        same = len(rows) == len(self.rows) and all(
            one.kept is None or (other.kept is not None and one.kept.is_same(other.kept))
            for one, other in zip(rows, self.rows, strict=True)
        )
        if same:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def place_of(self, kept: KeptRun) -> int | None:
        """Its row."""
        found = (row for row, each in enumerate(self.rows) if each.kept is not None and each.kept.is_same(kept))
        return next(found, None)

    @property
    def has_apart(self) -> bool:
        """Whether one of them has something otherwise that its name doesn't say."""
        return any(row.apart for row in self.rows)

    @property
    def has_held_out(self) -> bool:
        """Whether one of the runs has samples held out, or classes to be right about."""
        return any(not (math.isnan(row.scores.held_out_loss) and math.isnan(row.scores.accuracy)) for row in self.rows)

    def _made(self) -> list[RunRow]:
        readings = self._readings
        run, setup, number_format = readings.open_run, readings.setup, readings.number_format
        _, parameters = readings.history.newest
        own = RunRow(
            None,
            self.tr("open run"),
            "",
            readings.history.last,
            readings.history.newest_error,
            readings.ended is not None,
            finish_of(run, self.goal),
            scores_of(setup, parameters) if self._is_scored else _NO_SCORES,
        )
        rows = [own]
        for kept in readings.kept_runs:
            if kept not in self._known:
                self._known[kept] = scores_of(kept.setup, kept.final_parameters)
            name, apart = kept_run_name(kept, setup, number_format), phrases(told_apart(kept, setup, number_format))
            rows.append(
                RunRow(
                    kept,
                    name,
                    "" if apart == name else apart,
                    kept.last,
                    kept.final_error,
                    kept.ended,
                    finish_of(kept, self.goal),
                    self._known[kept],
                )
            )
        return rows

    @property
    def _is_scored(self) -> bool:
        """Whether the open run has more to tell than its error."""
        setup = self._readings.setup
        return setup.split is not None or setup.whole.are_of_classes

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 6

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.column() == NAME and self.rows[index.row()].kept is not None:
            return usual | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._texts(row)[column]
            case Qt.ItemDataRole.EditRole if column == NAME:
                return row.name
            case Qt.ItemDataRole.ToolTipRole if column in (NAME, APART, STATES):
                return self._tip(row, column)
            case Qt.ItemDataRole.DecorationRole if column == NAME:
                return self._swatch(row.kept)
            case Qt.ItemDataRole.CheckStateRole if column == NAME and row.kept is not None:
                return Qt.CheckState.Checked if row.kept.is_shown else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(TO_RIGHT if column > APART else TO_LEFT)
            case Qt.ItemDataRole.FontRole if row.kept is None or (row.kept.is_before and column == NAME):
                font = QFont()
                font.setBold(row.kept is None)
                font.setItalic(row.kept is not None)
                return font
            case Qt.ItemDataRole.ForegroundRole if row.kept is not None and not row.kept.is_shown:
                return QColor(self._theme.colors.dim)
            case Qt.ItemDataRole.ForegroundRole if row.ended and column == ERROR:
                return QColor(self._theme.colors.error)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        kept = self.rows[index.row()].kept
        if kept is None or index.column() != NAME:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self._show([kept], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole:
            name = typed_name(str(value))
            if not name:
                self.nameless.emit(self.rows[index.row()].name)
            elif name != self.rows[index.row()].name:
                self._rename(kept, name)
            return bool(name)
        return False

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(TO_RIGHT if section > APART else TO_LEFT)
        if role == Qt.ItemDataRole.DisplayRole:
            goal = self._readings.number_format.figure(self.goal)
            return (
                self.tr("Run"),
                self.tr("Otherwise"),
                self.tr("To iteration"),
                self.tr("Error there"),
                self.tr("Below {goal}").format(goal=goal),
                self._scores_title(),
            )[section]
        return None

    def _scores_title(self) -> str:
        if any(not math.isnan(row.scores.held_out_loss) for row in self.rows):
            return self.tr("Held out")
        return self.tr("Right")

    def _texts(self, row: RunRow) -> tuple[str, ...]:
        number_format = self._readings.number_format
        error = self.tr("infinite or NaN") if row.ended else number_format.figure(row.error)
        return (
            row.name,
            row.apart,
            grouped(row.states),
            error,
            arrival_text(row.finish, in_short=True),
            _scored(row.scores, number_format),
        )

    def _tip(self, row: RunRow, column: int) -> str:
        """What may be cut off, or isn't there to be looked at."""
        if column != STATES:
            return tip(self._texts(row)[column])
        return "" if row.kept is None else tip(gaps_text(row.kept))

    def _swatch(self, kept: KeptRun | None) -> QIcon:
        colors = self._theme.colors
        return line_icon(KeptLine(colors.curves[0], 0) if kept is None else kept_line(kept, colors))


_NO_SCORES = AnswerScores(math.nan, math.nan, math.nan, math.nan)


def _scored(scores: AnswerScores, number_format: NumberFormat) -> str:
    """The error of what is held out, and the share that is right: of that, or else of all."""
    held_out = not math.isnan(scores.held_out_loss)
    share = scores.held_out_accuracy if held_out else scores.accuracy
    texts = [number_format.figure(scores.held_out_loss)] if held_out else []
    if not math.isnan(share):
        texts.append(f"{figure(100 * share, 3)} %")
    return " · ".join(texts)


def line_icon(line: KeptLine) -> QIcon:
    """A piece of a curve, as it is drawn."""
    size = QSize(*map(grown, SWATCH))
    fine = 2  # pixels to one, so that it is sharp where pixels are small
    drawn = QPixmap(size * fine)
    drawn.setDevicePixelRatio(fine)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(line.color), grown(3))
    dash(pen, line.dash)
    painter.setPen(pen)
    painter.drawLine(1, size.height() // 2, size.width() - 1, size.height() // 2)
    painter.end()
    icon = QIcon(drawn)
    icon.addPixmap(drawn, QIcon.Mode.Selected)  # or Qt would mix in the colour of the selection
    return icon
