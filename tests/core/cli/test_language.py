"""What the command line says in another language: chosen by an option, or by the environment."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.base.spoken import speak
from main import main

HAN = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize("words", [["--language", "zh"], ["--language=zh_CN"], ["--language", "zh-CN"]])
def test_an_answer_is_in_the_language_of_the_option(words: list[str], capsys: pytest.CaptureFixture[str]):
    assert main([*words, "check", "gad-3-2-1"]) == 0
    assert "8 个梯度全部与中心差分一致" in capsys.readouterr().out


def test_the_option_may_stand_behind(capsys: pytest.CaptureFixture[str]):
    assert main(["scenarios", "--language", "zh"]) == 0
    assert "3-2-1，链式法则" in capsys.readouterr().out


def test_without_it_the_environment_decides(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert main(["run", "nowhere"]) == 2
    assert "既不是文件，也不是内置案例" in capsys.readouterr().err
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert main(["run", "nowhere"]) == 2
    assert "neither a file nor a built-in scenario" in capsys.readouterr().err


ANSWERS_FOR_PROGRAMS = (
    ["exercise", "gad-3-2-1", "--about", "E"],
    ["mark", "gad-3-2-1", "answers.json", "--about", "E"],
    ["mark", "--all", "."],
    ["explain", "moons-2-3-2", "--name", "W1_11"],
    ["check", "csdn-2-3-1"],
    ["data", "table.csv"],
    ["scenarios"],
)


@pytest.mark.parametrize("words", ANSWERS_FOR_PROGRAMS, ids=" ".join)
def test_what_a_program_reads_is_the_same_whatever_the_desktop_speaks(
    words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    (tmp_path / "answers.json").write_text('{"z[1,1]": "0.33", "E": 9}')
    (tmp_path / "table.csv").write_text("x,y,kind\n1,2,a\n3,?,b\n5,6,a\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("LC_ALL", raising=False)
    answers = {}
    for language in ("en_US.UTF-8", "zh_CN.UTF-8"):
        monkeypatch.setenv("LANGUAGE", language)
        main([*words, "--json"])
        answers[language] = capsys.readouterr().out
    assert answers["zh_CN.UTF-8"] == answers["en_US.UTF-8"]
    assert not HAN.search(answers["zh_CN.UTF-8"])


def test_a_program_that_names_a_language_is_answered_in_it(capsys: pytest.CaptureFixture[str]):
    assert main(["exercise", "gad-3-2-1", "--about", "E", "--json", "--language", "zh"]) == 0
    assert HAN.search(capsys.readouterr().out)


def test_what_is_missing_in_a_call_is_said_in_the_language_too(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["--language", "zh", "explain", "gad-3-2-1"])
    assert "下列选项 --weight --bias --name 须给出一个" in capsys.readouterr().err


def test_a_language_that_is_not_there_is_refused_with_those_that_are(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        main(["--language", "tlh", "scenarios"])
    assert ended.value.code == 2
    assert "--language 'tlh' is none of these: en, zh_CN" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["run", "explain", "check", "exercise", "mark", "worksheet", "picture", "data"])
def test_the_help_of_every_command_is_translated(command: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["--language", "zh", command, "--help"])
    told = capsys.readouterr().out
    assert told.startswith("用法") and "选项" in told
    options = re.findall(r"^  -\S+.*?(?=^  -|\Z)", told.partition("选项")[2], re.MULTILINE | re.DOTALL)
    assert [option for option in options if not HAN.search(option)] == []
