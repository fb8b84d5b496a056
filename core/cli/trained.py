"""Training up to a state that is asked for, with something to look at meanwhile."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from core.base.archive import is_archive
from core.base.exit_status import CommandError
from core.base.spoken import said
from core.cli.ended_texts import refusal_text
from core.cli.messages import TerminalText
from core.network.backward_pass import Trace
from core.network.notations import ARTICLE
from core.network.optimizers import UpdateStep
from core.saved_run.reader import read_saved_run
from core.setup.setup import Setup, open_setup
from core.training.run import Run


def run_of(reference: str, notation: str | None = None, budget: int = 0) -> Run:
    """The run of a scenario, or that of a saved run with all its branches, from state 0 on.

    Everything is called as in that notation, or else as the scenario wants it. It records as many bytes as `budget`.
    """
    if is_archive(Path(reference)):
        saved = read_saved_run(Path(reference)).run
        roots = tuple(root._replace(setup=_written(root.setup, notation)) for root in saved.roots)
        again = Run(roots[0].setup, budget=budget, roots=roots)
        again.history.trained_by.loops = saved.history.trained_by.loops
        again.history.trained_by.until = saved.history.last
        return again
    return Run(_written(open_setup(reference), notation), budget=budget)


def _written(setup: Setup, notation: str | None) -> Setup:
    return setup.written_in(notation or setup.scenario.notation or ARTICLE)


def files_of(reference: str, setup: Setup) -> list[Path]:
    """The files that a scenario is read from: its own, and those of its samples."""
    data, place = setup.scenario.data, Path(reference)
    return [place, *(place.parent / name for name in (data.file, data.labels) if name is not None)]


def setup_at(training_run: Run, state: int) -> Setup:
    """The setup that leads on from `state`: before a branch it may be another one."""
    return training_run.roots[training_run.root_of(state)].setup


def advance(training_run: Run, until: int) -> None:
    """Train to a state."""
    with progress(said("training")) as show:
        more = True
        while more and not training_run.ended:
            more = training_run.advance(until, seconds=0.05)
            show(training_run.history.last, until)


def advance_through(training_run: Run, states: Sequence[int], until: int, record: Callable[[Trace, int], None]) -> None:
    """Train to a state; `record` is told the pass of each of `states`, which are in order."""
    with progress("training") as show:
        for state in dict.fromkeys((*states, until)):
            while training_run.history.last < state and not training_run.ended:
                training_run.advance(state, seconds=0.05)
                show(training_run.history.last, until)
            if training_run.history.last == state and state in states:
                record(training_run.trace, state)


def refuse_if_ended(training_run: Run, wanted: int) -> None:
    """Refuse a state before which a number has become infinite or none at all, and say what may help."""
    ended = training_run.ended
    if ended is not None:
        raise CommandError(refusal_text(training_run.setup, ended, wanted))


def reached(scenario: str, state: int, notation: str | None = None) -> tuple[Setup, Trace, UpdateStep]:
    """The setup that leads on from a state of a scenario or a saved run, that state's pass, and how it is updated."""
    training_run = run_of(scenario, notation)
    setup = setup_at(training_run, state)
    advance(training_run, state)
    refuse_if_ended(training_run, state)
    return setup, training_run.trace, training_run.update_step


def check_sample(setup: Setup, number: int) -> None:
    """Refuse a sample that there isn't, counted from 1."""
    count = len(setup.whole.inputs)
    if not 1 <= number <= count:
        raise CommandError(str(TerminalText.THERE_ARE(number=number, count=count)))


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on standard error, where that is a terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(what, total=None)

        def show(done: int, of: int) -> None:
            bar.update(task, completed=done, total=max(of, 1))

        yield show
