"""What is copied of the matrices: all that are shown or one of them, as TeX, NumPy or CSV."""

from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from core.base.number_format import grouped
from core.matrices.copies import (
    distinct,
    equations_numpy,
    equations_tex,
    matrices_csv,
    matrix_csv,
    matrix_numpy,
    matrix_tex,
)
from core.matrices.equations import Equation
from core.matrices.matrix import Matrix
from core.matrices.matrix_names import MatrixNames
from gui.document.table_file import usual_dialect
from gui.look.plain_text import keyless
from gui.views.matrices.cell_readings import CellReadings

MOST = 200_000  # entries that a copy holds


class CopyFormat(Enum):
    """How matrices are copied."""

    TEX = "TeX"
    NUMPY = "NumPy"
    CSV = "CSV"


class ShowsMatrices(Protocol):
    """The page whose matrices are copied."""

    @property
    def names(self) -> MatrixNames:
        """What they are called."""

    @property
    def equations(self) -> list[Equation]:
        """What is shown."""

    @property
    def matrix_pointed_at(self) -> Matrix | None:
        """The one that the pointer or the keyboard was on last."""

    def places_of(self, matrix: Matrix, /) -> tuple[list[int | None], list[int | None]]:
        """The rows and columns of it that are shown."""

    def tell(self, text: str, /) -> None:
        """Say something below the matrices."""


class MatrixCopies(QObject):
    """Fills menus, and puts what is chosen on the clipboard; no number that may not be read gets there."""

    def __init__(self, page: ShowsMatrices, cells: CellReadings, settings: QSettings) -> None:
        super().__init__(page if isinstance(page, QObject) else None)
        self._page, self._cells, self._settings = page, cells, settings
        self.of_one = [self._action(each) for each in CopyFormat]  # for the menu of a right click

    def fill(self, menu: QMenu) -> None:
        """Offer all, and the one that was pointed at."""
        menu.clear()
        for each in CopyFormat:
            text = self.tr("All that is shown as {format}").format(format=each.value)
            menu.addAction(text).triggered.connect(partial(self.copy_all, each))
        matrix = self._page.matrix_pointed_at
        if matrix is None:
            return
        menu.addSeparator()
        for each in CopyFormat:
            text = self.tr("{name} as {format}").format(name=keyless(self._page.names.plain(matrix)), format=each.value)
            menu.addAction(text).triggered.connect(partial(self.copy_one, each))

    def copy_all(self, kind: CopyFormat, *_checked: object) -> None:
        """Copy all matrices that are shown."""
        page, equations = self._page, self._page.equations
        matrices = distinct(equations, page.names)
        makers: dict[CopyFormat, Callable[[], str]] = {
            CopyFormat.TEX: lambda: equations_tex(equations, page.names, self._cells.text, page.places_of),
            CopyFormat.NUMPY: lambda: equations_numpy(equations, page.names, self._cells.number),
            CopyFormat.CSV: lambda: matrices_csv(
                matrices, page.names, self._cells.number, usual_dialect(self._settings)
            ),
        }
        entries = 0 if kind is CopyFormat.TEX else sum(each.count for each in matrices)
        told = self.tr("All that is shown is copied as {format}.").format(format=kind.value)
        self._put(makers[kind], entries, told)

    def copy_one(self, kind: CopyFormat, *_checked: object) -> None:
        """Copy the matrix that was pointed at."""
        page, matrix = self._page, self._page.matrix_pointed_at
        if matrix is None:
            page.tell(self.tr("Point at a matrix first: that one is copied."))
            return
        makers: dict[CopyFormat, Callable[[], str]] = {
            CopyFormat.TEX: lambda: matrix_tex(matrix, page.names, self._cells.text, page.places_of),
            CopyFormat.NUMPY: lambda: matrix_numpy(matrix, page.names, self._cells.number),
            CopyFormat.CSV: lambda: matrix_csv(matrix, self._cells.number, usual_dialect(self._settings)),
        }
        told = self.tr("{name} is copied as {format}.").format(name=page.names.plain(matrix), format=kind.value)
        self._put(makers[kind], 0 if kind is CopyFormat.TEX else matrix.count, told)

    def _put(self, make: Callable[[], str], entries: int, told: str) -> None:
        if entries > MOST:
            text = self.tr("{count} numbers are too many for a copy: File, Export writes them into a file.")
            self._page.tell(text.format(count=grouped(entries)))
            return
        QGuiApplication.clipboard().setText(make())
        self._page.tell(told)

    def _action(self, kind: CopyFormat) -> QAction:
        action = QAction(self.tr("Copy this matrix as {format}").format(format=kind.value), self)
        action.triggered.connect(partial(self.copy_one, kind))
        return action
