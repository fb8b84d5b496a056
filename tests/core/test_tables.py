"""Every activation, loss, data set and distribution there is, through all that it takes part in.

A new entry of a table is tested here without another line.
"""

from itertools import pairwise

import numpy as np
import pytest

from core.analysis.back_query import back_query, inverse, query, range_of
from core.analysis.gradient_check import check_gradients
from core.base.number_format import NumberFormat
from core.data.datasets import DATA_SETS
from core.data.samples import Samples
from core.explain.chain import chain_of
from core.explain.formulas import FormulaWriter
from core.explain.tex_line import tex_line
from core.export.numpy_script import numpy_script
from core.export.torch_script import torch_script
from core.network import activations, losses
from core.network.activations import ACTIVATIONS, Activation
from core.network.backward_pass import BackwardPass
from core.network.elements import Neuron
from core.network.losses import LOSSES
from core.scenario.distributions import DISTRIBUTIONS, SCALES
from core.scenario.reader import parse_scenario
from core.scenario.schema import DrawsSection, StartSection, draw_section
from core.scenario.writer import text_of
from core.setup.changes import change_layer, change_training, draw_start, resize
from core.setup.learned_samples import with_samples
from core.setup.setup import Setup, open_setup, setup_of
from core.training.step import Training
from tests.core.networks import general_kernel
from tests.core.scripts import Trial, holds, printed

OTHER = 0.3  # an option that is nobody's usual one
KINDS: dict[str, Activation] = {name: kind() for name, kind in ACTIVATIONS.items()} | {
    f"{name}, {kind.option_name} {OTHER}": kind(**{kind.option_name: OTHER})
    for name, kind in ACTIVATIONS.items()
    if kind.option_name
}
EACH_KIND = pytest.mark.parametrize("kind", list(KINDS))
EACH_LOSS = pytest.mark.parametrize("loss", list(LOSSES))
Z = np.array([[-30.0, -3.7, -1.2, -0.4, 0.3, 0.9, 2.6, 30.0]])


def setup_with(kind: Activation, loss: str = "half_squared_error", wide: int = 3, batch: int = 1) -> Setup:
    """Six samples of two inputs, a hidden layer, two outputs; the activation in each layer that it may stand in."""
    setup = resize(resize(open_setup("csdn-2-3-1"), 2, 2).setup, 1, wide).setup
    random = np.random.default_rng(3)
    targets = random.uniform(0.1, 0.9, (6, 2))
    setup = with_samples(setup, Samples(random.normal(0.0, 1.0, (6, 2)), targets / targets.sum(axis=1, keepdims=True)))
    option = {kind.option_name: kind.option} if kind.option_name else {}
    for layer in range(1 if kind.only_in_output_layer else 0, 2):
        setup = change_layer(setup, layer, activation=kind.name, **option).setup
    return change_training(setup, loss=loss, batch=batch, learning_rate=0.02, l2=0.01)


def suiting(kind: Activation, loss: str) -> bool:
    """Whether a loss has a value wherever the outputs of the activation are."""
    return not LOSSES[loss]().takes_logarithms or kind.bounds.are_within(0.0, 1.0)


PAIRS = [(kind, loss) for kind in KINDS for loss in LOSSES if suiting(KINDS[kind], loss)]
EACH_PAIR = pytest.mark.parametrize(("kind", "loss"), PAIRS)


def test_every_class_stands_in_its_table():
    for base, table in ((activations.Activation, ACTIVATIONS), (losses.Loss, LOSSES)):
        package = base.__module__.rsplit(".", maxsplit=1)[0]
        found = [kind for kind in base.__subclasses__() if kind.__module__.startswith(package)]
        assert sorted(kind.name for kind in found) == sorted(table), f"put @in_table above the class in {package}"


# Activations


@EACH_KIND
def test_its_derivative_is_that_of_its_value(kind: str):
    f, h = KINDS[kind], 1e-6
    gradient = np.cos(np.arange(Z.size)).reshape(Z.shape)  # any; of a softmax the whole Jacobian counts
    back = f.pull_back(gradient, Z, f.value(Z))
    for index in range(Z.size):
        step = np.zeros_like(Z)
        step[0, index] = h
        by_difference = ((f.value(Z + step) - f.value(Z - step)) * gradient).sum() / (2 * h)
        assert back[0, index] == pytest.approx(by_difference, rel=1e-6, abs=1e-9)


@EACH_KIND
def test_what_it_says_of_its_slope_is_so(kind: str):
    f, z = KINDS[kind], np.linspace(-9, 9, 20_001)[np.newaxis]
    slopes = f.derivative(z, f.value(z))
    if f.steepest:
        assert np.abs(slopes).max() == pytest.approx(f.steepest, rel=1e-6)
    leaps = np.abs(np.diff(slopes)).max() > 0.01
    assert leaps == f.has_kink, "has_kink says whether the slope leaps at 0"
    if not f.has_kink and not f.only_in_output_layer:
        is_straight = np.abs(np.diff(slopes)).max() < 1e-12
        assert is_straight == (f.bend == 0.0), "bend is 0 for what is made of straight lines, and only for that"


@EACH_KIND
def test_its_values_lie_within_its_bounds(kind: str):
    f = KINDS[kind]
    values = f.value(np.linspace(-300.0, 300.0, 1201)[:, np.newaxis] * np.array([[1.0, -0.5]]))
    assert (values >= f.bounds.low).all() and (values <= f.bounds.high).all()
    if np.isfinite(f.bounds.low):
        assert values.min() == pytest.approx(f.bounds.low, abs=1e-6)
    if np.isfinite(f.bounds.high):
        assert values.max() == pytest.approx(f.bounds.high, abs=1e-6)


@EACH_KIND
def test_its_inverse_leads_back_to_its_value(kind: str):
    f = KINDS[kind]
    a = f.value(Z[:, 1:-1])[0]
    sops, clipped = inverse(f, a)
    assert clipped == 0 and f.value(sops[np.newaxis])[0] == pytest.approx(a, rel=1e-9)
    low, high = range_of(f)
    assert low < high and np.isfinite(inverse(f, np.clip(np.full(3, low), -9.0, 9.0))[0]).all()


@EACH_KIND
def test_it_writes_itself_down_in_names_and_in_numbers(kind: str):
    f = KINDS[kind]
    for text in (
        f.formula("SOP1"), f.derivative_formula("SOP1", "Activ1"), f.derivative_numbers("0.25", "0.75"),
        f.derivative_numbers("(−0.25)", "1.0000", "1.2e−9"), f.formula("(−0.25)"), f.inverse_formula("0.75", "0.25", False),
    ):  # fmt: skip
        assert text.count("(") == text.count(")"), text
        assert tex_line(text).count("{") == tex_line(text).count("}"), text
    for tex in (f.tex("z"), f.derivative_tex("z", "f")):
        assert tex and tex.count("{") == tex.count("}"), tex


# What is trained with them


@EACH_PAIR
def test_central_differences_agree_with_its_gradients(kind: str, loss: str):
    setup = setup_with(KINDS[kind], loss)
    training = Training(setup)
    result = check_gradients(setup.network, setup.objective, training.trace(0, setup.start))
    assert result.passed() and not result.wrong().any()


@pytest.mark.parametrize("batch", [1, 4])
@pytest.mark.parametrize("wide", [3, 11])
@EACH_PAIR
def test_compiled_loops_train_it_as_plain_numpy_does(kind: str, loss: str, wide: int, batch: int):
    setup = setup_with(KINDS[kind], loss, wide, batch)
    training, states = Training(setup), 5
    kernel = general_kernel(setup)
    assert kernel is not None
    compiled, errors, plain = setup.start.copy(), np.empty(states), setup.start
    assert kernel.train(compiled, 0, errors) == states
    for state in range(states):
        plain = training.update(training.trace(state, plain))
        assert errors[state] == pytest.approx(training.trace(state + 1, plain).error, rel=1e-12)
    assert compiled == pytest.approx(plain, rel=1e-12, abs=1e-14)


@pytest.fixture(scope="module")
def said_by_numpy() -> dict[str, str]:
    return printed({f"{kind} {loss}": numpy_script(setup_with(KINDS[kind], loss), 7) for kind, loss in PAIRS}, "numpy")


@pytest.fixture(scope="module")
def said_by_torch() -> dict[str, str]:
    return printed({f"{kind} {loss}": torch_script(setup_with(KINDS[kind], loss), 7) for kind, loss in PAIRS}, "torch")


@EACH_PAIR
def test_its_numpy_script_prints_the_same_numbers(said_by_numpy: dict[str, str], kind: str, loss: str):
    holds(Trial(setup_with(KINDS[kind], loss), 7), said_by_numpy[f"{kind} {loss}"], rel=1e-12)


@pytest.mark.slow
@pytest.mark.pytorch
@EACH_PAIR
def test_its_pytorch_script_prints_the_same_numbers(said_by_torch: dict[str, str], kind: str, loss: str):
    holds(Trial(setup_with(KINDS[kind], loss), 7), said_by_torch[f"{kind} {loss}"], rel=1e-12)


@EACH_PAIR
def test_its_file_opens_as_it_was(kind: str, loss: str):
    setup = setup_with(KINDS[kind], loss)
    again = setup_of(parse_scenario(text_of(setup.scenario), "file"), "again", None, None, "file")
    assert again.scenario == setup.scenario
    assert again.network == setup.network and type(again.objective.loss) is type(setup.objective.loss)
    assert again.start.tobytes() == setup.start.tobytes()


@EACH_PAIR
def test_every_weight_is_explained_by_its_chain(kind: str, loss: str):
    setup = setup_with(KINDS[kind], loss)
    network, names, trace = setup.network, setup.names, Training(setup).trace(0, setup.start)
    share = setup.objective._replace(l2=0.0)  # the chain is that of the error
    trace = BackwardPass(network, trace.forward, trace.targets, share).run()
    writer = FormulaWriter(names, trace, 0, NumberFormat())
    for position in range(network.parameter_count):
        chain = chain_of(network, names, trace, network.parameter(position), setup.learning_rate)
        products = sum(path.product for path in chain.paths)
        assert products == pytest.approx(trace.gradient[position], rel=1e-9, abs=1e-15)
        for factor in (writer.factor(factor) for path in chain.paths for factor in path.factors):
            assert factor.text and factor.numbers and factor.tex
    for neuron in (Neuron(0, 0), Neuron(1, 0), Neuron(1, 1)):
        written = writer.activation(neuron)
        assert written.text and written.tex and written.numbers


@EACH_KIND
def test_it_is_asked_backwards(kind: str):
    setup = setup_with(KINDS[kind], wide=2)
    wanted = query(setup.network, setup.start, np.array([0.3, -0.2]))[-1]
    assert back_query(setup.network, setup.start, wanted).off == pytest.approx(0.0, abs=1e-6)


# Losses


@EACH_LOSS
def test_a_loss_writes_itself_down_in_names_and_in_numbers(loss: str):
    e = LOSSES[loss]()
    for text in (
        e.formula("p", "t", 1), e.formula("p", "t", 3), e.gradient_formula("p", "t", 2), e.gradient_numbers("0.75", "1", 1),
        e.gradient_numbers("1.0000", "0.5", 2, "1.2e−9"),
    ):  # fmt: skip
        assert text and text.count("(") == text.count(")"), text
    tex = e.gradient_tex("p", "t", 2)
    assert tex and tex.count("{") == tex.count("}"), tex


@EACH_LOSS
def test_a_loss_is_least_where_the_outputs_are_the_targets(loss: str):
    e, softmax = LOSSES[loss](), ACTIVATIONS["softmax"]()
    z = np.log(np.array([[0.2, 0.3, 0.5]]))
    p = softmax.value(z)
    at_target = e.value(softmax, z, p, p)
    assert e.gradient_at_sops(softmax, z, p, p) == pytest.approx(np.zeros((1, 3)), abs=1e-12)
    assert (e.value(softmax, 0.5 * z, softmax.value(0.5 * z), p) > at_target).all()


# Data sets


@pytest.mark.parametrize("name", list(DATA_SETS))
def test_a_data_set_is_named_in_a_file_and_learned(name: str):
    text = text_of(open_setup("moons-2-3-2").scenario)
    assert text.count('dataset = "moons"') == 1
    scenario = parse_scenario(text.replace('dataset = "moons"', f'dataset = "{name}"'), "file")
    setup = setup_of(scenario, "file", None, None, "file")
    assert setup.samples.inputs.shape[1] == 2 and set(setup.samples.targets.sum(axis=1)) == {1.0}
    kernel, errors = Training(setup).kernel, np.empty(3)
    assert kernel is not None and kernel.train(setup.start.copy(), 0, errors) == 3 and np.isfinite(errors).all()
    assert text_of(setup.scenario) == text_of(scenario)
    assert all(formula.count("(") == formula.count(")") for formula in DATA_SETS[name].formulas)


# Distributions


@pytest.mark.parametrize("scale", [None, *SCALES])
@pytest.mark.parametrize("generator", ["pcg64", "mt19937"])
@pytest.mark.parametrize("name", list(DISTRIBUTIONS))
def test_a_distribution_draws_the_same_start_from_its_file(name: str, generator: str, scale: str | None):
    kind = DISTRIBUTIONS[name]
    draw = draw_section(name, *(number.usual for number in kind.numbers), scale=scale)
    start = StartSection(seed=7, generator=generator, draw=DrawsSection(weights=draw, biases=draw))
    setup = draw_start(setup_with(ACTIVATIONS["tanh"](), wide=40), start)
    again = setup_of(parse_scenario(text_of(setup.scenario), "file"), "again", None, None, "file")
    assert again.scenario == setup.scenario and again.start.tobytes() == setup.start.tobytes()
    is_one_number = kind.is_one_number(*draw.numbers)
    assert all((len(np.unique(weights)) == 1) == is_one_number for weights in setup.network.weights(setup.start))
    other = draw_start(setup, start.model_copy(update={"seed": 8}))
    assert (other.start.tobytes() != setup.start.tobytes()) == kind.is_random


@pytest.mark.parametrize("name", list(DISTRIBUTIONS))
def test_a_distribution_says_what_its_numbers_are(name: str):
    kind = DISTRIBUTIONS[name]
    usual = [number.usual for number in kind.numbers]
    assert kind.formula.format(*usual) != kind.formula or not usual
    assert kind.formula.count("{}") == len(usual)
    assert not kind.is_rising or all(low <= high for low, high in pairwise(usual))
    assert all(number.least is None or number.usual >= number.least for number in kind.numbers)
