"""What stands on the tabs of the views, and what each of them is for."""

from PySide6.QtCore import QCoreApplication


def tab_texts() -> dict[str, tuple[str, str]]:
    """The word on each tab and its tip, by the name that the settings know the view by, in the order of the tabs."""
    return {
        "prediction": (
            _tr("Prediction"),
            _tr("What the network answers over the states, and what it should answer"),
        ),
        "plane": (_tr("Plane"), _tr("What the network answers to every pair of inputs")),
        "layers": (_tr("Layers"), _tr("Saturated neurons, and how large each layer's gradients are")),
        "weights": (_tr("Weights"), _tr("All weights of a layer, and any one by its name")),
        "check": (_tr("Check"), _tr("Every gradient against central differences (K)")),
        "slope": (_tr("Slope"), _tr("The error as a function of the held weight alone")),
        "what-if": (
            _tr("What if"),
            _tr("Drag the learning rate, a weight, an input or a target: the whole run is trained anew"),
        ),
        "query": (_tr("Ask"), _tr("What it answers to inputs, and which inputs an answer needs")),
        "network": (_tr("Network"), _tr("Layers, neurons and activations, and how they are trained")),
        "samples": (_tr("Samples"), _tr("All samples in a table: edit, paste, import")),
        "data": (_tr("Data"), _tr("Built-in data sets, and samples held out")),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Views", text)
