"""The first states of a run wait for nothing that is loaded or compiled, and are the same however they are reached."""

import subprocess
import sys
import threading

import numpy as np
import pytest

from core.setup.setup import Setup, open_setup
from core.training.compiled.loop_choice import FIRST_IN_NUMPY
from core.training.history import BUDGET
from core.training.kernel import Kernel
from core.training.recorded_states import RecordedStates
from core.training.roots import roots_of
from core.training.run import Run
from core.training.step import Training

FIRST = FIRST_IN_NUMPY


def state_of(run: Run, state: int) -> bytes:
    return RecordedStates(run.roots, run.history).parameters_at(state).tobytes()


def reached(setup: Setup, state: int) -> bytes:
    """The parameters of a state in one run that goes on."""
    run = Run(setup)
    run.advance(state)
    return state_of(run, state)


def test_no_library_is_loaded_for_the_first_states() -> None:
    script = (
        "import sys; from core.setup.setup import open_setup; from core.training.run import Run\n"
        f"run = Run(open_setup('gad-3-2-1')); more = run.advance({FIRST}, 10.0)\n"
        "print(run.history.last, more, 'numba' in sys.modules, 'llvmlite' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert told.split() == [str(FIRST), "False", "False", "False"]


def test_how_many_they_are_depends_on_the_setup_alone():
    assert Training(open_setup("gad-3-2-1")).first_compiled == FIRST
    assert Training(open_setup("moons-2-3-2"), begun=10).first_compiled == FIRST
    assert 1 <= Training(open_setup("psi-2-1000-1000-2")).first_compiled < 10  # a tenth of a second in NumPy


def test_numpy_leads_on_from_the_first_states_and_a_loop_from_the_others():
    training = Training(open_setup("gad-3-2-1"))
    assert training.kernel_at(0) is None and training.kernel_at(FIRST - 1) is None
    assert training.kernel_at(FIRST) is training.kernel is not None


@pytest.mark.parametrize("name", ["gad-3-2-1", "moons-2-3-2", "iris-4-5-3"])
@pytest.mark.parametrize("state", [FIRST - 1, FIRST, FIRST + 1, FIRST + 40])
def test_a_state_is_the_same_however_it_is_reached(name: str, state: int):
    setup = open_setup(name)
    expected = reached(setup, state)
    step_by_step = Run(setup)
    for each in range(1, state + 1):
        step_by_step.advance(each)
    assert state_of(step_by_step, state) == expected
    training = Training(setup)
    assert training.replay(0, setup.start, state).tobytes() == expected
    half = training.replay(0, setup.start, FIRST - 3)
    assert training.replay(FIRST - 3, half, state).tobytes() == expected
    sparse = Run(setup, budget=40 * 8 * setup.network.parameter_count)  # so that most states are replayed
    sparse.advance(state + 60)
    assert sparse.history.stride > 1
    assert state_of(sparse, state) == expected
    other = Run(setup)
    other.advance(20)
    along = other.along(roots_of(setup))
    along.advance(state)
    assert state_of(along, state) == expected


def test_a_branch_among_the_first_states_goes_on_as_it_does_in_any_run():
    setup = open_setup("gad-3-2-1")
    run = Run(setup)
    run.advance(10)
    roots = run.branched(7, setup.with_learning_rate(0.5), run.history.nearest(7)[1] + 0.25)
    trained = run.along(roots)
    trained.advance(FIRST + 20)
    again = Run(roots[-1].setup, BUDGET, roots)
    for state in range(FIRST + 21):
        again.advance(state)
    assert np.array_equal(trained.history.kept_rows()[1], again.history.kept_rows()[1])


@pytest.fixture
def compiler(monkeypatch: pytest.MonkeyPatch):
    """A compiler that is at work until this event is set; `loaders` are the threads that have asked for it."""
    done, loads = threading.Event(), Kernel.loads
    done.loaders = []

    def loads_once_compiled(kernel: Kernel) -> bool:
        done.loaders.append(threading.current_thread())
        done.wait()
        return loads(kernel)

    monkeypatch.setattr(Kernel, "loads", loads_once_compiled)
    monkeypatch.setattr(Kernel, "is_ready", property(lambda _: done.is_set()))
    yield done
    done.set()


def test_a_run_does_not_wait_longer_than_it_was_told_for_a_loop(compiler: threading.Event):
    setup = open_setup("gad-3-2-1")
    run = Run(setup)
    run.begin_loading()
    assert run.is_ready
    assert run.advance(FIRST + 10, 0.01)
    assert run.advance(FIRST + 10, 0.0) and run.advance(FIRST + 10, 0.0)
    assert run.history.last == FIRST and not run.is_ready
    assert len(compiler.loaders) == 1 and threading.current_thread() not in compiler.loaders
    compiler.set()
    assert not run.advance(FIRST + 10)
    assert state_of(run, FIRST + 10) == reached(setup, FIRST + 10)


def test_where_there_is_nothing_to_load_nothing_is_waited_for(compiler: threading.Event):
    run = Run(open_setup("gad-3-2-1"))
    while run.advance(FIRST, 0.01):
        pass
    assert run.history.last == FIRST and not compiler.loaders
