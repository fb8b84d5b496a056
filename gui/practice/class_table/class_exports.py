"""What leaves the class's table: a table for a spreadsheet, a picture, a print."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from core.base.atomic_files import write_text_file
from core.base.errors import ScenarioError
from core.reports.class_table import class_csv
from gui.dialogs.where_to_save import where_to_save
from gui.look.pictures import KINDS, About, draw_widget, write_widget
from gui.look.theme import Theme
from gui.practice.class_table.class_model import ClassModel
from gui.practice.class_table.class_view import ClassView
from gui.preferences.settings import kept_folder
from gui.texts.faults import translated


class ClassExports(QObject):
    """Saves and prints the table with all its rows, of which the one in the window may show a part."""

    written = Signal(str, object)  # what, and the path of the table or the picture
    failed = Signal(str)  # why something can't be written

    def __init__(
        self,
        model: ClassModel,
        table: ClassView,
        theme: Theme,
        settings: QSettings,
        about: Callable[[], About],
        window: QWidget,
    ) -> None:
        """`table` is the one in the window; `about` says what a picture of it shows."""
        super().__init__(window)
        self._model, self._table, self._theme, self._settings = model, table, theme, settings
        self._about, self._window = about, window

    @Slot()
    def save_csv(self) -> None:
        """Ask where the table is to be saved for a spreadsheet, and do."""
        path = self._where(self.tr("Save the table"), "class.csv", self.tr("CSV (*.csv)"), (".csv",))
        if path is not None:
            said = self.tr("The class's table, with its learners a row each, is in {path}").format(path=path)
            self._write(path, lambda: write_text_file(path, class_csv(self._model.marks)), said)

    @Slot()
    def save_picture(self) -> None:
        """Ask where a picture of the table is to be saved, and do."""
        kinds = self.tr("PNG (*.png);;SVG (*.svg);;PDF (*.pdf)")
        path = self._where(self.tr("Save a picture"), "class.png", kinds, KINDS)
        if path is not None:
            said = self.tr("A picture of the class's table is in {path}").format(path=path)
            ground = self._theme.colors.panel
            self._write(path, lambda: write_widget(path, self._whole(), ground, self._about()), said)

    @Slot()
    def print(self) -> None:
        """Print the table, where the system's dialog says."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print_on(printer))
        dialog.show()

    def _print_on(self, printer: QPrinter) -> None:
        """As wide as the page, or as high."""
        table, painter = self._whole(), QPainter(printer)
        page = printer.pageRect(QPrinter.Unit.DevicePixel)
        scale = min(page.width() / table.width(), page.height() / table.height())
        painter.scale(scale, scale)
        draw_widget(table, painter)
        painter.end()

    def _where(self, title: str, name: str, kinds: str, endings: Sequence[str]) -> Path | None:
        return where_to_save(self._window, title, kept_folder(self._settings) / name, kinds, endings)

    def _write(self, path: Path, write: Callable[[], object], said: str) -> None:
        try:
            write()
        except ScenarioError as fault:
            self.failed.emit(translated(fault))
            return
        self._settings.setValue("folder", str(path.parent))
        self.written.emit(said, path)

    def _whole(self) -> ClassView:
        table = ClassView(self._model, self._theme)
        table.resize(self._table.width(), self._table.height_of_all())
        table.fit()
        return table
