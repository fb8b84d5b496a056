"""A scenario written back: what was changed is in it, and what a teacher wrote around it stays."""

import tomllib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.base.atomic_files import write_text_file
from core.base.errors import ScenarioError
from core.data.samples import Samples
from core.experiments.printed_listing import as_printed
from core.scenario.reader import ScenarioFile, parse_scenario, read_scenario_file
from core.scenario.schema import Scenario
from core.scenario.writer import LONG, text_of
from core.setup.changes import add_layer, change_layer, change_training, remove_neuron, resize
from core.setup.learned_samples import with_samples
from core.setup.setup import BUILT_IN, built_in_names, open_setup, setup_of


def built_in(name: str) -> ScenarioFile:
    return read_scenario_file(BUILT_IN / f"{name}.toml")


@pytest.mark.parametrize("name", built_in_names())
def test_what_was_not_changed_is_written_back_as_it_was(name: str):
    written = built_in(name)
    assert text_of(written.scenario, written) == written.text


@pytest.mark.parametrize("name", built_in_names())
def test_what_was_never_written_says_the_same(name: str):
    scenario = built_in(name).scenario
    assert parse_scenario(text_of(scenario), name) == scenario


def test_comments_stay_around_a_changed_value():
    written = built_in("gad-3-2-1")
    setup = change_training(open_setup("gad-3-2-1"), learning_rate=0.25)
    text = text_of(setup.scenario, written)
    assert "learning_rate = 0.25" in text
    assert text.replace("learning_rate = 0.25", "learning_rate = 0.001") == written.text


def test_minus_zero_in_the_place_of_zero_is_written():
    written = built_in("gad-3-2-1")
    text = written.text.replace("[[0.1, 0.4", "[[0.0, 0.4").replace("targets = [[0.2]]", "targets = [[0.0]]")
    written = ScenarioFile(None, text, parse_scenario(text, "x"))
    setup = setup_of(written.scenario, "x", None, None, "x")
    setup = with_samples(setup, Samples(np.array([[-0.0, 0.4, 4.1]]), np.array([[-0.0]])))
    expected = text.replace("[[0.0, 0.4", "[[-0.0, 0.4").replace("targets = [[0.0]]", "targets = [[-0.0]]")
    assert expected.count("-0.0") == 2
    assert text_of(setup.scenario, written) == expected


def test_a_list_of_rules_is_written_in_one_line_beside_its_comment():
    text = built_in("csdn-2-3-1").text.replace("[labels]", 'rule = "wrong_sign" # on purpose\n\n[labels]')
    text = text.replace('rule = "wrong_sign"\nbiases', "biases").replace('[printed]\nbiases = "fixed"\n', "")
    written = ScenarioFile(None, text, parse_scenario(text, "x"))
    setup = setup_of(written.scenario, "x", None, None, "x").with_rule("square_only_derivative", "wrong_sign")
    joined = 'rule = ["wrong_sign", "square_only_derivative"]  # on purpose'
    assert text_of(setup.scenario, written) == text.replace(
        'rule = "wrong_sign" # on purpose', joined.replace("  #", " #")
    )


def test_what_an_article_prints_stays_where_it_stands():
    written = built_in("csdn-2-3-1")
    text = text_of(as_printed(open_setup("csdn-2-3-1")).scenario, written)
    assert '[printed]\nrule = "wrong_sign"\nbiases = "fixed"\n' in text
    assert "# W11, W12, W13" in text and 'rule = "wrong_sign"\n' in text.split("[training]")[1].split("[")[0]


def test_a_changed_network_keeps_the_rest_of_the_file():
    written = built_in("gad-3-2-1")
    setup = open_setup("gad-3-2-1")
    setup = change_layer(add_layer(setup, 1, 2).setup, 1, activation="leaky_relu", slope=0.1).setup
    text = text_of(setup.scenario, written)
    assert "# numpy.random.seed(1), then numpy.random.rand(8)" in text
    assert "slope = 0.1" in text
    assert parse_scenario(text, "x") == setup.scenario


@pytest.mark.parametrize("name", ["gad-3-2-1", "csdn-2-3-1", "moons-2-3-2"])
def test_after_any_change_the_file_says_what_the_setup_does(name: str, tmp_path: Path):
    setup = open_setup(name)
    for changed in (
        resize(setup, 1, 5).setup,
        remove_neuron(setup, 0, 0).setup,
        change_layer(setup, 0, bias="fixed").setup,
        change_training(setup, batch=1, order="shuffled", l2=0.5, reduction="mean"),
        setup.with_start(setup.start * 0.5),
        setup.with_learning_rate(1 / 3),
    ):
        path = tmp_path / "mine.toml"
        text = text_of(changed.scenario, built_in(name))
        write_text_file(path, text)
        again = open_setup(path)
        assert again.network == changed.network
        assert again.start.tolist() == changed.start.tolist()
        assert again.samples.inputs.tolist() == changed.samples.inputs.tolist()
        assert again.samples.targets.tolist() == changed.samples.targets.tolist()
        assert (again.learning_rate, again.batch, again.order) == (changed.learning_rate, changed.batch, changed.order)
        assert again.objective.l2 == changed.objective.l2


def with_inputs(inputs: np.ndarray) -> Scenario:
    """A scenario that learns these."""
    setup = open_setup("moons-2-3-2")
    return with_samples(setup, Samples(inputs, np.zeros((len(inputs), 2)))).scenario


@pytest.mark.slow
@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=100, max_size=200))
@settings(max_examples=20)  # many numbers in few files: what takes long is a file
def test_each_of_many_numbers_is_written_to_its_last_bit(numbers: list[float]):
    inputs = np.resize(np.array(numbers), (LONG, 2))
    read = tomllib.loads(text_of(with_inputs(inputs)))["data"]["inputs"]
    assert np.array(read, dtype=np.float64).tobytes() == inputs.tobytes()
    assert all(type(number) is float for row in read for number in row)


@pytest.mark.parametrize("number", range(3))
def test_no_text_is_taken_for_the_place_of_a_long_list(number: int):
    scenario = with_inputs(np.zeros((LONG, 2)))
    scenario = scenario.model_copy(update={"title": f"the long list of Backstep, number {number}"})
    assert parse_scenario(text_of(scenario), "x") == scenario


def test_what_would_be_too_large_to_be_opened_is_not_written(monkeypatch: pytest.MonkeyPatch):
    text = text_of(with_inputs(np.zeros((LONG, 2))))
    monkeypatch.setattr("core.scenario.writer.LARGEST", len(text.encode()))
    assert text_of(with_inputs(np.zeros((LONG, 2)))) == text
    with pytest.raises(ScenarioError, match="keep the samples in a CSV file beside it"):
        text_of(with_inputs(np.zeros((LONG + 1, 2))))
