"""What the film shows, scene by scene: what is done at the window, and the line that is read meanwhile.

A scene is a generator: it acts by the pointer and the keyboard, as a person would, and yields for how many seconds the
picture then stands.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core.network.notations import NOTATIONS
from docs.film.hand import Hand

Act = Callable[[Hand], Iterator[float]]


@dataclass(frozen=True)
class Scene:
    """One line below the window, in each language, and what is done while it stands there."""

    en: str
    zh: str
    act: Act

    def caption(self, language: str) -> str:
        """The line in a language that the film is made in."""
        return {"en": self.en, "zh": self.zh}[language]


def _home(hand: Hand) -> Iterator[float]:
    yield 1.0
    yield from hand.press("alt+Home")
    yield 5.0
    yield from hand.press("Escape")
    yield 1.5


def _neuron(hand: Hand) -> Iterator[float]:
    yield from hand.point_at("SOP1")
    yield 5.0
    yield from hand.point_at("SOP3")
    yield 4.0


def _chain(hand: Hand) -> Iterator[float]:
    yield from hand.point_at("W41")
    yield 4.0
    yield from hand.point_at("W11")
    yield 4.0
    yield from hand.click()
    yield 3.0


def _phases(hand: Hand) -> Iterator[float]:
    for _ in range(8):
        yield from hand.press("period")
        yield 1.0


def _steps(hand: Hand) -> Iterator[float]:
    yield from hand.press("Escape")
    for key in ("Right", "Right", "Right", "Left", "Left"):
        yield from hand.press(key)
        yield 1.1


def _run(hand: Hand) -> Iterator[float]:
    yield from hand.train(20_000)
    line = hand.window.transport.timeline
    yield from hand.drag(line, (0.95, 0.5), (0.05, 0.5), seconds=3.0)
    yield 1.0
    yield from hand.press("End")
    yield 1.0


def _lesson(hand: Hand) -> Iterator[float]:
    hand.window.open("gad-3-2-1")
    yield 0.5
    yield from hand.press("F5")
    yield 3.0
    yield from hand.press("Next")
    yield 2.0
    yield from hand.press("3")
    yield 3.0
    yield from hand.press("Next")
    yield 2.5


def _curved(hand: Hand) -> Iterator[float]:
    hand.window.open("moons-2-3-2")
    yield 1.5
    hand.window.views.show_view("plane")
    yield 1.0
    yield from hand.train(3_000)
    yield 2.0


def _digits(hand: Hand) -> Iterator[float]:
    hand.window.open("digits-64-20-10")
    yield 1.0
    yield from hand.train(15_000)
    yield from hand.press("d")
    yield 1.5
    three = (
        (0.3, 0.2),
        (0.5, 0.13),
        (0.68, 0.25),
        (0.62, 0.42),
        (0.45, 0.5),
        (0.65, 0.58),
        (0.7, 0.75),
        (0.52, 0.88),
        (0.3, 0.8),
    )
    yield from hand.draw(hand.window.drawing.pad.canvas, three)
    yield 4.0


def _notation(hand: Hand) -> Iterator[float]:
    hand.window.open("gad-3-2-1")
    yield 1.0
    yield from hand.point_at("W11")
    yield from hand.click()
    for _ in NOTATIONS:  # once around, so that all later scenes are in the article's again
        yield from hand.press("n")
        yield 1.0


def _mistake(hand: Hand) -> Iterator[float]:
    hand.window.open("csdn-2-3-1")
    yield 1.0
    yield from hand.press("ctrl+m")
    yield 2.0
    yield from hand.train(300)
    yield from hand.press("ctrl+b")
    yield 5.0
    yield from hand.close_others()


def _projector(hand: Hand) -> Iterator[float]:
    hand.window.open("gad-3-2-1")
    yield 0.5
    yield from hand.press("ctrl+1")
    yield 1.5
    for _ in range(4):
        yield from hand.press("Right")
        yield 1.2
    yield from hand.press("Escape")
    yield 2.0


SCENES = (
    Scene("Backstep: backpropagation, one derivative at a time.", "Backstep：反向传播，一次一个导数。", _home),
    Scene(
        "Point at a neuron: its sum of products and its activation, with the numbers put in.",
        "指向一个神经元：乘积之和与激活值，数已代入。",
        _neuron,
    ),
    Scene(
        "Point at a weight: its gradient as the chain g1, g2, … Click, and the card stays.",
        "指向一个权重：它的梯度写成链 g1、g2、…… 点击，卡片就留下。",
        _chain,
    ),
    Scene(
        "One iteration from inside, phase by phase: forward, the error, and back.",
        "从里面看一次迭代，逐个阶段：前向、误差、反向。",
        _phases,
    ),
    Scene("Training steps forward, and back.", "训练可以一步步向前，也可以后退。", _steps),
    Scene(
        "Run it; then drag the line: the whole window follows, to any iteration.",
        "运行；再拖动时间线：整个窗口跟着到任何一次迭代。",
        _run,
    ),
    Scene("A border learns to bend.", "边界学会弯曲。", _curved),
    Scene(
        "Draw a digit: it is read with each stroke, and every chain works on it.",
        "画一个数字：每一笔都被识别，每条链都作用在它上面。",
        _digits,
    ),
    Scene("In the letters of your article: N turns all names.", "用您文章里的记号：N 键切换所有名称。", _notation),
    Scene(
        "The mistakes of published code, beside the correct rule.",
        "已发表代码里的错误，与正确规则并排。",
        _mistake,
    ),
    Scene("Large, for the back row.", "放大，给最后一排看。", _projector),
    Scene(
        "Lessons of 45 minutes ask first, and show then. Offline, free, in English and Chinese.",
        "四十五分钟的课：先问，再给出答案。离线、免费，中英文。",
        _lesson,
    ),
)
