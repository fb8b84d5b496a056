"""`kernel`: the loop that is generated for a scenario, to be read."""

import argparse

from core.base.exit_status import OK
from core.base.spoken import said
from core.cli.output import print_line, print_numbers
from core.cli.trained import run_of
from core.setup.setup import Setup
from core.training.compiled.generated.shape import MOST_PARAMETERS
from core.training.compiled.generated.text import text_of
from core.training.compiled.loop_choice import loop_for
from core.training.step import Training

TRAINING = "core/training"


def kernel(arguments: argparse.Namespace) -> int:
    """Print it; where none is generated, say what trains in its place."""
    setup = run_of(arguments.scenario).setup
    loop = loop_for(setup, Training(setup).batches)
    if loop is None:
        print_line(_none_compiled(setup))
    elif loop.shape is None:
        print_line(_none_generated(setup, f"{TRAINING}/compiled/{loop.file}"))
    else:
        print_numbers(text_of(loop.shape))
    return OK


def _none_compiled(setup: Setup) -> str:
    file = f"{TRAINING}/step.py"
    return said("no loop is compiled for {name}: NumPy trains it, by {file}").format(name=setup.name, file=file)


def _none_generated(setup: Setup, file: str) -> str:
    count = setup.network.parameter_count
    if count > MOST_PARAMETERS:
        return said(
            "no loop is generated for {name}: it has {count} weights and biases, and {most} at the most are made "
            "variables of their own; {file} trains it"
        ).format(name=setup.name, count=count, most=MOST_PARAMETERS, file=file)
    return said(
        "no loop is generated for {name}: none is written for its loss with these outputs, or for its mistake; "
        "{file} trains it"
    ).format(name=setup.name, file=file)
