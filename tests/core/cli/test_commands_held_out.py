"""The command line where samples are held out: scored, numbered as in the file, and refused where that can't be."""

import csv
import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.network.forward_pass import forward_pass
from core.setup.setup import BUILT_IN, open_setup
from core.setup.split import accuracies, mean_losses
from core.training.run import Run


def held_out(tmp_path: Path, said: str, name: str = "moons-2-3-2") -> Path:
    """A built-in scenario in a file of its own, of which `said` is held out."""
    path = tmp_path / "held.toml"
    text = (BUILT_IN / f"{name}.toml").read_text(encoding="utf-8")
    assert "[data]\n" in text
    path.write_text(text.replace("[data]\n", f"[data]\nheld_out = {said}\n"), encoding="utf-8")
    return path


def test_what_is_held_out_is_scored_and_not_trained_on(call, tmp_path: Path):
    path = held_out(tmp_path, "{ share = 0.2, seed = 0 }")
    status, out, _ = call("run", path, "--iterations", 50, "--json")
    answer, setup = json.loads(out), open_setup(path)
    assert status == 0 and len(answer["outputs"]) == len(setup.samples.inputs) == 240
    assert list(answer["held_out"]) == ["error", "accuracy"]
    assert setup.split is not None
    alone = replace(setup, split=None)  # as if the others were not there
    run = Run(alone)
    run.advance(50)
    assert answer["error"] == run.trace.error
    p = forward_pass(setup.network, run.trace.parameters, setup.split.held_out.inputs).outputs
    targets = setup.split.held_out.targets
    assert answer["held_out"]["error"] == pytest.approx(-np.log(p[targets == 1.0]).mean(), rel=1e-12)
    assert answer["held_out"]["accuracy"] == (p.argmax(axis=1) == targets.argmax(axis=1)).mean()
    words = call("run", path, "--iterations", 50)[1]
    assert f"60 samples held out: error {answer['held_out']['error']:.6g}"[:36] in words and "% right" in words
    assert "held_out" not in json.loads(call("run", "moons-2-3-2", "--iterations", 1, "--json")[1])


def test_no_accuracy_where_targets_are_no_classes(call, tmp_path: Path):
    path = tmp_path / "held.toml"
    path.write_text(FOUR.replace("held_out", "held_out = { share = 0.5, seed = 3 }"), encoding="utf-8")
    answer = json.loads(call("run", path, "--iterations", 2, "--json")[1])
    assert list(answer["held_out"]) == ["error"]


FOUR = """
format = 1
title = "four samples"
[network]
inputs = 1
layers = [{ size = 1, activation = "identity" }]
[start]
weights = [[[0.1]]]
biases = [[0.0]]
[data]
inputs = [[1], [2], [3], [4]]
targets = [[0.1], [0.2], [0.3], [0.4]]
held_out
[training]
loss = "squared_error"
learning_rate = 0.05
"""


def test_samples_are_numbered_as_the_file_has_them(call, tmp_path: Path):
    path = tmp_path / "held.toml"
    path.write_text(FOUR.replace("held_out", "held_out = { share = 0.5, seed = 3 }"), encoding="utf-8")
    setup = open_setup(path)
    assert setup.split is not None
    out = [number for number in range(4) if setup.split.is_out[number]]
    trained = [number for number in range(4) if number not in out]
    for state in range(4):  # batches of one sample, of those that are trained on, in turn
        words = call("run", path, "--iterations", state)[1]
        assert re.search(rf"^{trained[state % 2] + 1} +Y?\S* ", words, re.MULTILINE)
        said = call("explain", path, "--iteration", state, "--name", "W11")[1]
        assert f"at iteration {state}, sample {trained[state % 2] + 1}\n" in said
    said = call("explain", path, "--iteration", 0, "--name", "W11", "--sample", out[0] + 1)[1]
    assert f"sample {out[0] + 1}, which is held out: not trained on" in said
    answer = json.loads(call("explain", path, "--iteration", 0, "--name", "W11", "--sample", out[0] + 1, "--json")[1])
    x, t = out[0] + 1.0, 0.1 * (out[0] + 1)
    product = answer["paths"][0]["product"]
    assert product == pytest.approx(2 * (0.1 * x - t) * x, rel=1e-12, abs=1e-15)
    status, _, err = call("explain", path, "--name", "W11", "--sample", 5)
    assert status == 2 and "there are 4 samples" in err


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("{ share = 0, seed = 0 }", "data.held_out.share: 0 stands there; it must be more than 0"),
        ("{ share = 1, seed = 0 }", "data.held_out.share: 1 stands there; it must be less than 1"),
        ("{ share = -0.5, seed = 0 }", "data.held_out.share: -0.5 stands there; it must be more than 0"),
        ("{ share = nan, seed = 0 }", "data.held_out.share: nan stands there; it must be a finite number"),
        ('{ share = "a fifth", seed = 0 }', 'data.held_out.share: "a fifth" stands there; it must be a number'),
        ("{ share = 0.2 }", "data.held_out.seed: missing; it must be a whole number"),
        ("{ share = 0.2, seed = -1 }", "data.held_out.seed: -1 stands there; it must be 0 or more"),
        (
            "{ share = 0.2, seed = 0, shape = 1 }",
            'data.held_out.shape: is no key of the format (did you mean "share"?)',
        ),
        ("{ share = 0.2, seed = 0, skip = [-1] }", "data.held_out.skip[0]: -1 stands there; it must be 0 or more"),
        ("0.2", "data.held_out: 0.2 stands there; it must be a table"),
    ],
)
def test_a_share_that_can_not_be(call, tmp_path: Path, said: str, fault: str):
    path = held_out(tmp_path, said)
    status, out, err = call("validate", path)
    assert (status, out) == (2, "")
    assert err.startswith(f"backstep: {path}: {fault}")


def test_of_a_single_sample_none_can_be_held_out(call, tmp_path: Path):
    path = held_out(tmp_path, "{ share = 0.5, seed = 0 }", name="gad-3-2-1")
    status, _, err = call("validate", path)
    assert (status, err) == (
        2,
        f"backstep: {path}: data.held_out: of a single sample none can be held out; the data have 1 sample\n",
    )


def test_validate_tells_how_many_are_held_out_and_what_the_share_rounds_to(call, tmp_path: Path):
    status, out, _ = call("validate", held_out(tmp_path, "{ share = 0.2, seed = 0 }"))
    assert status == 0 and out.endswith("samples: 300, of which 60 held out.\n")
    _, out, _ = call("validate", held_out(tmp_path, "{ share = 0.001, seed = 0 }"))
    assert (
        "But data.held_out: 0.001 of 300 samples is less than half a sample, and one is held out all the same." in out
    )
    _, out, _ = call("validate", held_out(tmp_path, "{ share = 0.999, seed = 0 }"))
    assert "But data.held_out: 0.999 of 300 samples would be all of them, and one is trained on all the same." in out


def test_gradients_are_checked_on_what_is_trained_on(call, tmp_path: Path):
    path = held_out(tmp_path, "{ share = 0.4, seed = 1 }")
    status, out, _ = call("check", path, "--iteration", 3, "--json")
    assert status == 0 and json.loads(out)["passed"]
    rows = tmp_path / "rows.csv"
    assert call("run", path, "--iterations", 2, "--csv", rows)[0] == 0
    with rows.open(encoding="utf-8") as file:
        heads = next(csv.reader(file))
    assert len(heads) == 2 + 2 * 180


def test_epochs_are_written_with_what_is_held_out(call, tmp_path):
    path = tmp_path / "epochs.csv"
    assert call("run", "digits-64-20-10", "--iterations", 3000, "--epochs", path)[0] == 0
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    assert [(row["epoch"], row["state"]) for row in rows] == [("1", "1438"), ("2", "2876")]
    run = Run(open_setup("digits-64-20-10"))
    run.advance(2876)
    assert run.setup.split is not None
    network, held_out = run.setup.network, run.setup.split.held_out
    parameters = run.history.newest[1]
    right = accuracies(network, parameters[np.newaxis], held_out)[0]
    assert float(rows[1]["held_out_right"]) == pytest.approx(right, rel=1e-12)
    found = mean_losses(network, run.setup.objective.loss, parameters[np.newaxis], run.setup.samples)[0]
    assert float(rows[1]["training_error"]) == pytest.approx(found, rel=1e-9)


def test_without_classes_and_held_out_samples_epochs_have_the_error_alone(call, tmp_path):
    path = tmp_path / "epochs.csv"
    assert call("run", "gad-3-2-1", "--iterations", 2, "--epochs", path, "--csv", tmp_path / "all.csv")[0] == 0
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "epoch,state,training_error,training_right"
    assert [line.split(",")[::3] for line in lines[1:]] == [["1", ""], ["2", ""]]
    assert len((tmp_path / "all.csv").read_text(encoding="utf-8").splitlines()) == 4


def test_epochs_into_a_folder_are_refused_before_anything_is_trained(call, tmp_path, monkeypatch):
    monkeypatch.setattr(Run, "advance", lambda *_: pytest.fail("it trains"))
    status, _, err = call("run", "gad-3-2-1", "--epochs", tmp_path)
    assert (status, err) == (2, f"backstep: --epochs {tmp_path}: can't be written: Is a directory\n")
