"""The pages of the lower right, as a table: the name that the settings know it by, its tab, how it is made."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from gui.model.readings import Readings
from gui.plots.error_plot import ErrorPlot
from gui.plots.prediction_plot import PredictionPlot
from gui.views.confusion.needs import lacks_for_confusion
from gui.views.page import TabPage
from gui.views.plane.needs import lacks_for_curve, lacks_for_plane
from gui.window.window_context import WindowContext


class PageSpec(NamedTuple):
    """One page: what stands on its tab, what it is for, the name of its class, how it is made when it is first wanted.

    `lacks` says what the open setup lacks for such a page, as its `why_not` does: before the page is loaded.
    `stands_first` says for which setups it is in front as long as no view has been chosen.
    """

    name: str  # in the settings
    title: str
    tip: str
    kind: str
    make: Callable[[], TabPage]
    lacks: Callable[[Readings], str] = lambda _readings: ""
    stands_first: Callable[[Readings], bool] = lambda _readings: False


class PageTable(QObject):
    """All pages, in the order of their tabs."""

    def __init__(self, context: WindowContext, error_plot: ErrorPlot) -> None:
        super().__init__(context.window)
        self._given = context.store, context.readings, context.commands, context.theme
        self._actions, self._settings, self._formulas = context.actions, context.settings, context.formulas
        self._error_plot = error_plot
        self.specs = (
            PageSpec(
                "prediction",
                self.tr("Prediction"),
                self.tr("The outputs of the network over the iterations, and their targets"),
                "PredictionPlot",
                self._make_prediction,
            ),
            PageSpec(
                "plane",
                self.tr("Decision boundary"),
                self.tr("The output of the network for every pair of inputs"),
                "PlanePage",
                self._make_plane,
                lacks_for_plane,
            ),
            PageSpec(
                "curve",
                self.tr("Curve"),
                self.tr("The output of the network over its one input, and the samples"),
                "CurvePage",
                self._make_curve,
                lacks_for_curve,
            ),
            PageSpec(
                "confusion",
                self.tr("Confusion"),
                self.tr("What each class was taken for, and which samples were answered wrongly (C)"),
                "ConfusionPage",
                self._make_confusion,
                lacks_for_confusion,
            ),
            PageSpec(
                "layers",
                self.tr("Layers"),
                self.tr("Saturated neurons, and how large each layer's gradients are"),
                "LayersPage",
                self._make_layers,
            ),
            PageSpec(
                "weights",
                self.tr("Weights"),
                self.tr("All weights of a layer, and any one by its name"),
                "WeightsPage",
                self._make_weights,
            ),
            PageSpec(
                "matrices",
                self.tr("Matrices"),
                self.tr("The iteration as matrices: products, deltas and gradients, made entry by entry"),
                "MatricesPage",
                self._make_matrices,
            ),
            PageSpec(
                "listing",
                self.tr("Listing"),
                self.tr("The algorithm in NumPy, in the article's names, with the numbers of each line"),
                "ListingPage",
                self._make_listing,
            ),
            PageSpec(
                "check",
                self.tr("Gradient check"),
                self.tr("Every gradient against central differences (K)"),
                "CheckPage",
                self._make_check,
            ),
            PageSpec(
                "slope",
                self.tr("Slope"),
                self.tr("The error as a function of the pinned weight alone"),
                "SlopePage",
                self._make_slope,
            ),
            PageSpec(
                "what-if",
                self.tr("What if"),
                self.tr("Drag the learning rate, a weight, an input or a target: the whole run is trained anew"),
                "WhatIfPage",
                self._make_what_if,
            ),
            PageSpec(
                "kept-runs",
                self.tr("Kept runs"),
                self.tr("Runs that are kept: named, drawn, swept, raced and compared"),
                "KeptRunsPage",
                self._make_kept_runs,
            ),
            PageSpec(
                "query",
                self.tr("Query"),
                self.tr("Its outputs for inputs of your own, and the inputs that a desired output needs"),
                "QueryPage",
                self._make_query,
            ),
            PageSpec(
                "network",
                self.tr("Network"),
                self.tr("Layers, neurons and activations, and how they are trained"),
                "NetworkPage",
                self._make_network,
            ),
            PageSpec(
                "samples",
                self.tr("Samples"),
                self.tr("All samples, as pictures or in a table: edit, paste, import"),
                "SamplesPage",
                self._make_samples,
                stands_first=lambda readings: readings.setup.image_shape is not None,
            ),
            PageSpec(
                "data",
                self.tr("Data"),
                self.tr("Built-in data sets, and samples held out"),
                "DataPage",
                self._make_data,
            ),
        )

    # How each is made: its module is loaded with it, and not with the window.

    def _make_prediction(self) -> TabPage:
        plot = PredictionPlot(*self._given)
        plot.stand_under_a_tab()
        plot.link_to(self._error_plot)
        return plot

    def _make_plane(self) -> TabPage:
        from gui.views.plane.page import PlanePage

        return PlanePage(*self._given)

    def _make_curve(self) -> TabPage:
        from gui.views.plane.curve_page import CurvePage

        return CurvePage(*self._given)

    def _make_confusion(self) -> TabPage:
        from gui.views.confusion.page import ConfusionPage

        return ConfusionPage(*self._given, self._settings, self._error_plot.scorer)

    def _make_layers(self) -> TabPage:
        from gui.views.layers.page import LayersPage

        return LayersPage(*self._given)

    def _make_weights(self) -> TabPage:
        from gui.views.weights.page import WeightsPage

        return WeightsPage(*self._given)

    def _make_matrices(self) -> TabPage:
        from gui.views.matrices.page import MatricesPage

        return MatricesPage(*self._given, self._settings)

    def _make_listing(self) -> TabPage:
        from gui.views.listing.page import ListingPage

        return ListingPage(*self._given, self._actions)

    def _make_check(self) -> TabPage:
        from gui.views.check.page import CheckPage

        return CheckPage(*self._given, self._actions)

    def _make_slope(self) -> TabPage:
        from gui.views.slope.page import SlopePage

        return SlopePage(*self._given)

    def _make_what_if(self) -> TabPage:
        from gui.views.what_if.page import WhatIfPage

        return WhatIfPage(*self._given, self._actions)

    def _make_kept_runs(self) -> TabPage:
        from gui.kept_runs.page import KeptRunsPage

        return KeptRunsPage(*self._given, self._actions)

    def _make_query(self) -> TabPage:
        from gui.views.query.page import QueryPage

        return QueryPage(*self._given, self._formulas, self._settings)

    def _make_network(self) -> TabPage:
        from gui.views.network.page import NetworkPage

        return NetworkPage(*self._given)

    def _make_samples(self) -> TabPage:
        from gui.views.samples.page import SamplesPage

        return SamplesPage(*self._given, self._settings)

    def _make_data(self) -> TabPage:
        from gui.views.data.page import DataPage

        return DataPage(*self._given)
