"""Names, titles and words in a file are plain text on the command line: no style, no picture, no order to the terminal."""

from pathlib import Path

import pytest
import tomlkit

import main as program

SAYS = "\x1b[31m[red]x[/red] :smile: \x07\u202e\x9b2J"
SHOWN = r"\x1b[31m[red]x[/red] :smile: \x07\u202e\x9b2J"


@pytest.fixture
def scenario(tmp_path: Path) -> Path:
    names = iter(range(100))

    def name() -> str:
        return f"n{next(names)} {SAYS}"

    values = {
        "format": 1, "title": name(), "source": name(), "notes": name(),
        "network": {
            "inputs": [name(), name()],
            "layers": [
                {"size": 1, "activation": "sigmoid", "neurons": [name()]},
                {"size": 2, "activation": "softmax", "neurons": [name(), name()]},
            ],
        },
        "start": {"weights": [[[0.1], [0.2]], [[0.3, 0.4]]], "biases": [[0.1], [0.1, 0.2]]},
        "data": {"inputs": [[900.0, 0.2]], "targets": [[1.0, 0.0]], "class_names": [name(), name()]},
        "training": {"loss": "cross_entropy", "learning_rate": 0.1},
        "labels": {"weights": [[[name()], [name()]], [[name(), name()]]]},
    }  # fmt: skip
    path = tmp_path / "strange.toml"
    path.write_text(tomlkit.dumps(values), encoding="utf-8")
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "strange.csv"
    path.write_text(f"a {SAYS},b {SAYS},class\n1,2,x\n3,4,{SAYS}\n5,6,x\n7,,{SAYS}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "words",
    [
        ["run", "FILE", "--iterations", "2"],
        ["explain", "FILE", "--weight", "1,1,1"],
        ["explain", "FILE", "--bias", "1,1"],
        ["check", "FILE"],
        ["data", "TABLE"],
    ],
)
@pytest.mark.parametrize("is_terminal", [False, True])
def test_what_is_printed_is_what_stands_there(
    scenario: Path, table: Path, capsys, monkeypatch: pytest.MonkeyPatch, words: list[str], is_terminal: bool
):
    monkeypatch.setenv("FORCE_COLOR" if is_terminal else "NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    assert program.main([{"FILE": str(scenario), "TABLE": str(table)}.get(word, word) for word in words]) == 0
    out, err = capsys.readouterr()
    assert all(character.isprintable() or character == "\n" for character in out + err)
    assert (SHOWN[:10] if is_terminal else SHOWN) in out  # a terminal has no room for all of it


def test_a_file_of_a_strange_name_is_told_of_in_plain_letters(scenario: Path, capsys):
    strange = scenario.rename(scenario.with_name("a\x1b[31m.toml"))
    assert program.main(["validate", str(strange)]) == 0
    out, _ = capsys.readouterr()
    assert r"a\x1b[31m.toml: good." in out
    assert "\x1b" not in out
