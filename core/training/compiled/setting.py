"""How numba is set for the loops: for which processor it compiles them, and where it keeps them."""

from typing import Any

import llvmlite.binding
import numba

from core.training.compiled.cache import LoopLocator, folder_for_loops, kind_of
from core.training.compiled.target import target_here

_LOCATORS = f"{LoopLocator.__module__}.{LoopLocator.__qualname__}", "InTreeCacheLocator", "UserWideCacheLocator"


def keep_loops_compiled(generated: str) -> None:
    """To be called once, before the first loop is made. `generated` is what is compiled beside the sources.

    What the user has set for numba stands: NUMBA_CPU_NAME, NUMBA_CPU_FEATURES, NUMBA_CACHE_DIR.
    """
    config: Any = numba.config  # which tells no types
    if config.CPU_NAME is None and config.CPU_FEATURES is None:
        target = target_here({name for name, is_there in llvmlite.binding.get_host_cpu_features().items() if is_there})
        config.CPU_NAME, config.CPU_FEATURES = target.name, target.features
    kind = kind_of(numba.__version__, config.CPU_NAME or "own")
    LoopLocator.folder = folder_for_loops(kind, config.CACHE_DIR, generated)
    config.CACHE_LOCATOR_CLASSES = ",".join(_LOCATORS)
