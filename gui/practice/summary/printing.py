"""A summary on paper: points, what to take along, and all lines."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from gui.practice.parts.marks import mark_name
from gui.practice.summary.row_texts import SummaryRow

_STYLE = "td, th { padding: 3px 10px 3px 0; } th { text-align: left; } .n { font-family: monospace; }"


def summary_document(
    head: Sequence[str], taken: Sequence[tuple[str, str]], rows: Sequence[SummaryRow]
) -> QTextDocument:
    """The summary as a document: the lines of its head, the first as a title; nothing in a name is a tag."""
    translate = QCoreApplication.translate
    title, *others = (escape(each) for each in head)
    heads = (
        translate("SummaryPaper", "quantity"),
        translate("SummaryPaper", "yours"),
        translate("SummaryPaper", "true"),
        translate("SummaryPaper", "is"),
        translate("SummaryPaper", "what was said"),
    )
    parts = [f"<h2>{title}</h2>", *(f"<p>{each}</p>" for each in others if each)]
    parts += [f"<p><b>{escape(headline)}</b> {escape(details)}</p>" for headline, details in taken]
    parts.append("<table><tr>" + "".join(f"<th>{escape(each)}</th>" for each in heads) + "</tr>")
    for row in rows:
        cells = (escape(each) for each in (row.name, row.own, row.true, mark_name(row.mark), row.said))
        classes = ("", " class='n'", " class='n'", "", "")
        parts.append("<tr>" + "".join(f"<td{c}>{cell}</td>" for c, cell in zip(classes, cells, strict=True)) + "</tr>")
    parts.append("</table>")
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml("".join(parts))
    return document


def ask_for_printer(window: QWidget, document: QTextDocument) -> None:
    """Ask by the system's dialog where to print, and print a document there."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: document.print_(printer))
    dialog.show()
