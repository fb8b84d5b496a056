"""The card of a neuron that looks at a picture, in the inspector and beside the pointer, and the card of a pixel."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.base.number_format import figure
from core.network.elements import Input, Neuron, Weight
from core.setup.setup import open_setup
from gui.formulas.typesetting import Formulas
from gui.inspector.cards.card import PicturesInScale, Total
from gui.inspector.cards.card_of import card_of
from gui.inspector.panel import Inspector
from gui.model.model import Model

H8 = Neuron(0, 7)


@pytest.fixture
def model(qtbot):
    made = Model(open_setup("digits-64-20-10"))
    yield made
    made.close()


@pytest.fixture
def inspector(qtbot, model, theme):
    made = Inspector(model.store, model.readings, model.commands, theme, Formulas())
    qtbot.addWidget(made)
    made.resize(348, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def pictures(card):
    return next(part for part in card.parts if isinstance(part, PicturesInScale))


def test_it_shows_the_weights_and_what_each_pixel_adds_in_one_scale(model):
    trace, row = model.readings.trace, model.readings.row
    weights, ink = trace.weights[0][:, 7], trace.forward.inputs[row]
    shown = pictures(card_of(model.readings, H8))
    looks_for, adds = shown.pictures
    assert np.array_equal(looks_for.values, weights.reshape(8, 8))
    assert np.array_equal(adds.values, (weights * ink).reshape(8, 8))
    assert shown.largest == max(np.abs(weights).max(), np.abs(weights * ink).max())
    assert shown.ends == (f"−{figure(shown.largest, 3)}", f"+{figure(shown.largest, 3)}")


def test_the_right_picture_and_the_bias_make_the_sop(model):
    card = card_of(model.readings, H8)
    total = next(part for part in card.parts if isinstance(part, Total))
    sop = float(model.readings.trace.forward.sops[0][model.readings.row, 7])
    assert total.label == "SOP8: right picture, bias 0"
    assert total.value == model.readings.number_format.signed(sop)
    assert card.subtitle == "hidden neuron 8 of 20"


def test_bars_tell_what_it_tells_each_output_the_largest_first_by_the_names_of_classes(model):
    trace, row = model.readings.trace, model.readings.row
    values = trace.forward.activations[0][row, 7] * trace.weights[1][7]
    order = np.argsort(-np.abs(values))
    bars = [each for each in card_of(model.readings, H8).rows if each.bar is not None]
    assert [bar.name for bar in bars] == [str(index) for index in order]
    assert [bar.source for bar in bars] == [Weight(1, 7, int(index)) for index in order]
    assert [bar.bar for bar in bars] == pytest.approx((values[order] / np.abs(values).max()).tolist())
    assert [bar.value for bar in bars] == [model.readings.number_format.signed(float(values[index])) for index in order]


def test_in_brief_it_has_three_bars_and_what_the_others_add_up_to(model):
    trace, row = model.readings.trace, model.readings.row
    values = trace.forward.activations[0][row, 7] * trace.weights[1][7]
    whole, brief = card_of(model.readings, H8), card_of(model.readings, H8, is_brief=True)
    assert len(brief.parts) < len(whole.parts)
    assert sum(each.bar is not None for each in brief.rows) == 3
    others = float(np.sort(np.abs(values))[:7] @ np.sign(values[np.argsort(np.abs(values))[:7]]))
    last = brief.parts[-1]
    assert isinstance(last, Total)
    assert last.value == model.readings.number_format.signed(others)


def test_nothing_that_was_on_the_card_is_lost(model):
    texts = card_of(model.readings, H8).as_text()
    assert "How the error depends on it" in texts
    assert "54 more, together" in texts or "55 more, together" in texts
    assert "looks for: its 64 weights: +" in texts
    assert " at row " in texts


def test_what_is_not_computed_yet_has_no_picture_and_no_bar(model):
    model.commands.playback.seek(0, 0)
    card = card_of(model.readings, H8)
    looks_for, adds = pictures(card).pictures
    assert looks_for.values is not None
    assert adds.values is None
    assert {each.bar for each in card.rows if each.bar is not None} == {0.0}
    assert "adds here: weight × ink: …" in card.as_text()


def test_a_pixel_says_where_it_is_and_how_much_ink_it_has(model):
    ink = float(model.readings.trace.forward.inputs[model.readings.row, 21])
    assert card_of(model.readings, Input(21)).subtitle.startswith("row 3, column 6, ink ")
    assert card_of(model.readings, Input(21)).value == model.readings.number_format.figure(ink)


def test_a_weight_that_leaves_a_pixel_keeps_its_chain(model):
    card = card_of(model.readings, Weight(0, 21, 7))
    assert not any(isinstance(part, PicturesInScale) for part in card.parts)
    assert len(card.rows) > 3


def test_a_pixel_of_its_pictures_is_pointed_at_lights_its_weight_and_is_told(model, inspector):
    model.commands.pointing.pin(H8)
    left, right = inspector.view.shown().pictures
    assert left.place.right() < right.place.left()
    for picture in (left, right):
        corner = picture.place.topLeft()
        across, down = picture.place.width() / 8, picture.place.height() / 8
        at = (corner.x() + 5.5 * across, corner.y() + 2.5 * down)
        QTest.mouseMove(inspector.view, picture.place.center().toPoint())
        QTest.mouseMove(inspector.view, QPoint(round(at[0]), round(at[1])))
        assert model.readings.factor == Weight(0, 21, 7)
        assert inspector.narration.text().startswith("row 3, column 6: weight ")
    QTest.mouseMove(inspector.view, QPoint(2, 2))
    assert model.readings.factor is None


def test_bars_are_walked_by_keyboard_and_light_their_weights(model, inspector):
    model.commands.pointing.pin(H8)
    inspector.view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(30):
        if inspector.view.lit is not None and inspector.view.lit.bar is not None:
            break
        QTest.keyClick(inspector.view, Qt.Key.Key_Down)
    assert model.readings.factor == inspector.view.lit.source
    assert inspector.view.lit.source.layer == 1


def test_no_two_texts_of_it_overlap_and_none_is_cut_off(model, inspector):
    for width in (300, 348, 520):
        inspector.resize(width, 700)
        model.commands.pointing.pin(None)
        model.commands.pointing.pin(H8)
        shown = inspector.view.shown()
        for text in shown.texts:
            assert text.x >= 0
            assert text.x + text.face.width(text.text) <= inspector.view.width()
        for bar in shown.bars:
            assert bar.room.width() > 40
