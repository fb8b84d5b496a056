"""ONNX: chains of Gemm, or MatMul and Add, with their activations behind them.

A graph says by itself how its weights lie: Gemm's `transB` is what PyTorch writes for its (fan_out, fan_in), a MatMul
takes (fan_in, fan_out). Large weights stand in a second file beside it, as PyTorch writes since 2.9: one in the same
folder is read, a path that leads elsewhere is not.
"""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MisfitError, shortened
from core.base.message import Message, Phrase, joined
from core.network.activations import Activation, Identity, LeakyReLU, ReLU, Sigmoid, Softmax, Tanh
from core.scenario.consistency import MOST_PARAMETERS
from core.weight_files.activation_names import leaky, unknown_activation
from core.weight_files.file_bytes import FileBytes
from core.weight_files.messages import WeightsFault, WeightsNote
from core.weight_files.named_arrays import precision_of
from core.weight_files.optional import package
from core.weight_files.values import (
    LayerWeights,
    NetworkWeights,
    RecognisedWeights,
    WrittenWeights,
    checked,
    not_written,
    then,
    unscaled,
)

Array = NDArray[np.float64]
_USUAL_SLOPE = 0.01  # of LeakyRelu
_OPSET, _IR = 13, 8
# Of what kind an attribute is, for those that are looked at.
_KINDS = {
    "alpha": "FLOAT", "beta": "FLOAT", "axis": "INT", "to": "INT", "transA": "INT", "transB": "INT", "perm": "INTS",
    "value": "TENSOR", "value_float": "FLOAT", "value_floats": "FLOATS", "value_int": "INT", "value_ints": "INTS",
}  # fmt: skip
_WITHOUT_EFFECT = frozenset({"Cast", "Identity", "Flatten", "Dropout", "Reshape"})
_NAMES: dict[type[Activation], str] = {
    Sigmoid: "Sigmoid", Tanh: "Tanh", ReLU: "Relu", LeakyReLU: "LeakyRelu", Softmax: "Softmax"
}  # fmt: skip
_TAKEN = ("Gemm", "MatMul", "Add", *_NAMES.values(), *sorted(_WITHOUT_EFFECT))


def read_onnx(file: FileBytes) -> RecognisedWeights:
    """The layers of such a file.

    Raises
    ------
    MisfitError
        If something in it can't be taken.
    """
    onnx = package("onnx")
    try:
        model = onnx.load_model_from_string(file.content)
        graph = model.graph
        is_model = len(graph.node) > 0
    except Exception as fault:  # noqa: BLE001 what the parser of another package raises is not told beforehand
        raise MisfitError("", WeightsFault.DAMAGED(kind="ONNX", why=shortened(str(fault) or "?"))) from None
    if not is_model:
        raise MisfitError("", WeightsFault.NOT_OF_KIND(kind="ONNX"))
    return _Chain(onnx, graph, file).recognised()


class _Chain:
    """Follows a graph from its input to its output, one node after another."""

    def __init__(self, onnx: Any, graph: Any, file: FileBytes) -> None:
        self._onnx, self._graph, self._file = onnx, graph, file
        self._beside: dict[str, bytes | None] = {}
        self._constants: dict[str, Array] = {}
        self._kinds: set[str] = set()
        self._layers: list[LayerWeights] = []
        self._notes: list[Message] = []
        self._turned: set[bool] = set()
        self._may_take_biases = False  # right behind a MatMul
        kinds = onnx.TensorProto
        self._decimals = (kinds.FLOAT, kinds.DOUBLE, kinds.FLOAT16, kinds.BFLOAT16)

    def recognised(self) -> RecognisedWeights:
        for tensor in self._graph.initializer:
            self._constants[tensor.name] = self._numbers(tensor)
        inputs = [each.name for each in self._graph.input if each.name not in self._constants]
        if len(inputs) != 1:
            names = joined(map(shortened, inputs), Phrase.COMMA)
            raise MisfitError("graph.input", WeightsFault.ONNX_INPUTS(names=names))
        here = inputs[0]
        for node in self._graph.node:
            here = self._through(node, here)
        outputs = [each.name for each in self._graph.output]
        if outputs != [here]:
            raise MisfitError("graph.output", WeightsFault.NO_PLAIN_CHAIN())
        how = WeightsNote.TURNED() if True in self._turned else WeightsNote.STRAIGHT()
        notes = [how if len(self._turned) < 2 else WeightsNote.EACH_AS_GRAPH_SAYS()]
        notes += precision_of(self._kinds) + self._notes
        layers = tuple(replace(layer, activation=layer.activation or Identity()) for layer in self._layers)
        return RecognisedWeights(checked(NetworkWeights(layers)), tuple(notes))

    def _through(self, node: Any, here: str) -> str:
        """What comes of a node that takes `here`; a node of constants alone is worked out, and leaves it."""
        place, inputs = shortened(node.name or node.op_type), [name for name in node.input if name]
        if node.domain not in ("", "ai.onnx"):
            raise MisfitError(place, WeightsFault.LAYER_NOT_TAKEN(layer=shortened(f"{node.domain}.{node.op_type}")))
        if not node.output:
            raise MisfitError(place, WeightsFault.NO_PLAIN_CHAIN())
        if all(name in self._constants for name in inputs):
            self._take_constant(node, inputs, place)
            return here
        others = [name for name in inputs if name != here]
        if here not in inputs or any(name not in self._constants for name in others):
            raise MisfitError(place, WeightsFault.NO_PLAIN_CHAIN())
        self._take(node, others, here, place)
        return str(node.output[0])

    def _take_constant(self, node: Any, inputs: list[str], place: str) -> None:
        """Constants, and what exporters leave to be done with them: turned round, or only called otherwise."""
        attributes = self._attributes(node, place)
        if node.op_type != "Constant" and not inputs:
            raise MisfitError(place, WeightsFault.NO_PLAIN_CHAIN())
        match node.op_type:
            case "Constant" if "value" in attributes:
                tensor = attributes["value"]
                # Shapes to reshape to stand there, too.
                self._constants[node.output[0]] = self._numbers(tensor)
            case "Constant":
                found = next(
                    (
                        attributes[key]
                        for key in ("value_float", "value_int", "value_ints", "value_floats")
                        if key in attributes
                    ),
                    0,
                )
                self._constants[node.output[0]] = np.asarray(found, np.float64)
            case "Transpose" if list(attributes.get("perm", [1, 0])) == [1, 0]:
                self._constants[node.output[0]] = self._constants[inputs[0]].T
            case "Identity":
                self._constants[node.output[0]] = self._constants[inputs[0]]
            case _:
                raise MisfitError(place, self._not_taken(node))

    def _take(self, node: Any, others: list[str], here: str, place: str) -> None:
        attributes, constants = self._attributes(node, place), [self._constants[name] for name in others]
        may_take_biases, self._may_take_biases = self._may_take_biases, False
        match node.op_type:
            case "Gemm":
                self._take_gemm(node, attributes, here, place)
            case "MatMul":
                if node.input[0] != here or not constants or constants[0].ndim != 2:
                    raise MisfitError(place, WeightsFault.ONNX_OPERANDS())
                self._add(constants[0], None, turned=self._is_turned(others[0]), place=place)
                self._may_take_biases = True
            case "Add" if may_take_biases and constants and self._layers[-1].fan_out == constants[0].size:
                self._layers[-1] = replace(self._layers[-1], biases=constants[0].ravel())
            case "Dropout":
                self._notes.append(WeightsNote.NO_EFFECT_HERE(layer="Dropout", name=place))
            case "Cast" if attributes.get("to") in self._decimals:
                self._may_take_biases = may_take_biases
            case "Identity" | "Flatten" | "Reshape":
                self._may_take_biases = may_take_biases
            case _:
                self._layers = then(self._layers, self._activation(node, attributes, place), place)

    def _activation(self, node: Any, attributes: dict[str, Any], place: str) -> Activation:
        kind = str(node.op_type)
        if kind == "Softmax" and attributes.get("axis", -1) not in (-1, 1):
            raise unknown_activation("Softmax(axis=…)", place)
        if kind == "LeakyRelu":
            return leaky(_decimal(attributes.get("alpha", _USUAL_SLOPE)))
        found = next((each for each, name in _NAMES.items() if name == kind), None)
        if found is None:
            raise MisfitError(place, self._not_taken(node))
        return found()

    def _take_gemm(self, node: Any, attributes: dict[str, Any], here: str, place: str) -> None:
        """α·A·B + β·C, of which A comes in."""
        is_by_weights = len(node.input) > 1 and all(name in self._constants for name in node.input[1:] if name)
        if node.input[0] != here or attributes.get("transA", 0) or not is_by_weights or not node.input[1]:
            raise MisfitError(place, WeightsFault.ONNX_OPERANDS())
        weights = self._constants[node.input[1]] * attributes.get("alpha", 1.0)
        if weights.ndim != 2:
            raise MisfitError(place, WeightsFault.ONNX_OPERANDS())
        turned = bool(attributes.get("transB", 0))
        weights = weights.T if turned else weights
        biases = None
        if len(node.input) > 2 and node.input[2]:
            biases = self._constants[node.input[2]] * attributes.get("beta", 1.0)
            if biases.size not in (1, weights.shape[1]):
                problem = WeightsFault.BIASES_MISFIT(found=str(biases.size), neurons=str(weights.shape[1]))
                raise MisfitError(place, problem)
            biases = np.broadcast_to(biases.ravel(), weights.shape[1]).copy()
        self._add(weights, biases, turned=turned != self._is_turned(node.input[1]), place=place)

    def _add(self, weights: Array, biases: Array | None, *, turned: bool, place: str) -> None:
        self._turned.add(turned)
        self._layers.append(LayerWeights(np.ascontiguousarray(weights), biases, None, place))

    def _is_turned(self, constant: str) -> bool:
        """Whether a constant was made by turning another one round."""
        return any(node.op_type == "Transpose" and constant in node.output for node in self._graph.node)

    def _not_taken(self, node: Any) -> Message:
        taken = joined(_TAKEN, Phrase.COMMA)
        return WeightsFault.ONNX_NODE(node=shortened(node.op_type), taken=taken)

    def _attributes(self, node: Any, place: str) -> dict[str, Any]:
        """Those that are looked at, each of the kind that ONNX has it of."""
        get: Callable[[Any], Any] = self._onnx.helper.get_attribute_value
        kinds, found = self._onnx.AttributeProto, {}
        for each in node.attribute:
            kind = _KINDS.get(each.name)
            if kind is None:
                continue
            # A reference stands for what whoever calls a function gives it: a graph is called by nobody.
            if each.type != getattr(kinds, kind) or each.ref_attr_name:
                raise MisfitError(place, WeightsFault.ONNX_ATTRIBUTE(attribute=each.name))
            found[each.name] = get(each)
        return found

    def _numbers(self, tensor: Any) -> Array:
        onnx, name = self._onnx, shortened(tensor.name)
        if tensor.data_location == onnx.TensorProto.EXTERNAL or tensor.external_data:
            self._take_from_beside(tensor, name)
        if math.prod(tensor.dims) > MOST_PARAMETERS:
            problem = WeightsFault.TOO_MANY_NUMBERS(count="×".join(map(str, tensor.dims)), most=str(MOST_PARAMETERS))
            raise MisfitError(name, problem)
        try:
            found = onnx.numpy_helper.to_array(tensor)
        except Exception:  # noqa: BLE001 what another package raises of a damaged tensor is not told beforehand
            raise MisfitError(name, WeightsFault.DAMAGED_ARRAY()) from None
        kind = found.dtype.name
        if found.dtype.kind not in "fiu" and kind != "bfloat16":
            raise MisfitError(name, WeightsFault.OTHER_NUMBERS(kind=kind))
        if found.dtype.kind not in "iu":
            self._kinds.add(kind)
        return np.asarray(found.astype(np.float64))

    def _take_from_beside(self, tensor: Any, name: str) -> None:
        """Put into a tensor what stands of it in a second file, in the same folder."""
        told = {each.key: each.value for each in tensor.external_data}
        where = told.get("location", "")
        if where not in self._beside:
            self._beside[where] = self._file.beside(where)
        content = self._beside[where]
        start, size = told.get("offset", "0"), told.get("length", "")
        if content is None or not start.isdigit() or not (size.isdigit() or size == ""):
            raise MisfitError(name, WeightsFault.ONNX_EXTERNAL(file=shortened(where)))
        end = int(start) + int(size) if size else len(content)
        tensor.raw_data = content[int(start) : end]
        del tensor.external_data[:]
        tensor.data_location = self._onnx.TensorProto.DEFAULT


def write_onnx(values: NetworkWeights) -> WrittenWeights:
    """A graph of Gemm nodes and activations, as float32, which is what most of its readers compute with.

    Raises
    ------
    MisfitError
        If a layer has an activation that is none of ONNX.
    """
    onnx = package("onnx")
    values, notes = unscaled(values)
    make, tensors, nodes, here = onnx.helper, [], [], "inputs"
    for number, layer in enumerate(values.layers, start=1):
        weights, biases = f"weights_{number}", f"biases_{number}"
        tensors.append(onnx.numpy_helper.from_array(layer.weights.astype(np.float32), weights))
        takes = [here, weights]
        if layer.biases is not None:
            tensors.append(onnx.numpy_helper.from_array(layer.biases.astype(np.float32), biases))
            takes.append(biases)
        activation = layer.activation
        is_last, kind = number == len(values.layers), _NAMES.get(type(activation)) if activation else None
        if activation is not None and kind is None and activation != Identity():
            raise not_written(activation, number, "ONNX")
        gives = "outputs" if is_last and kind is None else f"sops_{number}"
        nodes.append(make.make_node("Gemm", takes, [gives], name=f"layer_{number}"))
        here = gives
        if kind is not None:
            options: dict[str, Any] = {}
            if isinstance(activation, LeakyReLU):
                options = {"alpha": activation.slope}
            elif kind == "Softmax":
                options = {"axis": -1}
            gives = "outputs" if is_last else f"activations_{number}"
            nodes.append(make.make_node(kind, [here], [gives], name=f"activation_{number}", **options))
            here = gives
    numbers = onnx.TensorProto.FLOAT
    inputs = make.make_tensor_value_info("inputs", numbers, ["samples", values.sizes[0]])
    outputs = make.make_tensor_value_info("outputs", numbers, ["samples", values.sizes[-1]])
    graph = make.make_graph(nodes, "backstep", [inputs], [outputs], tensors)
    model = make.make_model(
        graph, opset_imports=[make.make_opsetid("", _OPSET)], ir_version=_IR, producer_name="backstep"
    )
    content = bytes(model.SerializeToString(deterministic=True))
    return WrittenWeights(content, (*notes, WeightsNote.STRAIGHT(), WeightsNote.WRITTEN_AS_FLOAT32()))


def _decimal(value: float) -> float:
    """A number that was kept as float32, as it was meant: 0.01 and not 0.009999999776."""
    return float(str(np.float32(value)))
