"""A lesson is validated as a scenario is, and all that is wrong with it is said."""

from pathlib import Path

from tests.core.lessons.lessons import EXAMPLE


def test_validate_says_good_of_a_lesson_or_every_fault(call, tmp_path: Path):
    path = tmp_path / "my.toml"
    path.write_text(EXAMPLE, encoding="utf-8")
    said = f"{path}: good. A lesson on a 3-2-1 network: 4 steps, 4 questions, 10 minutes.\n"
    assert call("validate", path) == (0, said, "")
    path.write_text(
        EXAMPLE.replace('"SOP1" }\nask', '"W51" }\nask').replace("right = 2", "right = 9"), encoding="utf-8"
    )
    assert call("validate", path) == (
        2,
        "",
        f"backstep: {path}: line 27, step 2, show.held: no W51 here: W41, W42\n"
        f"backstep: {path}: line 45, step 3, ask[1].right: option 9 is said to be right; there are 3, counted from 1\n",
    )
