"""A file of several parts: what was written is read, and a file from anywhere gets a message, not memory."""

import io
import pickle
import struct
import tracemalloc
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.base.archive import MOST_PARTS, Archive, read_archive, write_archive
from core.base.errors import ScenarioError

PARTS = Archive(
    {"scenario.toml": "title = “é”\n", "run.json": "{}"},
    {"states.npy": np.arange(6.0).reshape(2, 3) / 7, "none.npy": np.empty((0, 4)), "one.npy": np.array([np.inf])},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.backstep"


def zipped(path: Path, parts: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path, "w", compression) as file:
        for name, content in parts.items():
            file.writestr(name, content)


def npy(array: np.ndarray, **options: object) -> bytes:
    file = io.BytesIO()
    np.save(file, array, **options)
    return file.getvalue()


def refusal(path: Path) -> str:
    with pytest.raises(ScenarioError) as fault:
        read_archive(path)
    text = str(fault.value)
    assert str(path) in text
    assert "\n" not in text
    return text


def test_what_was_written_is_read(path: Path):
    write_archive(PARTS, path)
    read = read_archive(path)
    assert read.texts == PARTS.texts
    assert read.arrays.keys() == PARTS.arrays.keys()
    for name, array in PARTS.arrays.items():
        assert read.arrays[name].shape == array.shape
        assert read.arrays[name].tobytes() == array.tobytes()


def test_only_some_parts_can_be_read(path: Path):
    write_archive(PARTS, path)
    read = read_archive(path, only=frozenset({"run.json", "not-there.toml"}))
    assert (read.texts, read.arrays) == ({"run.json": "{}"}, {})


def test_numpy_opens_it_like_an_npz(path: Path):
    write_archive(PARTS, path)
    with np.load(path) as read:
        assert read["states"].tolist() == PARTS.arrays["states.npy"].tolist()


def test_the_same_parts_make_the_same_file(path: Path, tmp_path: Path):
    write_archive(PARTS, path)
    write_archive(PARTS, tmp_path / "b.backstep")
    assert path.read_bytes() == (tmp_path / "b.backstep").read_bytes()


def test_what_can_not_be_written_leaves_what_was_there(path: Path, monkeypatch: pytest.MonkeyPatch):
    write_archive(PARTS, path)
    before = path.read_bytes()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ScenarioError, match="No space left"):
        write_archive(Archive({"run.json": "another"}), path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_what_could_not_be_opened_again_is_not_written(path: Path):
    huge = np.broadcast_to(np.zeros(1), (2**26,))
    with pytest.raises(ScenarioError, match="larger than 256 MB"):
        write_archive(Archive({}, {"states.npy": huge}), path)
    assert not path.exists()


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.6, 0.9, 0.99])
def test_one_that_was_cut_short(path: Path, share: float):
    write_archive(PARTS, path)
    content = path.read_bytes()
    path.write_bytes(content[: int(share * len(content))])
    assert "its end is missing" in refusal(path)


def test_one_in_which_a_bit_was_swapped(path: Path):
    write_archive(PARTS, path)
    content = bytearray(path.read_bytes())
    place = content.find(PARTS.arrays["states.npy"].tobytes())
    content[place + 8] ^= 1
    path.write_bytes(content)
    assert "damaged" in refusal(path)


@given(st.data())
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_to_it_there_is_a_message_or_the_parts(path: Path, data: st.DataObject):
    write_archive(PARTS, path)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        change = data.draw(st.binary(max_size=9))
        content[place : place + data.draw(st.integers(0, 9))] = change
    path.write_bytes(content)
    try:
        read = read_archive(path)
    except ScenarioError:
        return
    for name, array in read.arrays.items():
        assert array.nbytes <= len(content), name


@pytest.mark.slow
def test_a_bomb_is_not_unpacked(path: Path):
    zipped(path, {"states.npy": bytes(2**28)}, zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 2**19
    tracemalloc.start()
    assert "packed" in refusal(path)
    assert tracemalloc.get_traced_memory()[1] < 2**21
    tracemalloc.stop()


def test_parts_that_lie_over_each_other_are_not_read(path: Path):
    # One local part, and many entries in the directory that lead to it.
    zipped(path, {f"a{number}.npy": bytes(4000) for number in range(3)})
    content = path.read_bytes()
    directory = content.rindex(b"PK\x01\x02" + content[content.index(b"PK\x01\x02") + 4 :][:4])
    first = content.index(b"PK\x01\x02")
    entry = struct.calcsize("<4s6H3L5H2L") + len("a0.npy")
    assert directory == first + 2 * entry
    entries = [bytearray(content[first + k * entry : first + (k + 1) * entry]) for k in range(3)]
    for each in entries:
        each[42:46] = struct.pack("<L", 0)
    local = content[: 30 + len("a0.npy") + 4000]
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 3, 3, 3 * entry, len(local), 0)
    path.write_bytes(local + b"".join(entries) + end)
    assert "larger than itself" in refusal(path)


@pytest.mark.parametrize(
    "name", ["../states.npy", "/etc/passwd", "a/b.npy", "C:\\a.npy", "states.npz", "A.npy", "x" * 300]
)
def test_a_name_is_only_a_name(path: Path, name: str):
    zipped(path, {name: npy(np.zeros(2))})
    assert "has such a name" in refusal(path)
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_stands_there_twice(path: Path):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("run.json", "{}")
        file.writestr("run.json", "[]")
    assert "run.json: stands there twice" in refusal(path)


def test_far_too_many_parts(path: Path):
    zipped(path, {f"a{number}.npy": b"" for number in range(MOST_PARTS + 1)})
    assert f"announces {MOST_PARTS + 1} parts" in refusal(path)


def test_one_that_announces_more_than_there_can_be(path: Path):
    write_archive(PARTS, path)
    content = path.read_bytes()
    end = content.rindex(b"PK\x05\x06")
    path.write_bytes(content[:end] + struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1) + content[end:])
    assert "more than 4 GB" in refusal(path)


class Payload:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.path,)


def test_nothing_is_unpickled(path: Path, tmp_path: Path):
    touched = tmp_path / "touched"
    zipped(path, {"states.npy": npy(np.array([Payload(touched)], dtype=object), allow_pickle=True)})
    assert "states.npy: holds no array" in refusal(path)
    zipped(path, {"states.npy": pickle.dumps(Payload(touched))})
    assert "states.npy: holds no array" in refusal(path)
    assert not touched.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x93NUMPY\x01\x00",
        npy(np.zeros(3))[:-1],
        npy(np.zeros(3)) + b"\0",
        npy(np.zeros(3, np.float32)),
        npy(np.zeros(3, ">f8")),
        npy(np.asfortranarray(np.zeros((3, 2)))),
        npy(np.zeros(3)).replace(b"(3,)", b"(-3,)"[:4]),
        npy(np.zeros(3)).replace(b"(3,), }       ", b"(10**9,), }   "),
        npy(np.zeros(3)).replace(b"(3,), }           ", b"(999999999999,), }"),
    ],
    ids=[
        "nothing",
        "no header",
        "too short",
        "too long",
        "f4",
        "big end first",
        "by columns",
        "no shape",
        "power",
        "huge",
    ],
)
def test_an_array_that_we_would_not_have_written(path: Path, content: bytes):
    zipped(path, {"states.npy": content})
    assert "states.npy: holds no array" in refusal(path)


def test_a_text_that_is_none(path: Path):
    zipped(path, {"scenario.toml": b"title = '\xff'"})
    assert "scenario.toml: is not UTF-8 text (byte 9)" in refusal(path)


def test_what_is_no_such_file_at_all(path: Path):
    assert "there is no such file" in refusal(path)
    path.mkdir()
    assert "no ordinary file" in refusal(path)
    path.rmdir()
    path.write_bytes(b"format = 1\n" * 20)
    assert "no saved run" in refusal(path)
    with path.open("wb") as file:
        file.truncate(2**29 + 1)  # takes no room
    assert "larger than 512 MB" in refusal(path)
