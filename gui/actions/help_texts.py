"""What the Help menu shows."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from gui.actions.actions import Actions
from gui.dialogs.program_faults import versions


def shortcuts_text(actions: Actions) -> str:
    """All keys, as rich text."""
    rows = [
        (action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), action.statusTip())
        for action in actions.all()
        if not action.shortcut().isEmpty()
    ]
    rows += [
        (_tr("Tab"), _tr("Go to the next control; the diagram can then be walked")),
        (_tr("↑ ↓"), _tr("In the list of scenarios, also after a click: from one to the next; Enter opens it")),
        (_tr("Arrow keys"), _tr("In the diagram, reached by W or Tab: walk from neuron to weight to neuron")),
        (_tr("Home, End"), _tr("In the diagram, while it is walked: the first and the last of a column")),
        (_tr("Enter"), _tr("In the diagram: hold what you are on; on a card: open a line, or close it")),
    ]
    lines = "".join(
        f"<tr><td><b>{escape(keys)}</b>&nbsp;&nbsp;</td><td>{escape(text)}</td></tr>" for keys, text in rows
    )
    return f"<table cellspacing='3'>{lines}</table>"


def about_text(log: Path) -> str:
    """What this program is, and where the log of its own faults is, as rich text."""
    return (
        "<p><b>Backstep</b></p><p>"
        + escape(
            _tr(
                "Backpropagation that can be watched, stepped, rewound and questioned, one derivative at a time. "
                "Everything on the screen is computed from the recorded state that you look at."
            )
        )
        + "</p><p>"
        + escape(f"{versions()}.")
        + "</p><p>"
        + escape(_tr("Faults of the program are written to {log}.").format(log=log))
        + "</p>"
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)
