"""Formulas as pictures: the queue, the cache, and what can't be typeset."""

import re
import subprocess
import sys

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.network.names import tex
from gui.formulas import tex_to_svg, typesetting
from gui.formulas.outline import letter, outline
from gui.formulas.typesetting import Formulas
from gui.window.main_window import MainWindow
from tests import ROOT
from tests.gui.idle import until_idle

BUILT_IN = ROOT / "resources/scenarios/gad-3-2-1.toml"
FRACTION = r"\frac{\partial SOP_{3}}{\partial Activ_{1}}"
SHORT = "W_{41}"


@pytest.fixture
def formulas(qapp):
    return Formulas()


def ink(picture: QPixmap) -> set[str]:
    """The colours of all pixels that are wholly covered."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_nothing_is_typeset_before_the_first_frame_asks_for_it(qtbot, formulas):
    assert formulas.picture(SHORT, 14, "#112233") is None
    until_idle()
    assert formulas.extent(SHORT, 14) is None, "not started"
    with qtbot.waitSignal(formulas.ready):
        formulas.start()
    assert formulas.picture(SHORT, 14, "#112233") is not None


@pytest.mark.slow
def test_importing_the_window_does_not_import_ziamath():
    code = "import gui.inspector.panel, gui.inspector.hover_card, sys; sys.exit('ziamath' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0


def test_one_formula_a_turn_and_each_only_once(qtbot, formulas):
    told = []
    formulas.ready.connect(told.append)
    for _ in range(3):
        for name in ("a", "b", "c"):
            formulas.extent(name, 14)
    formulas.start()
    assert told == []
    with qtbot.waitSignal(formulas.ready):
        pass
    assert told == ["a"]
    qtbot.waitUntil(lambda: len(told) == 3)
    until_idle()
    assert told == ["a", "b", "c"]
    assert formulas.is_idle, "an idle program is idle"


def test_settle_typesets_what_is_asked_for_now(formulas):
    formulas.extent(SHORT, 14)
    formulas.picture(FRACTION, 14, "#000000")
    formulas.settle()
    assert formulas.extent(SHORT, 14) is not None
    assert formulas.picture(FRACTION, 14, "#000000") is not None


def test_what_is_asked_for_comes_before_what_is_warmed(qtbot, formulas):
    told = []
    formulas.ready.connect(told.append)
    formulas.warm(iter(["x", "y"]))
    formulas.start()
    formulas.extent("a", 14)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == ["a", "x", "y"]


def test_another_setup_warms_other_formulas(qtbot, formulas):
    told = []
    formulas.ready.connect(told.append)
    formulas.warm(["old"])
    formulas.warm(["new"])
    formulas.start()
    qtbot.waitUntil(lambda: formulas.is_idle)
    assert told == ["new"]


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_picture_has_the_size_the_colour_and_the_pixels_asked_for(formulas, ratio):
    formulas.extent(FRACTION, 40)
    formulas.settle()
    extent = formulas.extent(FRACTION, 40)
    picture = formulas.picture(FRACTION, 40, "#0a66cc", ratio)
    assert picture.devicePixelRatio() == ratio
    assert picture.width() == int(extent.width * ratio) + 1
    assert picture.height() == int((extent.ascent + extent.descent) * ratio) + 1
    assert ink(picture) == {"#0a66cc"}
    assert formulas.picture(FRACTION, 40, "#0a66cc", ratio) is picture, "drawn once"
    assert ink(formulas.picture(FRACTION, 40, QColor("white").name(), ratio)) == {"#ffffff"}


def test_sizes_are_in_proportion_and_a_fraction_stands_on_both_sides_of_its_line(formulas):
    formulas.extent(FRACTION, 14)
    formulas.settle()
    small, large = formulas.extent(FRACTION, 14), formulas.extent(FRACTION, 28)
    assert large.width == pytest.approx(2 * small.width)
    assert small.ascent > small.descent > 0.5 * small.ascent


@pytest.mark.parametrize(
    "tex",
    [
        "Activ_{1}", "SOP_{3}", "W_{11}^{(2)}", "net_{1,1}", r"\sigma(SOP_{3})(1 - \sigma(SOP_{3}))", "ψ_{1}",
        r"\frac{1}{1 + e^{-SOP_{1}}}", r"1 \;(if\; SOP_{1} > 0),\; else\; 0", r"\max(0, SOP_{1})", r"a\_b",
        r"\frac{e^{SOP_{3}}}{\sum e^{SOP}}", "2(Predicted - target)", r"x_{1} \cdot W_{11}", r"1 - {h_{1}}^2",
    ],
)  # fmt: skip
def test_the_program_s_own_formulas_can_be_typeset(formulas, tex):
    formulas.extent(tex, 14)
    formulas.settle()
    assert formulas.extent(tex, 14) is not None
    assert not formulas.is_plain(tex)


@pytest.mark.parametrize(
    "tex",
    ["净输入1", r"\frac{\partial 净输入1}{\partial W_{11}}", "x^2'", r"\foo{", "a}b{", "x^2^3", r"\left(", "W" * 2000],
)
def test_what_cannot_be_typeset_stays_text_for_good_and_never_raises(qtbot, formulas, tex):
    formulas.start()
    assert not formulas.is_plain(tex), "not known yet"
    with qtbot.waitSignal(formulas.ready) as told:
        assert formulas.picture(tex, 14, "#000000") is None
    assert told.args == [tex]
    assert formulas.is_plain(tex)
    qtbot.waitUntil(lambda: formulas.is_idle)
    assert formulas.picture(tex, 14, "#000000") is None
    assert formulas.is_idle, "it is not asked for again"


def test_it_does_not_keep_pictures_without_end(formulas, monkeypatch):
    monkeypatch.setattr("gui.formulas.typesetting.MOST_KEPT", 3)
    for name in "abcde":
        formulas.extent(name, 14)
    formulas.settle()
    assert [formulas.extent(name, 14) is not None for name in "abcde"] == [False, False, True, True, True]
    drawn = {size: formulas.picture("e", float(size), "#000000").cacheKey() for size in range(10, 20)}
    again = {size: formulas.picture("e", float(size), "#000000").cacheKey() for size in reversed(range(10, 20))}
    assert [size for size in drawn if drawn[size] == again[size]] == [17, 18, 19]


def test_an_index_does_not_run_into_a_letter_that_leans(formulas):
    """W is upright enough for its index; P and F lean over theirs, which is set off."""
    for each in ("SOP_{3}", "SOP", "W_{3}", "W"):
        formulas.extent(each, 100)
    formulas.settle()
    index = formulas.extent("W_{3}", 100).width - formulas.extent("W", 100).width
    assert formulas.extent("SOP_{3}", 100).width - formulas.extent("SOP", 100).width > index - 8


@pytest.mark.parametrize(
    "name", ["R&D", "a<b", "5 $", "a_b", "x=1", "50 %", "#1", "{set}", "a\\b", "~a^b", "a|b", "p, q"]
)
def test_a_name_with_signs_of_tex_and_xml_is_typeset(formulas, name):
    term = rf"\frac{{\partial {tex(name)}}}{{\partial {tex('W11')}}}"
    formulas.extent(term, 14)
    formulas.settle()
    assert not formulas.is_plain(term)


def test_a_library_that_cannot_be_used_is_given_up_and_said_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    tried, said = [], []

    def broken(tex: str) -> str:
        tried.append(tex)
        raise OSError("no font: STIXTwoMath-Regular.ttf")

    monkeypatch.setattr("gui.formulas.tex_to_svg.svg_of", broken)
    formulas = Formulas()
    formulas.given_up.connect(said.append)
    formulas.warm(["c", "d"])
    formulas.start()
    for text in (FRACTION, "a", "b"):
        assert formulas.extent(text, 14.0) is None
    qtbot.waitUntil(lambda: formulas.is_idle)
    assert said == ["OSError: no font: STIXTwoMath-Regular.ttf"]
    assert len(tried) == 1
    assert all(formulas.is_plain(text) for text in (FRACTION, "a", "b"))


def test_formulas_that_stay_text_are_told_of_in_the_status_bar(window: MainWindow):
    window.formulas.given_up.emit("OSError: no font")
    assert "shown as text: OSError: no font" in window.statusBar().currentMessage()


def test_a_library_that_is_not_there_is_no_fault(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "ziamath.config", None)  # an import of it raises
    formulas = Formulas()
    formulas.start()
    assert formulas.extent("a", 14.0) is None
    formulas.settle()
    assert formulas.is_plain("a")


def test_a_formula_that_cannot_be_typeset_is_tried_once(monkeypatch: pytest.MonkeyPatch):
    tried = []
    right = tex_to_svg.svg_of

    def counted(tex: str) -> str:
        tried.append(tex)
        return right(tex)

    monkeypatch.setattr("gui.formulas.tex_to_svg.svg_of", counted)
    formulas = Formulas()
    for _ in range(3):
        formulas.extent(r"\frac{", 14.0)
        formulas.extent("a_{91}", 14.0)
        formulas.settle()
    assert tried.count(r"\frac{") == tried.count("a_{91}") == 1
    assert formulas.is_plain(r"\frac{")
    assert not formulas.is_plain("a_{91}")


@pytest.mark.parametrize("name", ["净输入3", "房价", "面积 m²", "الوزن", "h 隐 o", "net1,2"])
def test_letters_that_the_formulas_font_lacks_are_set_in_the_same_formula(formulas, name):
    term = rf"\frac{{\partial {tex(name)}}}{{\partial {tex('W11')}}}"
    for each in (term, r"\frac{\partial {}}{\partial W_{11}}"):
        formulas.extent(each, 32)
    formulas.settle()
    assert not formulas.is_plain(term)
    typeset = tex_to_svg.typeset(term)
    assert "#fe01" not in typeset.svg, "what stands for the letters is gone"
    drawn = outline(typeset.svg).boundingRect()
    assert drawn.left() > -2 and drawn.top() > -8, "no letter is cut off"
    assert (
        drawn.right() < typeset.extent.width + 2 and drawn.bottom() < typeset.extent.ascent + typeset.extent.descent + 8
    )
    assert ink(formulas.picture(term, 32, "#008000")) == {"#008000"}


def test_each_letter_is_set_where_its_stand_in_stood_and_as_large(formulas):
    """The second of two alike stands to the right of the first, and an index is smaller."""
    twice, index = r"\text{房}+\text{房}", r"\text{房}_{\text{房}}"
    for each in (twice, index):
        formulas.extent(each, 32)
    formulas.settle()

    def boxes(tex: str) -> list[QRectF]:
        paths = re.findall(r'<path d="([^"]*)" fill="#010203"', tex_to_svg.typeset(tex).svg)
        return [letter(path).boundingRect() for path in paths[-2:]]

    first, second = boxes(twice)
    assert first.right() < second.left() and first.size().toSize() == second.size().toSize()
    large, small = boxes(index)
    assert small.height() < 0.85 * large.height() and small.bottom() > large.bottom() - 2


def test_the_card_of_a_chinese_setup_is_typeset_throughout(window, tmp_path):
    text = BUILT_IN.read_text(encoding="utf-8")
    path = tmp_path / "房价.toml"
    path.write_text(
        text.replace('"Predicted"', '"房价"').replace('"X1"', '"面积"').replace('"SOP3"', '"净输入3"'), "utf-8"
    )
    typeset = []
    window.formulas.ready.connect(typeset.append)
    window.open(path)
    for name in ("W11", "房价"):
        window.commands.pointing.pin(window.readings.names.search.find(name))
        window.formulas.settle()
        assert any("房价" in tex for tex in typeset)
        assert not [tex for tex in typeset if window.formulas.is_plain(tex)]


def test_a_formula_that_is_nested_too_deep_is_text():
    """Its work would double with each level, in the thread that the window waits for."""
    assert tex_to_svg.typeset(r"\sqrt{" * 8 + "x" + "}" * 8) is not None
    assert tex_to_svg.typeset(r"\sqrt{" * 9 + "x" + "}" * 9) is None


def test_nothing_is_typeset_while_the_playhead_is_dragged(qtbot, formulas, monkeypatch):
    typeset = []
    real = tex_to_svg.typeset
    monkeypatch.setattr(tex_to_svg, "typeset", lambda tex: typeset.append(tex) or real(tex))
    formulas.start()
    qtbot.waitUntil(lambda: formulas.is_idle)
    formulas.put_off()
    formulas.warm(f"x_{{{number}}}" for number in range(20))
    formulas.extent("asked", 14)
    turns = 0
    for _ in range(30):
        formulas.put_off()
        QApplication.processEvents()
        turns += not formulas.is_idle
    assert turns == 30
    assert typeset == []
    assert formulas.waits
    qtbot.waitUntil(lambda: formulas.is_idle)
    assert typeset[0] == "asked"
    assert len(typeset) == 21


def test_a_step_waits_for_no_rest(formulas):
    formulas.put_off()
    assert not formulas.waits


def test_a_run_goes_on_for_long_so_what_is_asked_for_is_typeset_meanwhile(qtbot, formulas):
    formulas.start()
    formulas.hurry(True)
    for _ in range(3):
        formulas.put_off()
    with qtbot.waitSignal(formulas.ready):
        assert formulas.extent(SHORT, 14) is None
    assert formulas.extent(SHORT, 14) is not None


def test_dragging_in_the_window_puts_typesetting_off(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(typesetting, "REST", 60.0)  # however slowly it is dragged here
    window.commands.playback.run_to(40)
    qtbot.waitUntil(lambda: window.readings.history.last == 40 and not window.readings.running)
    window.formulas.start()
    for state in range(10):
        window.commands.playback.seek(state)
    assert window.formulas.waits
