"""A picture file: PNG, SVG or PDF, drawn in memory and written whole or not at all.

A point is as large in every kind as on the screen: so are letters, whether their font counts in points or in pixels.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QPaintEngine,
    QPainter,
    QRegion,
)
from PySide6.QtWidgets import QAbstractScrollArea, QGraphicsView, QWidget

from core.base.atomic_files import write_file
from core.base.errors import ScenarioError
from core.base.file_faults import FileFault
from gui.look.svg_text import END_OF_CLIP, begin_of_clip, portable_svg

SCALE = 2  # pixels a point in a PNG
KINDS = (".png", ".svg", ".pdf")
BY = "Backstep"
INCH, POINTS_AN_INCH = 0.0254, 72.0  # metres; of a page
IN_LINES = (QPaintEngine.Type.Picture, QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf)  # pictures that are no pixels


class About(NamedTuple):
    """What a file says of itself."""

    title: str
    description: str = ""


class _TooLargeError(Exception):
    """There is no room for so many pixels."""


def write_picture(path: Path, size: QSize, ground: str, draw: Callable[[QPainter], None], about: About) -> None:
    """Draw into a file whose ending says what kind it is; `size` is in points, `ground` the colour behind it.

    Raises
    ------
    ScenarioError
        If it can't be drawn or written; what was there before is then there still.
    """
    try:
        data = _drawn(path.suffix.lower(), size, ground, draw, about)
    except _TooLargeError:
        raise ScenarioError(str(path), "", FileFault.PICTURE_TOO_LARGE()) from None
    write_file(path, lambda file: file.write(data))


def write_image(path: Path, image: QImage, about: About) -> None:
    """Write a picture of pixels as a PNG.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    data = _png(image, about)
    write_file(path, lambda file: file.write(data))


def write_widget(path: Path, widget: QWidget, ground: str, about: About) -> None:
    """A widget as it is on the screen, in lines and letters where the kind of file has them.

    Raises
    ------
    ScenarioError
        If it can't be drawn or written.
    """
    write_picture(path, widget.size(), ground, lambda painter: draw_widget(widget, painter), about)


def image_of_widget(widget: QWidget, ground: str) -> QImage:
    """A widget as it is on the screen, in pixels."""
    return _image_of(widget.size(), ground, lambda painter: draw_widget(widget, painter))


def _image_of(size: QSize, ground: str, draw: Callable[[QPainter], None]) -> QImage:
    """A picture in pixels, which knows how large it is."""
    image = QImage(size * SCALE, QImage.Format.Format_ARGB32)
    set_resolution(image, SCALE)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    _draw(painter, size, ground, draw)
    return image


def set_resolution(image: QImage, scale: float) -> None:
    """Let an image with so many pixels a point say how many pixels it has a metre."""
    a_metre = round(_points_an_inch() * scale / INCH)
    image.setDotsPerMeterX(a_metre)
    image.setDotsPerMeterY(a_metre)


def draw_widget(widget: QWidget, painter: QPainter) -> None:
    """Draw a widget and all that is in it."""
    views = [view for view in [widget, *widget.findChildren(QWidget)] if isinstance(view, QGraphicsView)]
    cached = [(view, view.cacheMode()) for view in views]
    for view, _ in cached:
        view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)  # it would be drawn in the screen's pixels
    if painter.paintEngine().type() is QPaintEngine.Type.Picture:
        _draw_clipped(widget, painter, QPoint())
    else:
        _draw_at(widget, painter, QPoint(), QWidget.RenderFlag.DrawChildren)
    for view, mode in cached:
        view.setCacheMode(mode)


def _draw_clipped(widget: QWidget, painter: QPainter, at: QPoint) -> None:
    """Draw a widget for an SVG, with marks where what is scrolled has to be cut off: Qt leaves that out of an SVG."""
    if not widget.findChildren(QAbstractScrollArea) and not isinstance(widget, QAbstractScrollArea):
        _draw_at(widget, painter, at, QWidget.RenderFlag.DrawChildren)
        return
    _draw_at(widget, painter, at, QWidget.RenderFlag(0))
    window = widget.viewport() if isinstance(widget, QAbstractScrollArea) else None
    for child in widget.children():
        if not isinstance(child, QWidget) or child.isWindow() or not child.isVisibleTo(widget):
            continue
        place = at + child.pos()
        if child is window:
            painter.drawText(QPoint(), begin_of_clip(QRect(place, child.size())))
        _draw_clipped(child, painter, place)
        if child is window:
            painter.drawText(QPoint(), END_OF_CLIP)


def _draw_at(widget: QWidget, painter: QPainter, at: QPoint, flags: QWidget.RenderFlag) -> None:
    # A graphics view has a `render` of its own, which draws its scene alone.
    QWidget.render(widget, painter, at, QRegion(), flags)


def is_for_a_picture(painter: QPainter) -> bool:
    """Whether it draws into a file, whose pixels, if it has any, are not those of the screen."""
    scaled = painter.deviceTransform().m11() != painter.combinedTransform().m11()
    return scaled or painter.paintEngine().type() in IN_LINES


def draw_cells(painter: QPainter, rect: QRectF, image: QImage) -> None:
    """Draw an image of few pixels over a rectangle as it looks on the screen, each pixel an even block.

    Programs that show SVG and PDF blur an image that is drawn larger, each in its own way: there each pixel becomes a
    block of pixels first.
    """
    if painter.paintEngine().type() in IN_LINES:
        smooth = bool(painter.renderHints() & QPainter.RenderHint.SmoothPixmapTransform)
        seen = painter.worldTransform().mapRect(rect)
        image = image.scaled(
            _times(image.width(), SCALE * seen.width()),
            _times(image.height(), SCALE * seen.height()),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation if smooth else Qt.TransformationMode.FastTransformation,
        )
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # or it is a JPEG in a PDF
    painter.drawImage(rect, image)


def draw_cells_on_pixels(painter: QPainter, rect: QRectF, image: QImage) -> None:
    """The same on the whole pixels of the screen that are next to a rectangle, where what is drawn is zoomed.

    Else an image that lies across pixels is sampled otherwise where only a part of it is painted anew, and trembles.
    """
    if is_for_a_picture(painter):
        draw_cells(painter, rect, image)
        return
    seen = painter.combinedTransform().mapRect(rect)
    left, top = round(seen.left()), round(seen.top())
    size = QSize(max(round(seen.right()) - left, 1), max(round(seen.bottom()) - top, 1))
    is_smaller = size.width() < image.width() or size.height() < image.height()
    how = Qt.TransformationMode.SmoothTransformation if is_smaller else Qt.TransformationMode.FastTransformation
    shown = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, how)
    ratio = painter.device().devicePixelRatioF()
    shown.setDevicePixelRatio(ratio)
    painter.save()
    painter.resetTransform()
    painter.drawImage(QPointF(left / ratio, top / ratio), shown)
    painter.restore()


def _times(pixels: int, wanted: float) -> int:
    """The smallest multiple of so many pixels that is as large as wanted."""
    return pixels * max(1, -int(-wanted // pixels))


def _points_an_inch() -> float:
    """How many points the screen says that an inch has: by it Qt turns the size of a font into points."""
    return float(QGuiApplication.primaryScreen().logicalDotsPerInch())


def _drawn(kind: str, size: QSize, ground: str, draw: Callable[[QPainter], None], about: About) -> bytes:
    """The bytes of the file."""
    # PySide makes a class, with all its kinds of paper, when it is imported: at the start nobody draws into a file.
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageSize, QPdfWriter, QPicture
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    an_inch = _points_an_inch()
    match kind:
        case ".svg":
            generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # Tiny, the usual one, can't clip
            generator.setOutputDevice(buffer)
            generator.setResolution(round(an_inch))
            generator.setSize(size)
            generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
            generator.setTitle(about.title)
            generator.setDescription(about.description)
            # Qt forgets the place of a widget in what it clips; but not in a recording.
            recording = QPicture()
            _draw(QPainter(recording), size, ground, draw)
            _draw(QPainter(generator), size, ground, lambda painter: painter.drawPicture(QPoint(), recording))
            return portable_svg(bytes(buffer.data().data()).decode()).encode()
        case ".pdf":
            writer = QPdfWriter(buffer)
            writer.setTitle(about.title)
            writer.setCreator(BY)
            # A point is a unit: a pen that is one unit wide whatever the scale would be a hair otherwise.
            writer.setResolution(round(an_inch))
            writer.setPageSize(QPageSize(QSizeF(size) * (POINTS_AN_INCH / an_inch), QPageSize.Unit.Point))
            writer.setPageMargins(QMarginsF())
            painter = QPainter(writer)
            _draw(painter, size, ground, draw)
            del writer  # which writes the rest
        case _:
            return _png(_image_of(size, ground, draw), about)
    return bytes(buffer.data().data())


def _png(image: QImage, about: About) -> bytes:
    for key, text in (("Title", about.title), ("Description", about.description), ("Software", BY)):
        image.setText(key, text)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise _TooLargeError
    return bytes(buffer.data().data())


def _draw(painter: QPainter, size: QSize, ground: str, draw: Callable[[QPainter], None]) -> None:
    if not painter.isActive():
        raise _TooLargeError
    try:
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(ground))
        draw(painter)
    finally:
        painter.end()
