"""pyqtgraph, as everybody here imports it: without what it does of its own accord while it is imported.

It copies every name that Qt has into modules of its own, for which PySide makes all of Qt's classes: a tenth of the
program's start, for some twenty that are used. Here its modules look a name up where it is, when it is asked for. And
it imports a hundred modules, for a box with curves, dots and an image in it: those of no plot here are left out.
"""

import sys
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

from core.base.left_out import imported_without, left_out, loaded_later, missing

_COPIED = "QtCore", "QtGui", "QtWidgets"
_OTHER_ITEMS = (
    "BoxplotItem",
    "ColorBarItem",
    "CurvePoint",
    "DateAxisItem",
    "ErrorBarItem",
    "FillBetweenItem",
    "GradientEditorItem",
    "GradientLegend",
    "GraphItem",
    "GridItem",
    "HistogramLUTItem",
    "IsocurveItem",
    "LinearRegionItem",
    "PColorMeshItem",
    "ROI",
    "ScaleBar",
    "VTickGroup",
)
_OTHER_WIDGETS = (
    "BusyCursor",
    "CheckTable",
    "ColorButton",
    "ColorMapMenu",
    "ColorMapWidget",
    "ComboBox",
    "DataFilterWidget",
    "DataTreeWidget",
    "DiffTreeWidget",
    "FeedbackButton",
    "GradientWidget",
    "GraphicsLayoutWidget",
    "GroupBox",
    "HistogramLUTWidget",
    "JoystickButton",
    "LayoutWidget",
    "PathButton",
    "ProgressDialog",
    "RawImageWidget",
    "RemoteGraphicsView",
    "ScatterPlotWidget",
    "SpinBox",
    "TableWidget",
    "TreeWidget",
    "ValueLabel",
    "VerticalLabel",
)
_UNUSED = (
    *(f"graphicsItems.{name}" for name in _OTHER_ITEMS),
    *(f"widgets.{name}" for name in _OTHER_WIDGETS),
    "colors.palette",
    "imageview",
)
"""Submodules that pyqtgraph imports for whoever may want them, of which no plot here is made."""

_RARE = "cProfile", "pyqtgraph.util.cprint", "subprocess"
"""What it looks for slow places by, tells faults in colours and translates forms of Qt's."""
_SPARED = "PySide6.QtOpenGLWidgets", "PySide6.QtTest"
"""What it does without where it is not installed."""


_GRAPHICS_CARD = "PySide6.QtOpenGL"
"""What a curve draws by where it stands on a `_OnGraphicsCard`."""


class _OnGraphicsCard:
    """In the place of what OpenGL draws on, which loads two libraries of Qt's: a curve asks whether it is on such."""


def _name_on_graphics_card(name: str) -> Any:
    return getattr(import_module(_GRAPHICS_CARD), name)


def _imported() -> Any:
    """pyqtgraph, which finds nothing to copy: a module's own `__dir__` says what is in it (PEP 562)."""
    if "pyqtgraph" in sys.modules:
        return sys.modules["pyqtgraph"]
    sources = [import_module(f"PySide6.{name}") for name in _COPIED]
    for name, source in zip(_COPIED, sources, strict=True):
        mirror = ModuleType(f"pyqtgraph.Qt.{name}")
        mirror.__dict__["__getattr__"] = partial(getattr, source)
        sys.modules[mirror.__name__] = mirror
        source.__dict__["__dir__"] = list
    without_card = ModuleType("pyqtgraph.Qt.OpenGLHelpers")
    without_card.__dict__["GraphicsViewGLWidget"] = _OnGraphicsCard
    sys.modules[without_card.__name__] = without_card
    by_card = ModuleType(_GRAPHICS_CARD)
    by_card.__dict__["__getattr__"] = _name_on_graphics_card
    sys.modules.setdefault(_GRAPHICS_CARD, by_card)
    try:
        # The oldest pyqtgraph asks for h5py where it is installed, for files that nobody here opens with it.
        with left_out("h5py"), loaded_later(*_RARE), missing(*_SPARED):
            return imported_without("pyqtgraph", *_UNUSED)
    finally:
        if sys.modules[_GRAPHICS_CARD] is by_card:
            del sys.modules[_GRAPHICS_CARD]
        for source in sources:
            del source.__dict__["__dir__"]


pg = _imported()
Symbols = import_module("pyqtgraph.graphicsItems.ScatterPlotItem").Symbols
