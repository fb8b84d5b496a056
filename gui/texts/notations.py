"""What notations are called, and what one has become in another."""

from PySide6.QtCore import QCoreApplication

from core.network.names import Names
from core.network.notations import NOTATIONS

translate = QCoreApplication.translate


def notation_titles() -> dict[str, str]:
    """What each notation is called, in the order in which they are gone through."""
    titles = (
        translate("Notations", "the article's"),
        translate("Notations", "SOP, Activ"),
        translate("Notations", "z, a, δ"),
        translate("Notations", "net, out, δ"),
        translate("Notations", "matrix"),
        translate("Notations", "code"),
    )
    return dict(zip(NOTATIONS, titles, strict=True))


def told_notation(names: Names, before: Names) -> str:
    """What a notation has made of a name that was there before: z, a, δ: SOP1 is z1_1 here."""
    text = translate("Notations", "{notation}: {before} is {name} here")
    title, (name, was) = notation_titles()[names.notation], (names.sop(0, 0), before.sop(0, 0))
    return title if name == was else text.format(notation=title, before=was, name=name)
