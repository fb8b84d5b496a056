"""Of what a worksheet is: its scenario or check sum, its variants, its states."""

from dataclasses import replace

import numpy as np
import pytest

from core.exercises.sheet.asked_about import NoQuantityError
from core.exercises.sheet.quantity import LOSS
from core.setup.setup import built_in_names, open_setup
from core.training.roots import Root, roots_of
from core.training.step import Training
from core.worksheets.choices import SheetChoices
from core.worksheets.source import SheetSource, WorksheetError
from tests.core.worksheets.sources import built_in


@pytest.mark.slow
@pytest.mark.parametrize("name", built_in_names())
def test_a_built_in_scenario_goes_by_its_name(name):
    code = built_in(name).code(SheetChoices(), 3)
    assert (code.scenario, code.check_sum, code.variant) == (name, 0, 3)


def test_of_64_pixels_a_sheet_about_everything_would_be_a_book():
    digits = built_in("digits-64-20-10")
    with pytest.raises(
        WorksheetError, match="^such a sheet asks 3.051 questions, and 1.000 are the most that are printed: ask"
    ):
        digits.sheet(SheetChoices(), 1)
    assert len(digits.sheet(SheetChoices(about="forward"), 1).questions) == 61
    assert len(digits.sheet(SheetChoices(about="w[2,1,1]"), 1).questions) == 63


def test_what_was_changed_goes_by_a_check_sum_of_its_numbers():
    setup = open_setup("gad-3-2-1")
    changed = SheetSource(roots_of(setup.with_learning_rate(0.5)))
    moved = SheetSource(roots_of(setup.with_start(setup.start + 0.01)))
    assert changed.scenario is None and moved.scenario is None
    sums = {built_in("gad-3-2-1").check_sum, changed.check_sum, moved.check_sum}
    assert len(sums) == 3
    assert changed.code(SheetChoices(), 1).check_sum == changed.check_sum


def test_notes_and_the_place_of_a_file_change_no_check_sum(tmp_path):
    setup = open_setup("gad-3-2-1")
    other = replace(
        setup, path=tmp_path / "my.toml", name="my", scenario=setup.scenario.model_copy(update={"notes": "x"})
    )
    source = SheetSource(roots_of(other))
    assert source.scenario is None
    assert source.check_sum == built_in("gad-3-2-1").check_sum


def test_the_first_variant_has_the_numbers_of_the_scenario_and_others_have_their_own():
    source, choices = built_in("gad-3-2-1"), SheetChoices()
    own = open_setup("gad-3-2-1").start
    starts = [source.roots_of_variant(choices, number)[0].parameters for number in (1, 2, 3)]
    assert np.array_equal(starts[0], own)
    assert not np.array_equal(starts[1], own) and not np.array_equal(starts[1], starts[2])
    again = source.roots_of_variant(choices, 2)[0].parameters
    assert np.array_equal(again, starts[1])
    other_seed = source.roots_of_variant(SheetChoices(seed=8), 2)[0].parameters
    assert not np.array_equal(other_seed, starts[1])


def test_a_sheet_is_of_the_state_that_the_run_reaches():
    setup = open_setup("gad-3-2-1")
    reached = Training(setup).replay(0, setup.start, 5)
    sheet = built_in("gad-3-2-1").sheet(SheetChoices(state=5), 1)
    assert np.array_equal(sheet.iteration.trace.parameters, reached)


def test_another_rate_is_that_of_the_update_alone():
    usual, other = (built_in("gad-3-2-1").sheet(SheetChoices(state=2, rate=rate), 1) for rate in (None, 0.5))
    assert other.iteration.learning_rate == 0.5
    assert other.value(LOSS) == usual.value(LOSS)


def test_a_name_becomes_an_id():
    source = built_in("gad-3-2-1")
    assert source.settled(SheetChoices(about="W11")).about == "new_w[1,1,1]"
    assert source.settled(SheetChoices(about="forward")).about == "forward"
    with pytest.raises(NoQuantityError, match="did you mean"):
        source.settled(SheetChoices(about="W99"))


def test_a_sample_that_there_is_not_is_refused():
    with pytest.raises(WorksheetError, match="^there is no sample 2: there are 1, counted from 1$"):
        built_in("gad-3-2-1").sheet(SheetChoices(sample=1), 1)


def test_a_run_with_branches_has_its_own_numbers_alone():
    setup = open_setup("gad-3-2-1")
    branched = SheetSource((*roots_of(setup), Root(3, setup, setup.start + 0.1)))
    assert branched.scenario is None
    assert np.array_equal(branched.sheet(SheetChoices(state=3), 1).iteration.trace.parameters, setup.start + 0.1)
    with pytest.raises(WorksheetError, match="^a run with branches has its own numbers alone"):
        branched.sheet(SheetChoices(state=3), 2)


@pytest.mark.slow
def test_a_state_beyond_the_numbers_is_refused():
    setup = open_setup("moons-2-3-2").with_learning_rate(1e308)
    with pytest.raises(
        WorksheetError, match="^on sheet 1 a number becomes infinite or NaN before iteration 9 is reached"
    ):
        SheetSource(roots_of(setup)).sheet(SheetChoices(state=9), 1)


def test_long_training_can_be_ended():
    class EndedError(Exception):
        pass

    def end() -> None:
        raise EndedError

    with pytest.raises(EndedError):
        built_in("gad-3-2-1").sheet(SheetChoices(state=10**9), 1, end)
