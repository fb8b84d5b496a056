"""What stands on every page of a sheet and of its key, at the same places: title, code, foot."""

from core.worksheets.choices import Paper
from gui.worksheets.page_flow import FOOT, SIZES, PageArea
from gui.worksheets.page_pen import DIM, Align, PagePen, Style, width_of

TITLE, SUBTITLE = Style(15.5, is_bold=True), Style(8.5, color=DIM)
CODE = Style(13.0, is_bold=True, is_mono=True)
FOOT_TEXT = Style(8.0, color=DIM)
HEIGHT = 10.5  # mm of title and subtitle
CODE_HEIGHT, CODE_ASIDE = 8.0, 3.2


def draw_head(pen: PagePen, area: PageArea, title: str, subtitle: str, code: str) -> None:
    """The title, what is asked, and the code in its frame."""
    width = width_of(code, CODE) + 2 * CODE_ASIDE
    pen.frame(area.right - width, area.top - 2.5, width, CODE_HEIGHT)
    pen.text(area.right - width / 2, area.top - 2.5 + CODE_HEIGHT / 2, code, CODE, Align.MIDDLE)
    room = area.width - width - 5
    pen.text(area.left, area.top, title, TITLE, room=room)
    pen.text(area.left, area.top + 5.6, subtitle, SUBTITLE, room=room)


def draw_foot(pen: PagePen, paper: Paper, area: PageArea, left: str, right: str) -> None:
    """What is said at the foot, on both sides."""
    middle = SIZES[paper][1] - FOOT
    width = pen.text(area.right, middle, right, FOOT_TEXT, Align.RIGHT, room=area.width / 2)
    pen.text(area.left, middle, left, FOOT_TEXT, room=area.width - width - 5)
