"""The gradients that were checked, as a table: the worst first."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from core.elements import Parameter
from core.figures import figure, signed
from core.gradient_check import TOLERANCE, GradientCheck
from core.naming import Names
from core.network import Network
from gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
GRADIENT, DIFFERENCE = 2, 3  # columns


@dataclass(frozen=True)
class Line:
    """One gradient: by the way back, by central differences, and how far the two are apart."""

    parameter: Parameter
    name: str
    gradient: float
    difference: float
    off: float

    @property
    def is_wrong(self) -> bool:
        """Whether it is further off than rounding explains; what is no number is, too."""
        return not self.off <= TOLERANCE


def lines_of(check: GradientCheck, network: Network, names: Names) -> list[Line]:
    """The lines of a check, the worst first, and what is no number before them."""
    off = check.off
    order = np.argsort(-np.nan_to_num(off, nan=np.inf), kind="stable")
    lines = []
    for place in order.tolist():
        parameter = network.parameter(int(check.positions[place]))
        gradient, difference = float(check.gradients[place]), float(check.differences[place])
        lines.append(Line(parameter, names.of(parameter), gradient, difference, float(off[place])))
    return lines


class CheckTable(QAbstractTableModel):
    """Name, gradient, central difference, how far apart, and the verdict."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: list[Line] = []

    def show_lines(self, lines: list[Line]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def write_anew(self) -> None:
        """Show the same numbers in another notation."""
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            verdict = self.tr("✗ wrong") if line.is_wrong else self.tr("✓ right")
            apart = figure(line.off, 2)
            return (verdict, line.name, signed(line.gradient), signed(line.difference), apart)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column > 1:
            return int(RIGHT)
        if role == Qt.ItemDataRole.ForegroundRole and line.is_wrong:
            return QColor(self._theme.colors.error)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(RIGHT if section > 1 else LEFT)
        if role == Qt.ItemDataRole.DisplayRole:
            titles = ("", self.tr("Name"), self.tr("By the way back"), self.tr("Central difference"), self.tr("Apart"))
            return titles[section]
        return None
