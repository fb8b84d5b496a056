"""The pages of the lower right, as a table: the name that the settings know it by, its tab, how it is made."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QSettings

from gui.actions.action_set import ActionSet
from gui.kept_runs.page import KeptRunsPage
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.error_plot import ErrorPlot
from gui.plots.prediction_plot import PredictionPlot
from gui.views.check.page import CheckPage
from gui.views.data.page import DataPage
from gui.views.layers.page import LayersPage
from gui.views.matrices.page import MatricesPage
from gui.views.network.page import NetworkPage
from gui.views.page import TabPage
from gui.views.plane.page import PlanePage
from gui.views.query.page import QueryPage
from gui.views.samples.page import SamplesPage
from gui.views.slope.page import SlopePage
from gui.views.weights.page import WeightsPage
from gui.views.what_if.page import WhatIfPage


class PageSpec(NamedTuple):
    """One page: what stands on its tab, what it is for, its class, and how it is made when it is first wanted."""

    name: str  # in the settings
    title: str
    tip: str
    kind: type[TabPage]
    make: Callable[[], TabPage]


class PageTable(QObject):
    """All pages, in the order of their tabs."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        actions: ActionSet,
        settings: QSettings,
        error_plot: ErrorPlot,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.specs = (
            PageSpec(
                "prediction",
                self.tr("Prediction"),
                self.tr("The outputs of the network over the iterations, and their targets"),
                PredictionPlot,
                lambda: _prediction(store, readings, commands, theme, error_plot),
            ),
            PageSpec(
                "plane",
                self.tr("Decision boundary"),
                self.tr("The output of the network for every pair of inputs"),
                PlanePage,
                lambda: PlanePage(store, readings, commands, theme),
            ),
            PageSpec(
                "layers",
                self.tr("Layers"),
                self.tr("Saturated neurons, and how large each layer's gradients are"),
                LayersPage,
                lambda: LayersPage(store, readings, commands, theme),
            ),
            PageSpec(
                "weights",
                self.tr("Weights"),
                self.tr("All weights of a layer, and any one by its name"),
                WeightsPage,
                lambda: WeightsPage(store, readings, commands, theme),
            ),
            PageSpec(
                "matrices",
                self.tr("Matrices"),
                self.tr("The iteration as matrices: products, deltas and gradients, made entry by entry"),
                MatricesPage,
                lambda: MatricesPage(store, readings, commands, theme, settings),
            ),
            PageSpec(
                "check",
                self.tr("Gradient check"),
                self.tr("Every gradient against central differences (K)"),
                CheckPage,
                lambda: CheckPage(store, readings, commands, theme, actions),
            ),
            PageSpec(
                "slope",
                self.tr("Slope"),
                self.tr("The error as a function of the pinned weight alone"),
                SlopePage,
                lambda: SlopePage(store, readings, commands, theme),
            ),
            PageSpec(
                "what-if",
                self.tr("What if"),
                self.tr("Drag the learning rate, a weight, an input or a target: the whole run is trained anew"),
                WhatIfPage,
                lambda: WhatIfPage(store, readings, commands, theme, actions),
            ),
            PageSpec(
                "kept-runs",
                self.tr("Kept runs"),
                self.tr("Runs that are kept: named, drawn, swept, raced and compared"),
                KeptRunsPage,
                lambda: KeptRunsPage(store, readings, commands, theme, actions),
            ),
            PageSpec(
                "query",
                self.tr("Query"),
                self.tr("Its outputs for inputs of your own, and the inputs that a desired output needs"),
                QueryPage,
                lambda: QueryPage(store, readings, commands, theme),
            ),
            PageSpec(
                "network",
                self.tr("Network"),
                self.tr("Layers, neurons and activations, and how they are trained"),
                NetworkPage,
                lambda: NetworkPage(store, readings, commands, theme),
            ),
            PageSpec(
                "samples",
                self.tr("Samples"),
                self.tr("All samples in a table: edit, paste, import"),
                SamplesPage,
                lambda: SamplesPage(store, readings, commands, theme, settings),
            ),
            PageSpec(
                "data",
                self.tr("Data"),
                self.tr("Built-in data sets, and samples held out"),
                DataPage,
                lambda: DataPage(store, readings, commands, theme),
            ),
        )


def _prediction(
    store: Store, readings: Readings, commands: Commands, theme: Theme, error_plot: ErrorPlot
) -> PredictionPlot:
    plot = PredictionPlot(store, readings, commands, theme)
    plot.stand_under_a_tab()
    plot.link_to(error_plot)
    return plot
