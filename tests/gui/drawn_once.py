"""What is the same in every window, and is drawn once for all tests of a process."""

from functools import cache

from gui.formulas import tex_to_svg
from gui.look import icons

typeset = cache(tex_to_svg.typeset)
pixmap = cache(icons.pixmap)
