"""The gradients that were checked, as a table: the worst first."""

import math
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from core.analysis.gradient_check import GradientCheck
from core.base.number_format import NumberFormat, figure
from core.network.elements import Parameter
from core.network.names import Names
from core.network.network import Network
from gui.look.theme import Theme

Index = QModelIndex | QPersistentModelIndex
TO_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TO_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
VERDICT, GRADIENT, DIFFERENCE = 0, 2, 3  # columns


@dataclass(frozen=True)
class CheckedGradient:
    """One gradient: by the backward pass, by central differences, and how far the two are apart."""

    parameter: Parameter
    name: str
    gradient: float
    difference: float
    off: float
    is_wrong: bool
    sides: tuple[float, float] | None  # the slopes from the left and from the right, where the error has a kink

    @property
    def at_kink(self) -> bool:
        """Whether it is neither right nor wrong."""
        return self.sides is not None and not self.is_wrong

    @property
    def is_right(self) -> bool:
        """Whether it agrees; where there is no difference to hold it against, nothing can be said."""
        return not (self.is_wrong or self.at_kink) and math.isfinite(self.off)


def checked_gradients(check: GradientCheck, network: Network, names: Names) -> list[CheckedGradient]:
    """The lines of a check, the worst first, then what is at a kink, then what is right."""
    off, wrong, kinks = check.off, check.wrong(), check.at_kink
    order = np.lexsort((-np.nan_to_num(off, nan=np.inf), ~kinks, ~wrong))
    lines = []
    for index in order.tolist():
        parameter, beside = network.parameter(int(check.positions[index])), check.beside[index]
        sides = (beside.left, beside.right) if beside.at_kink else None
        gradient = float(check.gradients[index])
        lines.append(
            CheckedGradient(
                parameter, names.of(parameter), gradient, beside.slope, float(off[index]), bool(wrong[index]), sides
            )
        )
    return lines


class CheckTable(QAbstractTableModel):
    """Name, gradient, central difference, how far apart, and the verdict."""

    def __init__(self, theme: Theme, number_format: NumberFormat, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._number_format = theme, number_format
        self.lines: list[CheckedGradient] = []

    def show_lines(self, lines: list[CheckedGradient]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def name(self, names: Names) -> None:
        """Call the parameters so."""
        self.lines = [replace(line, name=names.of(line.parameter)) for line in self.lines]
        self._write_anew()

    def write_in(self, number_format: NumberFormat) -> None:
        """Show the same numbers in this format."""
        self._number_format = number_format
        self._write_anew()

    def _write_anew(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self._verdict(line),
                line.name,
                self._number_format.signed(line.gradient),
                self._slope(line),
                figure(line.off, 2),
            )[column]
        if role == Qt.ItemDataRole.ToolTipRole and line.sides is not None:
            left, right = (self._number_format.signed(slope) for slope in line.sides)
            return self.tr(
                "The weighted sum of a ReLU is 0 here, and the error has a kink: from the left its slope is "
                "{left}, from the right {right}. A gradient may be any slope between them; what f′(0) is "
                "taken as decides which."
            ).format(left=left, right=right)
        if role == Qt.ItemDataRole.TextAlignmentRole and column > 1:
            return int(TO_RIGHT)
        if role == Qt.ItemDataRole.ForegroundRole and (line.is_wrong or line.at_kink):
            return QColor(self._theme.colors.error if line.is_wrong else self._theme.colors.accent)
        return None

    def _verdict(self, line: CheckedGradient) -> str:
        if line.is_wrong:
            return self.tr("✗ wrong")
        if line.at_kink:
            return self.tr("∠ at a kink")
        return self.tr("✓ right") if line.is_right else self.tr("? no difference")

    def _slope(self, line: CheckedGradient) -> str:
        """The central difference, or the slopes from the two sides of a kink."""
        if line.sides is None:
            return self._number_format.signed(line.difference)
        left, right = (self._number_format.signed(slope) for slope in line.sides)
        return self.tr("left {left}, right {right}").format(left=left, right=right)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(TO_RIGHT if section > 1 else TO_LEFT)
        if role == Qt.ItemDataRole.AccessibleTextRole and not section:
            return self.tr("Verdict")
        if role == Qt.ItemDataRole.DisplayRole:
            titles = (
                "",
                self.tr("Name"),
                self.tr("Backpropagation"),
                self.tr("Central difference"),
                self.tr("Difference"),
            )
            return titles[section]
        return None
