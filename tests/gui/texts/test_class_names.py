"""What the class of a sample is called, wherever a sample is named."""

import numpy as np
import pytest

from core.data.samples import Samples
from core.setup.learned_samples import with_samples
from core.setup.setup import open_setup
from gui.plots.prediction_plot import PredictionPlot
from gui.texts.class_names import class_of_sample
from gui.window.bars.sample_picker import SamplePicker
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle


def test_a_sample_is_of_the_class_that_its_targets_name():
    setup = open_setup("digits-64-20-10")
    label = int(setup.whole.targets[12].argmax())
    assert class_of_sample(setup, 12) == str(label)
    assert [class_of_sample(open_setup("moons-2-3-2"), number) for number in (0, 2)] == [
        "class 2",
        "class 1",
    ]  # by t1, t2


def test_where_there_are_no_classes_or_no_such_sample_it_is_of_none():
    setup = open_setup("digits-64-20-10")
    assert class_of_sample(setup, len(setup.whole.inputs)) is None
    assert class_of_sample(setup, -1) is None
    assert class_of_sample(open_setup("gad-3-2-1"), 0) is None
    halves = with_samples(setup, Samples(setup.whole.inputs, np.full_like(setup.whole.targets, 0.5)))
    assert class_of_sample(halves, 12) is None


@pytest.mark.slow
def test_tool_bar_and_plot_name_the_class_of_the_sample(window: MainWindow):
    window.commands.documents.open("digits-64-20-10")
    window.commands.playback.choose_sample(12)
    until_idle()
    label = window.readings.whole.targets[12].argmax()
    (picker,) = window.findChildren(SamplePicker)
    assert picker.number.toolTip().endswith(f"Its class: {label}")
    held_out = ", held out" if window.readings.is_held_out else ""
    assert window.views.page(PredictionPlot).aside.text() == f"sample 13{held_out}, is {label}"
    window.commands.documents.open("gad-3-2-1")
    until_idle()
    assert "class" not in picker.number.toolTip()
