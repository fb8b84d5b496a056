"""F1 over the window: what is under the pointer or has the keyboard, all keys in groups, all terms; and what is built on."""

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest

from core.base.version import VERSION
from core.network.elements import Weight
from gui.actions.shortcuts import Shortcut
from gui.dialogs.about import AboutDialog
from gui.help.help_window import HelpWindow
from gui.window.main_window import MainWindow


def test_every_view_has_its_help(window: MainWindow) -> None:
    assert [title for title, text in window.help.views() if text] == window.views.titles


def test_a_button_is_told_with_its_key_and_the_words_for_it(window: MainWindow) -> None:
    button = next(
        each
        for each in window.transport.findChildren(type(window.transport.stops))
        if each.defaultAction() is window.actions_made["step"]
    )
    topic = window.help.topic_of(button)
    assert topic is not None and topic.title == "Step" and topic.keys == "Right"
    assert any(said.startswith("Play bar: ") for said in topic.said)
    assert "iteration" in [term.name_in("en") for term in topic.terms]


def test_a_view_is_told_by_its_tab_and_from_within(window: MainWindow) -> None:
    window.views.show_view("check")
    tabs = window.views.tabs
    at = tabs.tabRect(window.views.names.index("check")).center()
    for topic in (window.help.topic_of(tabs, at), window.help.topic_of(window.views)):
        assert topic is None or topic.title == "Gradient check"
    topic = window.help.topic_of(tabs, at)
    assert topic is not None and "central difference" in [term.name_in("en") for term in topic.terms]
    window.help.help.show_topic(topic)
    assert "More in the manual" in window.help.help.shown()
    window.help.help.text.anchorClicked.emit(QUrl(topic.page))
    assert window.help.manual.shown().startswith("Gradient check")
    window.help.help.close()
    window.help.manual.close()


def test_what_is_pointed_at_in_the_diagram_is_told(window: MainWindow) -> None:
    window.commands.pointing.hover(Weight(1, 0, 0))
    topic = window.help.topic_of(window.diagram.viewport(), QPoint(5, 5))
    assert topic is not None and topic.title == "W41" and topic.terms[0].name_in("en") == "weight"
    assert topic.page == "window"


def test_f1_tells_of_what_has_the_keyboard_where_the_pointer_is_elsewhere(window: MainWindow) -> None:
    QCursor.setPos(window.frameGeometry().bottomRight() + QPoint(50, 50))  # wherever another test has left it
    window.diagram.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert "the network at this iteration" in window.help.help.shown()
    window.help.help.close()


def test_keys_stand_in_groups_and_are_searched_together_with_terms(window: MainWindow) -> None:
    window.actions_made["shortcuts"].trigger()
    help_window = window.help.help
    text = help_window.shown()
    assert [text.index(title) for title in ("File", "Edit", "Train", "View", "Where the keyboard is")] == sorted(
        text.index(title) for title in ("File", "Edit", "Train", "View", "Where the keyboard is")
    )
    help_window.line.setText("central differences")
    assert "Check the gradients" in help_window.shown() and "Quit" not in help_window.shown()
    help_window.line.setText("梯度检验")
    assert "gradient check" in help_window.shown()
    help_window.line.setText("zzzz")
    assert help_window.shown() == "Nothing matches “zzzz”"
    help_window.close()


def test_the_palette_leads_to_a_term(window: MainWindow) -> None:
    palette = window.command_palette.palette
    palette.open()
    QTest.keyClicks(palette.line, "jacobian")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.help.help.isVisible() and "All derivatives of several outputs" in window.help.help.shown()
    window.help.help.close()


def test_about_says_what_it_is_built_on_and_copies_it(window: MainWindow) -> None:
    window.actions_made["about"].trigger()
    (dialog,) = window.findChildren(AboutDialog)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[:2] == [f"Backstep {VERSION}", "Licence: MIT"]
    for name in ("Python 3", "Qt 6", "numpy ", "pyqtgraph "):
        assert any(line.startswith(name) for line in copied), name
    dialog.close()


def test_signs_of_html_stand_there_as_they_are(window: MainWindow):
    keys = [Shortcut("<", "Less & less", "A & B", "File")]
    help_window = HelpWindow(window.theme, lambda: keys, list, lambda: "en", window.help.show_page, window)
    help_window.show_keys()
    assert "<" in help_window.shown().split() and "A & B: Less & less" in help_window.shown()
    help_window.hide()
