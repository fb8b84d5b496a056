"""What optimizers, schedules and their options are called."""

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat
from core.setup.setup import Setup

translate = QCoreApplication.translate


def optimizer_title(name: str) -> str:
    """What an optimizer is called."""
    return {
        "sgd": translate("Optimizers", "gradient descent"),
        "momentum": translate("Optimizers", "momentum"),
        "rmsprop": "RMSprop",
        "adam": "Adam",
    }.get(name, name)


def schedule_title(name: str) -> str:
    """What a schedule of the learning rate is called."""
    return {
        "constant": translate("Optimizers", "constant"),
        "step": translate("Optimizers", "in steps"),
        "exponential": translate("Optimizers", "exponential"),
        "cosine": translate("Optimizers", "cosine"),
    }.get(name, name)


def option_title(name: str) -> str:
    """What a number of an optimizer or a schedule is called."""
    return {
        "momentum": translate("Optimizers", "Momentum μ"),
        "nesterov": translate("Optimizers", "Nesterov"),
        "decay": translate("Optimizers", "Decay ρ"),
        "epsilon": translate("Optimizers", "Epsilon ε"),
        "beta1": "β₁",
        "beta2": "β₂",
        "weight_decay": translate("Optimizers", "Weight decay λ"),
        "every": translate("Optimizers", "Every"),
        "factor": translate("Optimizers", "Factor"),
        "over": translate("Optimizers", "Over"),
        "lowest": translate("Optimizers", "Lowest"),
    }.get(name, name)


def _brief(name: str) -> str:
    """The same within a line: its letter, or its word."""
    return {
        "momentum": "μ",
        "decay": "ρ",
        "epsilon": "ε",
        "weight_decay": "λ",
        "every": translate("Optimizers", "every"),
        "factor": translate("Optimizers", "factor"),
        "over": translate("Optimizers", "over"),
        "lowest": translate("Optimizers", "lowest"),
    }.get(name, option_title(name))


def optimizer_text(setup: Setup, number_format: NumberFormat) -> str:
    """An optimizer with those of its options that are not the usual ones."""
    optimizer = setup.optimizer
    return _with_options(optimizer_title(optimizer.name), optimizer.told, number_format)


def schedule_text(setup: Setup, number_format: NumberFormat) -> str:
    """A schedule with all of its options but the usual ones."""
    schedule = setup.schedule
    return _with_options(schedule_title(schedule.name), schedule.told, number_format)


def rate_text(setup: Setup, number_format: NumberFormat) -> str:
    """The learning rate, and how it changes."""
    rate = number_format.figure(setup.learning_rate)
    return rate if setup.schedule.is_constant else f"{rate}, {schedule_text(setup, number_format)}"


def _with_options(title: str, told: dict[str, float | bool] | dict[str, float], number_format: NumberFormat) -> str:
    options = [
        _brief(name) if isinstance(value, bool) else f"{_brief(name)} {number_format.figure(value)}"
        for name, value in told.items()
    ]
    return ", ".join([title, *options])
