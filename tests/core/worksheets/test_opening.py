"""A printed sheet opened by its code is the sheet that was printed."""

import numpy as np
import pytest

from core.setup.setup import open_setup
from core.training.roots import roots_of
from core.worksheets.choices import SheetChoices
from core.worksheets.codes import CodeError, read_code
from core.worksheets.opening import needs_file, opened_sheet
from core.worksheets.source import SheetSource
from tests.core.worksheets.sources import worksheet


@pytest.mark.parametrize("number", [1, 2, 30])
def test_the_code_of_a_built_in_scenario_opens_the_variant_that_was_printed(number):
    printed = worksheet("gad-3-2-1", number=number, about="W11", state=2, seed=5)
    code = read_code(printed.code)
    assert not needs_file(code)
    opened = opened_sheet(code)
    assert (opened.code, opened.choices.about, opened.choices.state) == (printed.code, "new_w[1,1,1]", 2)
    again = SheetSource(opened.roots).sheet(opened.choices, 1)
    assert [again.value(each) for each in again.questions] == [
        printed.sheet.value(each) for each in printed.sheet.questions
    ]


def test_of_ones_own_scenario_the_file_is_asked_for_and_known_by_its_numbers():
    own = SheetSource(roots_of(open_setup("gad-3-2-1").with_learning_rate(0.25)))
    code = own.code(SheetChoices(), 2)
    assert needs_file(code)
    opened = opened_sheet(code, own, "my.toml")
    assert np.array_equal(opened.roots[0].parameters, own.roots_of_variant(SheetChoices(), 2)[0].parameters)
    other = SheetSource(roots_of(open_setup("gad-3-2-1")))
    with pytest.raises(CodeError, match=r"^other\.toml is another scenario than the one that Z\w+-02 was printed of"):
        opened_sheet(code, other, "other.toml")
