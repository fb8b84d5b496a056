"""What is kept of practice from one start to the next."""

import pytest
from PySide6.QtCore import QSettings

from core.exercises.choosing.choice import PracticeChoice
from core.exercises.choosing.fading import Fading
from core.exercises.choosing.kinds import PracticeKind
from core.exercises.practice.practice import practice_of
from core.exercises.sheet.sheet import sheet_of
from gui.practice.chooser.kept_choices import KeptChoices
from tests.core.exercises.iterations import built_in


def read_again(settings: QSettings) -> KeptChoices:
    """The settings as the next start of the program finds them."""
    settings.sync()
    return KeptChoices(QSettings(settings.fileName(), QSettings.Format.IniFormat))


def test_at_first_it_is_one_weights_chain_with_its_last_line_blank(settings: QSettings):
    kept = KeptChoices(settings)
    assert (kept.kind, kept.digits, kept.seed, kept.about(kept.kind)) == (PracticeKind.CHAIN, 4, None, "")
    assert kept.fading(PracticeKind.CHAIN) == Fading(1)


@pytest.mark.parametrize("seed", [None, 702, 760])
def test_a_choice_is_kept(settings: QSettings, seed: int | None):
    KeptChoices(settings).keep(PracticeChoice(PracticeKind.DELTA, "dE/dz[2,1]", digits=6, seed=seed))
    kept = read_again(settings)
    assert (kept.kind, kept.digits, kept.seed) == (PracticeKind.DELTA, 6, seed)
    assert kept.about(PracticeKind.DELTA) == "dE/dz[2,1]"
    assert kept.about(PracticeKind.CHAIN) == ""


@pytest.mark.parametrize(
    "fading",
    [
        Fading(None),
        Fading(3, -1),
        Fading(2, 1, frozenset({"E"}), frozenset({"z[2,1]", "a[2,1]"})),
        Fading(2, 1, frozenset({"a", "b"}), frozenset({"E"})),
    ],
)
def test_blank_lines_are_kept_for_each_kind(settings: QSettings, fading: Fading):
    KeptChoices(settings).keep_fading(PracticeKind.FORWARD, fading)
    assert read_again(settings).fading(PracticeKind.FORWARD) == fading
    assert read_again(settings).fading(PracticeKind.CHAIN) == Fading()


@pytest.mark.parametrize(
    ("key", "value"),
    [("blanks", "none"), ("blanks", "0"), ("blanks", "-3"), ("blanks", "1e9"), ("streak", "7"), ("streak", "x")],
)
def test_what_cannot_be_a_count_is_as_at_first(settings: QSettings, key: str, value: str):
    settings.setValue(f"practice/chain/{key}", value)
    assert read_again(settings).fading(PracticeKind.CHAIN) == Fading()


@pytest.mark.parametrize(("key", "value"), [("kind", "dance"), ("digits", "99"), ("digits", "2"), ("sheet", "61")])
def test_what_cannot_be_chosen_is_as_at_first(settings: QSettings, key: str, value: str):
    settings.setValue(f"practice/{key}", value)
    kept = read_again(settings)
    assert (kept.kind, kept.digits, kept.seed) == (PracticeKind.CHAIN, 4, None)


def test_two_sheets_without_a_wrong_line_are_followed_by_one_more_blank_line(settings: QSettings):
    sheet = sheet_of(built_in("gad-3-2-1"), "forward")
    kept = KeptChoices(settings)
    for _ in range(2):
        practice = practice_of(sheet, sheet.questions[-1:]).typed(repr(sheet.value(sheet.questions[-1]))).checked()
        kept.keep_result(PracticeKind.FORWARD, practice, sheet.questions)
    fading = read_again(settings).fading(PracticeKind.FORWARD)
    assert fading == Fading(2, 0, frozenset(), frozenset({"E"}))
