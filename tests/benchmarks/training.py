"""Iterations a second: ours and what it is measured against, in turns, so that all have the same weather."""

import statistics
import tempfile
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
from tests.benchmarks.earlier import COMMIT, as_then

ROUNDS = 5
SECONDS = 0.12  # for one contender in one round
OURS, RECORDED = "compiled", "compiled, every state recorded"
NUMPY, ARTICLE, TEXTBOOK, TORCH = "NumPy", "article's loop", "textbook's class", "PyTorch"
THEN = f"commit {COMMIT}"
C, BEST_C, NATIVE_C = "C -O2", "C -O3 -ffast-math", "C -O3 -march=native -ffast-math"
LOOP_C, CONSTANT_C = "C native, the same loop", "C native, the same loop, constant sizes"
FAST = ["-O3", "-ffast-math"]
MOST_RECORDED = 2000  # parameters: the states of more are not all kept anyway


def networks() -> list[tuple[str, Setup]]:
    """What is measured, by name."""
    named = [("3-2-1", open_setup("gad-3-2-1")), ("10-2-1", open_setup("gad-10-2-1"))]
    drawn = [setup_of_sizes(64, 20, 10), setup_of_sizes(2, 1000, 1000, 2)]
    squares = [setup_of_sizes(width, width, width) for width in (2, 4, 8, 16, 32, 64, 128, 256, 512, 1024)]
    return named + [(setup.name, setup) for setup in drawn + squares]


def measure() -> dict[str, dict[str, float]]:
    """Iterations a second, medians, by network and contender."""
    figures = {}
    with tempfile.TemporaryDirectory() as folder:
        figures |= _small_ones(Path(folder))
        for name, setup in networks():
            figures[name] = _in_turns(_contenders(setup, Path(folder)))
        for setup in (setup_of_pictures(8, 20, 10), setup_of_pictures(28, 200, 10)):
            figures[f"{setup.name}, pictures"] = _in_turns(
                {
                    OURS: compiled(setup, recorded=False),
                    NUMPY: plain(setup),
                    TEXTBOOK: as_textbooks_do(setup),
                    THEN: as_then(setup, Path(folder)),
                    NATIVE_C: in_c(setup, Path(folder), NATIVE, recorded=False),
                    **_same_loops(setup, Path(folder)),
                    TORCH: with_torch(setup),
                }
            )
        for sizes, batch in (((16, 16, 16), 128), ((64, 32, 10), 128), ((64, 128, 10), 32), ((128, 128, 128), 32)):
            setup = setup_of_sizes(*sizes, samples=batch, batch=batch)
            figures[f"{setup.name}, {batch} a batch"] = _in_turns(
                {
                    OURS: compiled(setup, recorded=False),
                    NUMPY: plain(setup),
                    THEN: as_then(setup, Path(folder)),
                    **_same_loops(setup, Path(folder)),
                }
            )
    return figures


def _small_ones(folder: Path) -> dict[str, dict[str, float]]:
    """What loops are generated for, beside the build of that time and C with the same sizes for constants."""
    first, moons, figures = open_setup("gad-3-2-1"), open_setup("moons-2-3-2"), {}
    for name, ours, how in (
        ("3-2-1, every state recorded", compiled(first, recorded=True), "recorded"),
        ("3-2-1, by run", by_run(first), "run"),
    ):
        figures[name] = _in_turns(
            {
                OURS: ours,
                THEN: as_then(first, folder, how),
                C: in_c(first, folder, ["-O2"], recorded=True),
                NATIVE_C: in_c(first, folder, NATIVE, recorded=True),
            }
        )
    figures["two moons, 300 a batch"] = _in_turns(
        {
            OURS: compiled(moons, recorded=False),
            RECORDED: compiled(moons, recorded=True),
            NUMPY: plain(moons),
            ARTICLE: moons_as_the_article_does(moons),
            THEN: as_then(moons, folder),
            C: batch_in_c(moons, folder, ["-O2"]),
            NATIVE_C: batch_in_c(moons, folder, NATIVE),
            TORCH: with_torch(moons),
        }
    )
    return figures


def _contenders(setup: Setup, folder: Path) -> dict[str, Contender | None]:
    small = setup.network.parameter_count <= MOST_RECORDED
    first = setup.name == "gad-3-2-1"
    large = setup.name == "64-20-10"
    return {
        OURS: compiled(setup, recorded=False),
        RECORDED: compiled(setup, recorded=True) if small else None,
        NUMPY: plain(setup),
        ARTICLE: article.train if first else as_articles_do(setup),
        C: in_c(setup, folder, ["-O2"], recorded=small),
        BEST_C: in_c(setup, folder, FAST, recorded=False),
        THEN: as_then(setup, folder) if large else None,
        NATIVE_C: in_c(setup, folder, NATIVE, recorded=False) if large else None,
        **(_same_loops(setup, folder) if large else {}),
        TORCH: with_torch(setup),
    }


def _same_loops(setup: Setup, folder: Path) -> dict[str, Contender | None]:
    return {
        LOOP_C: three_layers_in_c(setup, folder, knows_sizes=False),
        CONSTANT_C: three_layers_in_c(setup, folder, knows_sizes=True),
    }


def _in_turns(contenders: dict[str, Contender | None]) -> dict[str, float]:
    there = {name: contender for name, contender in contenders.items() if contender is not None}
    iterations = {name: rate(contender, SECONDS, 1)[1] for name, contender in there.items()}
    measured: dict[str, list[float]] = {name: [] for name in there}
    for _ in range(ROUNDS):
        for name, contender in there.items():
            measured[name].append(rate(contender, 0.0, iterations[name])[0])
    return {name: statistics.median(values) for name, values in measured.items()}
