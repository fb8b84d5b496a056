"""Answers with planted slips, follow-ups and garbage, marked by the program and by the plain marker, and compared."""

import io
import json
import math
import operator
import random
from collections import Counter
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path

import main as program
from tests.core.exercises.plain.marker import Marked, marked, read_number, unit
from tests.core.exercises.plain.sheet import Asked, Numbers, PlainSheet
from tests.core.exercises.plain.slips import slip_values
from tests.core.exercises.plain.training import read_scenario
from tests.core.exercises.scenarios import SCENARIOS, Written, drawn

SAME = 1e-9  # relative
SURE = 1e-6  # as near to 0 or 1 as an output may come, where digits of 1 − p are lost in a logarithm
LARGEST = 1e6  # number of a sheet, beyond which training runs away
NOTHING = 1e-14  # what is left where numbers of about 1 cancel out
DIGITS = (4, 4, 4, 3, 2, 8)
GARBAGE = ("abc", "1..2", "1/0", "0.2.3", "1,234", "--", "1e999", "(1", "nan", "inf", "2 +", "0x10")


class Extreme(Exception):  # noqa: N818
    """A state that can't be compared to nine digits: training runs away, or an output is nearly 0 or 1."""


@dataclass
class Compared:
    """What came of a campaign: how many answers got each verdict and each slip, and where the two disagree."""

    verdicts: Counter[str] = field(default_factory=Counter)
    slips: Counter[str] = field(default_factory=Counter)
    differences: list[str] = field(default_factory=list)
    extreme: int = 0  # sheets that can't be compared


def campaign(sheets: int, seed: int, folder: Path) -> Compared:
    """Compare the answers to so many sheets: one of each scenario, then of drawn ones; files are written into `folder`."""
    compared = Compared()
    for number, name in enumerate([*SCENARIOS, *[""] * (sheets - len(SCENARIOS))][:sheets]):
        draws = random.Random(f"{seed} {number}")
        written = SCENARIOS[name] if name else drawn(draws)
        try:
            _compare(name or "a drawn one", written, draws, number, folder, compared)
        except Extreme:
            compared.extreme += 1
    return compared


def called(*words: object) -> tuple[int, str, str]:
    """Call the program in this process: exit status, standard output, standard error."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            status = program.main([str(word) for word in words])
        except SystemExit as end:
            status = int(end.code or 0)
    return status, out.getvalue(), err.getvalue()


def planted(sheet: PlainSheet, draws: random.Random) -> dict[str, object]:
    """The answers of somebody who goes through a sheet, by id: each question in one of many ways."""
    answers: dict[str, object] = {}
    own: dict[str, float] = {}

    def of(id_: str) -> float:
        return own.get(id_, sheet.true[id_])

    ways, shares = zip(*WAYS.items(), strict=True)
    for quantity in sheet.asked:
        way = draws.choices(ways, shares)[0]
        try:
            answer = way(sheet, quantity, of, draws)
        except (ArithmeticError, ValueError):
            answer = ABSENT
        if answer is ABSENT:
            continue
        answers[quantity.id] = answer
        is_shown = isinstance(answer, dict) and answer.get("shown")
        text = answer.get("answer") if isinstance(answer, dict) else answer
        if not is_shown and (number := read_number(text)) is not None:
            own[quantity.id] = number
    return answers


ABSENT = object()
Way = Callable[[PlainSheet, Asked, Numbers, random.Random], object]


def _truly(sheet: PlainSheet, quantity: Asked, of: Numbers, draws: random.Random) -> object:
    return _text(sheet.true[quantity.id], sheet, draws)


def _following(sheet: PlainSheet, quantity: Asked, of: Numbers, draws: random.Random) -> object:
    return _text(sheet.worked_out(quantity, of), sheet, draws)


def _slipping(sheet: PlainSheet, quantity: Asked, of: Numbers, draws: random.Random) -> object:
    """A slip that the quantity has, each as often as any other; the sign alone is everybody's, and comes less often."""
    slips = list(slip_values(sheet, quantity, of))
    names = sorted({name for name, _ in slips} - ({"sign"} if draws.random() < 0.7 else set()))
    if not names:
        return ABSENT
    chosen = draws.choice(names)
    work_out = draws.choice([work_out for name, work_out in slips if name == chosen])
    return _text(work_out(), sheet, draws)


def _nearly(sheet: PlainSheet, quantity: Asked, of: Numbers, draws: random.Random) -> object:
    """A little less or more than one unit beside what is true, follows or comes of a slip."""
    values = [work_out for _, work_out in slip_values(sheet, quantity, of)]
    value = draws.choice([lambda: sheet.true[quantity.id], lambda: sheet.worked_out(quantity, of), *values])()
    one = unit(value, sheet.digits, is_fixed=sheet.is_fixed)
    return value + draws.choice([-1.0, 1.0]) * draws.choice([0.4, 0.9, 0.99, 1.01, 1.1]) * one


def _wrongly(sheet: PlainSheet, quantity: Asked, of: Numbers, draws: random.Random) -> object:
    """A number off by a little, by much, or one that leads to logarithms and quotients that don't exist."""
    value, huge = (
        sheet.true[quantity.id],
        1e3 if sheet.is_fixed else 1e30,
    )  # with decimals behind it no float has all digits
    return draws.choice([value * 1.01, value + 0.01, -3 * value, 0, 1, -0.25, huge, -800.0, "1/3", "0,25", "2*0.3"])


def _unreadably(sheet: PlainSheet, quantity: Asked, of: Numbers, draws: random.Random) -> object:
    return draws.choice(GARBAGE)


def _not_at_all(sheet: PlainSheet, quantity: Asked, of: Numbers, draws: random.Random) -> object:
    return draws.choice([ABSENT, None, "", {"answer": None}, {"answer": ""}])


def _at_last(sheet: PlainSheet, quantity: Asked, of: Numbers, draws: random.Random) -> object:
    way = draws.choice([_truly, _following, _slipping, _wrongly])
    answer = way(sheet, quantity, of, draws)
    return ABSENT if answer is ABSENT else {"answer": answer, "tries": ["0.6615", "abc"], "shown": False}


def _shown(sheet: PlainSheet, quantity: Asked, of: Numbers, draws: random.Random) -> object:
    return {"answer": _wrongly(sheet, quantity, of, draws), "tries": ["0.6615"], "shown": True}


WAYS: dict[Way, int] = {
    _truly: 20,
    _following: 25,
    _slipping: 20,
    _nearly: 14,
    _wrongly: 8,
    _unreadably: 2,
    _not_at_all: 5,
    _at_last: 4,
    _shown: 2,
}


def _text(value: float, sheet: PlainSheet, draws: random.Random) -> object:
    """A number as somebody hands it in: with the digits that are asked or with all, as a number or as a text."""
    written = f"{value:.{sheet.digits}{'f' if sheet.is_fixed else 'g'}}"
    powers = f"{value:.{sheet.digits - 1}e}".replace(".", ",")
    return draws.choice(
        [written, float(written), value, written.replace("-", "−"), written if sheet.is_fixed else powers]
    )


def _compare(name: str, written: Written, draws: random.Random, number: int, folder: Path, compared: Compared) -> None:
    scenario, file = folder / f"{number}.toml", folder / f"{number}.json"
    scenario.write_text(written.text(number), encoding="utf-8")
    digits, is_on_board, is_fixed = draws.choice(DIGITS), draws.random() < 0.3, draws.random() < 0.3
    plain = read_scenario(scenario)
    sample = written.sample or None
    about = draws.choice(["all", "all", "forward", "id"])
    try:
        if about == "id":
            about = draws.choice(PlainSheet(plain, written.state, sample).whole).id
        sheet = PlainSheet(plain, written.state, sample, about, digits, is_on_board, is_fixed)
    except (ArithmeticError, ValueError):
        raise Extreme from None
    outputs = [sheet.true[f"a[{sheet.depth},{j}]"] for j in sheet.places(sheet.depth)]
    is_sure = "entropy" in written.loss and any(min(abs(p), abs(1 - p)) < SURE for p in outputs)
    if is_sure or max(map(abs, sheet.true.values())) > LARGEST:
        raise Extreme
    options: list[object] = [
        "--iteration",
        written.state,
        "--decimals" if is_fixed else "--digits",
        digits,
        "--about",
        about,
    ]
    options += ["--sample", sample] if sample else []
    options += ["--board"] if is_on_board else []
    where = f"{name} (sheet {number}, {' '.join(map(str, options))})"
    status, out, err = called("exercise", scenario, *options, "--json")
    if status != 0:
        compared.differences.append(f"{where}: exercise ends with {status}: {err}")
        return
    asked = json.loads(out)
    if is_on_board:
        given = {each["id"]: each["value"] for each in asked["given"]}
        sheet = PlainSheet(plain, written.state, sample, about, digits, is_on_board, is_fixed, computed=given)
    compared.differences += [f"{where}: {each}" for each in sheet_differences(sheet, asked)]
    answers = planted(sheet, draws)
    names = {question["id"]: question["name"] for question in asked["questions"]}
    keyed = {names.get(id_, id_) if draws.random() < 0.3 else id_: answer for id_, answer in answers.items()}
    file.write_text(json.dumps(keyed, ensure_ascii=False), encoding="utf-8")
    status, out, err = called("mark", scenario, file, *options, "--json")
    if status != 0:
        compared.differences.append(f"{where}: mark ends with {status}: {err}")
        return
    by_us = marked(sheet, answers)
    compared.verdicts.update(each.verdict for each in by_us)
    compared.slips.update(each.slip for each in by_us if each.slip)
    compared.differences += [f"{where}: {each}" for each in mark_differences(by_us, json.loads(out), answers)]


def sheet_differences(sheet: PlainSheet, asked: dict) -> list[str]:
    """Where the program's sheet is another one: ids in their order, needs, numbers, what is given."""
    ids = [question["id"] for question in asked["questions"]]
    if ids != [quantity.id for quantity in sheet.asked]:
        return [f"asked are {ids}, and not {[quantity.id for quantity in sheet.asked]}"]
    found = []
    if asked["sample"] != sheet.sample:
        found.append(f"the sample is {asked['sample']}, and not {sheet.sample}")
    given = {each["id"]: each["value"] for each in asked["given"]}
    for quantity, question in zip(sheet.asked, asked["questions"], strict=True):
        if sorted(question["needs"]) != sorted(quantity.needs):
            found.append(f"{quantity.id} needs {question['needs']}, and not {quantity.needs}")
        is_value = operator.eq if sheet.is_on_board else _is_same
        if not is_value(question["value"], sheet.true[quantity.id]):
            found.append(f"{quantity.id} is {question['value']}, and not {sheet.true[quantity.id]}")
        if sheet.is_on_board and not _is_same(question["exact"], sheet.exact[quantity.id]):
            found.append(f"{quantity.id} is exactly {question['exact']}, and not {sheet.exact[quantity.id]}")
        found += [f"{need} is neither given nor asked" for need in quantity.needs if need not in (*given, *ids)]
    for id_, value in given.items():
        if id_ not in sheet.given:
            found.append(f"{id_} is given")
        elif not _is_same(value, sheet.given[id_]):
            found.append(f"{id_} is given as {value}, and not {sheet.given[id_]}")
    return found


def mark_differences(by_us: list[Marked], answer: dict, answers: dict[str, object]) -> list[str]:
    """Where the program marks otherwise than the plain marker."""
    found = []
    if [entry["id"] for entry in answer["answers"]] != [each.id for each in by_us]:
        return [f"marked are {[entry['id'] for entry in answer['answers']]}"]
    for ours, entry in zip(by_us, answer["answers"], strict=True):
        same = (
            entry["verdict"] == ours.verdict
            and entry["slip"] == ours.slip
            and _is_same(entry["expected"], ours.expected)
            and _is_same(entry["true"], ours.true)
        )
        if not same:
            theirs = {key: entry[key] for key in ("verdict", "slip", "expected", "true")}
            found.append(f"{answers.get(ours.id)!r} is marked {theirs}, and not {ours}")
        if not entry["say"]:
            found.append(f"nothing is said of {ours}")
    points = sum(each.verdict in ("right", "follows") for each in by_us)
    if (answer["points"], answer["of"]) != (points, len(by_us)):
        found.append(f"{answer['points']} points of {answer['of']}, and not {points} of {len(by_us)}")
    return found


def _is_same(theirs: float | None, ours: float | None) -> bool:
    if theirs is None or ours is None:
        return theirs is ours
    return math.isclose(theirs, ours, rel_tol=SAME, abs_tol=NOTHING)
