"""The summary of a practice."""

from core.exercises.practice.practice import LineState, Practice, practice_of
from core.exercises.sheet.quantity import quantity_of
from core.reports.practice_summary import MOST_TAKEN, PracticeSummary
from tests.core.reports.learners import CHAIN, slipped, source

SHEET = source().sheet(CHAIN, 1)


def worked_through(own: dict[str, list[str]]) -> Practice:
    """All lines answered: these tries at these lines, and from one's own numbers rightly at all others."""
    practice = practice_of(SHEET)
    for quantity in practice.blanks:
        practice = practice.going_to(quantity)
        value = practice.sheet.worked_out(quantity, practice.numbers)
        for text in own.get(quantity.id, [f"{value:.4g}"]):
            practice = practice.typed(text).checked()
        if not practice.is_settled(quantity):
            practice = practice.kept()
    return practice


def said(practice: Practice) -> list[tuple[str, str]]:
    return [(str(each.headline), str(each.details)) for each in PracticeSummary(practice).take_along]


def test_a_wrong_number_and_a_slip_put_right_are_what_is_taken_along():
    tries = [slipped(SHEET, "da/dz[1,1]", "square_only"), "0.2433"]
    practice = worked_through({"da/dz[2,1]": ["0.25"], "da/dz[1,1]": tries})
    summary = PracticeSummary(practice)
    assert practice.points == 13 and summary.of == 14
    assert summary.count(LineState.WRONG) == summary.count(LineState.SECOND_TRY) == 1
    assert summary.count(LineState.RIGHT, LineState.SECOND_TRY, LineState.FOLLOWS) == 13
    # The update is right in four digits whatever the gradient is: it counts as right, and as worked out rightly.
    assert said(practice) == [
        ("The first error came in at g2.", "All 5 lines that lie on it you worked out rightly from it."),
        (
            "1 slip: 1 − σ² was taken for the derivative.",
            "At g4, put right since. That is 1 − σ². The derivative is σ(1 − σ).",
        ),
    ]


def test_a_line_names_where_what_it_follows_from_came_in():
    practice = worked_through({"da/dz[2,1]": ["0.25"]})
    summary = PracticeSummary(practice)
    last = quantity_of("dE/dw[1,1,1]")
    assert practice.state_of(last) is LineState.FOLLOWS
    assert summary.follows_from(last) == quantity_of("da/dz[2,1]")
    assert summary.follows_from(quantity_of("z[1,1]")) is None


def test_what_came_right_later_was_not_right_at_the_first_try():
    practice = worked_through({"da/dz[2,1]": ["7", "0.2437"]})
    assert said(practice)[0][0] == "Every line is right, one of them not at the first try."
    practice = worked_through({"da/dz[2,1]": ["7", "0.2437"], "z[1,1]": ["7", "0.3303"]})
    assert said(practice)[0][0] == "Every line is right, 2 of them not at the first try."


def test_further_errors_on_the_way_are_counted_out():
    practice = worked_through({"da/dz[2,1]": ["0.25"], "dE/dw[1,1,1]": ["7"]})
    assert said(practice)[0] == (
        "The first error came in at g2.",
        "Of the 5 lines that lie on it you worked out 4 rightly from it.",
    )


def test_what_went_wrong_once_more_is_counted_and_worth_asking_again():
    tries = [slipped(SHEET, "da/dz[1,1]", "sign"), "0.2433"]
    practice = worked_through({"da/dz[1,1]": tries})
    again = practice_of(SHEET, practice.slipped).typed(tries[0]).checked().kept()
    summary = PracticeSummary(practice, again)
    assert summary.count(LineState.SLIP) == 0  # points are those of the practice
    assert [str(each.headline) for each in summary.take_along] == ["1 slip, made 2 times: the sign was turned round."]
    assert str(summary.take_along[0].details).startswith("At g4. ")
    follows = PracticeSummary(worked_through({}), again)
    assert follows.stumbled == practice.slipped


def test_nobody_is_told_more_than_two_things():
    practice = worked_through(
        {"z[1,1]": ["7"], "da/dz[2,1]": [slipped(SHEET, "da/dz[2,1]", "sign")], "E": ["3"]}
    ).going_to(quantity_of("a[1,2]")).shown()  # fmt: skip
    assert len(said(practice)) == MOST_TAKEN == 2


def test_where_nothing_was_wrong_there_is_no_praise_and_values_shown_are_named():
    assert said(worked_through({})) == [
        ("Every line was right at the first try.", "Other numbers ask for the same rules.")
    ]
    shown = worked_through({}).going_to(quantity_of("a[1,1]")).shown()
    assert said(shown) == [("Activ1 was shown.", "What was shown earns no point; with other numbers it can.")]


def test_of_a_practice_that_is_not_done_nothing_is_said_before_there_is_something():
    assert said(practice_of(SHEET)) == []


def test_of_many_values_that_were_shown_the_first_ones_and_the_last_are_named():
    practice = worked_through({})
    for quantity in practice.blanks:
        practice = practice.going_to(quantity).shown()
    count, first, last = len(practice.blanks), practice.blanks[:3], practice.blanks[-1]
    names = ", ".join([*map(SHEET.short_name, first), "…", SHEET.short_name(last)])
    assert said(practice)[0][0] == f"{count} values were shown: {names}."
