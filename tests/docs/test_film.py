"""The film: what it points at is there, each line is said in each language, and its subtitles are WebVTT."""

import re

import pytest

from core.setup.setup import open_setup
from docs.film.__main__ import FOLDER, LANGUAGES, main
from docs.film.camera import Cue, subtitles
from docs.film.scenes import SCENES
from tests import ROOT

SOURCE = (ROOT / "docs" / "film" / "scenes.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_scene_has_a_line_of_its_own(language: str):
    lines = [scene.caption(language) for scene in SCENES]
    assert all(lines)
    assert len(set(lines)) == len(lines)


def test_what_it_points_at_is_in_the_first_network():
    names = open_setup("gad-3-2-1").names
    pointed_at = re.findall(r'point_at\("(\w+)"\)', SOURCE)
    assert len(pointed_at) > 3
    assert [name for name in pointed_at if names.search.find(name) is None] == []


def test_what_it_opens_is_built_in():
    opened = re.findall(r'window\.open\("([\w-]+)"\)', SOURCE)
    assert len(opened) > 3
    assert all(open_setup(name).path is None for name in opened)  # none of them is a file beside the built-in ones


def test_subtitles():
    told = subtitles([Cue(0.0, 1.25, "One."), Cue(61.5, 3600.0, "Two.")])
    assert told == "WEBVTT\n\n00:00.000 --> 00:01.250\nOne.\n\n01:01.500 --> 60:00.000\nTwo.\n"


def test_a_language_that_it_has_no_lines_in_is_named():
    with pytest.raises(SystemExit, match="en and zh, not in de"):
        main(["de"])
    assert not (FOLDER / "backstep-de.mp4").exists()
