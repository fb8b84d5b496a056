"""Pages filled from the top: a head on each, blocks below it, a foot."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from core.worksheets.choices import Paper
from gui.worksheets.page_pen import PagePen

MARGIN = 15.0  # mm
FOOT = 10.5  # from the foot's middle to the edge of the paper
SIZES = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}

Draw = Callable[[PagePen], None]


@dataclass(frozen=True)
class PageArea:
    """Where the content of a page stands, in millimetres."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From side to side."""
        return self.right - self.left


def area_of(paper: Paper) -> PageArea:
    """The room between head and foot of a sheet of paper."""
    width, height = SIZES[paper]
    return PageArea(MARGIN, MARGIN, width - MARGIN, height - FOOT - 9.0)


@dataclass(frozen=True)
class Block:
    """Something that isn't broken: how high it is, and how it is drawn from a height down."""

    height: float
    draw: Callable[[PagePen, float], None]
    is_line: bool = False  # of which a page has so many at most
    heads: "Block | None" = None  # what stands over it where a page begins with it
    keeps_next: bool = False  # never the last on a page


@dataclass(frozen=True)
class FilledPage:
    """The blocks of one page, and where each begins."""

    blocks: tuple[tuple[float, Block], ...]

    def draw(self, pen: PagePen) -> None:
        """Draw them."""
        for top, block in self.blocks:
            block.draw(pen, top)


def fill(
    blocks: Iterable[Block], tops: Callable[[int], float], bottom: float, most_lines: Callable[[int], int]
) -> list[FilledPage]:
    """Blocks on as many pages as they take; `tops` and `most_lines` are asked by the page's number, from 0."""
    pages: list[list[tuple[float, Block]]] = [[]]
    at, lines = tops(0), 0
    waiting = list(blocks)
    for number, block in enumerate(waiting):
        rest, has_all_lines = waiting[number:], block.is_line and lines >= most_lines(len(pages) - 1)
        together = _kept_together(rest, bottom - tops(len(pages)))
        is_full = pages[-1] and (has_all_lines or at + together > bottom)
        if is_full and at + sum(each.height for each in rest) <= bottom:
            is_full = False  # the last few lines need no page of their own
        if is_full:
            pages.append([])
            at, lines = tops(len(pages) - 1), 0
        if block.heads is not None and not pages[-1]:
            pages[-1].append((at, block.heads))
            at += block.heads.height
        pages[-1].append((at, block))
        at += block.height
        lines += block.is_line
    return [FilledPage(tuple(page)) for page in pages]


def _kept_together(blocks: Sequence[Block], most: float) -> float:
    """How high the first block is with those that it is never parted from; by itself, where no page holds them all."""
    height = 0.0
    for block in blocks:
        height += block.height
        if not block.keeps_next:
            break
    return height if height <= most else blocks[0].height
