"""Somebody's numbers: told what they are, and marked."""

import numpy as np
import pytest

from core.base.errors import MessageError
from core.exercises.marking.answers import read_answer
from core.exercises.marking.marking import Verdict, marked
from core.exercises.own.blocks import QuantityBlock, blocks_of
from core.exercises.own.own_numbers import OwnNumbers, whole_sheet
from core.exercises.own.read_numbers import ReadNumbers, read_numbers
from core.exercises.sheet.asked_about import NoQuantityError
from core.exercises.sheet.quantity import LOSS, Quantity, QuantityKind, quantity_of
from core.exercises.sheet.sheet import ExerciseSheet, sheet_of
from tests.core.exercises.iterations import SORTS, built_in, of_sort

GAD = built_in("gad-3-2-1")
SHEET = whole_sheet(GAD, "all")
KIND = QuantityKind

# Ahmed Gad's network after one step, and on the way there, as NumPy prints it; the gradients as PyTorch has them.
ITERATION = """z1 = [0.3302992 0.4675256]
[0.58183218 0.61479793]
z2 = [0.32082225]
out = tensor([[0.57952463]], grad_fn=<SigmoidBackward0>)
W1:
[[4.17021162e-01 3.02331487e-01]
 [7.20320647e-01 1.46749946e-01]
 [7.96335934e-05 9.22769400e-02]]
fc1.weight.grad tensor([[0.00083821, 0.00335282, 0.03436641],
        [0.00151366, 0.00605464, 0.06206003]])
loss = 0.14403894
"""


def meanings(read: ReadNumbers) -> list[tuple]:
    return [
        each.meaning and (each.meaning.block.kind, each.meaning.block.layer, each.meaning.is_transposed)
        for each in read.arrays
    ]


def own(**texts: str) -> OwnNumbers:
    names = {
        "z11": "z[1,1]",
        "a11": "a[1,1]",
        "a12": "a[1,2]",
        "s11": "da/dz[1,1]",
        "w111": "new_w[1,1,1]",
        "g111": "dE/dw[1,1,1]",
        "E": "E",
    }
    return OwnNumbers(SHEET).with_texts({quantity(names[name]): text for name, text in texts.items()})


def quantity(text: str) -> Quantity:
    found = quantity_of(text)
    assert found is not None
    return found


@pytest.mark.parametrize("sort", SORTS)
def test_all_that_is_worked_out_is_a_sheet_of_all(sort: str):
    iteration = of_sort(sort)
    assert whole_sheet(iteration, "all").questions == sheet_of(iteration).questions


@pytest.mark.parametrize("sort", SORTS)
def test_blocks_hold_the_values_of_their_quantities(sort: str):
    iteration = of_sort(sort)
    found = []
    for block in blocks_of(iteration):
        values = block.values(iteration)
        assert values.shape == block.shape(iteration)
        for place, value in np.ndenumerate(values):
            found.append(block.quantity(*place))
            assert value == pytest.approx(iteration.value(found[-1]), rel=1e-12)
    assert sorted(found) == sorted(iteration.quantities())


@pytest.mark.parametrize("sort", SORTS)
def test_every_right_array_is_marked_right_without_its_name(sort: str):
    iteration = of_sort(sort)
    sheet = whole_sheet(iteration, "all")
    blocks = [block for block in blocks_of(iteration) if block.quantity(0, 0) in sheet.asked]
    with np.printoptions(precision=12, threshold=10**6):
        for block in blocks:
            text = repr(np.atleast_1d(block.values(iteration)))
            read = read_numbers(sheet, text)
            numbers = OwnNumbers(sheet).with_texts(read.texts())
            assert read.arrays[0].is_ambiguous or not numbers.not_right, (block, text)


def test_arrays_are_recognised_by_values_names_and_shapes():
    read = read_numbers(SHEET, ITERATION)
    assert meanings(read) == [
        (KIND.SOP, 0, False),
        (KIND.ACTIVATION, 0, False),
        (KIND.SOP, 1, False),
        (KIND.ACTIVATION, 1, False),
        (KIND.NEW_WEIGHT, 0, False),
        (KIND.WEIGHT_GRADIENT, 0, True),
    ]
    assert read.texts()[quantity("dE/dw[1,3,2]")] == "0.06206003"
    assert read.texts()[LOSS] == "0.14403894"
    numbers = OwnNumbers(SHEET).with_texts(read.texts())
    assert numbers.counts == {Verdict.RIGHT: len(read.texts())}


def test_a_name_goes_before_values():
    """Deltas without the slope are the true ∂E/∂a: who calls them deltas has made a slip."""
    first, second = (GAD.value(quantity(f"dE/da[1,{place}]")) for place in (1, 2))
    read = read_numbers(SHEET, f"delta_hidden = [{first:.8f}, {second:.8f}]\nda = [{first:.8f}, {second:.8f}]")
    assert meanings(read) == [(KIND.DELTA, 0, False), (KIND.ERROR_BY_ACTIVATION, 0, False)]
    numbers = OwnNumbers(SHEET).with_texts(read.texts())
    assert numbers.first_wrong is not None and numbers.first_wrong.slip == "no_slope"
    assert numbers.first_wrong.quantity == quantity("dE/dz[1,1]")
    assert [mark.quantity for mark in numbers.of_same_slip] == [quantity("dE/dz[1,2]")]


def test_a_sign_turned_round_is_recognised_all_the_same():
    first, second = (-GAD.value(quantity(f"dE/dz[1,{place}]")) for place in (1, 2))
    read = read_numbers(SHEET, f"[{first:.8f}, {second:.8f}]")
    assert meanings(read) == [(KIND.DELTA, 0, False)]


def test_what_lies_near_nothing_is_asked_for():
    read = read_numbers(SHEET, "[77.1, -35.0]")
    assert read.arrays[0].is_ambiguous and read.texts() == {}
    kinds = {(meaning.block.kind, meaning.block.layer) for meaning in read.arrays[0].choices}
    assert {(KIND.SOP, 0), (KIND.DELTA, 0), (KIND.NEW_WEIGHT, 1)} <= kinds
    slope = next(meaning for meaning in read.arrays[0].choices if meaning.block == QuantityBlock(KIND.SLOPE, 0))
    assert read.taken_as(0, slope).texts() == {quantity("da/dz[1,1]"): "77.1", quantity("da/dz[1,2]"): "-35.0"}


def test_two_arrays_are_never_the_same():
    read = read_numbers(SHEET, "[0.3302992 0.4675256]\n[0.33 0.47]")
    assert meanings(read)[0] == (KIND.SOP, 0, False)
    assert meanings(read)[1] != (KIND.SOP, 0, False)
    sops = read.arrays[0].meaning
    assert meanings(read.taken_as(1, sops)) == [None, (KIND.SOP, 0, False)]


def test_of_an_array_of_a_batch_the_row_of_the_sample_is_read():
    iteration = of_sort("batch, mean, l2")
    sheet = whole_sheet(iteration, "all")
    sops = iteration.trace.forward.sops[0]
    assert len(sops) > 2 and iteration.row == len(sops) - 1
    read = read_numbers(sheet, repr(sops))
    assert meanings(read) == [(KIND.SOP, 0, False)]
    assert OwnNumbers(sheet).with_texts(read.texts()).counts == {Verdict.RIGHT: 2}


def test_of_the_losses_of_a_batch_that_of_the_sample_is_read():
    iteration = of_sort("batch, mean, l2")
    read = read_numbers(whole_sheet(iteration, "all"), f"losses = {iteration.trace.losses!r}")
    assert meanings(read) == [(KIND.LOSS, -1, False)]
    assert float(read.texts()[LOSS]) == pytest.approx(iteration.value(LOSS), abs=1e-8)


@pytest.mark.parametrize("sort", SORTS)
def test_a_damaged_text_is_marked_or_refused(sort: str):
    """Pieces taken out, put in and doubled: there is a message or there are marks, and nothing else."""
    random, sheet = np.random.default_rng(len(sort)), whole_sheet(of_sort(sort), "all")
    for _ in range(40):
        signs = list(ITERATION)
        for place in random.integers(0, len(signs) - 80, 6):
            signs[place : place + random.integers(0, 4)] = random.choice(list("[](){},:=.0eE-… \n\t∂\0"))
            signs[place:place] = signs[: random.integers(0, 60)]
        try:
            read = read_numbers(sheet, "".join(signs))
        except MessageError as fault:
            message = str(fault)
            assert message and len(message) < 400
            continue
        numbers = OwnNumbers(sheet).with_texts(read.texts())
        assert numbers.marks.keys() == numbers.texts.keys()


def test_an_array_of_no_shape_there_is_may_be_nothing():
    read = read_numbers(SHEET, "[1 2 3 4 5 6 7]")
    assert read.arrays[0].choices == () and not read.arrays[0].is_ambiguous


def test_names_that_no_quantity_has_are_told():
    assert read_numbers(SHEET, "SOP1 = 0.33\nepoch = 3").unknown == ("epoch",)
    with pytest.raises(NoQuantityError, match=r'no quantity "SOP9" \(did you mean "SOP'):
        read_numbers(SHEET, "SOP9 = 0.33")


def test_numbers_are_compared_to_as_many_digits_as_they_have():
    assert own().digits == 6
    assert own(z11="0.3303").digits == 4
    assert own(z11="0.33029920").digits == 6
    assert own(z11="0.33029920").with_digits(8).digits == 8
    numbers = own(z11="0.3303", a11="0.58183218")
    assert numbers.digits == 6 and numbers.not_right == ()
    assert own(z11="0.3303", a11="0.58183").with_digits(3).not_right == ()
    assert own(a11="0.58183918").not_right and not own(a11="0.58183918").with_digits(4).not_right


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("seed", range(3))
def test_numbers_of_as_many_digits_are_marked_as_an_answers_file_is(sort: str, seed: int):
    """Some right, some slips, some wrong, some missing, each beside numbers of fewer digits."""
    iteration, random = of_sort(sort), np.random.default_rng(seed)
    sheet = whole_sheet(iteration, "all")
    texts = {}
    for each in sheet.questions:
        value, slips = iteration.value(each), [value for _, value in sheet.slips(each, sheet.numbers)]
        chosen = random.choice([value, value, random.normal(), *slips])
        if random.random() < 0.7:
            texts[each] = f"{chosen:.7e}"
    numbers = OwnNumbers(sheet).with_texts(texts)
    answers = {each: read_answer(text) for each, text in texts.items()}
    expected = {mark.quantity: mark for mark in marked(sheet, answers).answers if mark.quantity in texts}
    assert numbers.marks == expected
    some = set(list(texts)[1::2])
    short = {each: f"{float(texts[each]):.3e}" for each in sheet.questions if each in some}
    mixed = numbers.with_texts(short)
    for digits in (4, 6):
        plain = ExerciseSheet(iteration, sheet.questions, digits)
        answers = {each: read_answer(text) for each, text in mixed.texts.items()}
        for mark in marked(plain, answers).answers:
            if mark.quantity in texts and (mark.quantity in short) == (digits == 4):
                assert mixed.marks[mark.quantity] == mark


def test_a_slip_takes_ones_own_number_however_many_digits_that_has():
    """∂E/∂W41 from one's own sum, 0.35, in the place of the activation, which is missing: 0.18496196 · 0.35."""
    numbers = OwnNumbers(SHEET).with_texts({quantity("z[1,1]"): "0.350000", quantity("dE/dw[2,1,1]"): "0.06474"})
    assert numbers.marks[quantity("dE/dw[2,1,1]")].slip == "sum_for_activation"


def test_too_few_digits_are_neither_right_nor_wrong():
    numbers = own(a11="0.6")
    assert numbers.lacks_digits(quantity("a[1,1]"))
    assert numbers.first_wrong is None and numbers.counts == {}
    assert numbers.not_right == (quantity("a[1,1]"),)
    wrong = own(a11="0.7")
    assert not wrong.lacks_digits(quantity("a[1,1]"))
    assert wrong.first_wrong is not None and wrong.first_wrong.verdict is Verdict.WRONG


def test_the_first_wrong_number_is_that_of_the_calculation():
    numbers = own(s11="0.66147131", a11="0.59", E="0.14403894")
    assert numbers.first_wrong is not None and numbers.first_wrong.quantity == quantity("a[1,1]")
    assert list(numbers.marks) == [quantity("a[1,1]"), LOSS, quantity("da/dz[1,1]")]
    assert own(s11="0.66147131").first_wrong.slip == "square_only"  # 1 − 0.58183218²


def test_what_follows_from_a_wrong_number_is_not_wrong():
    numbers = own(a11="0.59", s11="0.2419")  # 0.59 · 0.41
    assert numbers.counts == {Verdict.WRONG: 1, Verdict.FOLLOWS: 1}


def test_a_step_too_small_to_show_a_wrong_gradient_is_told():
    numbers = own(g111="0.00084", w111="0.41702116")
    assert numbers.hidden_by_step is not None and numbers.hidden_by_step.quantity == quantity("new_w[1,1,1]")
    assert own(g111="0.00083821", w111="0.41702116").hidden_by_step is None


def test_an_empty_text_takes_a_number_away():
    numbers = own(z11="0.3303").with_texts({quantity("z[1,1]"): " ", quantity("w[1,1,1]"): "0.4"})
    assert numbers.texts == {}


def test_unreadable_text_is_wrong_and_said_so():
    first = own(z11="0,3,3").first_wrong
    assert first is not None and "can't be read" in str(first.say)
