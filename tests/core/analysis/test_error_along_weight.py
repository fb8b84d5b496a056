"""The error along one parameter, held against whole forward passes."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.error_along_weight import error_along, slope_of_error
from core.setup.setup import open_setup
from core.training.step import Training
from tests.core.networks import Case, cases


@given(cases(), st.data())
def test_it_is_the_error_of_the_network_with_that_weight_moved(case: Case, data):
    trace = case.trace()
    position = data.draw(st.integers(0, case.network.parameter_count - 1))
    values = trace.parameters[position] + np.array([-0.7, 0.0, 0.3, 2.0])
    along = error_along(case.network, case.objective, trace, case.network.parameter(position), values)
    for value, error in zip(values, along, strict=True):
        moved = case.parameters.copy()
        moved[position] = value
        whole = replace(case, parameters=moved).trace().error
        assert error == pytest.approx(whole, rel=1e-10, abs=1e-12)


@pytest.mark.parametrize("name", ["gad-3-2-1", "moons-2-3-2", "psi-2-3-3-2"])
def test_its_slope_at_the_weight_is_the_gradient(name: str):
    setup = open_setup(name)
    trace = Training(setup).trace(0, setup.start)
    for position in range(setup.network.parameter_count):
        here, step = trace.parameters[position], 1e-6
        low, high = error_along(
            setup.network, setup.objective, trace, setup.network.parameter(position), here + np.array([-step, step])
        )
        slope = slope_of_error(setup.objective, float(trace.gradient[position]), len(trace.targets))
        assert (high - low) / (2 * step) == pytest.approx(slope, rel=1e-5, abs=1e-8)
        assert trace.error == pytest.approx(
            float(
                error_along(setup.network, setup.objective, trace, setup.network.parameter(position), np.array([here]))[
                    0
                ]
            )
        )
