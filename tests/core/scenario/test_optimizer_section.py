"""What a file says of optimizer, schedule and l1: read, refused in one sentence, and written again."""

import pytest

from core.base.errors import ScenarioError
from core.network.optimizers import CONSTANT, PLAIN, SCHEDULES, Adam, Momentum, RMSprop
from core.scenario.reader import parse_scenario
from core.scenario.schema import Scenario, optimizer_section, schedule_section
from core.scenario.writer import text_of
from core.setup.changes import change_training
from core.setup.setup import BUILT_IN, Setup, open_setup, setup_of

TEXT = (BUILT_IN / "csdn-2-3-1.toml").read_text(encoding="utf-8")


def scenario(lines: str) -> Scenario:
    return parse_scenario(TEXT.replace("[training]", f"[training]\n{lines}"), "mine.toml")


def setup(lines: str) -> Setup:
    return setup_of(scenario(lines), "mine", None, None, "mine.toml")


@pytest.mark.parametrize(
    ("line", "optimizer"),
    [
        ("", PLAIN),
        ('optimizer = { name = "sgd" }', PLAIN),
        ('optimizer = { name = "momentum" }', Momentum(0.9)),
        ('optimizer = { name = "momentum", momentum = 0.5, nesterov = true }', Momentum(0.5, nesterov=True)),
        ('optimizer = { name = "rmsprop", decay = 0.9 }', RMSprop(0.9, 1e-8)),
        ('optimizer = { name = "adam", beta1 = 0, weight_decay = 0.01 }', Adam(0.0, 0.999, 1e-8, 0.01)),
    ],
)
def test_an_optimizer_is_read_with_its_usual_options(line: str, optimizer: object):
    assert setup(line).optimizer == optimizer
    assert optimizer_section(setup(line).optimizer) in (None, scenario(line).training.optimizer) or "nesterov" in line


@pytest.mark.parametrize(
    ("line", "schedule"),
    [
        ("", CONSTANT),
        ('schedule = { name = "constant" }', CONSTANT),
        ('schedule = { name = "step", every = 10, factor = 0.5 }', SCHEDULES["step"](10, 0.5)),
        ('schedule = { name = "exponential", factor = 1 }', SCHEDULES["exponential"](1.0)),
        ('schedule = { name = "cosine", over = 100 }', SCHEDULES["cosine"](100, 0.0)),
    ],
)
def test_a_schedule_is_read(line: str, schedule: object):
    assert setup(line).schedule == schedule
    assert schedule_section(setup(line).schedule) in (None, scenario(line).training.schedule)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('optimizer = "adam"', 'training.optimizer: "adam" stands there; it must be a table'),
        ('optimizer = { name = "adm" }', '(did you mean "adam"?)'),
        ("optimizer = { beta1 = 0.9 }", "training.optimizer.name: missing"),
        ('optimizer = { name = "momentum", beta1 = 0.5 }', "momentum has no beta1; it has momentum and nesterov"),
        ('optimizer = { name = "sgd", beta1 = 0.5 }', "training.optimizer.beta1: sgd has no beta1; it takes nothing"),
        ('optimizer = { name = "adam", betta1 = 0.5 }', 'is no key of the format (did you mean "beta1"?)'),
        ('optimizer = { name = "adam", beta1 = 1.0 }', "1.0 stands there; it must be less than 1"),
        ('optimizer = { name = "adam", beta2 = -0.1 }', "-0.1 stands there; it must be 0 or more"),
        ('optimizer = { name = "adam", epsilon = 0.0 }', "0.0 stands there; it must be more than 0"),
        ('optimizer = { name = "adam", weight_decay = nan }', "it must be a finite number"),
        ('optimizer = { name = "momentum", nesterov = 1 }', "1 stands there; it must be true or false"),
        ('schedule = { name = "step", every = 3 }', "training.schedule.factor: missing; step needs every and factor"),
        ('schedule = { name = "step", every = 0, factor = 0.5 }', "0 stands there; it must be 1 or more"),
        ('schedule = { name = "cosine", over = 2.5 }', "it must be a whole number"),
        ('schedule = { name = "cosine", over = 2, every = 3 }', "cosine has no every; it has over and lowest"),
        ('schedule = { name = "constant", factor = 2.0 }', "constant has no factor; it takes nothing"),
        ("l1 = -0.5", "training.l1: -0.5 stands there; it must be 0 or more"),
        (
            'optimizer = { name = "adam" }\nrule = "sequential_update"',
            "only sgd can do that, and the optimizer here is adam",
        ),
        ('optimizer = { name = "rmsprop" }\nrule = ["wrong_sign", "sequential_update"]', "training.rule: "),
    ],
)
def test_what_breaks_the_format_is_said_in_one_line(line: str, said: str):
    with pytest.raises(ScenarioError) as refused:
        scenario(line)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_sequential_update_goes_with_a_schedule():
    assert setup(
        'rule = "sequential_update"\nschedule = { name = "exponential", factor = 0.9 }'
    ).rule.updates_on_the_way


def test_a_listing_that_updates_on_the_way_back_may_stand_beside_an_optimizer():
    printed = change_training(open_setup("gad-10-2-1"), optimizer={"name": "adam"})
    assert (printed.optimizer, printed.scenario.printed.rule) == (Adam(), "sequential_update")


def test_what_is_changed_in_the_window_is_written_and_read_again():
    changed = change_training(
        open_setup("csdn-2-3-1"),
        optimizer={"name": "adam", "beta2": 0.99},
        schedule={"name": "step", "every": 5, "factor": 0.5},
        l1=0.25,
    )
    text = text_of(changed.scenario)
    assert 'optimizer = {name = "adam", beta2 = 0.99}' in text
    again = setup_of(parse_scenario(text, "x"), "x", None, None, "x")
    assert (again.optimizer, again.schedule, again.objective.l1) == (
        changed.optimizer,
        changed.schedule,
        0.25,
    )
    back = change_training(changed, optimizer=None, schedule=None, l1=0.0)
    assert text_of(back.scenario) == text_of(open_setup("csdn-2-3-1").scenario)


def test_an_optimizer_that_a_mistake_does_not_go_with_is_refused():
    with pytest.raises(ScenarioError, match="only sgd"):
        change_training(open_setup("csdn-2-3-1").with_rule("sequential_update"), optimizer={"name": "adam"})
