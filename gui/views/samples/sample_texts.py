"""What is said of a sample in its thumbnail: its class, and what was answered."""

from PySide6.QtCore import QCoreApplication

from core.analysis.answers import NO_CLASS, Answers
from core.base.number_format import figure, grouped
from core.base.spoken import phrases
from core.network.names import Names
from gui.texts.class_names import class_title
from gui.widgets.thumbnails.thumbnail import CaptionTone, CaptionWord, Thumbnail

SHARE_DIGITS = 2

translate = QCoreApplication.translate


def told_of(number: int, label: int | None, answers: Answers | None, names: Names, *, is_out: bool) -> Thumbnail:
    """The thumbnail of a sample, by its number from 0, of a class, counted from 0, if it is of one."""
    said = [translate("Thumbnails", "sample {number}").format(number=grouped(number + 1))]
    if is_out:
        said.append(translate("Thumbnails", "held out"))
    if label is None:
        return Thumbnail((CaptionWord(grouped(number + 1)),), phrases(said))
    title = class_title(names, label)
    said.append(translate("Thumbnails", "is {name}").format(name=title))
    if answers is None:
        return Thumbnail((CaptionWord(title),), phrases(said))
    answer = int(answers.answered[number])
    if answer == NO_CLASS:
        said.append(translate("Thumbnails", "without an answer: an output is no number"))
        return Thumbnail((CaptionWord(f"{title}→?", CaptionTone.WRONG),), phrases(said), is_wrong=True)
    said.append(translate("Thumbnails", "answered {name}").format(name=class_title(names, answer)))
    if answers.are_shares:
        share = figure(100 * float(answers.certainty[number]), SHARE_DIGITS)
        said.append(translate("Thumbnails", "{share} %").format(share=share))
    if answer == label:
        return Thumbnail((CaptionWord(title),), phrases(said))
    caption = (CaptionWord(wrong_caption(names, label, answer), CaptionTone.WRONG),)
    return Thumbnail(caption, phrases(said), is_wrong=True)


def wrong_caption(names: Names, label: int, answer: int) -> str:
    """What stands below a sample that is answered wrongly: 5→9."""
    return f"{class_title(names, label)}→{class_title(names, answer)}"
