"""What stands in tables and is no number: dates, yes and no, what a last line begins with, what columns are called."""

import re
from collections.abc import Iterable

from core.data.tables.number_marks import Cell, is_infinite, is_number

YES_NO = (  # no, yes
    ("false", "true"),
    ("no", "yes"),
    ("n", "y"),
    ("off", "on"),
    ("nein", "ja"),
    ("falsch", "wahr"),
    ("non", "oui"),
    ("faux", "vrai"),
    ("no", "si"),
    ("no", "sí"),
    ("não", "sim"),
    ("nej", "ja"),
    ("nee", "ja"),
    ("нет", "да"),
    ("否", "是"),
    ("假", "真"),
)
TOTALS = frozenset(  # what a last line begins with that tells of those above
    {"total", "totals", "subtotal", "sum", "sums", "mean", "average", "avg", "median", "count", "summe", "gesamt"}
    | {"insgesamt", "mittel", "mittelwert", "durchschnitt", "anzahl", "somme", "moyenne", "totale", "media"}
    | {"promedio", "suma", "合计", "总计", "总和", "平均", "平均值", "小计"}
)
PLAIN_CLASS_NAMES = frozenset(  # of columns that hold classes and nothing else
    {"class", "classes", "label", "labels", "species", "klasse", "classe", "étiquette", "espèce", "clase", "etiqueta"}
    | {"especie", "类别", "类", "标签", "クラス", "ラベル", "класс", "метка", "klass"}
)
CLASS_NAMES = PLAIN_CLASS_NAMES | {  # … and of those that hold them where no other column does
    *{"kind", "category", "categories", "variety", "type", "digit", "diagnosis", "kategorie", "art", "sorte"},
    *{"gattung", "typ", "catégorie", "categoría", "种类", "分类", "品种", "类型", "種類", "вид"},
}
TARGET_NAMES = frozenset(  # of columns that are to be learnt
    {"target", "targets", "output", "outputs", "out", "outcome", "result", "results", "answer", "ziel", "zielwert"}
    | {"ausgabe", "ergebnis", "cible", "sortie", "résultat", "objetivo", "salida", "resultado", "目标", "目标值"}
    | {"输出", "结果", "目的", "цель", "результат", "survived"}
)
ROW_NAMES = frozenset(  # of columns that tell rows apart
    {"id", "ids", "nr", "nr.", "no", "no.", "number", "num", "index", "idx", "row", "rowid", "row_id", "row names"}
    | {"rownames", "obs", "observation", "case", "sample", "sampleid", "sample_id", "sample id", "sample code number"}
    | {"unnamed: 0", "lfd", "lfdnr", "lfd. nr.", "nummer", "编号", "序号", "#"}
    | {"name", "names", "nom", "nombre", "姓名", "名字", "名称"}
)
_LONGEST = 100  # letters of a date
_MONTH = r"(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zä]*\.?"
_TIME = r"\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]m)?"
_DAY = (
    r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})"
    rf"|\d{{1,2}}[. -]{{1,2}}{_MONTH}[ -](?:\d{{4}}|\d{{2}})|{_MONTH}[ -]\d{{1,2}},? \d{{4}}|{_MONTH}[ -]\d{{2,4}}"
    r"|\d{4}-\d{2}|\d{4}年\d{1,2}月(?:\d{1,2}日)?)"
)
_DATE = re.compile(rf"(?:{_DAY}(?:[ T]+{_TIME})?|{_TIME})(?:Z| ?[+-]\d{{2}}:?\d{{2}}| ?UTC)?", re.IGNORECASE)


def is_date(cell: str) -> bool:
    """Whether a cell holds a date or a time of day."""
    return len(cell) <= _LONGEST and _DATE.fullmatch(cell.strip()) is not None


def yes_no_of(words: Iterable[str]) -> tuple[str, str] | None:
    """The pair, no and yes, that all these words belong to; None where there is none."""
    found = {word.strip().casefold() for word in words}
    return next((pair for pair in YES_NO if found and found <= set(pair)), None)


def is_total(cell: str) -> bool:
    """Whether a row that begins so tells of the rows above it: a sum, a mean."""
    return cell.strip().rstrip(":").casefold() in TOTALS


def is_row_name(name: str) -> bool:
    """Whether a column of that name tells rows apart: id, Nr., PassengerId."""
    return name.casefold() in ROW_NAMES or re.search(r"(?:[_ .-][iI][dD]|[a-z]I[dD])$", name) is not None


def is_value(cell: Cell) -> bool:
    """Whether a cell is no word: a number, a date, yes or no."""
    return is_number_or_date(cell) or is_yes_or_no(cell)


def is_number_or_date(cell: Cell) -> bool:
    """Whether a cell is a number, a date, or meant as a number that is none here."""
    return is_number(cell) or (isinstance(cell, str) and (is_date(cell) or is_infinite(cell)))


def is_yes_or_no(cell: Cell) -> bool:
    """Whether a cell is a word of some pair of yes and no."""
    return isinstance(cell, str) and yes_no_of([cell]) is not None
