"""Weights from a file put into a setup: into the open network, or as a new one.

Both give another setup, whose start are these numbers one by one, and say what of it became another.
"""

from dataclasses import dataclass, replace

from core.base.errors import MisfitError, ScenarioError
from core.base.message import Count, Message, Phrase, joined
from core.network.activations import Activation, Sigmoid, Softmax
from core.network.function_names import function_name
from core.network.network import BiasKind
from core.scenario.consistency import check_fit
from core.scenario.number_rows import Rows
from core.scenario.schema import DataSection, LayerSection, NetworkSection, Scenario, StartSection, TrainingSection
from core.setup.blank import UNTITLED
from core.setup.changed_labels import labels_now
from core.setup.changed_start import ColumnOrigin
from core.setup.column_names import Called, with_names
from core.setup.setup import BUILT_IN, Setup, setup_of
from core.weight_files.messages import WeightsFault, WeightsNote
from core.weight_files.values import NetworkWeights


@dataclass(frozen=True)
class Placed:
    """The setup that starts from what a file holds, and in sentences what that changed."""

    setup: Setup
    notes: tuple[Message, ...]


def into_network(setup: Setup, values: NetworkWeights) -> Placed:
    """The setup with these weights: its samples and its training stay, its hidden layers become those of the file.

    Raises
    ------
    ScenarioError
        If the file has other numbers of inputs or outputs, or the setup can't have such a network.
    """
    network = setup.network
    fault = misfit(setup, values)
    if fault is not None:
        raise ScenarioError(setup.name, "", fault)
    values, notes = with_activations_of(setup, values)
    before = [(layer.activation, layer.bias is not BiasKind.ABSENT) for layer in network.layers]
    after = [(layer.activation, layer.biases is not None) for layer in values.layers]
    if values.sizes == network.sizes and before == after:
        return Placed(setup.with_start(values.vector()), notes)
    said = list(notes)
    is_same = values.sizes == network.sizes
    if not is_same:
        sizes, were = ("-".join(map(str, each)) for each in (values.sizes, network.sizes))
        said.append(WeightsNote.OTHER_LAYERS(sizes=sizes, before=were))
    elif [each for each, _ in before] != [each for each, _ in after]:
        said.append(WeightsNote.OTHER_ACTIVATIONS(activations=_named(values)))
    layers = _layers(values)
    kept = setup.scenario.network.layers
    for index, layer in enumerate(layers):
        was = kept[index] if is_same else kept[-1] if index == len(layers) - 1 else None
        if was is not None:
            bias = was.bias if was.bias == "fixed" and layer.bias else layer.bias
            layers[index] = layer.model_copy(update={"neurons": was.neurons, "bias": bias})
    section = setup.scenario.network.model_copy(update={"layers": layers})
    labels = labels_now(setup, values.network(), section, _origins(network.sizes, values.sizes))
    changes = {"network": section, "labels": labels, "start": _start(values, setup.scenario.start)}
    if not is_same:
        changes["printed"] = None
    scenario = setup.scenario.model_copy(update=changes)
    return Placed(_built(scenario, setup.name, setup), tuple(said))


def as_new_network(values: NetworkWeights, title: str, setup: Setup) -> Placed:
    """A setup of its own with these weights; the samples and training of an open one come along where they fit.

    Raises
    ------
    ScenarioError
        If there can be no such network.
    """
    values, notes = with_activations_of(setup, values)
    fits = (values.sizes[0], values.sizes[-1]) == (setup.network.inputs, setup.network.outputs)
    section = NetworkSection(inputs=values.sizes[0], layers=_layers(values))
    if fits:
        data, training = setup.scenario.data, _training_for(values, setup.scenario.training)
        notes += (WeightsNote.DATA_KEPT(),)
    else:
        data = DataSection(inputs=[[0.0] * values.sizes[0]], targets=[[0.0] * values.sizes[-1]])
        training = _training_for(values, None)
        inputs, outputs = Count.INPUT(count=setup.network.inputs), Count.OUTPUT(count=setup.network.outputs)
        notes += (WeightsNote.DATA_MISFIT(inputs=inputs, outputs=outputs),)
    scenario = Scenario(
        format=1, title=title, network=section, start=_start(values, StartSection()), data=data, training=training
    )
    made = _built(scenario, UNTITLED, setup if fits else None)
    if not fits and (values.input_names or values.output_names):
        made = with_names(made, Called(values.input_names or None, values.output_names or None))
        notes += (WeightsNote.NAMES_TAKEN(),)
    return Placed(made, notes)


def misfit(setup: Setup, values: NetworkWeights) -> Message | None:
    """Why weights can't go into the open network; None where they can."""
    network, sizes = setup.network, values.sizes
    if (sizes[0], sizes[-1]) == (network.inputs, network.outputs):
        return None
    return WeightsFault.OTHER_ENDS(
        inputs=Count.INPUT(count=network.inputs),
        outputs=Count.OUTPUT(count=network.outputs),
        found_inputs=Count.INPUT(count=sizes[0]),
        found_outputs=Count.OUTPUT(count=sizes[-1]),
    )


def with_activations_of(setup: Setup, values: NetworkWeights) -> tuple[NetworkWeights, tuple[Message, ...]]:
    """The values with an activation for each layer: where the file tells none, the setup's."""
    if all(layer.activation is not None for layer in values.layers):
        return values, ()
    own, count = [layer.activation for layer in setup.network.layers], len(values.layers)
    if len(own) == count:
        chosen, note = own, WeightsNote.ACTIVATIONS_KEPT(activations=_listed(own))
    else:
        hidden: Activation = own[0] if len(own) > 1 else Sigmoid()
        last: Activation = own[-1]
        if isinstance(last, Softmax) and values.sizes[-1] == 1:
            last = Sigmoid()
        chosen = [hidden] * (count - 1) + [last]
        note = WeightsNote.ACTIVATIONS_CHOSEN(activations=_listed(chosen))
    layers = tuple(
        replace(layer, activation=layer.activation or activation)
        for layer, activation in zip(values.layers, chosen, strict=True)
    )
    return replace(values, layers=layers), (note,)


def _origins(before: tuple[int, ...], after: tuple[int, ...]) -> list[ColumnOrigin]:
    """Where the neurons of each column come from, so that what they are called stays as far as it can."""
    if len(before) == len(after):
        columns: list[int | None] = list(range(len(after)))
    else:
        columns = [0, *(None for _ in after[1:-1]), len(before) - 1]
    origins = []
    for column, size in zip(columns, after, strict=True):
        kept = 0 if column is None else min(size, before[column])
        origins.append(ColumnOrigin(column, (*range(kept), *(None for _ in range(size - kept)))))
    return origins


def _layers(values: NetworkWeights) -> list[LayerSection]:
    sections = []
    for layer in values.layers:
        activation = layer.activation
        if activation is None:
            raise ValueError(f"no activation is known of {layer.name}")
        options = {activation.option_name: activation.option} if activation.option_name else {}
        if options == {"scale": 1.0}:
            options = {}
        section = {"size": layer.fan_out, "activation": activation.name, "bias": layer.biases is not None}
        sections.append(LayerSection.model_validate(section | options))
    return sections


def _start(values: NetworkWeights, before: StartSection) -> StartSection:
    """The section that gives them one by one; what else it draws by stays."""
    biases = [[] if layer.biases is None else layer.biases.tolist() for layer in values.layers]
    weights = [Rows(layer.weights) for layer in values.layers]
    redraw = before.draw or before.redraw
    return before.model_copy(update={"weights": weights, "biases": biases, "draw": None, "redraw": redraw})


def _training_for(values: NetworkWeights, before: TrainingSection | None) -> TrainingSection:
    """The training that was, where its loss suits the outputs; else one by the loss that goes with them."""
    last = values.layers[-1].activation
    within = last is not None and last.bounds.are_within(0.0, 1.0)
    if before is not None and (within or before.loss not in ("cross_entropy", "binary_cross_entropy")):
        return before
    loss = "cross_entropy" if isinstance(last, Softmax) else "binary_cross_entropy" if within else "squared_error"
    if before is not None:
        return before.model_copy(update={"loss": loss})
    return TrainingSection(loss=loss, learning_rate=0.1)


def _built(scenario: Scenario, name: str, samples_of: Setup | None) -> Setup:
    """The setup of a scenario, with the samples that another has."""
    path = None if name == UNTITLED or samples_of is None else samples_of.path
    folder = path.parent if path else BUILT_IN
    whole, split = (None, None) if samples_of is None else (samples_of.whole, samples_of.split)
    try:
        check_fit(scenario)
    except MisfitError as fault:
        raise fault.of(name) from None
    return setup_of(scenario, name, path, folder, name, whole, split)


def _named(values: NetworkWeights) -> str | Message:
    return _listed([layer.activation for layer in values.layers])


def _listed(activations: list[Activation] | list[Activation | None]) -> str | Message:
    named = [function_name(each.name) for each in activations if each is not None]
    found = joined(named, Phrase.COMMA)
    return found if isinstance(found, Message) else str(found)
