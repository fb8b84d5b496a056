"""The command line as a user types it: answers, exit statuses, and nothing half-written."""

import csv
import json
import os
import stat
import subprocess
import sys
import threading
from argparse import Namespace
from errno import ENOSPC
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from core.base.exit_status import BAD_INPUT, guarded
from core.setup.setup import built_in_names
from core.training.run import Run
from tests import ROOT


@pytest.fixture
def broken(tmp_path):
    path = tmp_path / "broken.toml"
    path.write_text("format = 1\ntitel = 'x'\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(("name", "state"), [("gad-3-2-1", 2), ("gad-10-2-1", 1), ("csdn-2-3-1", 1000)])
def test_run_json_is_the_reference_key_by_key(call, reference, name, state):
    status, out, err = call("run", name, "--iterations", state, "--json")
    answer, expected = json.loads(out), reference(name, state)
    assert (status, err) == (0, "")
    assert list(answer) == list(expected)
    assert answer["iteration"] == state
    assert answer["error"] == pytest.approx(expected["error"], rel=1e-9)
    for key in ("outputs", "weights", "biases"):
        assert flat(answer[key]) == pytest.approx(flat(expected[key]), rel=1e-9)
        assert shape(answer[key]) == shape(expected[key])
    for key in ("weights", "biases"):
        assert flat(answer["gradients"][key]) == pytest.approx(flat(expected["gradients"][key]), rel=1e-8)


def flat(nested):
    return [x for part in nested for x in flat(part)] if isinstance(nested, list) else [nested]


def shape(nested):
    return [shape(part) for part in nested] if isinstance(nested, list) else 0


def test_run_without_json_is_a_table(call):
    status, out, _ = call("run", "gad-3-2-1", "--iterations", 1)
    assert status == 0
    assert "iteration 1, error 0.144009" in out
    rows = {line.split()[0]: line.split()[1:] for line in out.splitlines() if line.startswith("W")}
    assert rows["W11"] == ["0.4170211618", "+0.0008376756922"]


def test_csv_has_every_state_once_and_is_written_whole(call, tmp_path, reference):
    path = tmp_path / "run.csv"
    status, _, _ = call("run", "gad-3-2-1", "--iterations", 1000, "--csv", path)
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    assert status == 0
    assert [int(row["state"]) for row in rows] == list(range(1001))
    assert float(rows[1000]["error"]) == pytest.approx(reference("gad-3-2-1", 1000)["error"], rel=1e-9)
    assert float(rows[2]["Predicted"]) == pytest.approx(reference("gad-3-2-1", 2)["outputs"][0][0], rel=1e-10)
    assert os.listdir(tmp_path) == ["run.csv"]


@pytest.mark.slow
def test_ctrl_c_leaves_the_old_csv_and_nothing_half_written(tmp_path):
    path = tmp_path / "run.csv"
    path.write_text("what was there", encoding="utf-8")
    script = f"""
import os, signal, sys
from core.training.run import Run
from main import main

signal.signal(signal.SIGINT, signal.default_int_handler)  # which whoever started the tests may have had ignored
real = Run.advance

def advance(self, until, *others, **more):
    if self.history.last >= 500:  # many states come at once
        os.kill(os.getpid(), signal.SIGINT)
    return real(self, until, *others, **more)

Run.advance = advance
sys.exit(main(["run", "gad-3-2-1", "--iterations", "100000000", "--csv", {str(path)!r}]))
"""
    process = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert process.returncode == 130
    assert (process.stdout, process.stderr.count("\n")) == ("", 1)
    assert path.read_text(encoding="utf-8") == "what was there"
    assert os.listdir(tmp_path) == ["run.csv"]


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_csv_leaves_the_mode_and_the_link_as_they_are(call, tmp_path):
    kept, link, new = tmp_path / "kept.csv", tmp_path / "link.csv", tmp_path / "new.csv"
    kept.write_text("what was there", encoding="utf-8")
    kept.chmod(0o640)
    link.symlink_to(kept)
    for path in (link, new):
        assert call("run", "gad-3-2-1", "--iterations", 3, "--csv", path)[0] == 0
    assert link.is_symlink()
    assert (kept.stat().st_mode & 0o777, len(lines_of(kept))) == (0o640, 5)
    umask = os.umask(0)
    os.umask(umask)
    assert new.stat().st_mode & 0o777 == 0o666 & ~umask


def test_csv_goes_through_a_pipe_and_a_device(call, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.extend(lines_of(pipe)))
    reader.start()
    assert call("run", "gad-3-2-1", "--iterations", 3, "--csv", pipe)[0] == 0
    reader.join(60)
    assert (len(read), read[0]) == (5, "state,error,Predicted")
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    here, there = os.openpty()  # no file can take the place of it, whatever is wrong with the program
    device = Path(os.ttyname(there))
    assert call("run", "gad-3-2-1", "--iterations", 3, "--csv", device)[0] == 0
    assert os.read(here, 1000).startswith(b"state,error,Predicted")
    assert device.is_char_device()
    os.close(here)
    os.close(there)


@pytest.mark.parametrize(
    "words",
    [
        ("run", "own.toml", "--csv", "own.toml"),
        ("run", "own.toml", "--epochs", "points.csv"),
        ("run", "own.toml", "--csv", "link.toml"),
        ("run", "own.toml", "--csv", "new.csv", "--epochs", "new.csv"),
        ("library", "script", "numpy", "own.toml", "--out", "own.toml"),
        ("weights", "write", "own.toml", "--as", "npz", "--to", "own.toml"),
        ("weights", "read", "w.npz", "--into", "own.toml", "--out", "w.npz"),
        ("mark", "--all", "class", "--csv", "class/one.json"),
    ],
)
def test_what_a_call_reads_is_not_written_over(call, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    source = (ROOT / "resources/scenarios/gad-3-2-1.toml").read_text(encoding="utf-8")
    given = "inputs = [[0.1, 0.4, 4.1]]\ntargets = [[0.2]]\n"
    assert given in source
    Path("own.toml").write_text(source.replace(given, 'file = "points.csv"\ntarget_columns = 1\n'), encoding="utf-8")
    Path("points.csv").write_text("0.1,0.4,4.1,0.2\n", encoding="utf-8")
    Path("link.toml").symlink_to("own.toml")
    Path("class").mkdir()
    Path("class/one.json").write_text("{}", encoding="utf-8")
    assert call("weights", "write", "own.toml", "--to", "w.npz")[0] == 0
    before = {path: path.read_bytes() for path in Path().rglob("*.*")}
    status, out, err = call(*words)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert f"{words[-2]} {words[-1]}: this call needs what stands in that file; name another" in err
    assert {path: path.read_bytes() for path in Path().rglob("*.*")} == before


def test_csv_into_a_folder_is_refused_before_anything_is_trained(call, tmp_path, monkeypatch):
    monkeypatch.setattr(Run, "advance", lambda *_: pytest.fail("it trains"))
    status, _, err = call("run", "gad-3-2-1", "--csv", tmp_path)
    assert (status, err) == (2, f"backstep: --csv {tmp_path}: can't be written: Is a directory\n")


def test_explain_json_is_the_chain_as_the_format_says(call):
    status, out, _ = call("explain", "gad-3-2-1", "--iteration", 0, "--weight", "1,1,1", "--json")
    answer = json.loads(out)
    assert status == 0
    assert list(answer) == ["name", "value", "gradient", "new_value", "paths"]
    assert (answer["name"], answer["value"]) == ("W11", 0.417022)
    assert answer["gradient"] == pytest.approx(0.0008382052278373174, rel=1e-12)
    assert answer["new_value"] == pytest.approx(0.41702116179477217, rel=1e-15)
    (path,) = answer["paths"]
    assert path["product"] == pytest.approx(answer["gradient"], rel=1e-12)
    assert list(path["factors"][0]) == ["name", "of", "formula", "value"]
    assert path["factors"][0]["name"] == "g1"
    assert path["factors"][0]["of"] == "∂E/∂Predicted"
    assert path["factors"][0]["formula"] == "2(Predicted − target)"


def test_explain_of_a_bias_by_place_and_by_name(call):
    by_place = call("explain", "csdn-2-3-1", "--bias", "2,1", "--json")
    answer = json.loads(by_place[1])
    assert answer["gradient"] == pytest.approx(-0.08961692722489309, rel=1e-12)
    assert call("explain", "csdn-2-3-1", "--name", answer["name"], "--json") == by_place


def test_explain_without_json_is_aligned_text(call):
    status, out, _ = call("explain", "gad-3-2-1", "--weight", "1,1,1")
    lines = [line for line in out.splitlines() if line.startswith("  g")]
    assert status == 0
    assert [line.split()[0] for line in lines] == ["g1", "g2", "g3", "g4", "g5"]
    assert len({line.rindex("=") for line in lines}) == 1
    assert "update: 0.417022 − 0.001 · 0.0008382052278 = 0.417021161795" in out


def test_explain_says_by_which_mistake_its_gradients_are(call, tmp_path):
    path = tmp_path / "mistaken.toml"
    source = (ROOT / "resources/scenarios/gad-3-2-1.toml").read_text(encoding="utf-8")
    rule = 'rule = ["wrong_sign", "no_output_slope"]'
    path.write_text(source.replace("[training]", f"[training]\n{rule}"), encoding="utf-8")
    said = "gradients by a mistake made on purpose: wrong_sign + no_output_slope"
    for words in (("explain", path, "--name", "W11"), ("run", path, "--iterations", 0)):
        assert said in call(*words)[1].splitlines()
    assert "mistake" not in call("explain", "gad-3-2-1", "--name", "W11")[1]


def test_explain_of_a_bias_that_is_never_updated_shows_no_update(call, tmp_path):
    path = tmp_path / "fixed.toml"
    source = (ROOT / "resources/scenarios/csdn-2-3-1.toml").read_text(encoding="utf-8")
    path.write_text(source.replace("{ size = 3,", '{ size = 3, bias = "fixed",'), encoding="utf-8")
    out = call("explain", path, "--bias", "1,1")[1]
    assert "  product = −0.002208468294" in out
    assert out.splitlines()[-1] == "update: none, the bias is fixed; it stays 0.1"


@pytest.mark.slow
def test_check_passes_on_every_built_in_and_exits_1_on_a_mistake(call, tmp_path):
    for name in built_in_names():
        status, out, _ = call("check", name)
        assert status == 0, out
    source = (ROOT / "resources/scenarios/csdn-2-3-1.toml").read_text(encoding="utf-8")
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(source.replace("[training]", '[training]\nrule = "wrong_sign"'), encoding="utf-8")
    status, out, _ = call("check", wrong)
    assert status == 1
    assert "wrong_sign" in out
    status, out, _ = call("check", wrong, "--json")
    assert (status, json.loads(out)["passed"]) == (1, False)


def test_scenarios_lists_the_built_in_ones(call):
    status, out, _ = call("scenarios", "--json")
    assert status == 0
    assert [each["name"] for each in json.loads(out)] == list(built_in_names())
    _, listed, _ = call("scenarios")
    assert all(name in listed for name in built_in_names())


def test_validate_says_good_or_what_is_wrong(call, broken):
    status, out, _ = call("validate", "gad-3-2-1")
    assert (status, out) == (0, "gad-3-2-1: good. A 3-2-1 network; parameters: 8, samples: 1.\n")
    status, out, err = call("validate", broken)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert str(broken) in err
    assert "titel" in err
    assert '"title"' in err or "'title'" in err or "title" in err.replace("titel", "")


@pytest.mark.parametrize("words", [("scenarios",), ("scenarios", "--json")])
def test_who_reads_no_farther_ends_a_command_well(words: tuple[str, ...]):
    reader, writer = os.pipe()
    os.close(reader)
    ended = subprocess.run(
        [sys.executable, "main.py", *words], cwd=ROOT, stdout=writer, stderr=subprocess.PIPE, check=False
    )
    os.close(writer)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is always full")
@pytest.mark.parametrize("words", [("scenarios",), ("scenarios", "--json"), ("validate", "gad-3-2-1")])
def test_a_disk_that_is_full_behind_what_is_printed_is_said(words: tuple[str, ...]):
    with open("/dev/full", "w", encoding="utf-8") as full:
        ended = subprocess.run(
            [sys.executable, "main.py", *words], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert ended.stderr == "backstep: what is printed can't be written: No space left on device\n"
    assert ended.returncode == BAD_INPUT


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (OSError(ENOSPC, "No space left on device"), "No space left on device"),
        (OSError(ENOSPC, "No space left on device", "a.png"), "a.png: No space left on device"),
        (OSError("too many files"), "too many files"),
    ],
)
def test_of_another_fault_of_the_system_it_is_not_said(capsys: pytest.CaptureFixture[str], fault: OSError, told: str):
    def write_all(_arguments: Namespace) -> int:
        raise fault

    assert guarded(write_all, Namespace()) == BAD_INPUT
    assert capsys.readouterr().err == f"backstep: {told}\n"


@pytest.mark.parametrize(
    "words",
    [
        ("run", "no-such-scenario"),
        ("run", "gad-3-2-1", "--iterations", "many"),
        ("run", "gad-3-2-1", "--iterations", "-1"),
        ("run", "gad-3-2-1", "--csv", "/no/such/folder/run.csv"),
        ("explain", "gad-3-2-1"),
        ("explain", "gad-3-2-1", "--weight", "1,1"),
        ("explain", "gad-3-2-1", "--weight", "0,1,1"),
        ("explain", "gad-3-2-1", "--weight", "1,4,1"),
        ("explain", "gad-3-2-1", "--bias", "1,1"),
        ("explain", "gad-3-2-1", "--name", "W99"),
        ("explain", "gad-3-2-1", "--weight", "1,1,1", "--sample", "2"),
        ("picture", "gad-3-2-1"),
        ("picture", "gad-3-2-1", "--size", "big", "--out", "x.png"),
        ("picture", "gad-3-2-1", "--select", "W99", "--out", "x.png"),
        ("picture", "gad-3-2-1", "--view", "matrixes", "--out", "x.png"),
        ("picture", "gad-3-2-1", "--out", "x.jpg"),
        ("picture", "gad-3-2-1", "--size", "10000x10000", "--scale", "4", "--out", "x.png"),
        ("no-such-scenario",),
        ("gad-3-2-1", "too", "much"),
        ("explain", "gad-3-2-1", "--weight", "9" * 5000 + ",1,1"),
        ("check", "gad-3-2-1", "--tolerance", "nan"),
        ("validate", "two\nlines"),
        ("validate", "/dev/null"),
        ("--nonsense",),
    ],
)
def test_bad_input_is_one_line_on_stderr_and_exit_status_2(call, words):
    status, out, err = call(*words)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1, err
    assert err.startswith("backstep: ")
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        (("run", "gad-3-2-1", "--json", "--iterations", "1 000"), "1000"),
        (("run", "gad-3-2-1", "--json", "--iterations", "2e3"), "2000"),
        (("check", "gad-3-2-1", "--json", "--tolerance", "1,5e-6"), "1.5e-6"),
        (("check", "gad-3-2-1", "--json", "--tolerance", "2^-20"), "9.5367431640625e-07"),
    ],
)
def test_numbers_are_typed_as_in_the_window(call, words, plain):
    status, out, err = call(*words)
    assert (status, err) == (0, "")
    assert out == call(*words[:-1], plain)[1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("run", "gad-3-2-1", "--iterations", "1,000"), "'1,000' is not a count: "),
        (("run", "gad-3-2-1", "--iterations", "-1"), "'-1' is not a count: "),
        (("run", "gad-3-2-1", "--iterations", "2.5"), "'2.5' is not a count: "),
        (("check", "gad-3-2-1", "--tolerance=-1e-6"), "'-1e-6' is not a tolerance such as 1e-6"),
        (("chek", "gad-3-2-1"), "'chek' is no command (did you mean \"check\"?)"),
        (("gad-3-2-1", "too", "much"), "'gad-3-2-1' is no command, and the window takes one scenario alone"),
        (("run", "gad-3-2-1", "--iterations", "9" * 13), "is too large: a count has 12 digits at most"),
        (("explain", "gad-3-2-1", "--weight", "1.5,1,1"), "'1.5,1,1' is not 3 whole numbers parted by commas"),
        (("explain", "gad-3-2-1", "--name", "x" * 99), f"--name {'x' * 59}…: the network has no weight"),
        (("run", "gad-3-2-1", "--errors-as", "x" * 99), f"there is no such choice: '{'x' * 59}…' (choose from "),
        (("run", "gad-3-2-1", f"--{'x' * 99}"), f"there is no such option: --{'x' * 57}… (see"),
        (("--language", "x" * 99), f"--language '{'x' * 59}…' is none of these: en, "),
    ],
)
def test_bad_words_are_told_by_their_cause(call, words, said):
    assert said in call(*words)[2]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("explain",), "缺少: SCENARIO"),
        (("explain", "gad-3-2-1", "--weight", "1,1,1", "--name", "W11"), "--name: 不可同时给出 --weight"),
        (("weights", "reed"), "没有这个选择: 'reed' (可选 'read', 'write')"),
    ],
)
def test_bad_words_are_told_in_another_language_too(call, words, said):
    assert said in call("--language", "zh", *words)[2]


def test_a_run_that_leaves_the_numbers_says_where_and_what(call, tmp_path):
    source = (ROOT / "resources/scenarios/gad-3-2-1.toml").read_text(encoding="utf-8")
    wild = tmp_path / "wild.toml"
    wild.write_text(
        source.replace('"sigmoid"', '"identity"').replace("learning_rate = 0.001", "learning_rate = 1e300"),
        encoding="utf-8",
    )
    status, out, err = call("run", wild, "--iterations", "10", "--json")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "training stopped at iteration 1: " in err


@pytest.mark.parametrize(
    "command", [(), ("run",), ("explain",), ("check",), ("scenarios",), ("validate",), ("picture",)]
)
def test_help_of_each_command(call, command):
    status, out, _ = call(*command, "--help")
    assert status == 0
    assert out.startswith("usage: ")


@pytest.mark.slow
def test_no_display_is_one_line_and_exit_status_2():
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    for display in ({}, {"DISPLAY": ":97531"}):
        ended = subprocess.run(
            [sys.executable, "main.py"], cwd=ROOT, env=environment | display, capture_output=True, text=True,
            timeout=60, check=False,
        )  # fmt: skip
        assert (ended.returncode, ended.stdout) == (2, "")
        assert ended.stderr.count("\n") == 1, ended.stderr
        assert "no display" in ended.stderr


@pytest.mark.slow
def test_picture_needs_no_display(tmp_path):
    out = tmp_path / "window.png"
    words = [
        "picture",
        "gad-3-2-1",
        "--state",
        "5",
        "--select",
        "W11",
        "--theme",
        "dark",
        "--size",
        "1000x700",
    ]
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}

    def picture(scale: int) -> QImage:
        subprocess.run(
            [sys.executable, "main.py", *words, "--scale", str(scale), "--out", str(out)],
            cwd=ROOT, env=environment, check=True, timeout=120,
        )  # fmt: skip
        assert os.listdir(tmp_path) == ["window.png"]
        return QImage(str(out)).convertToFormat(QImage.Format.Format_Grayscale8)

    large, small = picture(2), picture(1)
    assert (large.width(), large.height()) == (2000, 1400)
    smaller = large.scaled(small.size(), mode=Qt.TransformationMode.SmoothTransformation)
    apart = np.abs(pixels_of(smaller).astype(int) - pixels_of(small)).mean()
    assert apart < 4.0, "the same window, drawn finer"


def pixels_of(image: QImage) -> np.ndarray:
    """How light each pixel is, (height, width)."""
    whole = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return whole[:, : image.width()]


def test_a_name_that_a_spreadsheet_would_calculate_is_a_name_in_the_csv(call, tmp_path):
    text = (ROOT / "resources/scenarios/gad-3-2-1.toml").read_text(encoding="utf-8")
    named = text.replace('neurons = ["Predicted"]', 'neurons = ["=1+1"]')
    path = tmp_path / "named.toml"
    path.write_text(named, encoding="utf-8")
    status, _, _ = call("run", path, "--iterations", 1, "--csv", tmp_path / "run.csv")
    assert status == 0
    assert (tmp_path / "run.csv").read_text(encoding="utf-8").splitlines()[0] == "state,error,'=1+1"


@pytest.mark.slow
def test_a_picture_of_a_state_that_can_not_be_trained_is_refused(tmp_path):
    script = f"""
import sys
from core.training.run import Run
from main import main

def fail(*_, **__):
    raise ZeroDivisionError("while training")

Run.advance = fail
sys.exit(main(["picture", "gad-3-2-1", "--state", "9", "--out", {str(tmp_path / "a.png")!r}]))
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 2
    fault = "iteration 9 can't be trained, by a fault of the program's own: ZeroDivisionError: while training"
    assert done.stderr.splitlines()[-1] == f"backstep: {fault}"
    assert os.listdir(tmp_path) == []


def test_a_cross_entropy_of_41_is_printed_trains_and_explains_itself(call, tmp_path):
    path = tmp_path / "ages.toml"
    path.write_text(
        """format = 1
title = "One neuron, raw ages"
[network]
inputs = 1
layers = [ { size = 1, activation = "sigmoid" } ]
[start]
weights = [ [[1.0]] ]
biases = [ [0.0] ]
[data]
inputs = [[41.0], [12.0], [36.0]]
targets = [[0], [1], [0]]
[training]
loss = "binary_cross_entropy"
learning_rate = 0.1
batch = 1
""",
        encoding="utf-8",
    )
    status, out, _ = call("run", path, "--iterations", "0", "--json")
    first = json.loads(out)
    assert (status, first["error"], first["gradients"]["weights"]) == (0, 41.0, [[[41.0]]])
    status, out, _ = call("run", path, "--iterations", "100", "--json")
    assert status == 0 and json.loads(out)["iteration"] == 100
    _, out, _ = call("explain", path, "--iteration", "0", "--weight", "1,1,1", "--json")
    (way,) = json.loads(out)["paths"]
    assert way["product"] == pytest.approx(41.0, rel=1e-9)
    _, out, _ = call("explain", path, "--iteration", "0", "--weight", "1,1,1", "--sample", "3")
    assert "1 − target" in out and "product = +36" in out
    assert call("check", path, "--iteration", "0")[0] == 0


def test_run_prints_the_error_of_every_n_th_iteration(call):
    lines = call("run", "gad-3-2-1", "--iterations", 5, "--errors", 2)[1].splitlines()
    assert lines == [
        "Loss after iteration 0: 0.144039",
        "Loss after iteration 2: 0.143980",
        "Loss after iteration 4: 0.143921",
    ]
    after = call("run", "gad-3-2-1", "--iterations", 5, "--errors", 4, "--after", "--errors-as", "tsv")[1]
    assert [line.partition("\t")[0] for line in after.splitlines()] == ["iteration", "0", "4"]
    status, out, _ = call("run", "gad-3-2-1", "--iterations", 5, "--errors", 5, "--json")
    assert (status, [state for state, _ in json.loads(out)["errors"]]) == (0, [0, 5])


def test_errors_with_a_csv_are_the_same(call, tmp_path):
    words = "run", "gad-3-2-1", "--iterations", 4, "--errors", 2
    assert call(*words)[1] == call(*words, "--csv", tmp_path / "run.csv")[1]
    assert len((tmp_path / "run.csv").read_text(encoding="utf-8").splitlines()) == 6


def test_every_0_iterations_is_none(call):
    status, _, err = call("run", "gad-3-2-1", "--errors", 0)
    assert status == 2 and "--errors 0" in err


def test_kernel_prints_the_loop_of_a_small_network(call):
    status, out, err = call("kernel", "gad-3-2-1")
    assert (status, err) == (0, "")
    assert out.startswith("# 3-2-1: sigmoid, sigmoid; squared_error, sgd, one sample an iteration.\n")
    assert "w2_1_1 = w2_1_1 - a1_1 * step2_1\n" in out
    compile(out, "printed", "exec")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("digits-64-20-10", "it has 1510 weights and biases, and 64 at the most are made variables of their own"),
        ("psi-2-1000-1000-2", "it has 1006002 weights and biases"),
    ],
)
def test_kernel_says_what_trains_where_no_loop_is_generated(call, name, why):
    status, out, _ = call("kernel", name)
    assert status == 0
    assert out.startswith(f"no loop is generated for {name}: {why}")
    assert out.endswith("core/training/compiled/online.py trains it\n")
