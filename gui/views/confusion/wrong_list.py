"""The samples beside the matrix: those answered wrongly, the most certain first, or those of a cell."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from core.analysis.answers import Answers
from core.base.number_format import grouped
from core.base.spoken import clauses, phrases
from core.data.sample_ink import ink_of
from gui.model.readings import Readings
from gui.texts.class_names import class_title
from gui.views.confusion.texts import answer_title, certainty_text
from gui.widgets.thumbnails.thumbnail import CaptionTone, CaptionWord, Thumbnail
from gui.widgets.thumbnails.thumbnail_list import ThumbnailList

SIDE = 60  # logical pixels that a picture is high
SMALL_SIDE = 40  # where the page is low


class WrongList(ThumbnailList):
    """Thumbnails of what was answered; of samples that are no pictures, a line in words each."""

    def __init__(self, readings: Readings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings = readings
        self._answers: Answers | None = None
        self._side = SIDE
        self.setAccessibleName(self.tr("Samples answered wrongly, the most certain first"))

    def take_setup(self) -> None:
        """Another setup is open: other pictures, or none."""
        shape = self._readings.setup.image_shape
        if shape is None:
            self.show_pictures(None, (1, 1), has_second_line=True)
            return
        self.show_pictures(ink_of(self._readings.whole, shape), shape, self._side, has_second_line=True)

    def set_low(self, is_low: bool) -> None:
        """Have small pictures, or large ones."""
        side = SMALL_SIDE if is_low else SIDE
        if side != self._side:
            self._side = side
            self.take_setup()

    def show_answers(self, answers: Answers, numbers: NDArray[np.intp]) -> None:
        """Show these samples, by their numbers among all, of which these are the answers."""
        self._answers = answers
        self.show_samples(numbers, self._tell, self._widest(answers))

    def _tell(self, number: int) -> Thumbnail:
        answers, names = self._answers, self._readings.names
        if answers is None:
            return Thumbnail((), "")
        wanted, answered = int(answers.wanted[number]), int(answers.answered[number])
        certainty = certainty_text(float(answers.certainty[number]), answers.are_shares)
        sample = self._sample(number)
        caption: tuple[CaptionWord, ...] = (CaptionWord(class_title(names, wanted), CaptionTone.STRONG),)
        if wanted != answered:
            answer = CaptionWord(answer_title(names, answered), CaptionTone.WRONG)
            caption = (*caption, CaptionWord(f" {self.tr('as')} "), answer)
        says = self.tr("{sample}, is {wanted}, answered {answered}").format(
            sample=sample, wanted=class_title(names, wanted), answered=answer_title(names, answered)
        )
        parts = [certainty] if certainty else []
        below = parts if self._readings.setup.image_shape is not None else [sample, *parts]
        return Thumbnail(caption, clauses([says, *parts]), phrases(below))

    def _widest(self, answers: Answers) -> list[str]:
        """A caption as wide as any, so that none is cut."""
        names = self._readings.names
        widest = max((class_title(names, number) for number in range(answers.classes)), key=len)
        captions = [f"{widest} {self.tr('as')} {widest}"]
        if self._readings.setup.image_shape is None:
            captions.append(phrases([self._sample(len(answers.wanted) - 1), certainty_text(0.999, are_shares=True)]))
        return captions

    def _sample(self, number: int) -> str:
        return self.tr("sample {number}").format(number=grouped(number + 1))
