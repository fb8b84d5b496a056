"""What is written of an element, or of a quantity that is asked, leads back to it."""

from itertools import pairwise

import pytest

from core.lessons.names import LessonNames
from core.network.elements import Bias, Input, Neuron, Weight
from core.setup.setup import built_in_names, open_setup


@pytest.mark.parametrize("name", built_in_names())
def test_everything_in_a_network_has_a_name_by_which_it_is_found(name: str):
    names = LessonNames(open_setup(name))
    network = names.setup.network
    elements = [Input(0), Input(network.inputs - 1)]
    for layer, (fan_in, size) in enumerate(pairwise(network.sizes)):
        elements += [Neuron(layer, size - 1), Weight(layer, fan_in - 1, size - 1), Bias(layer, 0)]
    for element in filter(network.has, elements):
        found = names.name_of(element)
        assert found is not None and names.element(found) == element
    for quantity in names.iteration.of_layer(names.asked("z[1,1]").kind, 0):
        assert names.asked(names.name_asked(quantity)) == quantity
