"""Files of pictures in every usual form, and what is wrong with those that are none."""

import gzip
import tracemalloc

import numpy as np
import pytest

from core.data.pictures.faults import PictureError
from core.data.pictures.picture_file import are_pictures, is_idx, read_picture_file
from tests.core.data.pictures.made import drawn, idx, lines, write_idx

PIXELS, LABELS = drawn()
NAMES = ",".join(["label", *(f"pixel{place}" for place in range(16))]) + "\n"


def refusal(path, **how) -> str:
    with pytest.raises(PictureError) as caught:
        read_picture_file(path, **how)
    return str(caught.value)


def told(reading) -> list[str]:
    return [str(decision) for decision in reading.decisions()]


@pytest.mark.parametrize(
    ("text", "column"),
    [
        (lines(PIXELS, LABELS), "first"),
        (lines(PIXELS, LABELS, head=NAMES), "first"),
        (lines(PIXELS, LABELS, last=True), "last"),
        (lines(PIXELS, LABELS, last=True, head=NAMES.replace("label,", "").strip() + ",class\n"), "last"),
        (lines(PIXELS, LABELS, mark=";"), "first"),
        (lines(PIXELS, LABELS, mark="\t").replace("\n", "\r\n"), "first"),
        (lines(PIXELS, LABELS).replace(",", ", ") + "\n\n", "first"),
        (lines(PIXELS, LABELS).rstrip("\n"), "first"),
        ("\ufeff" + NAMES.replace("label", '"label"') + lines(PIXELS, LABELS), "first"),
    ],
    ids=[
        "plain",
        "names",
        "last",
        "named last",
        "semicolons",
        "tabs, CR LF",
        "spaces, blank lines",
        "no end",
        "BOM, quotes",
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_lines_of_a_label_and_pixels(tmp_path, text, column, packed):
    path = tmp_path / "digits.csv"
    path.write_bytes(gzip.compress(text.encode()) if packed else text.encode())
    assert are_pictures(path)
    found = read_picture_file(path)
    assert np.array_equal(found.kept, PIXELS) and np.array_equal(found.labels, LABELS)
    assert (found.label_column, found.sides, found.classes, found.largest) == (column, (4, 4), 3, 255)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("given", ["images-idx3", "labels-idx1"])
def test_idx_files_with_their_partner(tmp_path, packed, given):
    path = write_idx(tmp_path, PIXELS, LABELS, packed=packed)
    given = path.with_name(path.name.replace("images-idx3", given))
    assert are_pictures(given)
    found = read_picture_file(given)
    assert np.array_equal(found.kept, PIXELS) and np.array_equal(found.labels, LABELS)
    assert found.sides == (4, 4) and found.path == path
    assert told(found) == [f"An IDX file: 12 pictures of 4 × 4 pixels, its labels in {found.labels_path.name}."]


def test_a_packed_file_finds_an_unpacked_partner_and_the_points_of_others(tmp_path):
    path = write_idx(tmp_path, PIXELS, LABELS)
    path.with_name("t10k-images.idx3-ubyte.gz").write_bytes(gzip.compress(path.read_bytes()))
    path.with_name("t10k-labels.idx1-ubyte").write_bytes(idx(LABELS, 12))
    found = read_picture_file(tmp_path / "t10k-images.idx3-ubyte.gz")
    assert found.labels_path == tmp_path / "t10k-labels.idx1-ubyte"


def test_the_name_says_nothing_what_it_begins_with_does(tmp_path):
    path = tmp_path / "pictures.dat"
    path.write_bytes(gzip.compress(idx(PIXELS, 12, 4, 4)))
    (tmp_path / "answers").write_bytes(idx(LABELS, 12))
    found = read_picture_file(path, tmp_path / "answers")
    assert np.array_equal(found.kept, PIXELS)


def test_what_was_decided_is_said(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(NAMES + lines(PIXELS, LABELS))
    assert told(read_picture_file(path)) == [
        "Lines of a label and 16 pixels: 12 pictures.",
        "Line 1 is passed over: it holds names.",
        "The first column is the label, because it is called label.",
        "A picture has 4 × 4 pixels, as the number of its pixels is a square.",
    ]
    path.write_text(lines(PIXELS, LABELS, last=True))
    assert told(read_picture_file(path))[1] == (
        "The last column is the label, because it holds all whole numbers from 0 to 2."
    )


def test_where_both_ends_may_be_the_label_it_is_the_first_and_can_be_said(tmp_path):
    pixels = PIXELS.copy()
    pixels[:, -1] = LABELS
    path = tmp_path / "a.csv"
    path.write_text(lines(pixels, 2 - LABELS))
    found = read_picture_file(path)
    assert found.label_column == "first"
    assert told(found)[1] == "The first column is the label, because it may be either, and most files have it there."
    other = found.with_label_column("last")
    assert np.array_equal(other.labels, LABELS) and np.array_equal(other.kept[:, 1:], pixels[:, :-1])
    assert np.array_equal(read_picture_file(path, column="last").kept, other.kept)


def test_scanned_digits_have_pixels_up_to_16(tmp_path):
    path = tmp_path / "optdigits.tra"
    path.write_text(lines(PIXELS % 17, LABELS, last=True))
    assert read_picture_file(path).largest == 16


def test_blocks_end_anywhere(tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_text(NAMES + lines(PIXELS, LABELS))
    for size in (1, 7, 60, 61):
        monkeypatch.setattr("core.data.pictures.lines.BLOCK", size)
        assert np.array_equal(read_picture_file(path).kept, PIXELS)


def test_progress_is_told_and_may_call_it_off(tmp_path):
    path = write_idx(tmp_path, PIXELS, LABELS)
    seen = []
    read_picture_file(path, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (path.stat().st_size, path.stat().st_size)

    def call_off(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_picture_file(path, progress=call_off)


ROWS = lines(PIXELS, LABELS).splitlines()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "a.csv is empty"),
        ("\n\n", "a.csv is empty"),
        (NAMES, "a.csv holds no pictures"),
        ("words alone\n", "a.csv has 1 column; pictures need a label and pixels, parted by commas"),
        ("\n".join([*ROWS, "1,2,3"]), "a.csv has 3 columns in line 13; the lines before have 17"),
        ("\n".join([ROWS[0], ROWS[1] + ",0", ROWS[2]]), "a.csv has 18 columns in line 2; the lines before have 17"),
        (
            "\n".join([ROWS[0], ROWS[1].replace(",0", ",-1", 1)]),
            'a.csv: "-1" stands in line 2, column 2; a pixel must be a whole number from 0 to 255',
        ),
        (
            "\n".join([ROWS[0], "0" + 15 * ",0" + ",0.5"]),
            'a.csv: "0.5" stands in line 2, column 17; a pixel must be a whole number from 0 to 255',
        ),
        (
            NAMES + "\n".join([ROWS[0], "0,256" + 15 * ",0"]),
            'a.csv: "256" stands in line 3, column 2; a pixel must be a whole number from 0 to 255',
        ),
        (
            "\n".join([ROWS[0], "0,0," + 14 * ",0"]),
            'a.csv: "" stands in line 2, column 3; a pixel must be a whole number from 0 to 255',
        ),
        (
            ",".join(60_001 * ["0"]) + "\n" + ",".join(60_000 * ["0"]),
            "a.csv has 60000 columns in line 2; the lines before have 60,001",
        ),
        (",".join(100_001 * ["0"]), "a.csv has lines of more than 100,000 columns; that is no file of pictures"),
    ],
    ids=[
        "empty",
        "blank",
        "names alone",
        "words",
        "cut",
        "wide",
        "minus",
        "decimals",
        "256",
        "nothing",
        "60,001",
        "100,001",
    ],
)
def test_lines_that_hold_something_else(tmp_path, text, said):
    path = tmp_path / "a.csv"
    path.write_text(text)
    assert refusal(path) == said


def test_idx_files_that_hold_something_else(tmp_path):
    path = write_idx(tmp_path, PIXELS, LABELS)
    name, labels = path.name, path.with_name(path.name.replace("images-idx3", "labels-idx1"))

    def with_pictures(content: bytes) -> str:
        path.write_bytes(content)
        return refusal(path)

    whole = idx(PIXELS, 12, 4, 4)
    assert with_pictures(whole[:-5]) == (
        f"{name} is cut short: by its head it holds 12 pictures of 16 pixels; bytes that are missing: 5"
    )
    assert with_pictures(whole + b"1") == (
        f"{name} goes on behind the 12 pictures that its head tells of; it is damaged, or no IDX file"
    )
    assert with_pictures(b"\0\0\x0d" + whole[3:]).startswith(f"{name} begins with 00 00 0d 03, and is no IDX file of")
    assert with_pictures(idx(LABELS, 12, 1)).startswith(f"{name} begins with 00 00 08 02")
    assert with_pictures(idx(PIXELS[:0], 0, 4, 4)) == f"{name} holds no pictures"
    assert with_pictures(whole[:9]) == f"{name} is cut short within its head; fetch it again"
    packed = gzip.compress(np.random.default_rng(0).bytes(9000) + whole)
    for content in (packed[: len(packed) // 2], gzip.compress(whole)[:-4], packed[:12] + b"\xff" * 99):
        assert with_pictures(content) != ""
    assert with_pictures(gzip.compress(whole)[:-9]) == (
        f"{name} is cut short or damaged: it can't be unpacked to its end; fetch it again"
    )
    path.write_bytes(whole)
    labels.write_bytes(idx(LABELS[:11], 11))
    assert (
        refusal(path) == f"{name} holds 12 pictures, and {labels.name} holds 11 labels; they have to be of the same set"
    )
    labels.write_bytes(idx(LABELS, 12)[:-2])
    assert refusal(path) == f"{labels.name} is cut short: by its head it holds 12 labels; labels that are missing: 2"
    labels.unlink()
    assert refusal(path) == (
        f"the labels of {name} are missing: no file {labels.name} stands beside it; put it there, or name it by labels"
    )
    labels.write_bytes(idx(LABELS, 12))
    path.unlink()
    assert refusal(labels) == f"there is no file {name}"


@pytest.mark.parametrize("head", [b"\0\0\x08\x04", b"\0\0\x08\x02", b"\0\0\x0d\x03", b"\0\0\0\0"])
def test_another_idx_file_is_told_to_be_one_whether_or_not_labels_stand_beside_it(tmp_path, head):
    path = tmp_path / "four-images-idx4-ubyte"
    path.write_bytes(head + bytes(200))
    assert refusal(path) == (
        f"{path.name} begins with {head.hex(' ')}, and is no IDX file of pictures: one begins with 00 00 08 03, its "
        "labels with 00 00 08 01"
    )


@pytest.mark.parametrize("head", [b"\0\0\x08\x03", b"\0\0\x08\x04", b"\0\0\x0d\x03"])
def test_what_begins_as_idx_is_taken_for_pictures_so_that_their_reader_says_what_is_wrong(tmp_path, head):
    path = tmp_path / "cut-images-idx3-ubyte.gz"
    packed = gzip.compress(head + np.random.default_rng(0).bytes(4000))
    path.write_bytes(packed[:2000])
    assert are_pictures(path) and is_idx(path)
    path.write_bytes(bytes(4000))  # no kind of number
    assert not are_pictures(path) and not is_idx(path)


def test_what_is_no_file(tmp_path):
    assert refusal(tmp_path) == f"{tmp_path.name} is no file"
    assert refusal(tmp_path / "no.csv") == "there is no file no.csv"
    assert not are_pictures(tmp_path) and not are_pictures(tmp_path / "no.csv")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a,b\n1,2\n",
        "0,0,0,0\n",
        lines(PIXELS, LABELS)[:5],
        lines(PIXELS / 255, LABELS),
        "format = 1\n[data]\n" + lines(PIXELS, LABELS),
    ],
    ids=["empty", "table", "few", "one line", "decimals", "scenario"],
)
def test_what_is_not_taken_for_pictures(tmp_path, text):
    path = tmp_path / "a.csv"
    path.write_text(text)
    assert not are_pictures(path)


@pytest.mark.slow
def test_what_unpacks_to_more_than_there_may_be_is_let_go_of(tmp_path, monkeypatch):
    """A bomb: a few kilobytes that unpack to gigabytes."""
    path = tmp_path / "bomb.csv"
    path.write_bytes(gzip.compress(b"0," * 20_000_000, 9))
    tracemalloc.start()
    assert refusal(path) == "bomb.csv has lines of more than 100,000 columns; that is no file of pictures"
    path.write_bytes(gzip.compress((b"0," * 16 + b"0\n") * 1_000_000, 9))
    monkeypatch.setattr("core.data.pictures.lines.MOST_TEXT", 10**7)
    assert refusal(path) == "bomb.csv holds more than 10 MB, unpacked; take fewer pictures"
    path.write_bytes(gzip.compress(b"\0\0\x08\x03" + 3 * b"\xff\xff\xff\xff" + bytes(50_000_000), 9))
    (tmp_path / "labels").write_bytes(idx(LABELS, 12))
    assert refusal(path, labels=tmp_path / "labels") == "bomb.csv holds more than 700 MB, unpacked; take fewer pictures"
    assert tracemalloc.get_traced_memory()[1] < 150_000_000
    tracemalloc.stop()
