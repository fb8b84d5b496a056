"""What a class is called on the screen."""

from PySide6.QtCore import QCoreApplication

from core.network.names import Names


def class_title(names: Names, number: int) -> str:
    """The name that the data give a class, counted from 0; where they give none, class 1, class 2."""
    if names.classes:
        return names.class_name(number)
    return QCoreApplication.translate("Classes", "class {number}").format(number=number + 1)
