"""The column on the left: scenarios, notes and article, by real clicks, keys and drops."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from core.setup.changes import change_texts
from core.setup.setup import built_in_names, open_setup
from gui.diagram.scene.shown import Light
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from gui.reading.reading_column import ReadingColumn
from gui.window.main_window import MainWindow
from tests.gui.dropping import drag_in

PAGE = "<h1>Part 3</h1><script>1</script><img src='a.png'><p>SOP1 is 0.330299, and nothing is 0.123456.</p>"


@pytest.fixture
def column(window: MainWindow) -> ReadingColumn:
    return window.reading_column


def click(column: ReadingColumn, name: str) -> None:
    QTest.mouseClick(column.switch.buttons[name], Qt.MouseButton.LeftButton)


def drop(column: ReadingColumn, path: Path) -> bool:
    """Drag a file over the column, and drop it there where that is taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    entering = drag_in(QPointF(20, 20), data)
    column.dragEnterEvent(entering)
    if entering.isAccepted():
        copy, left, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        column.dropEvent(QDropEvent(QPointF(20, 20), copy, data, left, no_key))
    return entering.isAccepted()


def read(column: ReadingColumn, qtbot: QtBot, path: Path) -> str:
    column.open_article(path)
    qtbot.waitUntil(lambda: not column.article.is_reading)
    return column.article.text.toPlainText()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "part3.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_the_switch_shows_one_of_three_and_makes_what_is_shown(column: ReadingColumn, window: MainWindow):
    assert column.shown == "scenarios" and window.scenario_panel.isVisible()
    assert not {"notes", "article"} & column.__dict__.keys(), "they cost nothing before they are seen"
    click(column, "notes")
    assert column.notes.isVisible() and not window.scenario_panel.isVisible()
    click(column, "article")
    assert column.article.isVisible() and column.article.open.isVisible()


def test_ctrl_tab_goes_round_them(column: ReadingColumn, window: MainWindow):
    window.scenario_panel.list.setFocus()
    shown = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
        shown.append(column.shown)
        assert column.isAncestorOf(QApplication.focusWidget())
    assert shown == ["notes", "article", "scenarios", "article"]


def test_the_page_is_there_again_at_the_next_start(
    column: ReadingColumn, theme: Theme, settings: QSettings, qtbot: QtBot
):
    click(column, "notes")
    again = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    assert again.reading_column.shown == "notes"
    again.close()


def test_all_notes_can_be_read(column: ReadingColumn, window: MainWindow):
    column.show_page("notes")
    for name in built_in_names():
        window.commands.documents.open(name)
        page, scenario = column.notes, window.readings.setup.scenario
        assert page.title.text() == scenario.title_in("en") and page.source.text() == scenario.source, name
        assert "**" not in page.text.toPlainText() and page.text.verticalScrollBar().value() == 0, name
        assert page.text.horizontalScrollBar().maximum() == 0, name
        page.text.verticalScrollBar().setValue(page.text.verticalScrollBar().maximum())


def test_names_in_notes_light_the_diagram(column: ReadingColumn, window: MainWindow):
    column.show_page("notes")
    text = column.notes.text
    spot = next(each for each in text.spots if each.word.text == "W41")
    QTest.mouseMove(text.viewport(), text.area_of(spot).center().toPoint())
    assert window.readings.hovered == Weight(1, 0, 0)
    assert not window.hover_card.isVisible(), "it would cover what is being read"
    assert window.diagram.shown().edges[Weight(1, 0, 0)].light is not Light.PLAIN


def test_the_notes_follow_a_change_of_them(column: ReadingColumn, window: MainWindow):
    column.show_page("notes")
    page = column.notes
    setup = change_texts(window.readings.setup, "zh_CN", notes="")  # which would be read in place of no English ones
    window.commands.edits.edit("change the notes", change_texts(setup, "en", notes="Mind the **bias**."))
    assert page.text.toPlainText().strip() == "Mind the bias." and not page.hint.isVisible()
    window.commands.edits.edit("no notes", change_texts(window.readings.setup, "en", notes=""))
    assert page.hint.isVisible() and not page.text.toPlainText()
    window.commands.edits.undo.undo()
    assert page.text.toPlainText().strip() == "Mind the bias."


def test_the_notes_have_the_colours_of_the_theme(column: ReadingColumn, theme: Theme):
    column.show_page("notes")
    theme.choose(Scheme.DARK)
    QApplication.processEvents()
    picture = column.notes.text.grab().toImage()
    assert picture.pixelColor(1, picture.height() // 2).name() == theme.colors.panel


def test_a_link_is_followed_only_when_that_is_agreed_to(
    column: ReadingColumn, window: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    opened: list[QUrl] = []
    monkeypatch.setattr("gui.reading.outer_links.QDesktopServices.openUrl", opened.append)
    column.show_page("notes")
    notes = "See [page](https://example.org/page)"
    window.commands.edits.edit("x", change_texts(window.readings.setup, "en", notes=notes))
    text = column.notes.text
    for button in (QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Open):
        at = text.area_of(text.spots[0]).center().toPoint()
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=at)
        box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
        assert "https://example.org/page" in box.informativeText() and opened == []
        QTest.mouseClick(box.button(button), Qt.MouseButton.LeftButton)
    assert opened == [QUrl("https://example.org/page")]


def test_nothing_is_loaded(column: ReadingColumn):
    image = QTextDocument.ResourceType.ImageResource.value
    assert column.notes.text.loadResource(image, QUrl.fromLocalFile(__file__)) is None


def test_an_article_is_read_its_numbers_are_live_and_what_is_left_out_is_said(
    column: ReadingColumn, article: Path, qtbot: QtBot
):
    assert read(column, qtbot, article) == "Part 3\nSOP1 is 0.330299, and nothing is 0.123456."
    assert [each.word.text for each in column.article.text.spots] == ["0.330299"]
    assert column.article.message.text() == "1 picture and 1 script left out"
    assert column.article.name.text() == "part3.html"


def test_an_article_belongs_to_its_scenario(
    column: ReadingColumn, window: MainWindow, article: Path, qtbot: QtBot, theme: Theme, settings: QSettings
):
    read(column, qtbot, article)
    window.commands.documents.open("csdn-2-3-1")
    assert column.article.path is None and column.article.open.isVisible()
    window.commands.documents.open("gad-3-2-1")
    qtbot.waitUntil(lambda: not column.article.is_reading)
    assert "0.330299" in column.article.text.toPlainText()
    again = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    assert again.reading_column.article.path == article
    again.close()
    QTest.mouseClick(column.article.leave, Qt.MouseButton.LeftButton)
    assert column.article.path is None and column.article.open.isVisible()
    window.commands.documents.open("csdn-2-3-1")
    window.commands.documents.open("gad-3-2-1")
    assert column.article.path is None


def test_what_can_not_be_read_says_why(column: ReadingColumn, tmp_path: Path, qtbot: QtBot):
    assert read(column, qtbot, tmp_path / "gone.md") == ""
    assert column.article.message.text() == "Can't be read: No such file or directory."
    assert column.article.message.is_fault and column.article.another.isVisible()


def test_an_article_that_is_dropped_onto_the_column_is_read(column: ReadingColumn, article: Path, qtbot: QtBot):
    assert drop(column, article)
    qtbot.waitUntil(lambda: column.article.path == article and not column.article.is_reading)
    assert column.shown == "article" and column.article.isVisible()


def test_in_a_narrow_window_the_scenarios_drop_down_from_the_title(
    column: ReadingColumn, window: MainWindow, qtbot: QtBot
):
    window.resize(1024, 700)
    qtbot.waitUntil(column.title.isVisible)
    assert column.shown == "notes" and not column.switch.buttons["scenarios"].isVisible()
    assert column.title.text() == "3-2-1, by the chain rule" and not column.notes.title.isVisible()
    QTest.mouseClick(column.title, Qt.MouseButton.LeftButton)
    panel = window.scenario_panel
    qtbot.waitUntil(panel.list.isVisible)
    item = next(panel.list.item(row) for row in range(panel.list.count()) if "by hand" in panel.list.item(row).text())
    at = panel.list.visualItemRect(item).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert window.readings.setup.name == "csdn-2-3-1" and column.title.text() == "2-3-1, by hand"
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: column.shown == "scenarios" and panel.isVisible())


def test_another_pane_can_stand_in_its_place(column: ReadingColumn, window: MainWindow, article: Path):
    pane = QLabel("a lesson")
    column.put_in_place(pane)
    assert pane.isVisible() and not column.switch.isVisible()
    assert not drop(column, article)
    column.take_back()
    assert column.switch.isVisible() and not pane.isVisible()
