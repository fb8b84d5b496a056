"""What everything is called in an opened scenario: what its file says, and its samples."""

from core.network.names import SIGMA, Names
from core.network.network import Network
from core.network.notations import Convention, OwnNames, own_names
from core.scenario.schema import LabelsSection, MatricesSection, NamesSection, Scenario

_NOTHING = LabelsSection.model_construct()


def names_of(scenario: Scenario, network: Network, is_alone: bool = False) -> Names:
    """The names of a scenario's network; `is_alone` says that each update takes one sample, without a penalty."""
    labels = scenario.labels or _NOTHING
    return Names(
        network,
        own=_own(scenario, labels),
        listing=_listing(labels),
        stands_for=scenario.data.target_names,
        classes=scenario.data.classes_called,
        also=labels.also or {},
        convention=convention_of(labels),
        factors=labels.factors,
        has_target_first=labels.target_first is True,
        has_loss_target_first=bool(labels.target_first),
        own_slope=labels.slope or SIGMA,
        function=labels.function,
        is_alone=is_alone,
    )


def convention_of(labels: LabelsSection) -> Convention:
    """In which of the conventions a scenario's matrices are laid out; columns, unless it says otherwise."""
    return Convention(labels.orientation or "from_to", labels.bias_column or False, labels.samples or "columns")


def _own(scenario: Scenario, labels: LabelsSection) -> OwnNames:
    said = labels.said()
    inputs, layers = scenario.network.inputs, scenario.network.layers
    if isinstance(inputs, list):
        said["inputs"] = inputs
    if any(layer.neurons for layer in layers):
        said["neurons"] = [layer.neurons or _of_layer(labels.neurons, number) for number, layer in enumerate(layers)]
    if scenario.data.target_names is not None:
        said["targets"] = scenario.data.target_names
    return own_names(said, _said(labels.tex), _matrices(labels.matrices))


def _of_layer(said: str | list[str | list[str]] | None, number: int) -> str | list[str] | None:
    return said[number] if isinstance(said, list) else said


def _listing(labels: LabelsSection) -> OwnNames:
    matrices = labels.code.matrices if labels.code is not None else None
    return own_names(_said(labels.code), {}, _matrices(matrices), is_code=True)


def _said(section: NamesSection | None) -> dict[str, str | list[str]]:
    return {} if section is None else section.said()


def _matrices(section: MatricesSection | None) -> dict[str, str | list[str]]:
    return {} if section is None else section.model_dump(exclude_none=True)
