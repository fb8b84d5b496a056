"""Scenario files: good ones are taken as they stand, spoilt ones refused in one line, or taken as they stand too."""

import contextlib
import io
import json
import math
import random
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import tomlkit

from core.base.errors import ScenarioError
from core.network.activations import ACTIVATIONS
from core.network.losses import LOSSES
from core.network.wrong_rules import WRONG_RULES
from core.scenario.reader import parse_scenario
from core.setup.scenario_of_setup import scenario_text
from core.setup.setup import BUILT_IN, Setup, open_setup, setup_of
from core.training.run import Run
from main import main
from tests.fuzz.mutation import spoilt_bytes, spoilt_text, spoilt_values

HIDDEN = tuple(name for name in ACTIVATIONS if name != "softmax")
ENTROPIES = tuple(name for name, kind in LOSSES.items() if kind().takes_logarithms)
STATES = 5  # that an accepted scenario is trained to


def values_of(draws: random.Random) -> dict[str, Any]:
    """A scenario that keeps to the format, as plain values: any depth, kinds, start, batch, rule."""
    sizes = [draws.randint(1, 4) for _ in range(draws.randint(2, 5))]
    loss = draws.choice(list(LOSSES))
    layers: list[dict[str, Any]] = [_layer(size, draws.choice(HIDDEN), draws) for size in sizes[1:]]
    last = ("sigmoid", "softmax") if loss in ENTROPIES else tuple(ACTIVATIONS)
    layers[-1] = _layer(sizes[-1], draws.choice(last), draws)
    samples = draws.randint(1, 6)
    targets = [[round(draws.uniform(0.05, 0.95), 3) for _ in range(sizes[-1])] for _ in range(samples)]
    values: dict[str, Any] = {
        "format": 1,
        "title": draws.choice(("A title", 'Quotes " and \\', "中文标题", "coding: three")),
        "network": {"inputs": sizes[0], "layers": layers},
        "start": _start(sizes, layers, draws),
        "data": {"inputs": _matrix(samples, sizes[0], draws, 1.5), "targets": targets},
        "training": {"loss": loss, "learning_rate": draws.choice((0.001, 0.05, 0.3))},
    }
    if samples > 1 and draws.random() < 0.3:
        values["data"]["held_out"] = {"share": draws.choice((0.01, 0.2, 0.5, 0.99)), "seed": draws.randrange(1000)}
        if draws.random() < 0.3:
            values["data"]["held_out"]["skip"] = draws.sample(range(9), draws.randint(1, 4))
    training = values["training"]
    training["batch"] = draws.choice((1, 1, 2, 3, "all"))
    training["order"] = draws.choice(("sequential", "sequential", "shuffled"))
    training["reduction"] = draws.choice(("mean", "sum"))
    training["l2"] = draws.choice((0.0, 0.0, 0.01))
    if draws.random() < 0.4:
        training["rule"] = draws.choice(list(WRONG_RULES))
    elif draws.random() < 0.3:
        training["rule"] = draws.sample(list(WRONG_RULES), draws.randint(1, 3))
    return values


def _layer(size: int, activation: str, draws: random.Random) -> dict[str, Any]:
    layer: dict[str, Any] = {"size": size, "activation": activation, "bias": draws.choice((True, True, False, "fixed"))}
    if activation == "sigmoid" and draws.random() < 0.3:
        layer["scale"] = draws.choice((0.5, 2.0))
    if activation == "leaky_relu" and draws.random() < 0.5:
        layer["slope"] = 0.1
    return layer


def _start(sizes: list[int], layers: list[dict[str, Any]], draws: random.Random) -> dict[str, Any]:
    start: dict[str, Any] = {"seed": draws.randrange(1000), "generator": draws.choice(("pcg64", "mt19937"))}
    if draws.random() < 0.5:
        start["weights"] = [_matrix(fan_in, size, draws, 0.9) for fan_in, size in pairwise(sizes)]
        start["biases"] = [_matrix(1, layer["size"], draws, 0.5)[0] if layer["bias"] else [] for layer in layers]
    else:
        scale = draws.choice((None, "fan_in", "fan_out", "fan_avg", "he"))
        weights = {"distribution": "normal", "mean": 0.0, "std": 1.0} | ({"scale": scale} if scale else {})
        start["draw"] = {"weights": weights, "biases": {"distribution": "uniform", "low": -0.5, "high": 0.5}}
    return start


def _matrix(rows: int, columns: int, draws: random.Random, width: float) -> list[list[float]]:
    return [[round(draws.uniform(-width, width), 4) for _ in range(columns)] for _ in range(rows)]


def fault_of(draws: random.Random, folder: Path) -> str | None:
    """Write one, good or spoilt, open it, and say what is wrong with what the program made of it."""
    if draws.random() < 0.2:
        text = draws.choice(sorted(BUILT_IN.glob("*-3-2-1.toml"))).read_text(encoding="utf-8")
    else:
        text = tomlkit.dumps(values_of(draws))
    way, path = draws.randrange(4), folder / "case.toml"
    if way == 1:
        text = tomlkit.dumps(spoilt_values(tomllib.loads(text), draws))
    elif way == 2:
        text = spoilt_text(text, draws)
    data = text.encode("utf-8", errors="replace")
    path.write_bytes(spoilt_bytes(data, draws) if way == 3 else data)
    try:
        setup = open_setup(path)
    except ScenarioError as refusal:
        return _fault_of_refusal(str(refusal), path, good=way == 0)
    return _fault_of(setup, tomllib.loads(path.read_text(encoding="utf-8-sig"))) or _fault_on_the_line(path, draws)


def _fault_of_refusal(message: str, path: Path, good: bool) -> str | None:
    if good:
        return f"a good scenario is refused: {message}"
    if not message.startswith(str(path)) or not message.isprintable() or len(message) > 500:
        return f"a refusal is not one line that names the file: {message!r}"
    return None


def _fault_of(setup: Setup, values: dict[str, Any]) -> str | None:
    """What of a setup is not what its file says, or can't be written and read again."""
    start, data = values["start"], values["data"]
    network = setup.network
    if "weights" in start and [matrix.tolist() for matrix in network.weights(setup.start)] != start["weights"]:
        return "the weights are not those of the file"
    if "biases" in start and [vector.tolist() for vector in network.biases(setup.start)] != start["biases"]:
        return "the biases are not those of the file"
    fault = _fault_of_samples(setup, data)
    if fault is not None:
        return fault
    if setup.learning_rate != values["training"]["learning_rate"]:
        return "the learning rate is not that of the file"
    scenario = parse_scenario(scenario_text(setup), "written")
    again = setup_of(scenario, "written", None, setup.path.parent if setup.path else None, "written")
    if again.start.tobytes() != setup.start.tobytes() or again.network != setup.network:
        return "written and read again, it is another network or another start"
    if not all(_same(getattr(again, part).inputs, getattr(setup, part).inputs) for part in ("whole", "samples")):
        return "written and read again, it has other samples, or others are held out"
    if scenario.training != setup.scenario.training:
        return "written and read again, it is trained otherwise"
    run = Run(setup, budget=0)
    run.advance(STATES)
    if run.ended is None and not (math.isfinite(run.trace.error) and np.isfinite(run.trace.parameters).all()):
        return f"state {run.history.last} is not finite, and nothing says so"
    return None


def _fault_of_samples(setup: Setup, data: dict[str, Any]) -> str | None:
    if "inputs" in data and not _same(setup.whole.inputs, data["inputs"]):
        return "the inputs are not those of the file"
    if "targets" in data and not _same(setup.whole.targets, data["targets"]):
        return "the targets are not those of the file"
    if ("held_out" in data) != (setup.split is not None):
        return "samples are held out though the file says nothing of it, or the other way round"
    if setup.split is not None and not 1 <= len(setup.samples.inputs) < len(setup.whole.inputs):
        return "nothing is held out, or nothing left to train on"
    return None


def _same(found: np.ndarray, given: list[list[float]] | np.ndarray) -> bool:
    return bool(np.array_equal(found, np.array(given, dtype=np.float64)))


def _fault_on_the_line(path: Path, draws: random.Random) -> str | None:
    """What is wrong with what the command line says of an accepted file."""
    words = draws.choice((["run", str(path), "--iterations", "3", "--json"], ["check", str(path), "--json"]))
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(words)
    if status == 2 and err.getvalue().count("\n") == 1 and not out.getvalue():
        return None
    if status not in (0, 1) or "Traceback" in err.getvalue():
        return f"{words[0]} ends with {status}: {err.getvalue()!r}"
    json.loads(out.getvalue(), parse_constant=_refuse)
    return None


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} stands in an answer")
