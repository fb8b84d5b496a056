"""Each library of the table: its scenario opens and fits it, and a script is made of whatever it can do."""

from dataclasses import replace

import pytest

from core.base.errors import ScenarioError
from core.export.libraries.library import Language
from core.export.libraries.names import LIBRARY_NAMES
from core.export.libraries.obstacles import obstacles
from core.export.libraries.scripts import last_iteration, own_setup, said_of, script_for
from core.export.libraries.table import LIBRARIES
from core.network.optimizers import Adam
from core.scenario.reader import read_scenario_file
from core.setup.changes import change_layer, change_training
from core.setup.setup import open_setup
from tests.libraries.claims import CLAIMS, PROGRAMS
from tests.libraries.document import DOCUMENT, renewed
from tests.libraries.networks import drawn, networks

WITH_SCRIPT = [name for name, library in LIBRARIES.items() if library.write is not None]


def why(setup, name: str) -> list[str]:
    return [str(message) for message in obstacles(setup, LIBRARIES[name])]


def test_the_command_line_knows_the_same_names():
    assert tuple(LIBRARIES) == LIBRARY_NAMES


def test_a_version_stands_in_one_place():
    """It is told, installed, written into scripts and run against: one of these was always forgotten."""
    root = DOCUMENT.parents[1]
    sources = [*(root / "core/export/libraries").rglob("*.py"), *(root / "tests/libraries").glob("*.py")]
    texts = [path.read_text(encoding="utf-8") for path in sources]
    for library in LIBRARIES.values():
        assert sum(text.count(library.version) for text in texts) == 1, library.name


@pytest.mark.parametrize("name", LIBRARIES)
def test_its_own_scenario_opens_and_is_in_no_file(name: str):
    setup = own_setup(LIBRARIES[name])
    assert setup.path is None
    assert setup.scenario.title_in("en") != setup.scenario.title_in("zh_CN")
    assert LIBRARIES[name].write is None or not obstacles(setup, LIBRARIES[name])


@pytest.mark.parametrize("name", WITH_SCRIPT)
def test_a_script_is_made_of_what_it_can_do(name: str):
    library = LIBRARIES[name]
    for setup in networks(library):
        script = script_for(setup, library, 10, 5)
        mark = "#" if library.language in (Language.PYTHON, Language.R) else "//"
        assert script.startswith(f"{mark} Written by Backstep.\n")
        if library.language is Language.PYTHON:
            compile(script, name, "exec")


@pytest.mark.parametrize("name", WITH_SCRIPT)
def test_a_script_is_made_with_every_loss_that_it_descends(name: str):
    library = LIBRARIES[name]
    for output, losses in library.abilities.losses.items():
        for loss in losses:
            alone = replace(library, abilities=replace(library.abilities, losses={output: frozenset({loss})}))
            setup = next(each for each in (drawn(alone, seed) for seed in range(50)) if not obstacles(each, alone))
            assert setup.objective.loss.name == loss
            assert script_for(setup, alone, 10)


@pytest.mark.parametrize("name", WITH_SCRIPT)
def test_a_script_says_which_iterations_it_prints(name: str):
    library = LIBRARIES[name]
    last = last_iteration(library, 10)
    assert f"iterations 0 to {last}." in script_for(own_setup(library), library, 10, 5).splitlines()[1]


@pytest.mark.parametrize("name", LIBRARIES)
def test_a_sentence_about_a_library_begins_with_no_name_of_its_code(name: str):
    """A sentence has a capital at its beginning, and alpha is not Alpha."""
    words = {"as", "behind", "by", "from", "it", "its", "on", "R", "the", "weights", "where", "without", "an"}
    assert {str(each).split()[0] for each in said_of(LIBRARIES[name])} <= words | {"measured", "read"}


def test_what_stands_in_the_way_is_said_all_at_once():
    setup = change_training(open_setup("csdn-2-3-1"), learning_rate=2.0)
    assert why(setup, "opencv") == [
        "OpenCV ANN_MLP has no sigmoid in hidden layers: choose tanh",
        "OpenCV ANN_MLP has no sigmoid at the output: choose tanh",
        "OpenCV ANN_MLP trains by the rule sequential_update, and this network by gradient_descent: choose that rule",
    ]
    with pytest.raises(ScenarioError, match="choose tanh; OpenCV ANN_MLP trains by the rule sequential_update"):
        script_for(setup, LIBRARIES["opencv"], 1)
    assert why(setup, "brain.js") == ["brain.js takes learning rates for half the squared error below 1 alone"]


@pytest.mark.parametrize(
    ("change", "name", "said"),
    [
        (lambda s: change_training(s, loss="binary_cross_entropy"), "brain.js", "doesn't descend binary_cross_entropy"),
        (lambda s: change_layer(s, 0, bias=False).setup, "fann", "give every layer trained biases"),
        (lambda s: change_training(s, l2=0.1), "neurolab", "has no l2 penalty"),
        (lambda s: change_training(s, learning_rate=-0.1), "keras", "learning rates above 0"),
        (lambda s: replace(s, optimizer=Adam()), "keras", "can't train by adam as it is meant here"),
        (lambda s: s.with_rule("wrong_sign"), "numpy", "trains by the rule gradient_descent"),
        (lambda s: change_layer(s, 0, activation="relu").setup, "mlxtend", "has no relu in hidden layers"),
        (lambda s: change_layer(s, 1, activation="softmax").setup, "scikit-learn", "doesn't descend"),
        (lambda s: s, "nnet", "has no learning rate: choose 1"),
        (lambda s: s, "neuralnet", "gives no weights before"),
    ],
)
def test_each_thing_that_it_can_not_do_is_named(change, name: str, said: str):
    setup = change(open_setup("csdn-2-3-1"))
    assert any(said in text for text in why(setup, name)), why(setup, name)


def test_samples_that_numpy_shuffles_are_refused_where_numpy_is_not_there():
    setup = change_training(open_setup("iris-4-5-3"), batch=10)
    assert setup.order == "shuffled"
    assert any("NumPy shuffles the samples" in text for text in why(setup, "tensorflow.js"))
    assert why(setup, "keras") == []
    whole = change_training(setup, batch="all")
    assert why(whole, "tensorflow.js") == []


def test_of_nnet_one_iteration_is_printed():
    assert last_iteration(LIBRARIES["nnet"], 100) == 1
    assert "c(seq(0, 1 - 1, 1), 1)" in script_for(own_setup(LIBRARIES["nnet"]), LIBRARIES["nnet"], 100)
    assert last_iteration(LIBRARIES["keras"], 100) == 100


def test_every_claim_has_a_program_and_a_library():
    for claim in CLAIMS:
        file = claim.library.translate(str.maketrans("-.", "__")) + LIBRARIES[claim.library].language.value
        text = (PROGRAMS / file).read_text(encoding="utf-8")
        assert claim.key in text
        assert "SEED" in text


def test_the_document_says_what_the_table_says():
    text = DOCUMENT.read_text(encoding="utf-8")
    assert renewed(text, {}) == text, "python -m tests.libraries writes it"


def test_the_scenarios_lie_in_files_of_the_libraries_names():
    from core.base.resources import resource

    files = {path.stem for path in resource("other_libraries").glob("*.toml")}
    assert files == set(LIBRARIES)
    for name in files:
        assert read_scenario_file(resource("other_libraries") / f"{name}.toml").scenario.format == 1
