"""R's nnet: no learning rate and no steps, but BFGS, whose first step is one of gradient descent."""

import numpy as np

from core.export.libraries.in_r.script import numbers_in_r
from core.export.libraries.library import Abilities, Joining, Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.export.script_parts import comments, refuse_pictures
from core.setup.setup import Setup

_VERSION = "7.3-18"
# The loss of all samples, of outputs p and targets t.
_LOSSES = {
    "squared_error": "sum((p - t)^2)",
    "cross_entropy": "-sum(ifelse(t == 0, 0, t * log(p)))",
    "binary_cross_entropy": "-sum(ifelse(t == 0, 0, t * log(p)) + ifelse(t == 1, 0, (1 - t) * log(1 - p)))",
}
_SHOW = """\
row_of <- function(vector) paste0("[", paste(sprintf("%.17g", vector), collapse = ", "), "]")
rows_of <- function(matrix) paste0("[", paste(apply(matrix, 1, row_of), collapse = ", "), "]")
show <- function(iteration, network) { # its weights stand neuron by neuron, and of each the bias first
  hidden <- matrix(network$wts[1:((INPUTS + 1) * HIDDEN)], INPUTS + 1)
  output <- matrix(network$wts[-(1:((INPUTS + 1) * HIDDEN))], HIDDEN + 1)
  p <- network$fitted.values
  cat(sprintf('{"iteration": %d, "error": %.17g, "outputs": %s, "weights": [%s, %s], "biases": [%s, %s]}\\n',
    iteration, LOSS / nrow(t), rows_of(p),
    rows_of(hidden[-1, , drop = FALSE]), rows_of(output[-1, , drop = FALSE]), row_of(hidden[1, ]), row_of(output[1, ])))
}
"""


def _script(setup: Setup, iterations: int, every: int) -> str:
    refuse_pictures(setup)
    layers, loss = setup.network.layers, setup.objective.loss.name
    weights, biases = setup.network.weights(setup.start), setup.network.biases(setup.start)
    flat = np.concatenate([np.vstack([b, w]).T.ravel() for w, b in zip(weights, biases, strict=True)])
    kind = {"identity": ", linout = TRUE", "softmax": ", softmax = TRUE"}.get(layers[-1].activation.name, "")
    kind += ", entropy = TRUE" if loss == "binary_cross_entropy" else ""
    inputs = np.asarray(setup.samples.inputs)
    states = "0" if iterations == 0 else f"c(seq(0, {iterations} - 1, {every}), {iterations})"
    lines = [
        comments(setup, f"R's nnet {_VERSION} trains a network here; it prints iterations 0 to {iterations}.", "#"),
        "library(nnet)",
        "",
        f"x <- {numbers_in_r(inputs)}",
        f"t <- {numbers_in_r(setup.samples.targets)}",
        f"start <- c({', '.join(map(repr, flat.tolist()))})",
        f"INPUTS <- {setup.network.inputs}",
        f"HIDDEN <- {layers[0].size}",
        "",
        _SHOW.replace("LOSS", _LOSSES[loss]),
        f"for (iteration in {states}) {{ # it can't be stopped and gone on with: each begins at the start",
        f"  network <- nnet(x, t, size = HIDDEN, Wts = start, maxit = iteration, trace = FALSE{kind},",
        "    abstol = 0, reltol = 0)",
        "  show(iteration, network)",
        "}",
    ]
    return "\n".join(lines) + "\n"


NNET = Library(
    name="nnet",
    title="R nnet",
    version=_VERSION,
    language=Language.R,
    needs="apt install r-base-core r-cran-nnet",
    precision=1e-12,
    abilities=Abilities(
        losses={
            "identity": frozenset({"squared_error"}),
            "sigmoid": frozenset({"squared_error", "binary_cross_entropy"}),
            "softmax": frozenset({"cross_entropy"}),
        },
        hidden=frozenset({"sigmoid"}),
        fewest_hidden=1,
        most_hidden=1,
        batches="all",
        joining=Joining.SUM,
        rate=1.0,
        most_iterations=1,
    ),
    write=_script,
    otherwise=(Otherwise.NNET_BFGS(), Otherwise.NNET_FIRST(), Otherwise.NNET_CUT()),
    found=HowFound.RUN(),
)
