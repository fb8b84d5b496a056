"""What the program is: its version, its licence, what it is built on; all of it can be copied as text."""

import platform
from collections.abc import Sequence
from html import escape
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from core.base.resources import resource
from core.base.version import VERSION

LICENCE = "MIT"
BUILT_ON = (
    "PySide6-Essentials",
    "numpy",
    "numba",
    "pyqtgraph",
    "ziamath",
    "contourpy",
    "pydantic",
    "tomlkit",
    "markdown-it-py",
    "python-calamine",
    "charset-normalizer",
    "rich",
)
"""What pyproject.toml asks for, as packages are called."""
SIZE, SIZE_OF_LICENCES = (540, 540), (760, 560)  # logical pixels
BUNDLED = "LICENCES.txt"  # of all that a bundle brings; it is there in a bundle alone
LONGEST = 60  # letters of a licence's name; some packages have its whole text in that place


def built_on(packages: Sequence[str] = BUILT_ON) -> list[tuple[str, str, str]]:
    """Name, version and licence of Python, Qt and each package that is there; a licence may be unknown."""
    parts = [("Python", platform.python_version(), "PSF-2.0"), ("Qt", qVersion(), "LGPL-3.0")]
    for package in packages:
        try:
            known = metadata(package)
        except PackageNotFoundError:  # numba may be missing, and everything runs without it
            continue
        told = str(known.json.get("license_expression") or known.json.get("license") or "")
        licence = told if 0 < len(told) <= LONGEST else _licence_in(known.get_all("Classifier") or ())
        parts.append((known["Name"], known["Version"], licence))
    return parts


def _licence_in(classifiers: Sequence[str]) -> str:
    named = [each.rsplit(" :: ", 1)[1] for each in classifiers if each.startswith("License :: OSI Approved ::")]
    return named[0].removesuffix(" License") if named else ""


class AboutDialog(QDialog):
    """Says what the program is, and copies it for whoever reports something."""

    def __init__(self, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Backstep"))
        self.text = QTextBrowser()
        self.text.setHtml(self._html())
        self.text.setAccessibleName(self.windowTitle())
        self.copy = QPushButton(self.tr("Copy as text"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.licences = QPushButton(self.tr("Licences…"), self)
        self.licences.clicked.connect(self._show_licences)
        if resource(BUNDLED).is_file():
            buttons.addButton(self.licences, QDialogButtonBox.ButtonRole.ActionRole)
        else:
            self.licences.hide()
        buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        rows = QVBoxLayout(self)
        rows.addWidget(self.text)
        rows.addWidget(buttons)
        self.resize(*SIZE)

    def as_text(self) -> str:
        """What is copied: a line each, without the log's place, which may hold somebody's name."""
        lines = [f"Backstep {VERSION}", self.tr("Licence: {name}").format(name=LICENCE), platform.platform()]
        lines += [f"{name} {version}" + (f" ({licence})" if licence else "") for name, version, licence in built_on()]
        return "\n".join(lines)

    def _html(self) -> str:
        purpose = self.tr(
            "Backpropagation that can be watched, stepped, rewound and questioned, one derivative at a time. "
            "Everything on the screen is computed from the recorded iteration that you look at."
        )
        version = self.tr("Version {version}, licence {licence}").format(version=VERSION, licence=LICENCE)
        faults = self.tr("Faults of the program are written to {log}.").format(log=self._log)
        rows = "".join(
            f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td>{escape(number)}&nbsp;&nbsp;</td><td>{escape(licence)}</td></tr>"
            for name, number, licence in built_on()
        )
        return (
            f"<h2>Backstep</h2><p>{escape(version)}</p><p>{escape(purpose)}</p>"
            f"<h4>{escape(self.tr('Built on'))}</h4><table cellspacing='2'>{rows}</table>"
            f"<p>{escape(platform.platform())}</p><p>{escape(faults)}</p>"
        )

    @Slot()
    def _show_licences(self) -> None:
        LicencesDialog(resource(BUNDLED), self).open()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())


class LicencesDialog(QDialog):
    """The licences of all that is bundled with the program, in full."""

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self.text = QPlainTextEdit(file.read_text(encoding="utf-8"))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.text)
        rows.addWidget(buttons)
        self.resize(*SIZE_OF_LICENCES)
