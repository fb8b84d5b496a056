"""Scenario files: what they may say, and what is said of those that break the format."""

import tomllib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.atomic_files import write_text_file
from core.base.errors import ScenarioError
from core.data.samples import BUILT_IN_SETS
from core.network.activations import ACTIVATIONS
from core.network.losses import LOSSES
from core.network.rules import RULES
from core.scenario.distributions import DISTRIBUTIONS
from core.scenario.reader import parse_scenario, read_scenario_file
from core.scenario.writer import text_of
from core.setup.setup import BUILT_IN, built_in_names, open_setup, setup_of

GOOD = """\
format = 1
title = "t"

[network]
inputs = 2
layers = [
  { size = 2, activation = "sigmoid" },
  { size = 1, activation = "tanh", bias = false },
]

[start]
weights = [[[0.1, 0.2], [0.3, 0.4]], [[0.5], [0.6]]]
biases = [[0.1, 0.2], []]

[data]
inputs = [[1, 2.0]]
targets = [[0.5]]

[training]
loss = "squared_error"
learning_rate = 0.1
"""

WRONG = [
    # what is replaced, by what, and the message after the file's name
    ("format = 1", "format = 2", "format: 2 stands there; it may be 1, the version of the format"),
    ("format = 1\n", "", "format: missing; it must be 1"),
    ('title = "t"', "title = 3", 'title: 3 stands there; it may be a text, or a table of languages such as { en = "…" }'),
    (
        'title = "t"', 'titel = "t"',
        'titel: is no key of the format (did you mean "title"?);'
        " known here: format, title, source, notes, network, start, data, training, printed, labels, notation",
    ),
    (
        'activation = "tanh"', 'activation = "tanhh"',
        'network.layers[1].activation: "tanhh" stands there; it may be one of'
        f' {", ".join(ACTIVATIONS)} (did you mean "tanh"?)',
    ),
    (
        'activation = "sigmoid"', 'activation = "softmax"',
        "network.layers[0].activation: softmax stands in a hidden layer; only the output layer may have it",
    ),
    ("size = 2", "size = 0", "network.layers[0].size: 0 stands there; it must be 1 or more"),
    ("size = 2", "size = true", "network.layers[0].size: true stands there; it must be a whole number"),
    ("size = 2", "size = 2.0", "network.layers[0].size: 2.0 stands there; it must be a whole number"),
    ("bias = false", 'bias = "no"', 'network.layers[1].bias: "no" stands there; it may be true, false or "fixed"'),
    ("bias = false", "bias = 1", 'network.layers[1].bias: 1 stands there; it may be true, false or "fixed"'),
    (
        "size = 1,", "size = 1, scale = 2.0,",
        'network.layers[1].scale: "scale" belongs to sigmoid; the activation here is tanh',
    ),
    ("size = 1,", 'size = 1, neurons = ["a", "b"],', "network.layers[1].neurons: 2 names; the layer has 1 neuron"),
    (
        "inputs = 2", 'inputs = "two"',
        'network.inputs: "two" stands there; it may be a count, or a list of names such as ["X1", "X2"]',
    ),
    (
        "inputs = 2", 'inputs = ["a", "a"]',
        'network.inputs[1]: "a" stands there and at network.inputs[0]; every name may stand once',
    ),
    (
        "inputs = 2", "inputs = 3",
        "start.weights[0] has 2 rows; the network has 3 inputs",
    ),
    ("[0.3, 0.4]]", "[0.3, 0.4], [1, 1]]", "start.weights[0] has 3 rows; the network has 2 inputs"),
    ("[0.3, 0.4]]", "[0.3]]", "start.weights[0][1] has 1 column; layer 1 has 2 neurons"),
    ("[[0.5], [0.6]]", "[[0.5]]", "start.weights[1] has 1 row; layer 1 has 2 neurons"),
    (", [[0.5], [0.6]]]", "]", "start.weights has 1 layer; the network has 2 layers"),
    ("0.4]]", '"x"]]', 'start.weights[0][1][1]: "x" stands there; it must be a number'),
    ("0.4]]", "nan]]", "start.weights[0][1][1]: nan stands there; it must be a finite number"),
    ("0.4]]", "inf]]", "start.weights[0][1][1]: inf stands there; it must be a finite number"),
    ("biases = [[0.1, 0.2], []]\n", "", "start.biases: missing; layer 1 has 2 biases (or set bias = false)"),
    ("[0.1, 0.2], []]", "[0.1], []]", "start.biases[0] has 1 value; layer 1 has 2 neurons"),
    ("[0.1, 0.2], []]", "[0.1, 0.2], [1]]", "start.biases[1]: 1 value; layer 2 has bias = false, so the row must be []"),
    ("targets = [[0.5]]", "", "data.targets: missing; every row of data.inputs has a row of targets"),
    ("targets = [[0.5]]", "targets = [[0.5], [1]]", "data.targets has 2 rows; data.inputs has 1 row"),
    ("targets = [[0.5]]", "targets = [[0.5, 1]]", "data.targets[0] has 2 values; the network has 1 output"),
    ("inputs = [[1, 2.0]]", "inputs = [[1]]", "data.inputs[0] has 1 value; the network has 2 inputs"),
    (
        "[data]", '[data]\ndataset = "moons"',
        'data: samples from inputs and dataset; give either "inputs" and "targets", or "file", or "dataset"',
    ),
    ("[data]", "[data]\nclasses = 2", 'data.classes: "classes" belongs to "file"'),
    (
        'loss = "squared_error"', 'loss = "square_error"',
        'training.loss: "square_error" stands there; it may be one of'
        f' {", ".join(LOSSES)} (did you mean "squared_error"?)',
    ),
    ("learning_rate = 0.1", "learning_rate = inf", "training.learning_rate: inf stands there; it must be a finite number"),
    ("learning_rate = 0.1", "", "training.learning_rate: missing; it must be a number"),
    ("learning_rate = 0.1", "learning_rate = 0.1\nbatch = 0", "training.batch: 0 stands there; it must be 1 or more"),
    ("[training]", "held_out = { share = 0.5, seed = 0, skip = [2147483648] }\n[training]", "data.held_out.skip[0]: 2147483648 stands there; it must be 2,147,483,647 or less"),
    (
        "learning_rate = 0.1", 'learning_rate = 0.1\nbatch = "some"',
        'training.batch: "some" stands there; it may be a count, or "all"',
    ),
    (
        "learning_rate = 0.1", "learning_rate = 0.1\nl2 = -1.0",
        "training.l2: -1.0 stands there; it must be 0 or more",
    ),
    ("[network]", "[network]\nlayer = 3", 'network.layer: is no key of the format (did you mean "layers"?); known here: inputs, layers'),
    (
        "size = 2,", "size = 2, activatoin = 1,",
        'network.layers[0].activatoin: is no key of the format (did you mean "activation"?);'
        " known here: size, activation, scale, slope, bias, neurons",
    ),
    ("[training]", "[training", 'is not TOML: expected \']\' at the end of a table declaration (at line 19, column 10)'),
    ('title = "t"', "title = { en = 3 }", "title.en: 3 stands there; it must be a text"),
    ('title = "t"', "title = {}", "title: an empty table stands there; it must be one that is not empty"),
    ("format = 1", "format = true", "format: true stands there; it may be 1, the version of the format"),
    ("format = 1", "int = 1\nformat = 1", "int: is no key of the format (did you mean \"printed\"?); known here: format, title, source, notes, network, start, data, training, printed, labels, notation"),
    ("[training]", "[training]\nint = 1", "training.int: is no key of the format; known here: loss, learning_rate, batch, order, reduction, l2, iterations, rule, l1, optimizer, schedule"),
    ("inputs = 2", "inputs = [1, 2]", "network.inputs[0]: 1 stands there; it must be a text"),
    ("size = 2,", 'size = 2, neurons = ["a", "a"],', 'network.layers[0].neurons[1]: "a" stands there and at network.layers[0].neurons[0]; every name may stand once'),
    ('activation = "tanh"', 'activation = "ta\\nnh"', 'network.layers[1].activation: "ta\\nnh" stands there; it may be one of ' + ", ".join(ACTIVATIONS) + ' (did you mean "tanh"?)'),
    ("learning_rate = 0.1", "learning_rate = " + 5000 * "1", "holds a number with too many digits"),
    ("[training]", "[training]\n" + ".".join(40 * "a") + " = 1", "has a key of more than 32 parts; that is no scenario"),
    ("learning_rate = 0.1", 'loss = "x"', "is not TOML: cannot overwrite a value (at line 21, column 11)"),
    ("[data]", '[data]\nclass_names = ["a", "b", "c"]', "data.class_names has 3 names; a network with a single output tells apart 2 classes"),
    ("[data]", '[data]\nclass_names = ["a", "a"]', 'data.class_names[1]: "a" stands there and at data.class_names[0]; every name may stand once'),
    ("[data]", '[data]\nclass_names = ["a", ""]', 'data.class_names[1]: "" stands there; it must be a text that is not empty'),
    ("[data]", '[data]\ntarget_names = ["a", "b"]', "data.target_names has 2 names; the network has 1 output"),
    ("[data]", "[data]\nscaling = { inputs = [{ less = 1.0 }] }", "data.scaling.inputs has 1 scale; the network has 2 inputs"),
    ("[data]", "[data]\nscaling = { targets = [{ divided_by = 0.0 }] }", "data.scaling.targets[0].divided_by: 0 stands there; nothing is divided by 0"),
    ("[data]", "[data]\nscaling = { targets = [{ times = 2.0 }] }", "data.scaling.targets[0].times: is no key of the format; known here: less, divided_by, unit"),
    ("[data]", "[data]\nscaling = { inputs = { divided_by = 0 } }", "data.scaling.inputs.divided_by: 0 stands there; nothing is divided by 0"),
    ("[data]", "[data]\nscaling = { inputs = { times = 2.0 } }", "data.scaling.inputs.times: is no key of the format; known here: less, divided_by, unit"),
    ("[data]", "[data]\nscaling = { inputs = { less = nan } }", "data.scaling.inputs.less: nan stands there; it must be a finite number"),
    ("[data]", "[data]\nscaling = { inputs = 16.0 }", "data.scaling.inputs: 16.0 stands there; it may be a table such as { divided_by = 16.0 }, or a list with one for each"),
    *(
        ("size = 2,", f"size = 2, {layer},", f'network.layers[0].{at}: "{word}" stands there; every layer here is fully connected: there is no convolution, no dropout and no attention')
        for layer, at, word in [
            ('type = "Conv2D"', "type", "Conv2D"), ("dropout = 0.5", "dropout", "dropout"), ("kernel_size = 3", "kernel_size", "kernel_size"),
            ('kind = "self_attention"', "kind", "self_attention"), ('layer = "LSTM"', "layer", "LSTM"),
        ]
    ),
    ('activation = "tanh"', 'activation = "max_pool"', 'network.layers[1].activation: "max_pool" stands there; every layer here is fully connected: there is no convolution, no dropout and no attention'),
    ('activation = "tanh"', 'activation = "gelu"', 'network.layers[1].activation: "gelu" stands there; it may be one of ' + ", ".join(ACTIVATIONS) + ' (did you mean "relu"?)'),
    ("[data]", "[data]\nimage = [8, 8]", "data.image: 8 × 8 are 64 pixels; the network has 2 inputs"),
    ("[data]", "[data]\nimage = [2, 0]", "data.image[1]: 0 stands there; it must be 1 or more"),
    ("[data]", "[data]\nimage = [2]", "data.image: a list stands there; it may be two counts, the rows and the columns of the picture, such as [8, 8]"),
    ("[data]", "[data]\nimage = [1, 2, 1]", "data.image: a list stands there; it may be two counts, the rows and the columns of the picture, such as [8, 8]"),
    ("[data]", "[data]\nimage = 8", "data.image: 8 stands there; it may be two counts, the rows and the columns of the picture, such as [8, 8]"),
    ("[data]", "[data]\nimage = [2.0, 1.0]", "data.image[0]: 2.0 stands there; it must be a whole number"),
    ("[training]", "[training]\nrule = []", "training.rule: an empty list; name one or more of the documented mistakes, or leave the rule out"),
    (
        "[training]", '[training]\nrule = ["gradient_descent", "wrong_sign"]',
        "training.rule: gradient_descent stands among documented mistakes; it is the rule without any, so it stands alone",
    ),
    (
        "[training]", '[training]\nrule = ["wrong_sign", "square_only"]',
        'training.rule[1]: "square_only" stands there; it may be one of ' + ", ".join(RULES) + ' (did you mean "square_only_derivative"?)',
    ),
    ("[training]", "[training]\nrule = 3", 'training.rule: 3 stands there; it may be a rule, such as "wrong_sign", or a list of them'),
    (
        "[training]", "[printed]\nbias = 1\n[training]",
        'printed.bias: is no key of the format (did you mean "biases"?); known here: rule, learning_rate, biases',
    ),
    ("[training]", "[printed]\nbiases = false\n[training]", "printed.biases: false stands there; it may be one of fixed, none"),
    ("[training]", "[printed]\nrule = []\n[training]", "printed.rule: an empty list; name one or more of the documented mistakes, or leave the rule out"),
    ("size = 2,", "size = 100000000,", "network.layers: a network with 500\u00a0000\u00a0001 parameters; at most 50\u00a0000\u00a0000"),
]  # fmt: skip


@pytest.mark.parametrize(("part", "instead", "message"), WRONG, ids=[wrong[2][:60] for wrong in WRONG])
def test_message_names_the_place_what_stands_there_and_what_may(part, instead, message):
    assert part in GOOD
    with pytest.raises(ScenarioError) as caught:
        parse_scenario(GOOD.replace(part, instead, 1), "f.toml")
    said = str(caught.value)
    if message.endswith("parameters; at most 50\u00a0000\u00a0000"):
        assert said.startswith("f.toml: network.layers: a network with ")
        assert "at most 50\u00a0000\u00a0000" in said
    else:
        assert said == f"f.toml: {message}"


DRAWN = 'seed = 1\ndraw = { weights = { distribution = "uniform", low = 0.0, high = 1.0 } }'


@pytest.mark.parametrize(
    ("start", "message"),
    [
        ("", 'start: neither "weights" nor "draw" is there; give the weights, or say how to draw them'),
        (DRAWN.replace("seed = 1\n", ""), "start.seed: missing; a drawn start needs a seed, such as seed = 0"),
        (DRAWN.replace("seed = 1", "seed = -1"), "start.seed: -1 stands there; it must be 0 or more"),
        (DRAWN.replace(", high = 1.0", ""), "start.draw.weights.high: missing; uniform needs low and high"),
        (
            DRAWN.replace("high = 1.0", "high = 1.0, mean = 0.0"),
            "start.draw.weights.mean: uniform has no mean; it has low and high",
        ),
        (
            DRAWN.replace("uniform", "gauss"),
            'start.draw.weights.distribution: "gauss" stands there; it may be one of ' + ", ".join(DISTRIBUTIONS),
        ),
        (
            DRAWN + "\nweights = [[[0.1, 0.2], [0.3, 0.4]], [[0.5], [0.6]]]",
            'start.weights: both given and drawn; keep either "weights" and "biases", or "draw"',
        ),
        (
            DRAWN + "\n" + DRAWN.splitlines()[1].replace("draw", "redraw", 1),
            'start.redraw: it belongs to given weights; what is drawn is drawn again by its "draw"',
        ),
        (
            "weights = [[[0.1, 0.2], [0.3, 0.4]], [[0.5], [0.6]]]\nbiases = [[0.1, 0.2], []]\n"
            'redraw = { weights = { distribution = "uniform", low = 2.0, high = 1.0 } }',
            "start.redraw.weights.low: low = 2.0 is above high = 1.0",
        ),
    ],
)
def test_message_of_a_start_that_is_wrong(start, message):
    given_start = GOOD[GOOD.index("weights =") : GOOD.index("[data]")]
    with pytest.raises(ScenarioError) as caught:
        parse_scenario(GOOD.replace(given_start, start + "\n\n"), "f.toml")
    assert str(caught.value) == f"f.toml: {message}"


def setup_from(text: str, folder: Path | None = None):
    return setup_of(parse_scenario(text, "f.toml"), "f", None, folder, "f.toml")


class TestStart:
    """Drawn starts are drawn as the format says: layer by layer, weights then biases."""

    def text(self, generator: str, weights: str, biases: str) -> str:
        given_start = GOOD[GOOD.index("weights =") : GOOD.index("[data]")]
        drawn = (
            f'seed = 5\ngenerator = "{generator}"\ndraw = {{ weights = {{ {weights} }}, biases = {{ {biases} }} }}\n\n'
        )
        return GOOD.replace(given_start, drawn)

    def test_pcg64_uniform_weights_and_normal_biases(self):
        setup = setup_from(
            self.text(
                "pcg64",
                'distribution = "uniform", low = -1.0, high = 2.0',
                'distribution = "normal", mean = 1.0, std = 0.5',
            )
        )
        draws = np.random.default_rng(5)
        expected = [
            draws.uniform(-1.0, 2.0, (2, 2)).ravel(), draws.normal(1.0, 0.5, 2), draws.uniform(-1.0, 2.0, (2, 1)).ravel(),
        ]  # fmt: skip
        assert setup.start.tolist() == np.concatenate(expected).tolist()

    @pytest.mark.parametrize(
        ("scale", "factors"),
        [
            ("fan_in", (2**-0.5, 2**-0.5)), ("fan_out", (2**-0.5, 1.0)), ("fan_avg", (2**-0.5, 1.5**-0.5)),
            ("he", (1.0, 1.0)),
        ],
    )  # fmt: skip
    def test_mt19937_scaled_and_a_constant_consumes_nothing(self, scale, factors):
        setup = setup_from(
            self.text(
                "mt19937",
                f'distribution = "normal", mean = 0.0, std = 1.0, scale = "{scale}"',
                'distribution = "constant", value = 0.25',
            )
        )
        draws = np.random.RandomState(5)
        first, second = draws.normal(0.0, 1.0, (2, 2)), draws.normal(0.0, 1.0, (2, 1))
        weights = setup.network.weights(setup.start)
        assert weights[0] == pytest.approx(first * factors[0], rel=1e-15)
        assert weights[1] == pytest.approx(second * factors[1], rel=1e-15)
        assert setup.network.biases(setup.start)[0].tolist() == [0.25, 0.25]


class TestSamples:
    """Samples from a file beside the scenario, and from the built-in data set."""

    def text(self, data: str, outputs: int = 1) -> str:
        given_data = GOOD[GOOD.index("inputs = [[1") : GOOD.index("[training]")]
        text = GOOD.replace(given_data, data + "\n\n").replace("size = 1,", f"size = {outputs},")
        return text.replace("[[0.5], [0.6]]", "[[0.5, 0.5], [0.6, 0.6]]") if outputs == 2 else text

    def read(self, tmp_path, csv: str, data: str = 'file = "p.csv"\ntarget_columns = 1', outputs: int = 1):
        (tmp_path / "p.csv").write_text(csv, encoding="utf-8")
        return setup_from(self.text(data, outputs), tmp_path).samples

    def test_file_with_a_header_and_targets_in_the_last_columns(self, tmp_path):
        samples = self.read(tmp_path, "a,b,c\n1,2,3\n4,5,6\n")
        assert (samples.inputs.tolist(), samples.targets.tolist()) == ([[1, 2], [4, 5]], [[3], [6]])

    def test_classes_become_one_hot(self, tmp_path):
        samples = self.read(tmp_path, "1,2,1\n4,5,0\n", 'file = "p.csv"\nclasses = 2', outputs=2)
        assert samples.targets.tolist() == [[0, 1], [1, 0]]

    @pytest.mark.parametrize(
        ("csv", "message"),
        [
            ("1,2,x\n", 'data.file: p.csv: "x" stands in line 1, column 3; it must be a finite number'),
            ("1,2,3\n4,inf,6\n", 'data.file: p.csv: "inf" stands in line 2, column 2; it must be a finite number'),
            ("1,2,3\n4,5\n", "data.file: p.csv has 2 columns in line 2; the lines before have 3"),
            ("a,b,c\n", "data.file: p.csv holds no samples"),
            ("1,2\n", "data: p.csv has 1 input a sample; the network has 2 inputs"),
        ],
    )
    def test_a_bad_file_is_named_by_line_and_column(self, tmp_path, csv, message):
        with pytest.raises(ScenarioError) as caught:
            self.read(tmp_path, csv)
        assert str(caught.value) == f"f.toml: {message}"

    @pytest.mark.parametrize("name", ["../p.csv", "/etc/passwd", "sub/../../p.csv"])
    def test_a_file_elsewhere_is_refused(self, tmp_path, name):
        with pytest.raises(ScenarioError, match="must stand beside the scenario"):
            self.read(tmp_path, "1,2,3\n", f'file = "{name}"\ntarget_columns = 1')

    def test_the_moons_are_300_points_of_two_classes(self):
        samples = setup_from(self.text('dataset = "moons"', outputs=2)).samples
        assert (samples.inputs.shape, samples.targets.sum(axis=0).tolist()) == ((300, 2), [150, 150])
        assert samples.inputs[0].tolist() == [0.88440799563182448, -0.6560789070659645]
        assert samples.targets[0].tolist() == [0, 1]

    def test_an_unknown_data_set_is_refused(self):
        with pytest.raises(ScenarioError) as caught:
            setup_from(self.text('dataset = "moon"', outputs=2))
        assert str(caught.value) == (
            'f.toml: data.dataset: "moon" stands there; it may be one of '
            + ", ".join(BUILT_IN_SETS)
            + ' (did you mean "moons"?)'
        )


class TestFiles:
    """Reading, writing back without loss, and files that can't be read."""

    @pytest.mark.parametrize("name", built_in_names())
    def test_built_in_scenarios_are_read_and_written_back_to_the_letter(self, name, tmp_path):
        source = BUILT_IN / f"{name}.toml"
        opened = read_scenario_file(source)
        copy = tmp_path / "copy.toml"
        write_text_file(copy, opened.text)
        assert copy.read_bytes() == source.read_bytes()
        assert read_scenario_file(copy).scenario == opened.scenario
        assert list(tmp_path.iterdir()) == [copy]

    @pytest.mark.slow
    @given(st.floats(allow_nan=False, allow_infinity=False))
    def test_any_finite_number_comes_back_to_the_last_bit(self, number):
        opened = read_scenario_file(BUILT_IN / "csdn-2-3-1.toml")
        training = opened.scenario.training.model_copy(update={"learning_rate": number})
        text = text_of(opened.scenario.model_copy(update={"training": training}), opened)
        assert tomllib.loads(text)["training"]["learning_rate"] == number
        assert parse_scenario(text, "f").training.learning_rate == number

    def test_files_that_can_not_be_read_are_named(self, tmp_path):
        latin, folder, gone = tmp_path / "latin.toml", tmp_path / "folder.toml", tmp_path / "gone.toml"
        latin.write_bytes(b'title = "caf\xe9"')
        folder.mkdir()
        for path, problem in (
            (latin, "is not UTF-8 text (byte 12); save it as UTF-8"),
            (folder, "is a folder; open a scenario file (.toml) in it"),
            (gone, "there is no such file"),
        ):
            with pytest.raises(ScenarioError) as caught:
                open_setup(path)
            assert str(caught.value) == f"{path}: {problem}"

    def test_an_unknown_name_suggests_the_nearest_built_in_one(self):
        with pytest.raises(ScenarioError) as caught:
            open_setup("gad-321")
        assert str(caught.value).startswith(
            'gad-321: is neither a file nor a built-in scenario (did you mean "gad-3-2-1"?)'
        )

    def test_a_folder_that_is_not_there_can_not_be_written_to(self, tmp_path):
        opened = read_scenario_file(BUILT_IN / "gad-3-2-1.toml")
        with pytest.raises(ScenarioError, match="can't be written"):
            write_text_file(tmp_path / "no" / "copy.toml", opened.text)


def test_title_and_notes_come_in_the_nearest_language_there_is():
    text = GOOD.replace('title = "t"', 'title = { en = "three", zh_CN = "三" }\nnotes = { de = "nur deutsch" }')
    scenario = parse_scenario(text, "f.toml")
    assert [scenario.title_in(language) for language in ("zh_CN", "en_GB", "fr")] == ["三", "three", "three"]
    assert scenario.notes_in("en") == "nur deutsch"


def test_what_is_not_said_has_the_formats_default():
    training = parse_scenario(GOOD, "f.toml").training
    assert (training.batch, training.order, training.reduction, training.l2, training.rule) == (
        1, "sequential", "mean", 0.0, "gradient_descent",
    )  # fmt: skip


def test_the_start_and_the_samples_are_not_to_be_written_to():
    setup = open_setup("gad-3-2-1")
    for array in (setup.start, setup.samples.inputs, setup.samples.targets):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0.0
