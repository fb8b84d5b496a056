"""The keys that do something now while a sheet is worked out, for the status bar."""

from PySide6.QtCore import QCoreApplication

from core.exercises.practice.practice import LineState, Practice

translate = QCoreApplication.translate


def keys_text(practice: Practice) -> str:
    """The keys, and what each does, as rich text."""
    settled, enter = practice.is_settled(practice.at), translate("PracticeKeys", "Enter")
    keys: list[tuple[str, str]] = []
    if settled and not practice.line.is_kept:
        keys.append((enter, translate("PracticeKeys", "next")))
    else:
        keys += [
            (enter, translate("PracticeKeys", "check, then next")),
            ("?", translate("PracticeKeys", "hint")),
            (translate("PracticeKeys", "Ctrl+Enter"), translate("PracticeKeys", "show")),
        ]
        if practice.state_of(practice.at) in (LineState.SLIP, LineState.WRONG) and not practice.line.is_kept:
            keys.append((translate("PracticeKeys", "Alt+K"), translate("PracticeKeys", "keep mine")))
    keys += [
        ("Alt+← Alt+→", translate("PracticeKeys", "question before, after")),
        (translate("PracticeKeys", "Esc"), translate("PracticeKeys", "leave, the run is as it was")),
    ]
    return "&nbsp;&nbsp; ".join(f"<b>{key}</b> {does}" for key, does in keys)
