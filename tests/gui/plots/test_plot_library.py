"""pyqtgraph without the modules that nobody here needs: all others have all that they name."""

import sys
from importlib import import_module
from types import ModuleType

from PySide6.QtCore import QRectF

from core.base.left_out import LoadedLater
from gui.plots.plot_library import pg


def test_no_module_of_it_that_is_there_lacks_one_that_is_left_out():
    lacking = [
        (module, name)
        for module, loaded in sys.modules.items()
        if module.partition(".")[0] == "pyqtgraph"
        for name, value in vars(loaded).items()
        if type(value).__module__ == "core.base.left_out" and isinstance(value, ModuleType)
        if not isinstance(value, LoadedLater)
    ]
    assert lacking == []


def test_what_draws_by_a_graphics_card_is_there_for_who_asks():
    curves = import_module("pyqtgraph.graphicsItems.PlotCurveItem")
    if hasattr(curves, "QtOpenGL"):  # the oldest has it elsewhere
        assert curves.QtOpenGL.QOpenGLBuffer is import_module("PySide6.QtOpenGL").QOpenGLBuffer


def test_a_plot_of_it_can_be_made(qapp):
    plot = pg.PlotWidget()
    plot.plot([0.0, 1.0], [1.0, 0.0])
    plot.plotItem.addLegend()
    assert isinstance(plot.plotItem.viewRect(), QRectF)
