"""Asking where a table is to be written, and how: in the dialect that the reader's spreadsheet has."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from core.data.tables.csv_writer import COMMA, DIALECTS, POINT, TABS, Dialect
from gui.preferences.settings import kept_folder, kept_text

KEY = "table"  # of the settings
_ENDINGS = {POINT: ".csv", COMMA: ".csv", TABS: ".tsv"}


def usual_dialect(settings: QSettings) -> Dialect:
    """The one that was chosen last; before any was, the one that the system's numbers are written in."""
    kept = kept_text(settings, KEY)
    usual = COMMA if QLocale.system().decimalPoint() == "," else POINT
    return next((dialect for dialect in DIALECTS if dialect.name == kept), usual)


def ask_for_table(window: QWidget, settings: QSettings, title: str, name: str) -> tuple[Path, Dialect] | None:
    """Where a table is to go, `name` without an ending is offered, and its dialect; None where it isn't wanted."""
    usual = usual_dialect(settings)
    kinds = {_text_of(dialect): dialect for dialect in DIALECTS}
    offered = str(kept_folder(settings) / f"{name}{_ENDINGS[usual]}")
    chosen, kind = QFileDialog.getSaveFileName(window, title, offered, ";;".join(kinds), _text_of(usual))
    if not chosen:
        return None
    dialect = kinds.get(kind, usual)
    settings.setValue(KEY, dialect.name)
    path = Path(chosen)
    return (path if path.suffix else path.with_suffix(_ENDINGS[dialect])), dialect


def _text_of(dialect: Dialect) -> str:
    return {
        POINT: QCoreApplication.translate("Tables", "CSV: decimal point, commas between the cells (*.csv)"),
        COMMA: QCoreApplication.translate("Tables", "CSV: decimal comma, semicolons between the cells (*.csv)"),
        TABS: QCoreApplication.translate("Tables", "TSV: decimal point, tabs between the cells (*.tsv *.txt)"),
    }[dialect]
