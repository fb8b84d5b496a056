"""Spoilt files of pictures: each is read, or refused in one line; nothing is believed, and nothing else is raised."""

import gzip
import random

import pytest

from core.data.pictures.faults import PictureError
from core.data.pictures.picture_file import are_pictures, read_picture_file
from tests.core.data.pictures.made import drawn, lines, write_idx
from tests.fuzz.mutation import spoilt_bytes, spoilt_text

PIXELS, LABELS = drawn()
NAMES = ",".join(["label", *(f"pixel{place}" for place in range(16))]) + "\n"


@pytest.mark.parametrize("form", ["lines", "lines.gz", "idx", "idx.gz", "labels"])
def test_whatever_is_spoilt(tmp_path, form):
    draws = random.Random(form)
    said = []
    for _ in range(150):
        path = write_idx(tmp_path, PIXELS, LABELS, packed=form == "idx.gz")
        spoilt = path
        if form.startswith("lines"):
            path = spoilt = tmp_path / "a.csv"
            text = draws.choice(("", NAMES)) + lines(PIXELS, LABELS, last=draws.random() < 0.5)
            content = (spoilt_text(text, draws) if draws.random() < 0.5 else text).encode(errors="replace")
            path.write_bytes(gzip.compress(content) if form == "lines.gz" else content)
        elif form == "labels":
            spoilt = path.with_name("train-labels-idx1-ubyte")
        if draws.random() < 0.8:
            spoilt.write_bytes(spoilt_bytes(spoilt.read_bytes(), draws))
        are_pictures(path)
        try:
            found = read_picture_file(path)
        except PictureError as raised:
            said.append(str(raised))
            continue
        assert len(found.kept) == len(found.labels) > 0 and int(found.labels.min()) >= 0
    assert 10 < len(said) < 150 and not any("\n" in each for each in said)
