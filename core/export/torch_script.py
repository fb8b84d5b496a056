"""A setup as a PyTorch script that prints the numbers that Backstep shows: autograd finds the same gradients.

It is written as PyTorch is used, and only text here: Backstep itself never asks for PyTorch. What the network doesn't
need isn't in it.
"""

from core.export.script_parts import (
    asked_at,
    batches,
    heading,
    modules,
    objective_of,
    options_of,
    printing,
    rate_at_state,
    shown_at,
    start_and_samples,
)
from core.network.activations import Activation
from core.network.network import BiasKind
from core.setup.setup import Setup

_LOG_ODDS = """
def log_odds(z):  # ln(p/(1 − p)) after a softmax: each sum, less ln Σ e^z of all others
    others = z[:, None, :].masked_fill(torch.eye(z.shape[1], dtype=torch.bool), -torch.inf)
    return z - torch.logsumexp(others, dim=2)

"""
# Not by torch.xlogy, as the derivative of xlogy(0, p) is 0/p: NaN at p = 0.
_TIMES_LOG = """
def times_log(t, p):  # t·ln p; where t is 0 neither the value nor the gradient asks for ln p, as p may be 0 too
    return t * torch.log(torch.where(t == 0, 1.0, p))

"""
_SQUARES = """

def squares():  # Σ w²; biases pay no L2 penalty
    return sum((layer.weight**2).sum() for layer in layers)
"""

_SIZES = """

def sizes():  # Σ |w|; biases pay no L1 penalty
    return sum(layer.weight.abs().sum() for layer in layers)
"""
_GROUPS = """\
groups = [
    {{"params": [layer.weight for layer in layers], "weight_decay": {decay!r}}},
    {{"params": [layer.bias for layer in layers if layer.bias is not None], "weight_decay": 0.0}},
]"""


def torch_script(setup: Setup, iterations: int, every: int = 0) -> str:
    """The script that trains `setup` to state `iterations`, and prints that state in four lines.

    Where `every` is given, it prints every so many states up to that one instead, a line of JSON each.

    Raises
    ------
    ScenarioError
        If one of the documented mistakes trains: autograd knows only the right way back.
    """
    numpy = "import numpy as np  # draws the order of the samples\n" if setup.order == "shuffled" else ""
    torch = "import torch\nfrom torch import nn\n\ntorch.set_default_dtype(torch.float64)\n"
    parts = [
        heading(setup, iterations, every),
        f"{modules(setup, as_json=every > 0)}{numpy}{torch}",
        *start_and_samples(setup, "torch.tensor"),
        _network(setup),
        _losses(setup),
        _training(setup, iterations, every),
    ]
    return "\n".join(parts)


def _last(setup: Setup) -> Activation:
    return setup.network.layers[-1].activation


def _from_sums(setup: Setup) -> bool:
    """Whether the loss is taken of the last sums, and brings the last activation along."""
    return setup.objective.loss.name in _last(setup).torch.losses


def _network(setup: Setup) -> str:
    sizes, layers = setup.network.sizes, setup.network.layers
    lines = ["network = nn.Sequential("]
    for number, layer in enumerate(layers):
        bias = ", bias=False" if layer.bias is BiasKind.ABSENT else ""
        lines.append(f"    nn.Linear({sizes[number]}, {layer.size}{bias}),")
        module = layer.activation.torch.module
        if number == len(layers) - 1 and _from_sums(setup):
            lines.append(f"    # and a {layer.activation.name}, which the loss brings along")
        elif module:
            lines.append(f"    {module},")
    lines += [
        ")",
        "layers = [step for step in network if isinstance(step, nn.Linear)]",
        "with torch.no_grad():",
        "    for layer, matrix, vector in zip(layers, weights, biases):",
        "        layer.weight.copy_(matrix.T)  # nn.Linear keeps its weights as (neurons, fan-in)",
    ]
    if _all_have_biases(setup):
        lines.append("        layer.bias.copy_(vector)")
    else:
        lines += ["        if layer.bias is not None:", "            layer.bias.copy_(vector)"]
    lines += [
        f"layers[{number}].bias.requires_grad_(False)  # fixed: training doesn't move it"
        for number, layer in enumerate(layers)
        if layer.bias is BiasKind.FIXED
    ]
    modules = [layer.activation.torch for layer in (layers[:-1] if _from_sums(setup) else layers)]
    definitions = dict.fromkeys(module.definition for module in modules if module.definition)
    return "\n".join([*definitions, *lines, ""])


def _all_have_biases(setup: Setup) -> bool:
    return all(layer.bias is not BiasKind.ABSENT for layer in setup.network.layers)


def _losses(setup: Setup) -> str:
    penalties = (_SQUARES if setup.objective.l2 else "") + (_SIZES if setup.objective.l1 else "")
    loss = setup.objective.loss
    head, value = "losses(p, t):  # of each sample", loss.torch
    if _from_sums(setup):
        head, value = "losses(z, t):  # of each sample, from its last sums", _last(setup).torch.losses[loss.name]
    before = f"{_LOG_ODDS}\n" if "log_odds" in value else f"{_TIMES_LOG}\n" if "times_log" in value else "\n"
    return f"{before}def {head}\n    return {value}\n{penalties}"


def _training(setup: Setup, iterations: int, every: int) -> str:
    reduction, rate = setup.objective.reduction, setup.learning_rate
    optimizer = setup.optimizer
    # PyTorch refuses a rate below 0, by which a setup may climb the error, but for one that is set later.
    sets_rate = not setup.schedule.is_constant or (rate < 0.0 and not optimizer.is_plain)
    step = "1.0" if sets_rate else f"{rate!r}" if rate >= 0.0 else f"{-rate!r}, maximize=True"
    made = optimizer.script.torch.format_map(
        {**options_of(optimizer), "parameters": "network.parameters()", "groups": "groups", "rate": step}
    )
    set_rate = [
        "    for group in optimizer.param_groups:",
        f'        group["lr"] = {rate_at_state(setup)}',
    ]
    last = "z" if _from_sums(setup) else "p"
    joined = f"losses({last}, targets[rows]).{reduction}()"
    forward = f"    {last} = network(inputs[rows])"
    trained, shown = [forward, f"    objective = {objective_of(setup, joined, 'squares()', 'sizes()')}"], [forward]
    if _from_sums(setup):
        shown.append(f"    p = {_last(setup).torch.output}")
    biases = "layer.bias.tolist()" if _all_have_biases(setup) else "[] if layer.bias is None else layer.bias.tolist()"
    printed = printing(
        setup,
        objective_of(setup, joined, "squares()", "sizes()"),
        outputs="p.tolist()",
        weights="[layer.weight.T.tolist() for layer in layers]",
        biases=f"[{biases} for layer in layers]",
        as_json=every > 0,
    )
    shown = ["with torch.no_grad():", *shown, *(f"    {line}" for line in printed)]
    lines = [
        *batches(setup, "torch.arange"),
        *([_GROUPS.format(decay=optimizer.shrinking)] if optimizer.shrinking else []),
        f"optimizer = {made}",
        *shown_at(every, shown),
        f"for state in range({iterations}):",
        *asked_at(every),
        *(set_rate if sets_rate else []),
        "    rows = rows_of(state)",
        *trained,
        "    optimizer.zero_grad()",
        "    objective.backward()  # ∂J of every weight and bias, by the chain rule",
        "    optimizer.step()  # all at once, after all were taken",
        "",
        *([f"show({iterations})"] if every else [f"rows = rows_of({iterations})", *shown]),
        "",
    ]
    return "\n".join(lines)
