"""A scenario that learns a file of pictures: opened, trained, changed, saved; the same as if each number stood in it."""

import gzip
import tracemalloc

import numpy as np
import pytest

from core.base.archive import read_archive, write_archive
from core.base.atomic_files import write_text_file
from core.base.errors import ScenarioError
from core.data.pictures.pixels import Pixels
from core.data.samples import Samples
from core.export.numpy_script import numpy_script
from core.saved_run.reader import read_saved_run
from core.saved_run.writer import SavedRun, Snapshot, archive_of, pictures_of
from core.setup.changes import add_layer, change_training, resize
from core.setup.cost import cost_of
from core.setup.fit_to_samples import fitted
from core.setup.learned_samples import held_out_scores, hold_out, with_samples, without_samples
from core.setup.scaling import input_scaling, normalised
from core.setup.scenario_of_setup import as_in_saved_run, as_saved, as_saved_to, scenario_text
from core.setup.setup import Setup, open_setup
from core.training.run import Run
from core.training.step import Training
from tests.core.data.pictures.made import drawn, idx, lines, scenario, write_idx

PIXELS, LABELS = drawn(30)
IDX = 'file = "train-images-idx3-ubyte"\nclasses = 3\npixels = "0.01..1"\nimage = [4, 4]'
LINES = 'file = "a.csv"\nclasses = 3\npixels = "0..1"'


def opened(folder, data=IDX, **how) -> Setup:
    path = folder / "s.toml"
    path.write_text(scenario(data, **how))
    return open_setup(path)


@pytest.fixture
def files(tmp_path):
    write_idx(tmp_path, PIXELS, LABELS)
    (tmp_path / "a.csv").write_text(lines(PIXELS, LABELS))
    (tmp_path / "last.csv").write_text(lines(PIXELS, LABELS, last=True))
    return tmp_path


def plain(setup: Setup) -> Setup:
    """The same setup, of which each number stands in the scenario."""
    return with_samples(setup, Samples(np.array(setup.whole.inputs), setup.whole.targets.copy()))


@pytest.mark.parametrize(
    ("data", "low"),
    [
        (IDX, 0.01),
        (IDX.replace("0.01..1", "0..1"), 0.0),
        (LINES, 0.0),
        (LINES.replace("a.csv", "last.csv") + '\nlabel_column = "last"', 0.0),
        (IDX + '\nlabels = "train-labels-idx1-ubyte"', 0.01),
    ],
)
def test_it_opens(files, data, low):
    setup = opened(files, data)
    assert setup.whole.inputs.kept.dtype == np.uint8
    assert np.array_equal(np.asarray(setup.whole.inputs), PIXELS / 255.0 * (1.0 - low) + low)
    assert np.array_equal(setup.whole.targets, np.eye(3)[LABELS])
    assert list(setup.names.classes) == ["0", "1", "2"]
    assert list(without_samples(setup, np.arange(9)).names.classes) == ["0", "1", "2"]


def test_the_largest_pixel_can_be_another(files):
    (files / "a.csv").write_text(lines(PIXELS % 17, LABELS))
    setup = opened(files, LINES + "\nlargest_pixel = 16")
    assert np.array_equal(np.asarray(setup.whole.inputs), PIXELS % 17 / 16.0)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (LINES.replace('pixels = "0..1"', 'labels = "b"'), 'data.labels: "labels" belongs to a file of pictures; write pixels = "0..1" beside it'),
        (LINES + "\ntarget_columns = 1", 'data.target_columns: "target_columns" belongs to a table; a file of pictures has "classes"'),
        (LINES + '\nmissing = "leave out"', 'data.missing: "missing" belongs to a table; a file of pictures has "classes"'),
        (LINES.replace("classes = 3", ""), 'data: a file of pictures needs "classes" (how many)'),
        (LINES.replace("0..1", "0..2"), 'data.pixels: "0..2" stands there; it may be one of 0..1, 0.01..1'),
        ('dataset = "moons"\npixels = "0..1"', 'data.pixels: "pixels" belongs to "file"'),
        (LINES + "\nlargest_pixel = 256", "data.largest_pixel: 256 stands there; it must be 255 or less"),
        (LINES + "\nlargest_pixel = 100", "data.file: a.csv: a pixel of picture 1 is 255; the largest may be 100, as largest_pixel says"),
        (LINES + '\nlabel_column = "middle"', 'data.label_column: "middle" stands there; it may be one of first, last'),
        (IDX.replace("4, 4", "2, 8"), "data.file: train-images-idx3-ubyte holds pictures of 4 × 4 pixels; image says 2 × 8"),
        (IDX.replace("images-idx3", "labels-idx1") + '\nlabels = "train-images-idx3-ubyte"', "data.file: train-labels-idx1-ubyte begins with 00 00 08 01, and is no IDX file"),
        (IDX + '\nlabels = "no"', "data.file: the labels of train-images-idx3-ubyte are missing: no file no stands beside it"),
        (IDX + '\nlabel_column = "last"', "data.file: train-images-idx3-ubyte has its labels in a file of their own; take label_column out"),
        (LINES + '\nlabels = "last.csv"', "data.file: a.csv holds its labels itself; take labels out"),
        ('file = "train-images-idx3-ubyte"\nclasses = 3', 'data.file: train-images-idx3-ubyte holds pictures; write pixels = "0..1" beside it, or "0.01..1"'),
        (IDX + '\nlabels = "../b"', 'data.labels: "../b" stands there; the file must stand beside the scenario, or below it'),
        (IDX.replace("train", "test"), "data.file: there is no file test-images-idx3-ubyte"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_one_sentence(files, data, said):
    with pytest.raises(ScenarioError) as caught:
        opened(files, data)
    assert said in str(caught.value) and "\n" not in str(caught.value)


def test_labels_outside_the_classes_and_other_sizes(files):
    (files / "a.csv").write_text(lines(PIXELS, LABELS + 1))
    with pytest.raises(ScenarioError, match=r"a.csv: class 3 stands in line 3; classes run from 0 to 2"):
        opened(files, LINES)
    (files / "train-labels-idx1-ubyte").write_bytes(idx(LABELS + 1, 30))
    with pytest.raises(ScenarioError, match=r"label 3 belongs to picture 3; classes run from 0 to 2"):
        opened(files)
    (files / "a.csv").write_text(lines(PIXELS, LABELS))
    with pytest.raises(ScenarioError, match="a.csv has 16 inputs a sample; the network has 25 inputs"):
        opened(files, LINES, inputs=25)


@pytest.mark.parametrize("batch", [1, 4, "all"])
def test_it_trains_to_the_very_same_numbers(files, batch):
    setup = hold_out(opened(files, batch=batch), 0.2, 0)
    one, other = Training(setup), Training(plain(setup))
    one.load()
    other.load()
    assert (one.kernel is None) == (other.kernel is None)
    half = one.replay(0, setup.start, 40)
    assert np.array_equal(half, other.replay(0, setup.start, 40))
    assert np.array_equal(one.replay(40, half, 95), other.replay(0, setup.start, 95))
    by_step = setup.start
    for state in range(3):
        by_step = one.next_whole(state, by_step)
    assert by_step == pytest.approx(one.replay(0, setup.start, 3), rel=1e-12)


@pytest.mark.parametrize("size", [1, 48, 10**6])
def test_the_held_out_and_all_others_are_answered_block_by_block(files, monkeypatch, size):
    monkeypatch.setattr("core.data.pictures.pixels.AT_ONCE", size)
    setup = hold_out(opened(files), 0.3, 1)
    other = hold_out(plain(setup), 0.3, 1)
    found, wanted = (held_out_scores(each, each.start) for each in (setup, other))
    assert found.error == pytest.approx(wanted.error, rel=1e-14) and found.accuracy == wanted.accuracy
    assert setup.split.training.inputs.kept is setup.whole.inputs.kept


def test_changes_of_the_network_and_the_samples_keep_the_bytes(files):
    setup = opened(files)
    kept = setup.whole.inputs.kept
    layer = add_layer(setup, 0, 2).setup
    wider = resize(setup, 2, 4).setup
    fewer = without_samples(setup, np.arange(1, 30))
    trained = change_training(fewer, batch=7)
    for each in (layer, wider, fewer, trained, hold_out(fewer, 0.5, 0), with_samples(setup, setup.whole.taken([1, 2]))):
        assert isinstance(each.whole.inputs, Pixels) and each.whole.inputs.kept is kept
    assert np.array_equal(np.asarray(fewer.whole.inputs), np.asarray(setup.whole.inputs)[1:])
    narrower = resize(setup, 0, 15).setup
    assert np.array_equal(narrower.whole.inputs, np.asarray(setup.whole.inputs)[:, :15])
    assert fitted(setup, Samples(np.zeros((2, 5)), np.zeros((2, 2)))).network.sizes == (5, 3, 2)


def test_original_numbers_are_bytes_and_nothing_is_to_be_normalised(files):
    setup = opened(files)
    assert input_scaling(setup).original(setup.whole.inputs[0]) == pytest.approx(PIXELS[0], abs=1e-12)
    made = normalised(setup)
    assert made.whole.is_same(setup.whole) and made.scenario.data.scaling is None


@pytest.mark.slow
@pytest.mark.parametrize("form", ["idx", "lines"])
def test_opening_takes_hardly_more_than_the_pixels(tmp_path, form):
    pixels, labels = drawn(10_000, 28, 10)
    write_idx(tmp_path, pixels, labels)
    (tmp_path / "a.csv").write_text(lines(pixels, labels))
    data = (IDX.replace("4, 4", "28, 28") if form == "idx" else LINES).replace("classes = 3", "classes = 10")
    path = tmp_path / "s.toml"
    path.write_text(scenario(data + "\nheld_out = { share = 0.2, seed = 0 }", inputs=784, classes=10))
    open_setup(path)  # with whatever is loaded once
    tracemalloc.start()
    setup = open_setup(path)
    kept, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert setup.whole.inputs.nbytes == pixels.size
    assert kept < 1.5 * pixels.size and most < 1.5 * pixels.size + 10_000_000  # of which a block of lines takes some


def test_scripts_hold_few_pictures_and_refuse_many(files, monkeypatch):
    setup = opened(files)
    assert repr(float(setup.whole.inputs[0, 1])) in numpy_script(setup, 3)
    monkeypatch.setattr("core.export.script_parts.MOST_NUMBERS", 400)
    with pytest.raises(ScenarioError, match="30 pictures stand in a file of their own"):
        numpy_script(setup, 3)


def test_pictures_cost_little(files):
    setup = opened(files)
    assert cost_of(setup).memory < cost_of(plain(setup)).memory - 10 * PIXELS.size


def saved(setup: Setup, path) -> Setup:
    named, beside = as_saved_to(setup, path)
    for file, pieces in beside.items():
        file.write_bytes(b"".join(pieces))
    write_text_file(path, scenario_text(named))
    return open_setup(path)


def test_saved_beside_its_file_it_names_it(files):
    setup = opened(files)
    named, beside = as_saved_to(setup, files / "again.toml")
    assert not beside and named.scenario.data == setup.scenario.data


def test_saved_elsewhere_or_changed_it_has_files_of_its_own(files, tmp_path_factory):
    folder = tmp_path_factory.mktemp("elsewhere")
    setup = opened(files)
    again = saved(setup, folder / "s.toml")
    assert sorted(path.name for path in folder.iterdir()) == ["s.labels.idx1.gz", "s.pictures.idx3.gz", "s.toml"]
    assert again.whole.is_same(setup.whole) and again.image_shape == (4, 4)
    assert gzip.decompress((folder / "s.pictures.idx3.gz").read_bytes()) == idx(PIXELS, 30, 4, 4)
    assert not as_saved_to(setup, folder / "s.toml")[1]  # they are there already
    fewer = hold_out(without_samples(again, np.arange(20)), 0.5, 0)
    third = saved(fewer, folder / "s.toml")
    assert third.whole.is_same(fewer.whole) and third.split.is_out.tolist() == fewer.split.is_out.tolist()


def test_what_has_no_class_can_not_be_saved_beside(files, tmp_path_factory):
    setup = opened(files)
    odd = with_samples(setup, setup.whole.with_one(0, setup.whole.inputs[0], np.array([0.5, 0.5, 0.0])))
    with pytest.raises(ScenarioError, match="every sample has to be of one of 2 to 256 classes"):
        as_saved_to(odd, tmp_path_factory.mktemp("other") / "s.toml")


def test_few_are_written_one_by_one_where_no_file_can_be(files, monkeypatch):
    setup = opened(files)
    text = scenario_text(as_saved(setup, None))
    path = files / "alone.toml"
    path.write_text(text)
    assert open_setup(path).whole.is_same(setup.whole)
    monkeypatch.setattr("core.setup.scenario_of_setup.MOST_NUMBERS", 400)
    with pytest.raises(ScenarioError, match="30 pictures stand in a file of their own"):
        as_saved(setup, None)


def run_in_file(setup: Setup, path, states: int = 20) -> SavedRun:
    run = Run(setup, 10**6)
    while run.history.last < states:
        run.advance(states)
    snapshot = Snapshot(states, run.history.nearest(states)[1], None, None, states, None, "weight")
    archive = archive_of(scenario_text(as_in_saved_run(setup)), SavedRun(run, (), snapshot))
    archive.arrays.update(pictures_of(setup.whole))
    write_archive(archive, path)
    return read_saved_run(path)


def test_a_saved_run_holds_the_pictures_as_bytes(files):
    setup = hold_out(opened(files), 0.2, 0)
    path = files / "run.backstep"
    again = run_in_file(setup, path)
    assert again.run.setup.whole.is_same(setup.whole) and again.run.history.last == 20
    assert read_archive(path).arrays["pictures.npy"].tobytes() == PIXELS.tobytes()
    for name, array in (("pictures.npy", PIXELS[:, :15]), ("pictures.npy", PIXELS / 2.0), ("targets.npy", np.eye(3))):
        archive = read_archive(path)
        archive.arrays[name] = np.ascontiguousarray(array)
        write_archive(archive, files / "bad.backstep")
        with pytest.raises(
            ScenarioError, match=name if name != "pictures.npy" or array.dtype != np.uint8 else "pictures"
        ):
            read_saved_run(files / "bad.backstep")
