"""What the monkey does: what keys, pointer and files can do, drawn at random; each says what it did."""

from collections.abc import Callable
from itertools import pairwise

import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from gui.kept_runs.sweep_form import SweepForm
from gui.look.theme import Scheme
from tests.gui.dropping import drag_in
from tests.monkey.stage import SMALL, Stage

Event = Callable[[Stage], str]
Button, Key, Modifier = Qt.MouseButton, Qt.Key, Qt.KeyboardModifier

NUMBERS = ("0", "1", "2", "3", "4", "7", "10", "0.5", "0,5", "-0.25", "1e-3", "100", "1/3", "−1", "250")
GARBAGE = (
    "",
    " ",
    "x",
    "1..2",
    "--3",
    "nan",
    "inf",
    "1e400",
    "-1e308",
    "0x1f",
    "½",
    "1 000",
    "a, b",
    "W11",
    "é'\"<b>",
    "&",
)
WORDS = ("# A step", "**W11** is `0.4170`.", "$$SOP_1 = X_1$$", "**W51**", "$", "<b>", "![x](y)", "שלום", "\n\n", "文")
LESSON_DEEDS = (
    "record", "record", "next_recorded_step", "ask_here", "ask_here", "discard_recording",
    "lesson", "lesson", "lesson_on", "lesson_on", "lesson_on", "lesson_back", "explore", "blank", "end_lesson",
    "edit_lesson", "new_lesson", "try_lesson", "try_lesson", "back_to_editor", "save_lesson", "undo_in_lesson",
    "redo_in_lesson", "take_screen", "add_lesson_step", "add_lesson_step", "edit_step_before", "edit_step_after",
    "step_up", "step_down", "leave_editor", "presenter", "presenter",
)  # fmt: skip
OTHER_DEEDS = ("keep_run", "keep_run", "keep_run", "compare_runs", "delete_kept_runs", "home", "home", "projector")
KEYS = (
    Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Escape, Key.Key_Space, Key.Key_Left, Key.Key_Right,
    Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Delete,
    Key.Key_Backspace, Key.Key_Insert, Key.Key_F2, Key.Key_F4, Key.Key_F6, Key.Key_F10, Key.Key_Menu,
)  # fmt: skip
IN_A_MENU = (Key.Key_Escape, Key.Key_Down, Key.Key_Down, Key.Key_Return, Key.Key_Up)
IN_A_DIALOG = (Key.Key_Escape, Key.Key_Return, Key.Key_Tab, Key.Key_Right, Key.Key_Space)
MODIFIERS = (Modifier.NoModifier,) * 6 + (Modifier.ShiftModifier, Modifier.ControlModifier, Modifier.AltModifier)
TYPING = (Modifier.NoModifier, Modifier.ShiftModifier)
SIZES = ((640, 480), (800, 600), (1024, 700), (1280, 800), (1500, 900), (1100, 1000))
SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.SYSTEM)


def press_a_key(stage: Stage) -> str:
    """One that stands for no letter, to whatever has the focus."""
    key, modifier = stage.draws.choice(KEYS), stage.draws.choice(MODIFIERS)
    if key is Key.Key_F4 and modifier is Modifier.AltModifier:
        return "no key"  # which closes a window
    _press(_window(stage), key, modifier)
    return f"key {modifier.name} {key.name}"


def press_a_shortcut(stage: Stage) -> str:
    """The keys of some action."""
    keys = stage.draws.choice(stage.shortcuts())
    combination = keys[0]
    _press(_window(stage), combination.key(), combination.keyboardModifiers())
    return f"shortcut {keys.toString()}"


def click(stage: Stage) -> str:
    """Somewhere in sight, mostly with the left button."""
    button = stage.draws.choice((Button.LeftButton,) * 6 + (Button.RightButton, Button.MiddleButton))
    modifier = stage.draws.choice(MODIFIERS)
    window, place, said = _somewhere(stage)
    _send(QTest.mouseClick, window, button, modifier, place)
    return f"click {button.name} {modifier.name} {said}"


def double_click(stage: Stage) -> str:
    """Somewhere in sight."""
    window, place, said = _somewhere(stage)
    _send(QTest.mouseClick, window, Button.LeftButton, Modifier.NoModifier, place)
    _send(QTest.mouseDClick, window, Button.LeftButton, Modifier.NoModifier, place)
    return f"double click {said}"


def point(stage: Stage) -> str:
    """Move along a line, without a button."""
    window, begin, said = _somewhere(stage)
    _move(stage, window, begin, _nearby(stage, begin))
    return f"point {said}"


def drag(stage: Stage) -> str:
    """From somewhere to somewhere near, or anywhere."""
    window, begin, said = _somewhere(stage)
    end = _nearby(stage, begin) if stage.draws.random() < 0.7 else _somewhere(stage)[1]
    button = stage.draws.choice((Button.LeftButton,) * 5 + (Button.MiddleButton,))
    _send(QTest.mousePress, window, button, Modifier.NoModifier, begin)
    _move(stage, window, begin, end)
    _send(QTest.mouseRelease, window, button, Modifier.NoModifier, end)
    return f"drag {button.name} {said} to {end.x()}, {end.y()}"


def turn_the_wheel(stage: Stage) -> str:
    """Over something in sight."""
    window, place, said = _somewhere(stage)
    by, modifier = stage.draws.choice((-480, -120, -15, 15, 120, 480)), stage.draws.choice(MODIFIERS)
    _send(QTest.wheelEvent, window, QPointF(place), QPoint(0, by), QPoint(), modifier)
    return f"wheel {by} {modifier.name} {said}"


def choose_in_a_menu(stage: Stage) -> str:
    """Some action of the menus."""
    if QApplication.activeModalWidget() is not None:
        return "no menu"
    action = stage.draws.choice(stage.actions())
    text = action.text()
    action.trigger()
    return f"menu {text}"


def show_a_view(stage: Stage) -> str:
    """A tab of the lower views."""
    tabs = stage.window.views.tabs
    place = stage.draws.randrange(tabs.count())
    if tabs.isTabEnabled(place):
        tabs.setCurrentIndex(place)
    return f"tab {tabs.tabText(place)}"


def open_a_setup(stage: Stage) -> str:
    """A built-in one, or a file."""
    what = stage.draws.choice((*SMALL, *SMALL, *stage.files))
    stage.window.open(what)
    return f"open {what}"


def drop_a_file(stage: Stage) -> str:
    """Or several, or something that is no file."""
    data, files = QMimeData(), stage.draws.sample(stage.files, stage.draws.randint(0, 2))
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files] or [QUrl("https://example.org/x.toml")])
    if QApplication.activeModalWidget() is not None:
        return "no drop"
    window, at = stage.window, QPointF(400.0, 300.0)
    how = Qt.DropAction.CopyAction, data, Button.LeftButton, Modifier.NoModifier
    entered = drag_in(at, data)
    QApplication.sendEvent(window, entered)
    if entered.isAccepted():
        QApplication.sendEvent(window, QDropEvent(at, *how, QEvent.Type.Drop))
    return f"drop {[path.name for path in files]}"


def type_in_a_field(stage: Stage) -> str:
    """A number or garbage, and leave it by Enter, Tab or Escape, or not at all."""
    fields = stage.fields()
    if not fields:
        return "no field"
    field, text = stage.draws.choice(fields), stage.draws.choice((*NUMBERS, *NUMBERS, *GARBAGE))
    key = stage.draws.choice((Key.Key_Return, Key.Key_Return, Key.Key_Tab, Key.Key_Escape, None))
    called, window = _called(field), field.window()
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    if isinstance(field, QLineEdit):
        field.selectAll()
    for character in text:
        _type(field, character)
    if key is not None:
        _press(window, key)
    return f"type {text!r} in {called}, {key.name if key else 'and stay'}"


def answer(stage: Stage) -> str:
    """What is asked, or choose in the menu that is open."""
    popup = QApplication.activePopupWidget()
    asked = popup or QApplication.activeModalWidget()
    if asked is None:
        return "nothing to answer"
    key = stage.draws.choice(IN_A_MENU if popup is not None else IN_A_DIALOG)
    called = _called(asked)  # before it is gone
    _press(asked, key)
    return f"key {key.name} in {called}"


def train(stage: Stage) -> str:
    """Run for a moment, and pause or not."""
    model, draws = stage.model, stage.draws
    model.commands.playback.set_speed(draws.choice((float("inf"), float("inf"), 10.0, 500.0)))
    model.commands.playback.run()
    stage.pass_time(draws.choice((0.0, 0.02, 0.1)))
    if draws.random() < 0.7:
        model.commands.playback.pause()
    return "run"


def seek(stage: Stage) -> str:
    """To some recorded state."""
    state = stage.draws.randint(0, stage.model.readings.history.last)
    stage.model.commands.playback.seek(state)
    return f"seek {state}"


def hold_out(stage: Stage) -> str:
    """A share of the samples."""
    share, seed = stage.draws.choice((0.0, 0.2, 0.5)), stage.draws.randint(0, 3)
    stage.model.commands.edits.hold_out(share, seed)
    return f"hold out {share} by {seed}"


def undo(stage: Stage) -> str:
    """Some steps back, and perhaps on again."""
    steps, stack = stage.draws.randint(1, 3), stage.model.commands.edits.undo
    for _ in range(steps):
        stack.undo()
    if stage.draws.random() < 0.5:
        stack.redo()
    return f"undo {steps}"


def draw(stage: Stage) -> str:
    """Where the inputs are a picture: some strokes on the pad, and perhaps what its buttons do with them."""
    window, draws = stage.window, stage.draws
    if QApplication.activeModalWidget() is not None or not window.actions_made["draw_digit"].isEnabled():
        return "no drawing"
    if not window.drawing.is_open:
        window.actions_made["draw_digit"].trigger()
    pad = window.drawing.pad
    for _ in range(draws.randint(1, 3)):
        points = [pad.canvas.mapTo(window, QPoint(draws.randint(0, 235), draws.randint(0, 235))) for _ in range(4)]
        _send(QTest.mousePress, window, Qt.MouseButton.LeftButton, Modifier.NoModifier, points[0])
        for begin, end in pairwise(points):
            _move(stage, window, begin, end)
        _send(QTest.mouseRelease, window, Qt.MouseButton.LeftButton, Modifier.NoModifier, points[-1])
    button = draws.choice((None, pad.undo, pad.clear, pad.keep, pad.close_pad, *pad.classes.buttons[:3]))
    if button is not None:
        button.click()
    return f"draw, {button.text() if button is not None else 'no button'}"


def make_a_mistake(stage: Stage) -> str:
    """Train by some documented mistake, or by several."""
    actions = list(stage.window.actions_made.choice("rule").values())
    action = stage.draws.choice(actions)
    if action.isEnabled():
        action.trigger()
    return f"mistake {action.text()}"


def teach(stage: Stage) -> str:
    """Go on in recording, editing, teaching or presenting a lesson."""
    return _do(stage, LESSON_DEEDS)


def keep_and_compare(stage: Stage) -> str:
    """Keep a run, compare the kept ones, go Home or to the projector."""
    return _do(stage, OTHER_DEEDS)


def sweep(stage: Stage) -> str:
    """Over few states, and call it off or not."""
    window, draws = stage.window, stage.draws
    if QApplication.activeModalWidget() is not None:
        return "no sweep"
    window.views.show_view("kept-runs")
    forms = window.findChildren(SweepForm)
    if not forms:
        return "no form"
    form = forms[0]
    form.iterations.follow_value(draws.choice((1, 40, 400)))
    form.begin()
    stage.pass_time(draws.choice((0.0, 0.02)))
    if draws.random() < 0.3:
        form.called_off.emit()
    return "sweep"


def write(stage: Stage) -> str:
    """A text, where one can be written, such as that of a lesson's step."""
    window = _window(stage)
    found = [each for each in window.findChildren(QWidget) if isinstance(each, QPlainTextEdit | QTextEdit)]
    texts = [each for each in found if each.isVisible() and each.isEnabled() and not each.isReadOnly()]
    if not texts:
        return "no text"
    field, words = stage.draws.choice(texts), stage.draws.choice(WORDS)
    called = _called(field)
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    for character in words:
        _type(field, character)
    return f"write {words!r} in {called}"


def resize(stage: Stage) -> str:
    """The window."""
    width, height = stage.draws.choice(SIZES)
    stage.window.resize(width, height)
    return f"resize {width} × {height}"


def change_colours(stage: Stage) -> str:
    """Light, dark, or as the system is."""
    scheme = stage.draws.choice(SCHEMES)
    stage.theme.choose(scheme)
    return f"colours {scheme.value}"


def wait(stage: Stage) -> str:
    """Do nothing for a moment."""
    seconds = stage.draws.choice((0.01, 0.05, 0.15))
    stage.pass_time(seconds)
    return f"wait {seconds}"


EVENTS: dict[Event, int] = {  # and how often each is done
    press_a_key: 10,
    press_a_shortcut: 12,
    click: 24,
    double_click: 4,
    point: 8,
    drag: 8,
    turn_the_wheel: 6,
    choose_in_a_menu: 6,
    show_a_view: 6,
    open_a_setup: 4,
    drop_a_file: 1,
    type_in_a_field: 8,
    answer: 4,
    train: 6,
    seek: 4,
    hold_out: 1,
    undo: 4,
    draw: 3,
    make_a_mistake: 2,
    teach: 14,
    keep_and_compare: 4,
    sweep: 1,
    write: 4,
    resize: 1,
    change_colours: 1,
    wait: 2,
}


def _do(stage: Stage, deeds: tuple[str, ...]) -> str:
    """One of these actions, if it can be done now."""
    if QApplication.activeModalWidget() is not None:
        return "no deed"
    made = stage.window.actions_made
    possible = [name for name in deeds if made[name].isEnabled()]
    if not possible:
        return "nothing to do"
    name = stage.draws.choice(possible)
    made[name].trigger()
    return f"do {name}"


def _window(stage: Stage) -> QWidget:
    return stage.draws.choice(stage.top_levels())


def _send(what: Callable[..., None], window: QWidget, *how: object) -> None:
    """To a window, if it is still there: what came before may have closed it."""
    if shiboken6.isValid(window) and window.windowHandle() is not None:
        what(window.windowHandle(), *how)


def _press(window: QWidget, key: Key, modifier: Modifier = Modifier.NoModifier) -> None:
    """Press a key and let it go. `QTest.keyClick` goes on with a window that the key has closed."""
    text = chr(key).lower() if key < Key.Key_Escape and modifier in TYPING else ""
    for is_pressed in (True, False):
        _send(QTest.simulateEvent, window, is_pressed, int(key), modifier, text, False)


def _somewhere(stage: Stage) -> tuple[QWidget, QPoint, str]:
    """A window, a point in it, and what is there."""
    widget = stage.pick() or _window(stage)
    window, place = stage.place_in(widget)
    return window, place, f"{_called(widget)} at {place.x()}, {place.y()}"


def _nearby(stage: Stage, begin: QPoint) -> QPoint:
    return begin + QPoint(stage.draws.randint(-120, 120), stage.draws.randint(-120, 120))


def _move(stage: Stage, window: QWidget, begin: QPoint, end: QPoint) -> None:
    steps = stage.draws.randint(2, 8)
    for step in range(1, steps + 1):
        _send(QTest.mouseMove, window, begin + (end - begin) * step / steps)


def _type(field: QWidget, character: str) -> None:
    """One character; `QTest.keyClicks` knows only those of ASCII."""
    if not shiboken6.isValid(field):
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, 0, Modifier.NoModifier, character))


def _called(widget: QWidget) -> str:
    name = widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {name!r}" if name else type(widget).__name__
