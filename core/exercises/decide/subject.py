"""What is decided about: one iteration of a setup, and a weight or bias of it."""

from dataclasses import dataclass, replace

from core.exercises.sheet.iteration import Iteration, iteration_at
from core.exercises.sheet.variants import variant
from core.network.elements import Parameter
from core.setup.setup import Setup


@dataclass(frozen=True)
class DecisionSubject:
    """An iteration, where it comes from, and what is asked of it; the seed shuffles and draws.

    `sample` counts from 0 among all, `digits` are those that are asked. Drawn numbers are those of no state.
    """

    setup: Setup
    iteration: Iteration
    state: int
    sample: int
    parameter: Parameter
    seed: int = 0
    digits: int = 4
    is_drawn: bool = False

    def again(self) -> "DecisionSubject":
        """The same with the next seed: other questions."""
        return replace(self, seed=self.seed + 1)

    def written_in(self, notation: str) -> "DecisionSubject":
        """The same with everything called by its name in a notation of `core.network.notations`."""
        return replace(self, setup=self.setup.written_in(notation), iteration=self.iteration.written_in(notation))

    def with_drawn_numbers(self) -> "DecisionSubject":
        """The same of the start, with numbers drawn by the seed; the learning rate stays."""
        other = variant(self.setup, self.seed)
        iteration = iteration_at(other, 0, other.start, self.sample)
        iteration = replace(iteration, learning_rate=self.iteration.learning_rate)
        return replace(self, iteration=iteration, state=0, is_drawn=True)
