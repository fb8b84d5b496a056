"""Files for the monkey to open, to drop and to write over: good ones, and such as no program can read."""

from pathlib import Path

from core.base.archive import write_archive
from core.saved_run.writer import SavedRun, Snapshot, archive_of
from core.setup.scenario_of_setup import scenario_text
from core.setup.setup import open_setup
from core.training.run import Run

LESSON = """format = 1
title = { en = "Mine", zh_CN = "我的" }
scenario = "gad-3-2-1"
digits = 3

[[step]]
text = "# One\\n\\n**W11** and **SOP1**"
minutes = 1
show = { state = 3, phase = "sops 1", held = "SOP1", view = "kept-runs" }
ask = [{ quantity = "SOP1" }, { vote = "W41" }, { choice = ["a", "b"], text = "Which?", right = 2, why = "So." }]
locked = ["run", "weights", "network", "data"]

[[step]]
text = { en = "# Two", zh_CN = "# 二" }
show = { phase = "all", speed = "full", view = "what-if" }
ask = [{ curve = "error", until = 30 }, { vote = ["up", "down"], text = "Which way?" }]
wait = { changed = "W11", error_below = 0.1 }
notes = "Hands up."
"""

TABLES = {
    "flowers.csv": "length,width,kind\n5.1,3.5,a\n4.9,3.0,a\n6.3,3.3,b\n5.8,2.7,b\n",
    "german.csv": "x;y;z\n1,5;2;0\n2,5;3;1\n3,5;x;1\n",
    "one-row.csv": "1,2,3\n",
    "empty.csv": "",
    "words.tsv": "a\tb\nno\tnumber\n",
}


def make_files(folder: Path) -> list[Path]:
    """Write them, and say which there are; the last two are none that could be opened."""
    folder.mkdir(parents=True, exist_ok=True)
    setup = open_setup("psi-2-3-3-2")
    scenario = folder / "scenario.toml"
    scenario.write_text(scenario_text(setup), encoding="utf-8")
    run = Run(open_setup("gad-3-2-1"))
    run.advance(60)
    snapshot = Snapshot(9, run.history.nearest(9)[1], None, None, 100, None, "weight")
    saved = folder / "run.backstep"
    write_archive(archive_of(scenario_text(run.setup), SavedRun(run, (), snapshot)), saved)
    for name, text in TABLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    lesson = folder / "lesson.toml"
    lesson.write_text(LESSON, encoding="utf-8")
    wrong = folder / "wrong-lesson.toml"
    wrong.write_text(LESSON.replace("W41", "W51").replace("sops 1", "sops 9"), encoding="utf-8")
    broken = folder / "broken.toml"
    broken.write_text(scenario.read_text(encoding="utf-8")[:200], encoding="utf-8")
    half = folder / "half.backstep"
    half.write_bytes(saved.read_bytes()[:300])
    return [
        scenario,
        saved,
        lesson,
        lesson,
        wrong,
        *(folder / name for name in TABLES),
        broken,
        half,
        folder,
        folder / "not-there.toml",
    ]
