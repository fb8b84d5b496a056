"""Some of what `python -m tests.fuzz` does by the thousand, and that it finds what it looks for."""

import json
import random

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.fuzz import saved_runs, scenarios, tables
from tests.fuzz.campaign import campaign

pytestmark = pytest.mark.usefixtures("general_loops")  # each of the networks would be compiled


@pytest.mark.slow
def test_no_file_leads_to_a_traceback_or_to_numbers_that_it_does_not_hold(qtbot: QtBot):
    report = campaign(files=300, seed=20261128)
    assert report.faults == []
    assert sum(report.tried.values()) == 300


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda answer: answer["columns"][0].update(numbers=[9.0] * len(answer["columns"][0]["numbers"])), "it holds"),
        (lambda answer: answer["left_out_rows"].append({"line": 3, "why": "no reason"}), "are left out"),
        (lambda answer: answer["columns"][0].update(name="another"), "they are called"),
        (lambda answer: [column.update(why="") for column in answer["columns"]], "nothing says why"),
    ],
)
def test_a_table_that_is_read_otherwise_would_be_found(monkeypatch: pytest.MonkeyPatch, tmp_path, change, said: str):
    right = tables.read

    def wrong(path):
        status, out, err = right(path)
        if status == 0:
            answer = json.loads(out)
            change(answer)
            out = json.dumps(answer)
        return status, out, err

    monkeypatch.setattr(tables, "read", wrong)
    faults = [tables.fault_of(random.Random(number), tmp_path) for number in range(30)]
    assert any(fault and said in fault for fault in faults)


def test_a_start_that_was_changed_silently_would_be_found(monkeypatch: pytest.MonkeyPatch, tmp_path):
    right = scenarios.open_setup
    monkeypatch.setattr(scenarios, "open_setup", lambda path: right(path).with_start(right(path).start + 1e-9))
    faults = [scenarios.fault_of(random.Random(number), tmp_path) for number in range(20)]
    assert any(fault and "are not those of the file" in fault for fault in faults)


def test_a_scenario_that_is_written_otherwise_would_be_found(monkeypatch: pytest.MonkeyPatch, tmp_path):
    right = scenarios.scenario_text
    monkeypatch.setattr(
        scenarios, "scenario_text", lambda setup: right(setup.with_learning_rate(setup.learning_rate * 2.0))
    )
    faults = [scenarios.fault_of(random.Random(number), tmp_path) for number in range(20)]
    assert any(fault and "written and read again" in fault for fault in faults)


def test_a_saved_run_that_is_taken_without_a_look_would_be_found(monkeypatch: pytest.MonkeyPatch, tmp_path):
    monkeypatch.setattr("core.saved_run.reader.first_difference", lambda roots, recorded: None)
    monkeypatch.setattr(saved_runs, "spoilt_bytes", lambda data, draws: data)
    monkeypatch.setattr(saved_runs, "spoilt_array", lambda array, draws: np.asarray(array * 1.01))
    faults = [saved_runs.fault_of(random.Random(number), tmp_path) for number in range(40)]
    assert any(fault and "is not what training leads to" in fault for fault in faults)
