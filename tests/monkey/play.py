"""The monkey at work: so many events, each of which follows from the seed, its number and what is on the screen."""

import gc
import random
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QToolTip

from tests.monkey.events import EVENTS, answer
from tests.monkey.painted import NoTips, clocks_stopped, is_shown, left_behind
from tests.monkey.stage import Stage
from tests.monkey.turns import Turn, Turns
from tests.monkey.watch import Watch

EVERY = 100  # events from one look at what is painted to the next
STUCK = 50  # milliseconds after which an event is taken for one that asks something before it goes on
PATIENCE = 12  # events that a question may stand unanswered
SHOWN = 12  # events that are told of before a fault


@dataclass
class Report:
    """What came of it."""

    fault: str | None = None
    done: list[str] = field(default_factory=list)  # what each event was
    turns: list[Turn] = field(default_factory=list)

    def last_events(self, first: int) -> str:
        """The events before the fault, by number."""
        numbered = [f"{first + number}: {event}" for number, event in enumerate(self.done)]
        return "\n".join(numbered[-SHOWN:])


def play(
    seed: int, events: range, turns: bool = False, heard: Callable[[int, str], None] = lambda _number, _event: None
) -> Report:
    """Let a monkey do these events in a window of its own, up to the first fault; `heard` is told of each.

    What is painted is looked at every so many events, and after the last.
    """
    with tempfile.TemporaryDirectory(prefix="backstep-monkey-") as folder, Watch() as watch:
        stage = Stage(Path(folder), Turns() if turns else None)
        watch.of(stage.model)
        monkey = _Monkey(stage, watch, seed, heard)
        try:
            stage.pass_time(0.1)
            report = monkey.work(events)
        finally:
            stage.close()
        stage.pass_time(0.0)
        if report.fault is None and (faults := watch.take()):
            report.fault = "while it closed: " + "\n".join(faults)
    return report


class _Monkey:
    """Does one event after the other at a stage.

    Each comes from a turn of the event loop, as it would from a user: what is to be deleted later is deleted when
    that is over, and not before.
    """

    def __init__(self, stage: Stage, watch: Watch, seed: int, heard: Callable[[int, str], None]) -> None:
        self._stage, self._watch, self._seed, self._heard = stage, watch, seed, heard
        self._kinds, self._weights = list(EVENTS), list(EVENTS.values())
        self._asked = 0  # events since which a question stands unanswered
        self._loop = QEventLoop()
        self._next = QTimer(stage.window, interval=0, singleShot=True)
        # An event may ask something, or open a menu, before it goes on: its loop comes round here.
        self._rescue = QTimer(stage.window, interval=STUCK)
        self._rescue.timeout.connect(self._answer_within)

    def work(self, events: range) -> Report:
        """Do these, up to the first fault."""
        report, numbers, clock = Report(), iter(events), self._stage.turns

        def go_on() -> None:
            number = next(numbers, None)
            if number is None:
                self._loop.quit()
                return
            report.done.append(self.do(number))
            self._heard(number, report.done[-1])
            faults = self._watch.take()
            if not faults and (number % EVERY == EVERY - 1 or number == events[-1]):
                faults = self.look(number) + self._watch.take()
            if faults:
                report.fault = "\n".join(faults)
                self._loop.quit()
            else:
                self._next.start()

        self._next.timeout.connect(go_on)
        self._next.start()
        if clock is not None:
            gc.freeze()  # as the program does when its window stands
            clock.start()
        self._loop.exec()
        if clock is not None:
            clock.stop()
            report.turns = clock.longest
        return report

    def do(self, number: int) -> str:
        """One event, and what it was."""
        stage = self._stage
        stage.draws = random.Random(f"{self._seed} {number}")
        if QApplication.activeModalWidget() is not None and stage.draws.random() < 0.4:
            kind = answer
        else:
            [kind] = stage.draws.choices(self._kinds, self._weights)
        self._rescue.start()
        try:
            if stage.turns is not None:
                stage.turns.doing = (
                    f"{number} {kind.__name__}, {'-'.join(map(str, stage.model.readings.network.sizes))}"
                )
            done = kind(stage)
        except Exception:  # noqa: BLE001 - whatever it is, it is what was looked for
            self._watch.hear(traceback.format_exc())
            done = kind.__name__
        finally:
            self._rescue.stop()
        self._see_to_questions()
        stage.open_a_small_one()
        return done

    def look(self, number: int) -> list[str]:
        """What is painted that is not there."""
        stage = self._stage
        while is_shown():
            self._put_away()
        stage.come_to_rest()
        folder = Path(tempfile.gettempdir()) / f"backstep-monkey-{self._seed}"
        folder.mkdir(exist_ok=True)
        tips = NoTips()  # one would come up over what is looked at
        QApplication.instance().installEventFilter(tips)
        QToolTip.hideText()
        with clocks_stopped(stage.window):
            left = left_behind(stage.window, stage.pass_time, folder, str(number))
        QApplication.instance().removeEventFilter(tips)
        if stage.turns is not None:
            stage.turns.restart()
        return [left] if left else []

    def _see_to_questions(self) -> None:
        """What was asked is not left for ever; what is shown beside the window neither."""
        modal = QApplication.activeModalWidget()
        self._asked = self._asked + 1 if modal is not None else 0
        if self._asked > PATIENCE:
            self._put_away()
            self._asked = 0

    def _answer_within(self) -> None:
        """The event of this turn has a loop of its own: answer what it asks."""
        self._rescue.start()  # the answer may ask in turn, and Qt's timers do not fire within their own slot
        if not is_shown():
            return
        if self._stage.draws.random() < 0.3:
            self._put_away()
        else:
            answer(self._stage)

    def _put_away(self) -> None:
        shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if isinstance(shown, QDialog):
            shown.reject()
        elif shown is not None:
            shown.close()
        self._stage.pass_time(0.0)


def shortest(seed: int, last: int, fails: Callable[[range], bool]) -> range:
    """The fewest events up to `last` that still lead to a fault, as far as doubling them finds it."""
    count = 1
    while count <= last:
        tail = range(last + 1 - count, last + 1)
        if fails(tail):
            return tail
        count *= 2
    return range(last + 1)
