"""Other libraries on the command line."""

import json
import subprocess
import sys

from core.export.libraries.names import LIBRARY_NAMES


def test_they_are_listed(call):
    status, out, err = call("library", "list")
    assert (status, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()[1:]] == list(LIBRARY_NAMES)
    assert "no" in next(line for line in out.splitlines() if line.startswith("neuralnet")).split()


def test_one_is_told_of(call):
    status, out, _ = call("library", "about", "opencv")
    assert status == 0
    assert out.startswith("OpenCV ANN_MLP 4.14.0: How OpenCV's ANN_MLP goes back\n")
    assert "the rule sequential_update" in out
    status, out, _ = call("library", "about", "opencv", "--json")
    assert json.loads(out)["script"] is True


def test_a_script_is_written_run_and_held_against_a_run(call, tmp_path):
    script, printed = tmp_path / "net.py", tmp_path / "printed.txt"
    status, out, err = call(
        "library", "script", "numpy", "csdn-2-3-1", "--iterations", "6", "--every", "4", "--out", script
    )
    assert (status, err) == (0, "")
    assert f"{script}: a script for NumPy 2.4.6; it prints iterations 0 to 6." in out
    ran = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True)
    printed.write_text(ran.stdout)
    status, out, err = call("library", "compare", "numpy", "csdn-2-3-1", "--output", printed)
    assert (status, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()[1:4]] == ["0", "4", "6"]
    assert out.splitlines()[-1] == "all 3 states are the same to 1.0e-12"
    status, out, _ = call("library", "compare", "numpy", "csdn-2-3-1", "--output", printed, "--json")
    assert (status, json.loads(out)["agrees"]) == (0, True)


def test_another_learning_rate_is_apart_from_iteration_1_on(call, tmp_path):
    printed = tmp_path / "printed.txt"
    status, out, err = call("library", "compare", "numpy", "csdn-2-3-1", "--run", "--program", sys.executable)
    assert (status, err) == (0, "")
    call("library", "script", "numpy", "csdn-2-3-1", "--iterations", "2", "--out", tmp_path / "net.py")
    text = (tmp_path / "net.py").read_text().replace("0.01 * by", "0.02 * by")
    ran = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True)
    printed.write_text(ran.stdout)
    status, out, _ = call("library", "compare", "numpy", "csdn-2-3-1", "--output", printed)
    assert status == 1
    assert out.splitlines()[-1].startswith("Apart from iteration 1 on: B2 is ")


def test_what_was_not_asked_for_is_not_trained(call, tmp_path):
    """A script that printed iteration 10²⁵ had ours train until somebody stopped it."""
    call("library", "script", "numpy", "csdn-2-3-1", "--iterations", "1", "--out", tmp_path / "net.py")
    ran = subprocess.run([sys.executable, str(tmp_path / "net.py")], capture_output=True, text=True, check=True)
    printed = tmp_path / "printed.txt"
    printed.write_text(ran.stdout.replace('"iteration": 1,', f'"iteration": {10**25},'))
    status, out, err = call("library", "compare", "numpy", "csdn-2-3-1", "--output", printed)
    assert (status, out) == (2, "")
    assert "none beyond 1\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}000 was asked for" in err


def test_bad_input_is_said_in_a_line(call, tmp_path):
    for arguments, said in (
        (("compare", "keras", "csdn-2-3-1", "--output", tmp_path / "no"), "can't be read"),
        (("compare", "keras", "--run", "--program", tmp_path / "no"), "can't be started"),
        (("script", "opencv", "csdn-2-3-1", "--out", tmp_path / "x.py"), "choose tanh"),
        (("script", "keras", "--every", "0", "--out", tmp_path / "x.py"), "--every 0"),
        (("script", "keras", "--out", tmp_path / "no" / "x.py"), "--out"),
        (("script", "kears", "--out", tmp_path / "x.py"), "is none of these"),
        (("compare", "keras"), "--output"),
    ):
        status, out, err = call("library", *arguments)
        assert (status, out) == (2, ""), arguments
        assert said in err
        assert len(err.splitlines()) == 1
    assert not (tmp_path / "x.py").exists()
