"""Iterations a second: ours and what it is measured against, in turns, so that all have the same weather."""

import statistics
from pathlib import Path

from core.setup.setup import Setup, open_setup
from tests.benchmarks import article
from tests.benchmarks.c_batch import batch_in_c
from tests.benchmarks.c_code import in_c
from tests.benchmarks.c_loops import NATIVE, three_layers_in_c
from tests.benchmarks.contenders import (
    Contender,
    as_articles_do,
    as_textbooks_do,
    by_run,
    compiled,
    moons_as_the_article_does,
    plain,
    rate,
    setup_of_pictures,
    setup_of_sizes,
    with_torch,
)
from tests.benchmarks.earlier import COMMIT, Bench
from tests.benchmarks.trained_then import as_then

ROUNDS = 5
SECONDS = 0.12  # for one contender in one round
STATES_OF_A_RUN = 1_000_000  # of so few parameters a history keeps all of them, here and at the earlier commit
OURS, RECORDED = "compiled", "compiled, every state recorded"
NUMPY, ARTICLE, TEXTBOOK, TORCH = "NumPy", "article's loop", "textbook's class", "PyTorch"
THEN = f"commit {COMMIT}"
C, BEST_C, NATIVE_C = "C -O2", "C -O3 -ffast-math", "C -O3 -march=native -ffast-math"
LOOP_C, CONSTANT_C = "C native, the same loop", "C native, the same loop, constant sizes"
MOONS, THREE_RECORDED, THREE_BY_RUN = "two moons, 300 a batch", "3-2-1, every state recorded", "3-2-1, by run"
DIGITS, SMALL_PICTURES, PICTURES = "64-20-10", "64-20-10, pictures", "784-200-10, pictures"
BATCHES = (((64, 32, 10), 128), ((16, 16, 16), 128), ((64, 128, 10), 32), ((128, 128, 128), 32))
WIDTHS = (2, 8, 32, 128, 512, 1024)
FAST = ["-O3", "-ffast-math"]
MOST_RECORDED = 2000  # parameters: the states of more are not all kept anyway


Rates = dict[str, float]  # iterations a second, by contender


def small(bench: Bench) -> dict[str, Rates]:
    """What loops are generated for, beside the earlier build and C with the same sizes for constants."""
    first, moons = open_setup("gad-3-2-1"), open_setup("moons-2-3-2")
    figures = {}
    for name, ours, how in (
        (THREE_RECORDED, compiled(first, recorded=True), "recorded"),
        (THREE_BY_RUN, by_run(first), "run"),
    ):
        is_run = how == "run"
        contenders = {
            OURS: ours,
            THEN: as_then(first, bench, how),
            C: in_c(first, bench.folder, ["-O2"], recorded=True, into_new_memory=is_run),
            NATIVE_C: in_c(first, bench.folder, NATIVE, recorded=True, into_new_memory=is_run),
        }
        figures[name] = _in_turns(bench, name, contenders, STATES_OF_A_RUN if is_run else None)
    contenders = {
        OURS: compiled(moons, recorded=False),
        RECORDED: compiled(moons, recorded=True),
        NUMPY: plain(moons),
        ARTICLE: moons_as_the_article_does(moons),
        THEN: as_then(moons, bench),
        C: batch_in_c(moons, bench.folder, ["-O2"]),
        NATIVE_C: batch_in_c(moons, bench.folder, NATIVE),
        TORCH: with_torch(moons),
    }
    return figures | {MOONS: _in_turns(bench, MOONS, contenders)}


def online(bench: Bench) -> dict[str, Rates]:
    """One sample an iteration, beside the same pass in C: digits as they are drawn, and pictures with little ink."""
    figures = {}
    for name, setup in (
        (DIGITS, setup_of_sizes(64, 20, 10)),
        (SMALL_PICTURES, setup_of_pictures(8, 20, 10)),
        (PICTURES, setup_of_pictures(28, 200, 10)),
    ):
        contenders = {
            OURS: compiled(setup, recorded=False),
            NUMPY: plain(setup),
            TEXTBOOK: as_textbooks_do(setup),
            THEN: as_then(setup, bench),
            NATIVE_C: in_c(setup, bench.folder, NATIVE, recorded=False),
            **_same_loops(setup, bench.folder),
            TORCH: with_torch(setup),
        }
        figures[name] = _in_turns(bench, name, contenders)
    return figures


def batches(bench: Bench) -> dict[str, Rates]:
    """Many samples an iteration, beside the same loops in C; of the largest NumPy is faster, and trains it."""
    figures = {}
    for sizes, batch in BATCHES:
        setup = setup_of_sizes(*sizes, samples=batch, batch=batch)
        contenders = {
            OURS: compiled(setup, recorded=False),
            NUMPY: plain(setup),
            THEN: as_then(setup, bench),
            **_same_loops(setup, bench.folder),
        }
        name = name_of_batch(sizes, batch)
        figures[name] = _in_turns(bench, name, contenders)
    return figures


def name_of_batch(sizes: tuple[int, int, int], batch: int) -> str:
    """The figures' name."""
    return f"{'-'.join(map(str, sizes))}, {batch} a batch"


def sizes(bench: Bench) -> dict[str, Rates]:
    """Networks of all sizes, from the first articles' own up to 1,024 neurons a layer."""
    setups = {"3-2-1": open_setup("gad-3-2-1"), "10-2-1": open_setup("gad-10-2-1")}
    drawn = [(2, 1000, 1000, 2), *((width, width, width) for width in WIDTHS)]
    setups |= {setup.name: setup for setup in (setup_of_sizes(*each) for each in drawn)}
    figures = {}
    for name, setup in setups.items():
        is_small = setup.network.parameter_count <= MOST_RECORDED
        contenders = {
            OURS: compiled(setup, recorded=False),
            RECORDED: compiled(setup, recorded=True) if is_small else None,
            NUMPY: plain(setup),
            ARTICLE: article.train if setup.name == "gad-3-2-1" else as_articles_do(setup),
            C: in_c(setup, bench.folder, ["-O2"], recorded=is_small),
            BEST_C: in_c(setup, bench.folder, FAST, recorded=False),
            TORCH: with_torch(setup),
        }
        figures[name] = _in_turns(bench, name, contenders)
    return figures


def _same_loops(setup: Setup, folder: Path) -> dict[str, Contender | None]:
    return {
        LOOP_C: three_layers_in_c(setup, folder, knows_sizes=False),
        CONSTANT_C: three_layers_in_c(setup, folder, knows_sizes=True),
    }


def _in_turns(
    bench: Bench, name: str, contenders: dict[str, Contender | None], iterations_each: int | None = None
) -> Rates:
    """Medians of some rounds: each contender trains about so long that it can be told, or so many iterations."""
    bench.say(f"training: {name}")
    there = {name: contender for name, contender in contenders.items() if contender is not None}
    iterations = {name: iterations_each or rate(contender, SECONDS, 1)[1] for name, contender in there.items()}
    measured: dict[str, list[float]] = {name: [] for name in there}
    for _ in range(ROUNDS):
        for name, contender in there.items():
            measured[name].append(rate(contender, 0.0, iterations[name])[0])
    return {name: statistics.median(values) for name, values in measured.items()}
