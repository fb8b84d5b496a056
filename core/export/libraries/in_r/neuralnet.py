"""R's neuralnet, which gives weights only where its gradient has become small."""

from core.export.libraries.library import Abilities, Joining, Language, Library
from core.export.libraries.messages import HowFound, Otherwise

NEURALNET = Library(
    name="neuralnet",
    title="R neuralnet",
    version="1.4.0",
    language=Language.R,
    needs='install.packages("neuralnet")',
    precision=1e-12,
    abilities=Abilities(
        losses={"identity": frozenset({"half_squared_error"}), "sigmoid": frozenset({"half_squared_error"})},
        hidden=frozenset({"sigmoid", "tanh"}),
        batches="all",
        joining=Joining.SUM,
    ),
    write=None,
    otherwise=(Otherwise.NEURALNET_WEIGHTS(), Otherwise.NEURALNET_RPROP(), Otherwise.NEURALNET_BACKPROP()),
    found=HowFound.READ(),
)
