"""A sentence of the projector, broken into lines."""

from itertools import groupby

from PySide6.QtGui import QFont

from gui.projector.telling.pieces import PieceKind, TextPiece, broken_into_lines

NAME, NUMBER = PieceKind.NAME, PieceKind.NUMBER
WEIGHT = TextPiece("W3[1,2]", NAME), TextPiece(", as it was before the update: "), TextPiece("0.4281", NUMBER)


def lines(pieces: tuple[TextPiece, ...], width: float) -> list[str]:
    placed = broken_into_lines(pieces, QFont(), 30.0, width)
    assert all(each.box.right() <= width or each.box.left() == 0.0 or each.piece.text.endswith(" ") for each in placed)
    return ["".join(each.piece.text for each in line) for _, line in groupby(placed, lambda each: each.box.top())]


def test_no_line_begins_with_what_ends_a_sentence(qapp: object):
    """Its full stop stood alone on a second line, at 1280 × 800 on psi-2-3-3-2."""
    for width in range(150, 700, 10):
        said = lines((*WEIGHT, TextPiece(".")), width)
        assert "".join(said) == "W3[1,2], as it was before the update: 0.4281."
        assert all(line[0] not in ".,:" for line in said)


def test_chinese_is_broken_where_a_line_is_full(qapp: object):
    """It has no spaces; what closes goes with what it closes, what opens with what follows."""
    said = lines(
        (TextPiece("（权重）", PieceKind.WORDS), TextPiece("W41", NAME), TextPiece("从输出层回到输入层。")), 200.0
    )
    assert len(said) > 2
    assert all(line[0] not in "。）" and line[-1] != "（" for line in said)
