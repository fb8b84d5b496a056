"""A question to the user that does not hold the window up: the answer comes when it comes."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from gui.look.plain_text import keep_box_plain, keyless

Button = QMessageBox.StandardButton


def ask(
    window: QWidget,
    title: str,
    texts: tuple[str, str],
    buttons: tuple[Button, ...],
    answered: Callable[[Button], None],
) -> None:
    """Ask, with a question and what follows from it as `texts`; the first of the buttons is the usual answer.

    It is answered when the question is closed: what the answer leads to may take long, and the window lives meanwhile.
    """
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(texts[0])
    box.setInformativeText(texts[1])
    keep_box_plain(box)
    for button in buttons:
        box.addButton(button)
    box.setDefaultButton(buttons[0])

    def pass_on() -> None:
        clicked = box.clickedButton()
        answered(Button.Cancel if clicked is None else box.standardButton(clicked))

    _once_closed(box, pass_on)
    box.open()


def ask_which(
    window: QWidget,
    title: str,
    texts: tuple[str, str],
    choices: tuple[str, ...],
    answered: Callable[[int], None],
    stay: str = "",
) -> None:
    """Ask which of the choices, from 0; nothing is answered where it is called off.

    With a text for the button that calls it off, that one is the usual answer: a choice loses something.
    """
    box, buttons = _question(window, title, texts, choices, stay)

    def pass_on() -> None:
        if (chosen := box.clickedButton()) in buttons:
            answered(buttons.index(chosen))

    _once_closed(box, pass_on)
    box.open()


def _once_closed(box: QMessageBox, pass_on: Callable[[], None]) -> None:
    """Tell the answer, and delete the question after it.

    What is answered may wait for something in an event loop of its own. Were the question to be deleted when it is
    closed, that loop would delete it under the click that closes it.
    """

    def end() -> None:
        try:
            pass_on()
        finally:
            box.deleteLater()

    box.finished.connect(end)


def choose(window: QWidget, title: str, texts: tuple[str, str], choices: tuple[str, ...]) -> int | None:
    """Ask where nothing can go on without an answer: which of the choices, from 0, or None where it is called off."""
    box, buttons = _question(window, title, texts, choices)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    return buttons.index(chosen) if chosen in buttons else None


def _question(
    window: QWidget, title: str, texts: tuple[str, str], choices: tuple[str, ...], stay: str = ""
) -> tuple[QMessageBox, list[QAbstractButton]]:
    """A question with a button for each choice, the first of them the usual one, and one to call it off.

    Where that one has a text, `stay`, it is the usual one.
    """
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(texts[0])
    box.setInformativeText(texts[1])
    keep_box_plain(box)
    roles = QMessageBox.ButtonRole
    buttons = [box.addButton(keyless(choice), roles.AcceptRole) for choice in choices]
    off = box.addButton(keyless(stay), roles.RejectRole) if stay else box.addButton(Button.Cancel)
    box.setDefaultButton(off if stay else buttons[0])
    box.setEscapeButton(off)
    return box, [*buttons]
