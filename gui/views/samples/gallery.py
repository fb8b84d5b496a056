"""Samples that are pictures, as thumbnails: each with its class, and with what was answered where that is wrong."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from core.analysis.answers import Answers
from core.data.sample_ink import ink_of
from core.setup.setup import Setup
from gui.texts.class_names import class_title
from gui.views.samples.sample_filter import SampleSieve
from gui.views.samples.sample_texts import told_of, wrong_caption
from gui.widgets.thumbnails.thumbnail import Thumbnail
from gui.widgets.thumbnails.thumbnail_list import ThumbnailList


class SampleGallery(ThumbnailList):
    """Of the samples of a setup whose inputs are pictures, those that are left by a filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setup: Setup | None = None
        self._sieve: SampleSieve | None = None
        self._captions: list[str] = []
        self._answers: Answers | None = None

    def show_setup(self, setup: Setup, sieve: SampleSieve, classes: int) -> None:
        """Take pictures and names of a setup, whose samples are of so many classes, or of none."""
        self._setup, self._sieve = setup, sieve
        names = setup.names
        titles = [class_title(names, label) for label in range(classes)]
        widest = max(range(classes), key=lambda label: len(titles[label]), default=0)
        self._captions = (
            [*titles, wrong_caption(names, widest, widest)] if classes else ["0" * len(str(len(sieve.labels)))]
        )
        shape = setup.image_shape or (1, 1)
        self.show_pictures(ink_of(setup.whole, shape), shape)

    def show_answers(self, numbers: NDArray[np.intp], answers: Answers | None) -> None:
        """Show these samples, by their numbers from 0, with what is answered to all."""
        self._answers = answers
        self.show_samples(numbers, self._tell, self._captions)

    def _tell(self, number: int) -> Thumbnail:
        setup, sieve = self._setup, self._sieve
        if setup is None or sieve is None:
            raise LookupError("no setup is shown")
        label = int(sieve.labels[number]) if sieve.has_classes else None
        return told_of(number, label, self._answers, setup.names, is_out=bool(sieve.is_out[number]))
