"""PyTorch in double precision: autograd finds the same gradients."""

from core.export.libraries.in_python.numpy import EVERYTHING
from core.export.libraries.library import Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.export.torch_script import torch_script

PYTORCH = Library(
    name="pytorch",
    title="PyTorch",
    version="2.13.0",
    language=Language.PYTHON,
    needs="python -m pip install torch",
    prints_last_alone=True,
    modules=("torch",),
    precision=1e-12,
    abilities=EVERYTHING,
    write=torch_script,
    otherwise=(Otherwise.TORCH_FLOATS(), Otherwise.TORCH_MEAN(), Otherwise.TORCH_CROSS_ENTROPY()),
    found=HowFound.RUN(),
)
