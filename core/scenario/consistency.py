"""Whether the parts of a scenario fit together: sizes against sizes, options against kinds.

Whether the names do is looked at by `names_fit` beside this.
"""

from itertools import pairwise

from core.base.errors import MisfitError
from core.base.message import Count, Phrase, joined
from core.base.number_format import grouped
from core.network.activations import ACTIVATIONS
from core.network.optimizers import OPTIMIZERS, SCHEDULES, Optimizer, Schedule
from core.network.rules import CHAIN_RULE, rule_named
from core.scenario.distributions import DISTRIBUTIONS, DRAW_NUMBERS
from core.scenario.faults import (
    DataFault,
    NetworkFault,
    OptimizerFault,
    RuleFault,
    SizeFault,
    StartFault,
)
from core.scenario.generators import most_seed
from core.scenario.names_fit import check_each_once, check_names
from core.scenario.number_rows import Rows
from core.scenario.schema import (
    DataSection,
    DrawSection,
    DrawsSection,
    OptimizerSection,
    ScaleSection,
    Scenario,
    ScheduleSection,
    StartSection,
)
from core.scenario.sizes import check_matrices, check_size

MOST_PARAMETERS = 50_000_000


def check_fit(scenario: Scenario) -> None:
    """Look through the whole scenario, in the order of the file.

    Raises
    ------
    MisfitError
        At the first part that doesn't fit the others.
    """
    check_network(scenario)
    _check_start(scenario)
    _check_data(scenario)
    _check_rule("training.rule", scenario.training.rule)
    if scenario.printed is not None:
        _check_rule("printed.rule", scenario.printed.rule)
    check_training(scenario)
    check_names(scenario)


def _sizes(scenario: Scenario) -> list[int]:
    return [scenario.network.input_count, *(layer.size for layer in scenario.network.layers)]


def check_network(scenario: Scenario) -> None:
    """Look at the layers alone.

    Raises
    ------
    MisfitError
        If there can be no such network, or it is too large.
    """
    network = scenario.network
    if network.inputs == []:
        raise MisfitError("network.inputs", NetworkFault.NO_INPUT())
    for number, layer in enumerate(network.layers):
        place = f"network.layers[{number}]"
        for option in layer.options:
            if ACTIVATIONS[layer.activation].option_name != option:
                owners = joined((name for name, kind in ACTIVATIONS.items() if kind.option_name == option), Phrase.OR)
                problem = NetworkFault.OPTION_OF_OTHER(option=option, owner=owners, activation=layer.activation)
                raise MisfitError(f"{place}.{option}", problem)
        if ACTIVATIONS[layer.activation].only_in_output_layer and number < len(network.layers) - 1:
            raise MisfitError(f"{place}.activation", NetworkFault.IN_HIDDEN_LAYER(activation=layer.activation))
        if layer.neurons is not None and len(layer.neurons) != layer.size:
            names, neurons = Count.NAME(count=len(layer.neurons)), Count.NEURON(count=layer.size)
            raise MisfitError(f"{place}.neurons", NetworkFault.NAMES_OF_LAYER(names=names, neurons=neurons))
    sizes = _sizes(scenario)
    count = sum((fan_in + 1) * size for fan_in, size in pairwise(sizes))
    if count > MOST_PARAMETERS:
        problem = NetworkFault.TOO_MANY_PARAMETERS(parameters=grouped(count), most=grouped(MOST_PARAMETERS))
        raise MisfitError("network.layers", problem)


def _check_start(scenario: Scenario) -> None:
    start, layers, sizes = scenario.start, scenario.network.layers, _sizes(scenario)
    if start.seed is not None and start.seed > most_seed(start.generator):
        bound = most_seed(start.generator) + 1
        raise MisfitError("start.seed", StartFault.SEED_TOO_LARGE(seed=start.seed, bound=bound))
    if start.draw is not None:
        _check_drawn(start, start.draw)
        return
    if start.weights is None:
        raise MisfitError("start", StartFault.NEITHER_GIVEN_NOR_DRAWN())
    check_matrices("start.weights", start.weights, sizes)
    _check_biases(start, [layer.size if layer.bias is not False else 0 for layer in layers])
    if start.redraw is not None:
        _check_draws("start.redraw", start.redraw)


def _check_biases(start: StartSection, wanted: list[int]) -> None:
    if start.biases is None:
        if any(wanted):
            number = next(i for i, size in enumerate(wanted) if size)
            biases = Count.BIAS(count=wanted[number])
            raise MisfitError("start.biases", StartFault.BIASES_MISSING(layer=number + 1, biases=biases))
        return
    check_size("start.biases", start.biases, Count.ROW, Count.LAYER, len(wanted))
    for number, (row, size) in enumerate(zip(start.biases, wanted, strict=True)):
        place = f"start.biases[{number}]"
        if row and size == 0:
            raise MisfitError(place, SizeFault.OF_NO_BIASES(here=Count.VALUE(count=len(row)), layer=number + 1))
        check_size(place, row, Count.VALUE, Count.NEURON, size, layer=number + 1)


def _check_drawn(start: StartSection, draws: DrawsSection) -> None:
    for given in ("weights", "biases"):
        if getattr(start, given) is not None:
            raise MisfitError(f"start.{given}", StartFault.GIVEN_AND_DRAWN())
    if start.redraw is not None:
        raise MisfitError("start.redraw", StartFault.REDRAWN_THOUGH_DRAWN())
    if start.seed is None and any(DISTRIBUTIONS[draw.distribution].is_random for draw in (draws.weights, draws.biases)):
        raise MisfitError("start.seed", StartFault.SEED_MISSING())
    _check_draws("start.draw", draws)


def _check_draws(place: str, draws: DrawsSection) -> None:
    _check_draw(f"{place}.weights", draws.weights)
    _check_draw(f"{place}.biases", draws.biases)


def _check_draw(place: str, draw: DrawSection) -> None:
    distribution = DISTRIBUTIONS[draw.distribution]
    wanted = distribution.keys
    numbers = joined(wanted, Phrase.AND)
    for name in (number.name for number in DRAW_NUMBERS):
        if name in wanted and getattr(draw, name) is None:
            problem = StartFault.NUMBER_MISSING(distribution=draw.distribution, wanted=numbers)
            raise MisfitError(f"{place}.{name}", problem)
        if name not in wanted and getattr(draw, name) is not None:
            problem = StartFault.NUMBER_OF_OTHER(distribution=draw.distribution, name=name, wanted=numbers)
            raise MisfitError(f"{place}.{name}", problem)
    for (low, less), (high, more) in pairwise(zip(wanted, draw.numbers, strict=True)):
        if distribution.is_rising and less > more:
            problem = StartFault.NOT_RISING(low=low, less=less, high=high, more=more)
            raise MisfitError(f"{place}.{low}", problem)


def _check_data(scenario: Scenario) -> None:
    data, sizes = scenario.data, _sizes(scenario)
    _check_source(data)
    if data.classes is not None and data.classes != sizes[-1]:
        classes, outputs = Count.CLASS(count=data.classes), Count.OUTPUT(count=sizes[-1])
        raise MisfitError("data.classes", DataFault.CLASSES_OF_NETWORK(classes=classes, outputs=outputs))
    _check_picture(data, sizes[0])
    _check_what_data_are_called(data, sizes)
    _check_numbers(data, sizes)


def _check_source(data: DataSection) -> None:
    sources = [name for name in ("inputs", "file", "dataset") if getattr(data, name) is not None]
    if len(sources) != 1:
        several = DataFault.SAMPLES_FROM_SEVERAL(sources=joined(sources, Phrase.AND)) if sources else None
        raise MisfitError("data", several or DataFault.NO_SAMPLES())
    options = [name for name in (*_OF_FILE, *_OF_PICTURES) if getattr(data, name) is not None]
    if options and data.file is None:
        option = options[0]
        raise MisfitError(f"data.{option}", DataFault.OPTION_OF_FILE(option=option))
    _check_picture_file(data)
    if data.file is not None and (data.target_columns is None) == (data.classes is None):
        raise MisfitError("data", DataFault.FILE_WITHOUT_TARGETS())
    if data.targets is not None and data.inputs is None:
        raise MisfitError("data.targets", DataFault.TARGETS_BESIDE_OTHERS(source=sources[0]))


def _check_numbers(data: DataSection, sizes: list[int]) -> None:
    if data.inputs is None:
        return
    if data.targets is None:
        raise MisfitError("data.targets", DataFault.TARGETS_MISSING())
    if len(data.targets) != len(data.inputs):
        here, wanted = Count.ROW(count=len(data.targets)), Count.ROW(count=len(data.inputs))
        raise MisfitError("", SizeFault.OF_SAMPLES(here=here, wanted=wanted))
    if isinstance(data.inputs, Rows) and isinstance(data.targets, Rows):
        # As arrays all their rows are as long as one, and to go through millions of numbers takes seconds.
        check_size("data.inputs[0]", range(data.inputs.width), Count.VALUE, Count.INPUT, sizes[0])
        check_size("data.targets[0]", range(data.targets.width), Count.VALUE, Count.OUTPUT, sizes[-1])
        return
    for row, (inputs, targets) in enumerate(zip(data.inputs, data.targets, strict=True)):
        check_size(f"data.inputs[{row}]", inputs, Count.VALUE, Count.INPUT, sizes[0])
        check_size(f"data.targets[{row}]", targets, Count.VALUE, Count.OUTPUT, sizes[-1])


_OF_FILE, _OF_PICTURES = ("target_columns", "classes", "missing"), ("pixels", "largest_pixel", "label_column", "labels")


def _check_picture_file(data: DataSection) -> None:
    """Refuse what is said of pictures beside a table, and of a table beside pictures."""
    if data.pixels is None:
        option = next((name for name in _OF_PICTURES if getattr(data, name) is not None), None)
        if option is not None:
            raise MisfitError(f"data.{option}", DataFault.OPTION_OF_PICTURES(option=option))
    else:
        option = next((name for name in ("target_columns", "missing") if getattr(data, name) is not None), None)
        if option is not None:
            raise MisfitError(f"data.{option}", DataFault.OPTION_OF_TABLE(option=option))
        if data.classes is None:
            raise MisfitError("data", DataFault.PICTURES_WITHOUT_CLASSES())


def _check_picture(data: DataSection, inputs: int) -> None:
    if data.image is not None:
        rows, columns = data.image
        if rows * columns != inputs:
            wanted = Count.INPUT(count=inputs)
            problem = SizeFault.OF_PICTURE(rows=rows, columns=columns, pixels=rows * columns, inputs=wanted)
            raise MisfitError("data.image", problem)


def _check_what_data_are_called(data: DataSection, sizes: list[int]) -> None:
    """Names of classes and targets, and how the numbers were scaled."""
    if data.class_names is not None:
        if sizes[-1] > 1:
            check_size("data.class_names", data.class_names, Count.NAME, Count.OUTPUT, sizes[-1])
        elif len(data.class_names) != 2:  # 0 and 1
            here, wanted = Count.NAME(count=len(data.class_names)), Count.CLASS(count=2)
            raise MisfitError("", SizeFault.OF_CLASSES(place="data.class_names", here=here, wanted=wanted))
        check_each_once([("data.class_names", data.class_names)])
    if data.target_names is not None:
        check_size("data.target_names", data.target_names, Count.NAME, Count.OUTPUT, sizes[-1])
        check_each_once([("data.target_names", data.target_names)])
    if data.scaling is None:
        return
    for key, scales, what, size in (
        ("inputs", data.scaling.inputs, Count.INPUT, sizes[0]),
        ("targets", data.scaling.targets, Count.OUTPUT, sizes[-1]),
    ):
        if scales is None:
            continue
        place = f"data.scaling.{key}"
        if isinstance(scales, ScaleSection):
            _check_scale(place, scales)
            continue
        check_size(place, scales, Count.SCALE, what, size)
        for number, scale in enumerate(scales):
            _check_scale(f"{place}[{number}]", scale)


def _check_scale(place: str, scale: ScaleSection) -> None:
    if scale.divided_by == 0.0:
        raise MisfitError(f"{place}.divided_by", DataFault.DIVIDED_BY_0())


def _check_rule(place: str, rule: str | list[str] | None) -> None:
    if rule == []:
        raise MisfitError(place, RuleFault.EMPTY())
    if isinstance(rule, list) and len(rule) > 1 and CHAIN_RULE.name in rule:
        raise MisfitError(place, RuleFault.RIGHT_AMONG_WRONG(rule=CHAIN_RULE.name))


def check_training(scenario: Scenario) -> None:
    """Look at the optimizer and the schedule, and whether the rules can be trained by.

    Raises
    ------
    MisfitError
        If there can be no such training.
    """
    training = scenario.training
    if training.optimizer is not None:
        _check_options("training.optimizer", training.optimizer, OPTIMIZERS[training.optimizer.name])
    if training.schedule is not None:
        _check_options("training.schedule", training.schedule, SCHEDULES[training.schedule.name])
    if training.optimizer is None or training.optimizer.made.is_plain:
        return
    if rule_named(training.rule, 1.0).updates_on_the_way:  # a listing that has it can be read, and not be trained
        raise MisfitError("training.rule", OptimizerFault.SEQUENTIAL(optimizer=training.optimizer.name))


def _check_options(
    place: str, section: OptimizerSection | ScheduleSection, kind: type[Optimizer] | type[Schedule]
) -> None:
    own = [option.name for option in kind.options]
    wanted = joined(own, Phrase.AND)
    for option in section.options:
        if not own:
            raise MisfitError(f"{place}.{option}", OptimizerFault.OPTION_OF_NONE(kind=section.name, option=option))
        if option not in own:
            problem = OptimizerFault.OPTION_OF_OTHER(kind=section.name, option=option, wanted=wanted)
            raise MisfitError(f"{place}.{option}", problem)
    needed = [option.name for option in kind.options if option.usual is None]
    for option in needed:
        if option not in section.options:
            problem = OptimizerFault.OPTION_MISSING(kind=section.name, wanted=joined(needed, Phrase.AND))
            raise MisfitError(f"{place}.{option}", problem)
