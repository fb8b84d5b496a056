"""How everything looks: light, dark, or in high contrast, with every colour of the window once; how large text is."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from gui.look.desktop_hints import wants_contrast, when_contrast_changes
from gui.look.text_size import USUAL_PERCENT, set_text_size


class Scheme(Enum):
    """Which colours the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"


class Colors(NamedTuple):
    """The colours of one scheme, as "#rrggbb"."""

    window: str  # behind the panels
    panel: str
    border: str
    grid: str  # the lines across a plot: weaker than its curves
    field: str  # line edits, the track of a slider
    text: str
    dim: str  # what is said on the side
    accent: str
    on_accent: str
    lit: str  # what the pointer is on, and all it is made of
    lit_soft: str  # behind text that is lit
    negative: str  # the ends and the middle of the diverging map
    middle: str
    positive: str
    activation: str  # the fill that shows an activation
    edge_label: str
    error: str  # bad news
    right: str  # an answer that is right, and the marks that say so
    slip: str  # an answer with a slip that is known, and what a learner drew
    right_soft: str  # behind text of `right`
    slip_soft: str  # behind text of `slip`
    error_soft: str  # behind text of `error`
    accent_soft: str  # behind text of `accent`
    curves: tuple[str, ...]  # one an output; told apart by the colour-blind, see tests/gui/look/test_colors.py


LIGHT = Colors(
    window="#f3f5f8",
    panel="#ffffff",
    border="#dde1e7",
    grid="#dde1e7",
    field="#f6f8fa",
    text="#1b1f27",
    dim="#5c6675",
    accent="#0a66cc",
    on_accent="#ffffff",
    lit="#b98100",
    lit_soft="#fff1cc",
    negative="#c8452f",
    middle="#b9c0ca",
    positive="#1f5fa8",
    activation="#c9dbee",
    edge_label="#ffffff",
    error="#b3261e",
    right="#00795c",
    slip="#b04d00",
    right_soft="#e2f3ee",
    slip_soft="#fdeee0",
    error_soft="#fbe9e7",
    accent_soft="#e4effb",
    curves=("#0a66cc", "#b96100", "#0d6651", "#680075", "#949760", "#600020"),
)

DARK = Colors(
    window="#15171c",
    panel="#1d2027",
    border="#333945",
    grid="#333945",
    field="#15171c",
    text="#eef1f5",
    dim="#9aa4b2",
    accent="#5aa9ff",
    on_accent="#0c1420",
    lit="#ffb000",
    lit_soft="#3a3222",
    negative="#f0806a",
    middle="#4a515e",
    positive="#6fb3f2",
    activation="#33495f",
    edge_label="#1d2027",
    error="#ff8a80",
    right="#3ecfa5",
    slip="#ff9e4a",
    right_soft="#193430",
    slip_soft="#3b2a1c",
    error_soft="#3d2526",
    accent_soft="#1b2f47",
    curves=("#5aa9ff", "#b6bac0", "#288f7d", "#8060a0", "#dac84d", "#80a040"),
)


# High contrast: every text at least 7:1 on its ground, every line and mark at least 4.5:1.

CONTRAST_LIGHT = Colors(
    window="#ffffff",
    panel="#ffffff",
    border="#5b6472",
    grid="#8a9099",
    field="#ffffff",
    text="#000000",
    dim="#2f3846",
    accent="#0a47a8",
    on_accent="#ffffff",
    lit="#855c00",
    lit_soft="#fff1cc",
    negative="#9c2412",
    middle="#6f757f",
    positive="#003070",
    activation="#b4d0ee",
    edge_label="#ffffff",
    error="#8c0f0a",
    right="#00513d",
    slip="#743000",
    right_soft="#e9f7f3",
    slip_soft="#fff3e8",
    error_soft="#fdeeed",
    accent_soft="#ebf3fd",
    curves=("#0a47a8", "#a05a00", "#004830", "#480048", "#0c1018", "#606060"),
)

CONTRAST_DARK = Colors(
    window="#000000",
    panel="#000000",
    border="#8b94a2",
    grid="#5d646f",
    field="#000000",
    text="#ffffff",
    dim="#cdd5e0",
    accent="#7fc4ff",
    on_accent="#0c1420",
    lit="#ffc233",
    lit_soft="#3a2d00",
    negative="#ff9a85",
    middle="#868e9b",
    positive="#8fcbff",
    activation="#2a4a6d",
    edge_label="#000000",
    error="#ffa79f",
    right="#5fe3bb",
    slip="#ffb273",
    right_soft="#00291f",
    slip_soft="#331c00",
    error_soft="#3a0f0c",
    accent_soft="#04233f",
    curves=("#7fc4ff", "#e4ff64", "#4bbd1d", "#7e9d66", "#7c7783", "#b3e99f"),
)

_COLORS = {
    Scheme.LIGHT: LIGHT,
    Scheme.DARK: DARK,
    Scheme.CONTRAST_LIGHT: CONTRAST_LIGHT,
    Scheme.CONTRAST_DARK: CONTRAST_DARK,
}


def colors_of(palette: QPalette) -> Colors:
    """The colours that the palette in force is made of."""
    window = palette.color(QPalette.ColorRole.Window)
    return next((colors for colors in _COLORS.values() if window == QColor(colors.window)), LIGHT)


class Theme(QObject):
    """The colours in force, and how large text is; `changed` is emitted when either is another.

    Whoever takes the colours then takes sizes anew as well, in style sheets, pictures and what it has measured.
    """

    changed = Signal()

    def __init__(self, scheme: Scheme = Scheme.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._desktop_font, self._text_percent = QGuiApplication.font(), USUAL_PERCENT
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)
        when_contrast_changes(self._apply)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """What the user chose."""
        return self._scheme

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self.colors in (DARK, CONTRAST_DARK)

    def choose(self, scheme: Scheme) -> None:
        """Take the system's scheme, or always this one."""
        self._scheme = scheme
        self._apply()

    @property
    def text_percent(self) -> int:
        """How large text is, in per cent of the desktop's."""
        return self._text_percent

    def enlarge_text(self, percent: int) -> None:
        """Have text so large, in per cent of the desktop's; 100 is as large."""
        if percent != self._text_percent:
            self._text_percent = percent
            set_text_size(self._desktop_font, percent)
            self.changed.emit()

    def _apply(self) -> None:
        self.colors = _COLORS[_system_scheme() if self._scheme is Scheme.SYSTEM else self._scheme]
        QGuiApplication.setPalette(_palette(self.colors))
        self.changed.emit()


def _system_scheme() -> Scheme:
    """What the desktop has: light or dark, in high contrast where it asks for that."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    if wants_contrast():
        return Scheme.CONTRAST_DARK if dark else Scheme.CONTRAST_LIGHT
    return Scheme.DARK if dark else Scheme.LIGHT


def _palette(colors: Colors) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, color in (
        ((role.Window,), colors.window),
        ((role.Base, role.Button), colors.panel),
        ((role.AlternateBase,), colors.field),
        ((role.ToolTipBase,), colors.panel),
        ((role.Text, role.WindowText, role.ButtonText, role.ToolTipText, role.BrightText), colors.text),
        ((role.PlaceholderText,), colors.dim),
        ((role.Highlight, role.Link, role.LinkVisited, role.Accent), colors.accent),
        ((role.HighlightedText,), colors.on_accent),
        ((role.Mid, role.Midlight, role.Dark), colors.border),
    ):
        for each in roles:
            palette.setColor(each, QColor(color))
    for each in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colors.dim))
    return palette
