"""What a class is called on the screen."""

from PySide6.QtCore import QCoreApplication

from core.analysis.answers import named_classes
from core.network.names import Names
from core.setup.setup import Setup


def class_title(names: Names, number: int) -> str:
    """The name that the data give a class, counted from 0; where they give none, class 1, class 2."""
    if names.classes:
        return names.class_name(number)
    return QCoreApplication.translate("Classes", "class {number}").format(number=number + 1)


def class_of_sample(setup: Setup, number: int) -> str | None:
    """What the class of a sample is called, by its number from 0; None where it is of none, or there is none."""
    whole = setup.whole
    if not whole.are_of_classes or not 0 <= number < len(whole.targets):
        return None
    return class_title(setup.names, int(named_classes(whole.targets[number : number + 1])[0]))
