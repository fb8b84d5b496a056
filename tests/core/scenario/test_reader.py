"""Scenario files written back: nothing is lost, and never half of one."""

import os
import stat
import tempfile
from itertools import pairwise
from pathlib import Path

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from core.base.atomic_files import write_text_file
from core.base.errors import ScenarioError
from core.scenario.reader import ScenarioFile, parse_scenario, read_heading, read_scenario_file
from core.scenario.writer import text_of
from core.setup.setup import BUILT_IN

NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**70), 2**70)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
FIRST = BUILT_IN / "gad-3-2-1.toml"


def rows(count, width):
    return st.lists(st.lists(NUMBERS, min_size=width, max_size=width), min_size=count, max_size=count)


@st.composite
def scenarios(draw):
    """Any scenario that keeps to the format, as plain values."""
    sizes = draw(st.lists(st.integers(1, 3), min_size=2, max_size=4))
    biases = [draw(st.sampled_from([True, False, "fixed"])) for _ in sizes[1:]]
    samples = draw(st.integers(1, 3))
    given_start = {
        "weights": [draw(rows(a, b)) for a, b in pairwise(sizes)],
        "biases": [draw(rows(1, size if bias else 0))[0] for size, bias in zip(sizes[1:], biases, strict=True)],
    }
    deviation = draw(st.floats(0.0, 10.0))
    drawn_start = {
        "seed": draw(st.integers(0, 2**32 - 1)),
        "generator": draw(st.sampled_from(["pcg64", "mt19937"])),
        "draw": {"weights": {"distribution": "normal", "mean": draw(NUMBERS), "std": deviation, "scale": "he"}},
    }
    languages = st.dictionaries(st.sampled_from(["en", "de", "zh_CN"]), WORDS, min_size=1)
    return {
        "format": 1,
        "title": draw(WORDS | languages),
        "notes": draw(WORDS | languages),
        "network": {
            "inputs": sizes[0],
            "layers": [
                {"size": size, "activation": draw(st.sampled_from(["tanh", "relu", "identity"])), "bias": bias}
                for size, bias in zip(sizes[1:], biases, strict=True)
            ],
        },
        "start": given_start if draw(st.booleans()) else drawn_start,
        "data": {"inputs": draw(rows(samples, sizes[0])), "targets": draw(rows(samples, sizes[-1]))},
        "training": {
            "loss": draw(st.sampled_from(["squared_error", "cross_entropy"])),
            "learning_rate": draw(NUMBERS),
            "batch": draw(st.integers(1, 5) | st.just("all")),
        },
    }


def with_training(opened: ScenarioFile, **values: object) -> ScenarioFile:
    """The file with other values in its training section."""
    training = opened.scenario.training.model_copy(update=values)
    scenario = opened.scenario.model_copy(update={"training": training})
    return ScenarioFile(opened.path, text_of(scenario, opened), scenario)


@pytest.mark.slow
@given(scenarios())
def test_any_scenario_comes_back_equal_with_its_comments(values):
    text = "# for class 8b\n" + tomlkit.dumps(values) + "\n# the end\n"
    opened = ScenarioFile(None, text, parse_scenario(text, "f.toml"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "f.toml"
        write_text_file(path, opened.text)
        again = read_scenario_file(path)
    assert again.scenario == opened.scenario
    assert again.text == text
    rate = 0.5 if again.scenario.training.learning_rate != 0.5 else 0.25
    other = with_training(again, learning_rate=rate)
    assert other.text.startswith("# for class 8b\n")
    assert other.text.endswith("\n# the end\n")
    training = opened.scenario.training.model_copy(update={"learning_rate": rate})
    assert other.scenario == opened.scenario.model_copy(update={"training": training})


class TestWithTraining:
    """One value changed, all else to the letter."""

    def test_a_comment_behind_the_value_stays(self):
        text = FIRST.read_text(encoding="utf-8").replace("= 0.001", "= 0.001   # slow, on purpose")
        changed = with_training(ScenarioFile(None, text, parse_scenario(text, "f")), learning_rate=2.0)
        assert changed.text == text.replace("= 0.001 ", "= 2.0 ")

    def test_windows_line_ends_stay_and_are_given_to_what_is_added(self):
        text = FIRST.read_text(encoding="utf-8").replace("\n", "\r\n")
        changed = with_training(ScenarioFile(None, text, parse_scenario(text, "f")), l2=0.5)
        assert parse_scenario(changed.text, "f").training.l2 == 0.5
        assert changed.text.count("\n") == changed.text.count("\r\n") == text.count("\n") + 1


class TestWriting:
    """Whole or not at all."""

    def test_the_mode_stays_and_a_link_goes_on_leading_there(self, tmp_path):
        real, link = tmp_path / "real.toml", tmp_path / "link.toml"
        real.write_text("old", encoding="utf-8")
        real.chmod(0o640)
        link.symlink_to(real)
        opened = read_scenario_file(FIRST)
        write_text_file(link, opened.text)
        assert link.is_symlink()
        assert real.read_text(encoding="utf-8") == opened.text
        assert stat.S_IMODE(real.stat().st_mode) == 0o640
        assert sorted(path.name for path in tmp_path.iterdir()) == ["link.toml", "real.toml"]

    def test_a_new_file_has_the_mode_that_new_files_have(self, tmp_path):
        write_text_file(tmp_path / "new.toml", read_scenario_file(FIRST).text)
        (tmp_path / "other").touch()
        assert (tmp_path / "new.toml").stat().st_mode == (tmp_path / "other").stat().st_mode

    @pytest.mark.parametrize(
        ("name", "text", "problem"),
        [
            ("f.toml", "# \ud800", "can't be written: it holds half a character (a lone surrogate)"),
            ("a\0b", "", "can't be written: no file has such a name"),
            (".", "", "can't be written: Is a directory"),
        ],
    )
    def test_what_can_not_be_written_leaves_everything_as_it_was(self, tmp_path, name, text, problem):
        (tmp_path / "f.toml").write_text("old", encoding="utf-8")
        before = set(tmp_path.iterdir()) | set(tmp_path.parent.iterdir())
        with pytest.raises(ScenarioError) as caught:
            write_text_file(tmp_path / name, text)
        assert str(caught.value.problem) == problem
        assert (tmp_path / "f.toml").read_text(encoding="utf-8") == "old"
        assert set(tmp_path.iterdir()) | set(tmp_path.parent.iterdir()) == before

    def test_an_interrupted_write_leaves_the_old_file(self, tmp_path, monkeypatch):
        path = tmp_path / "f.toml"
        path.write_text("old", encoding="utf-8")

        def full(_handle):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(ScenarioError, match="can't be written: No space left on device"):
            write_text_file(path, read_scenario_file(FIRST).text)
        assert path.read_text(encoding="utf-8") == "old"
        assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "problem"),
    [("a\0b.toml", "no file has such a name"), ("x" * 300 + ".toml", "can't be read: File name too long")],
)
def test_names_that_no_file_can_have_are_refused(tmp_path, name, problem):
    with pytest.raises(ScenarioError) as caught:
        read_scenario_file(tmp_path / name)
    assert str(caught.value.problem) == problem


def test_a_picture_that_is_called_a_scenario(tmp_path):
    path = tmp_path / "picture.toml"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    with pytest.raises(ScenarioError, match="is no text, so no scenario"):
        read_scenario_file(path)


@pytest.mark.parametrize("path", sorted(BUILT_IN.glob("*.toml")), ids=lambda path: path.stem)
def test_the_heading_is_what_the_whole_file_says(path: Path):
    heading, scenario = read_heading(path), read_scenario_file(path).scenario
    assert (heading.title, heading.source) == (scenario.title, scenario.source)
    assert heading.title_in("zh_CN") == scenario.title_in("zh_CN")


def test_a_heading_is_read_without_what_stands_below_it(tmp_path: Path):
    path = tmp_path / "half.toml"
    path.write_text('format = 1\ntitle = "Half"\n\n[network]\nlayers = "none"\n', encoding="utf-8")
    assert read_heading(path).title == "Half" and read_heading(path).source is None


def test_a_bracket_at_the_beginning_of_a_line_of_the_notes_hides_no_heading(tmp_path: Path):
    text = (BUILT_IN / "gad-3-2-1.toml").read_text(encoding="utf-8").replace("Work through", "[Work] through", 1)
    path = tmp_path / "noted.toml"
    path.write_text(text, encoding="utf-8")
    assert read_heading(path).title_in("en") == "3-2-1, by the chain rule"
