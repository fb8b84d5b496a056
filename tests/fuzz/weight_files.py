"""Weights of other libraries: a file that is whole as a file, and says something else inside, is refused in one line."""

import io
import json
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import onnx
from google.protobuf.message import Message

from core.base.errors import ScenarioError
from core.setup.setup import open_setup
from core.weight_files.formats import read_weights
from core.weight_files.into_setup import as_new_network, into_network
from tests.core.weight_files.reference_files import FILES
from tests.fuzz.mutation import spoilt_bytes, spoilt_text, spoilt_values

Spoil = Callable[[bytes, random.Random], bytes]

NAMES = (
    "kernel",
    "bias",
    "weight",
    "vars",
    "0",
    "W1",
    "b1",
    "layers",
    "layers/dense",
    "fc1.weight",
    "x.bias",
    "é",
    "a/b",
)
WORDS = (
    "Gemm",
    "MatMul",
    "Add",
    "Constant",
    "Transpose",
    "Identity",
    "Relu",
    "LeakyRelu",
    "Softmax",
    "Reshape",
    "Cast",
    "",
)
SHAPES = ((), (0,), (1,), (3,), (2, 3), (3, 2), (1, 1, 1), (3, 3))
KINDS = ("<f8", "<f4", "<f2", "<i8", "u1", "?", "<U3", "S2", "<c16")


def fault_of(draws: random.Random, folder: Path) -> str | None:
    """Write one, good or spoilt, read it, and say what is wrong with what the program made of it."""
    names = sorted(path.name for path in FILES.iterdir() if path.suffix not in (".md", ".data"))
    source = draws.choice(names)
    content, path = (FILES / source).read_bytes(), folder / source
    if draws.random() < 0.2:
        content = spoilt_bytes(content, draws)
    else:
        spoil = _spoiling(source, content)
        for _ in range(draws.choice((1, 1, 2, 4))):
            content = _or_as_it_is(spoil, content, draws)
    path.write_bytes(content)
    try:
        _, found = read_weights(path)
    except ScenarioError as refusal:
        message = str(refusal)
        if not message.startswith(str(path)) or not message.isprintable() or len(message) > 900:
            return f"a refusal is not one line that names the file: {message!r}"
        return None
    for note in found.notes:
        if not str(note).isprintable():
            return f"what is said of it is not one line: {str(note)!r}"
    return _fault_of_placing(path)


def _fault_of_placing(path: Path) -> str | None:
    """What is wrong with the setups that its weights make."""
    _, found = read_weights(path)
    setup = open_setup("csdn-2-3-1")
    for place in (lambda: into_network(setup, found.values), lambda: as_new_network(found.values, "W", setup)):
        try:
            placed = place()
        except ScenarioError as refusal:
            if not str(refusal).isprintable():
                return f"a refusal is not one line: {str(refusal)!r}"
            continue
        if not np.array_equal(placed.setup.start, found.values.vector()):
            return "the network starts from other numbers than the file holds"
    return None


def _spoiling(source: str, content: bytes) -> Spoil:
    """How a file of that kind is changed inside, so that it stays a file of its kind."""
    if content.startswith(b"PK"):
        return _spoilt_zip
    if content.startswith(b"\x89HDF"):
        return _spoilt_h5
    if source.endswith(".onnx"):
        return _spoilt_onnx
    if source.endswith(".json"):
        return _spoilt_json
    if source.endswith(".safetensors"):
        return _spoilt_safetensors
    return _spoilt_words


def _spoilt_words(content: bytes, draws: random.Random) -> bytes:
    return spoilt_text(content.decode("latin-1"), draws).encode("utf-8", errors="replace")


def _spoilt_json(content: bytes, draws: random.Random) -> bytes:
    return json.dumps(spoilt_values(json.loads(content), draws)).encode()


def _spoilt_zip(content: bytes, draws: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        found = {name: parts.read(name) for name in parts.namelist()}
    if not found:
        return content
    name, way = draws.choice(sorted(found)), draws.randrange(8)
    if way == 0:
        found[draws.choice(NAMES) + draws.choice((".npy", ".json", ""))] = found.pop(name)
    elif way == 1:
        del found[name]
    elif name.endswith(".json"):
        found[name] = _or_as_it_is(_spoilt_json, found[name], draws)
    elif name.endswith(".h5"):
        found[name] = _or_as_it_is(_spoilt_h5, found[name], draws)
    elif name.endswith(".npy") and way < 6:
        made = io.BytesIO()
        np.save(made, _array(draws))
        found[name] = made.getvalue()
    else:
        found[name] = spoilt_bytes(found[name], draws)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in found.items():
            file.writestr(name, part)
    return made.getvalue()


def _or_as_it_is(spoil: Spoil, content: bytes, draws: random.Random) -> bytes:
    """Spoilt, unless it was spoilt so before that it can't be taken apart any more."""
    try:
        return spoil(content, draws)
    except (ValueError, OSError, KeyError, TypeError, RuntimeError, IndexError):
        return spoilt_bytes(content, draws)


def _array(draws: random.Random) -> np.ndarray:
    return np.ones(draws.choice(SHAPES)).astype(draws.choice(KINDS))


def _spoilt_h5(content: bytes, draws: random.Random) -> bytes:
    made = io.BytesIO(content)
    with h5py.File(made, "r+") as file:
        places: list[Any] = [file]
        file.visititems(lambda _name, item: places.append(item))
        item = draws.choice(places)
        match draws.randrange(6):
            case 0 if item is not file:
                del item.parent[item.name]
            case 1 if isinstance(item, h5py.Group):
                item.create_dataset(f"{draws.choice(NAMES)}{draws.randrange(9)}", data=_numbers(draws))
            case 2 if isinstance(item, h5py.Dataset):
                parent, name = item.parent, item.name
                del parent[name]
                parent.create_dataset(name, data=_numbers(draws))
            case 3 if item is not file and isinstance(item, h5py.Dataset):
                parent, name = item.parent, item.name
                del parent[name]
                parent.create_group(name)
            case 4 if len(item.attrs):
                key = draws.choice(sorted(item.attrs))
                value = item.attrs[key]
                if isinstance(value, str) and value.startswith("{"):
                    item.attrs[key] = json.dumps(spoilt_values(json.loads(value), draws))
                else:
                    item.attrs[key] = draws.choice((1, "x", b"\xff", "{}", [1.0], ["a"], np.ones((2, 2))))
            case _:
                key = draws.choice(("layer_names", "weight_names", "model_config", "name"))
                item.attrs[key] = draws.choice((1, "x", b"\xff", "{}", [1.0], ["a", "b"], np.ones((2, 2))))
    return made.getvalue()


def _numbers(draws: random.Random) -> np.ndarray:
    return np.ones(draws.choice(SHAPES)).astype(draws.choice(("<f8", "<f4", "<i8", "?", "S2")))


def _spoilt_safetensors(content: bytes, draws: random.Random) -> bytes:
    size = struct.unpack("<Q", content[:8])[0]
    header = json.loads(content[8 : 8 + size])
    way = draws.randrange(4)
    if way == 0 and header:
        header[draws.choice(NAMES)] = header.pop(draws.choice(sorted(header)))
    elif way == 1:
        header["__metadata__"] = draws.choice(({}, {"activations": "x"}, {"activations": "relu,,"}, {"a": "b"}))
    else:
        header = spoilt_values(header, draws)
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + content[8 + size :]


def _spoilt_onnx(content: bytes, draws: random.Random) -> bytes:
    model = onnx.load_model_from_string(content)
    places = list(_messages(model))
    message = draws.choice([each for each in places if each.DESCRIPTOR.name == "NodeProto"] or places)
    if draws.random() < 0.6:
        message = draws.choice(places)
    field = draws.choice(list(message.DESCRIPTOR.fields))
    value = getattr(message, field.name)
    if field.is_repeated:
        _spoil_list(value, field, draws)
    elif field.message_type is not None:
        message.ClearField(field.name)
    else:
        _set(message, field, draws)
    return bytes(model.SerializeToString())


def _spoil_list(value: Any, field: Any, draws: random.Random) -> None:
    way = draws.randrange(3)
    if field.message_type is not None:
        if len(value) and way == 0:
            del value[draws.randrange(len(value))]
        elif len(value) and way == 1:
            value.add().CopyFrom(draws.choice(list(value)))
        else:
            value.add()
        return
    known = list(value)
    if known and way == 0:
        del known[draws.randrange(len(known))]
    elif known and way == 1:
        known.append(draws.choice(known))
    else:
        known.append(_scalar(field, draws))
    del value[:]
    value.extend(known)


def _set(message: Message, field: Any, draws: random.Random) -> None:
    try:
        setattr(message, field.name, _scalar(field, draws))
    except (ValueError, TypeError):
        message.ClearField(field.name)


def _scalar(field: Any, draws: random.Random) -> Any:
    match field.cpp_type:
        case field.CPPTYPE_STRING:
            word = draws.choice((*WORDS, *NAMES))
            return word.encode() if field.type == field.TYPE_BYTES else word
        case field.CPPTYPE_FLOAT | field.CPPTYPE_DOUBLE:
            return draws.choice((0.0, -1.0, 1e30, float("nan"), float("inf")))
        case _:
            return draws.choice((0, 1, 2, 3, 6, 7, 11, 100))


def _messages(message: Message) -> Any:
    yield message
    for field, value in message.ListFields():
        if field.message_type is not None:
            for each in value if field.is_repeated else (value,):
                yield from _messages(each)
