"""What the command line says in another language: chosen by an option, or by the environment."""

import re
from collections.abc import Iterator

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
