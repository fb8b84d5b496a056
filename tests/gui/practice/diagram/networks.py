"""Networks of every shape to practise on, and a diagram of a practice."""

from pytestqt.qtbot import QtBot

from core.exercises.practice.practice import Practice, practice_of
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.sheet import sheet_of
from core.network.activations import Sigmoid, Tanh
from core.network.network import BiasKind
from gui.look.theme import Theme
from gui.practice.diagram.practice_diagram import PracticeDiagram
from gui.practice.practising import Practising
from tests.core.exercises.iterations import built_in, of_case, of_sort
from tests.core.networks import make_case

BUILT_IN = ("gad-3-2-1", "gad-10-2-1", "csdn-2-3-1", "moons-2-3-2-sigmoid", "psi-2-3-3-2")
OF_SORTS = ("one layer", "scaled, deep", "relu", "softmax, squares", "batch, sum")
OF_SIZES = {"wide": (784, 12, 2), "deep": (2, 2, 2, 2, 2, 2, 1), "tall": (3, 20, 20, 2)}


def iteration_named(name: str) -> Iteration:
    """An iteration of one of these networks."""
    if name in BUILT_IN:
        return built_in(name)
    if name in OF_SORTS:
        return of_sort(name)
    sizes = OF_SIZES[name]
    depth = len(sizes) - 1
    activations = (*(Tanh() for _ in range(depth - 1)), Sigmoid())
    case = make_case(sizes, activations, (BiasKind.TRAINED,) * depth, "squared_error", seed=3, samples=1)
    return of_case(case, 0.5)


def practice_named(name: str, about: str = "all") -> Practice:
    """A practice of one of these networks."""
    return practice_of(sheet_of(iteration_named(name), about))


def diagram_of(practice: Practice, theme: Theme, qtbot: QtBot, width: int = 668, height: int = 667) -> PracticeDiagram:
    """A diagram, connected to its practice as the window connects it."""
    practising = Practising()
    practising.begin(practice)
    made = PracticeDiagram(practising, theme)
    practising.setParent(made)
    made.typed.connect(practising.type)
    made.chosen.connect(practising.go_to)
    made.pointed.connect(practising.point_at)
    made.field.entered.connect(practising.check)
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    return made
