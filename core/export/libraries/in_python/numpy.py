"""NumPy: the rule itself, written out."""

from core.export.libraries.library import ALL_BIASES, Abilities, Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.export.numpy_script import numpy_script
from core.network.activations import ACTIVATIONS
from core.network.losses import LOSSES
from core.network.optimizers import OPTIMIZERS

EVERYTHING = Abilities(
    losses=dict.fromkeys(ACTIVATIONS, frozenset(LOSSES)),
    hidden=frozenset(ACTIVATIONS),
    options=True,
    biases=ALL_BIASES,
    optimizers=frozenset(OPTIMIZERS),
    schedules=True,
    scheduled_velocity=True,
    l2=True,
    l1=True,
    shuffled=True,
    any_rate=True,
)

NUMPY = Library(
    name="numpy",
    title="NumPy",
    version="2.4.6",
    language=Language.PYTHON,
    needs="python -m pip install numpy",
    prints_last_alone=True,
    modules=("numpy",),
    precision=1e-12,
    abilities=EVERYTHING,
    write=numpy_script,
    otherwise=(Otherwise.NUMPY(),),
    found=HowFound.RUN(),
)
