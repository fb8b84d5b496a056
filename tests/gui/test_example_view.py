"""The view that CONTRIBUTING.md prints does what it says."""

import re
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from core.base.number_format import grouped
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.model import Model
from gui.model.readings import Readings
from gui.model.store import Store
from gui.views.page import Page
from tests import ROOT


def test_the_example_is_a_page_that_follows_what_is_recorded(model: Model, theme: Theme, qtbot: QtBot):
    names: dict[str, Any] = {
        each.__name__: each for each in (Commands, Page, QLabel, QVBoxLayout, Readings, Store, Theme, grouped)
    }
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```python\n(class SizePage.*?)```", text, re.DOTALL)
    exec(example, names | {"changes": changes}, names)
    page = names["SizePage"](model.store, model.readings, model.commands, theme)
    qtbot.addWidget(page)
    page.show()
    assert page.shown() == "8"
    model.commands.playback.run_to(2)
    qtbot.waitUntil(lambda: page.shown() == "24")
