"""The optimizers, which make an update of the gradients: one class is all there is of each of them.

Its options, what it carries from iteration to iteration, its step, its formulas, its lines in exported scripts and its
code for the compiled loops stand together; `OPTIMIZERS` is the table of all. How the learning rate itself changes is
`schedules` beside this one.
"""

# isort: off
# In the order of the table: each module puts its own in it.
from core.network.optimizers.optimizer import OPTIMIZERS, Optimizer, TrainingOption, UpdateStep
from core.network.optimizers.descent import GradientDescent, Momentum
from core.network.optimizers.adaptive import Adam, RMSprop
from core.network.optimizers.schedules import CONSTANT, SCHEDULES, Schedule

PLAIN = GradientDescent()
"""What trains unless a scenario says otherwise."""

__all__ = [
    "CONSTANT", "OPTIMIZERS", "PLAIN", "SCHEDULES", "Adam", "GradientDescent", "Momentum", "Optimizer",
    "RMSprop", "Schedule", "TrainingOption", "UpdateStep",
]  # fmt: skip
