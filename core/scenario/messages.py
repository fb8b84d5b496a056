"""What pydantic and tomllib say of a scenario file, as faults of ours: the place, what stands there, what may stand."""

import difflib
import re
from operator import eq
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from core.base.errors import MisfitError, shortened
from core.base.message import Argument, Message, Phrase, joined, suggestion
from core.scenario.faults import ScopeFault, TextFault, ValueFault, ValueSort
from core.scenario.schema import Scenario

Place = tuple[int | str, ...]
MOST_KEYS = 16  # of a table, that are told where an unknown one stands
MOST_FAULTS = 100  # that are told at once: nobody mends more before looking again
_SORTS = {
    "bool_type": ValueSort.BOOLEAN,
    "dict_type": ValueSort.TABLE,
    "finite_number": ValueSort.FINITE_NUMBER,
    "float_type": ValueSort.NUMBER,
    "int_from_float": ValueSort.WHOLE_NUMBER,
    "int_type": ValueSort.WHOLE_NUMBER,
    "list_type": ValueSort.LIST,
    "model_attributes_type": ValueSort.TABLE,
    "model_type": ValueSort.TABLE,
    "string_too_short": ValueSort.FILLED_TEXT,
    "string_type": ValueSort.TEXT,
    "too_short": ValueSort.FILLED,
    "tuple_type": ValueSort.LIST,
}
_SORTS_OF_TYPES = {float: ValueSort.NUMBER, int: ValueSort.WHOLE_NUMBER, str: ValueSort.TEXT}
_OUT_OF_SCOPE = re.compile(
    r"conv|pool|drop|attention|transformer|recurrent|rnn|lstm|gru|batch_?norm|layer_?norm|kernel|filter|stride|embed|flatten"
)  # in the names that libraries of deep learning give to layers and their options
_PLACE_PARTS = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_PARSER_FAULT = re.compile(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", re.DOTALL)
_PARSER_KEY = re.compile(r"\(('[^']*'(?:, '[^']*')*),?\)")


def format_fault(error: ValidationError, values: dict[str, Any], schema: type[BaseModel] = Scenario) -> MisfitError:
    """The one of pydantic's faults that says most, with its place; `schema` is what the `values` break."""
    [(place, problem)] = format_faults(error, values, schema, most=1)
    return MisfitError(place_text(place) or '""', problem)


def format_faults(
    error: ValidationError, values: dict[str, Any], schema: type[BaseModel] = Scenario, most: int = MOST_FAULTS
) -> list[tuple[Place, Message]]:
    """The first of pydantic's faults, one a place, the one that says most first; `schema` is what the `values` break.

    There are as many as there are wrong keys in the file, and for each that is told all others are gone through.
    """
    faults = error.errors(include_url=False)
    places = [_place_of(fault, values) for fault in faults]
    found: list[tuple[Place, Message]] = []
    while faults and len(found) < most:
        best = _most_specific(faults, places)
        fault, place = faults[best], places[best]
        found.append((place, _problem(fault, place, schema)))
        meant = _meant_key(place, schema) if fault["type"] == "extra_forbidden" else None
        left = [
            (other, there)
            for other, there in zip(faults, places, strict=True)
            if not _is_on_one_way(there, place) and (other["type"] != "missing" or there != meant)
        ]
        faults, places = [other for other, _ in left], [there for _, there in left]
    return found


def _is_on_one_way(place: Place, other: Place) -> bool:
    """Whether one of two places lies within the other, or is it."""
    return all(map(eq, place, other))


def _meant_key(place: Place, schema: type[BaseModel]) -> Place:
    """Where the key would stand that an unknown one may be a misspelling of; else where its table does."""
    known = _section_at(place[:-1], schema).model_fields
    return *place[:-1], *difflib.get_close_matches(str(place[-1]), known, n=1)


def _most_specific(faults: list[ErrorDetails], places: list[Place]) -> int:
    # A key that is misspelt is also one that is missing: the first says more.
    best = next((n for n, fault in enumerate(faults) if fault["type"] == "extra_forbidden"), 0)
    # Where a value may be of several kinds each kind complains; the one that it is of, and that so got
    # furthest into it, names the fault.
    for number, place in enumerate(places):
        other_kind = faults[best]["type"].endswith("_type") and not faults[number]["type"].endswith("_type")
        if place[: len(places[best])] == places[best] and (len(place) > len(places[best]) or other_kind):
            best = number
    return best


def _problem(fault: ErrorDetails, place: Place, schema: type[BaseModel]) -> Message:
    context, found = fault.get("ctx", {}), _found(fault["input"])
    other = _out_of_scope(fault, place)
    if other is not None:
        return ScopeFault.NOT_HERE(found=shortened(other))
    match fault["type"]:
        case "extra_forbidden":
            known = list(_section_at(place[:-1], schema).model_fields)
            meant = suggestion(str(place[-1]), known)
            told = known if len(known) <= MOST_KEYS else [*known[:MOST_KEYS], "…"]
            return ValueFault.NO_SUCH_KEY(suggestion=meant, known=", ".join(told))
        case "missing":
            field = _section_at(place[:-1], schema).model_fields[str(place[-1])]
            return ValueFault.MISSING(wanted=_sort_of_annotation(field.annotation))
        case "literal_error":
            choices = [choice.strip("'") for choice in context["expected"].replace(" or ", ", ").split(", ")]
            meant = suggestion(fault["input"], choices) if isinstance(fault["input"], str) else ""
            return ValueFault.NO_CHOICE(found=found, choices=", ".join(choices), suggestion=meant)
        case "float_type" if type(fault["input"]) is int:
            return ValueFault.BEYOND_FLOATS(found=found)
        case "one_of":
            return ValueFault.OTHER_SORTS(found=found, wanted=context["wanted"]())
        case kind:
            return ValueFault.OTHER_SORT(found=found, wanted=_sort_wanted(kind, context))


def _out_of_scope(fault: ErrorDetails, place: Place) -> str | None:
    """The word that asks for a layer of another kind, as its activation or as a key of its own; None without one."""
    if place[:2] != ("network", "layers"):
        return None
    words = []
    if fault["type"] == "literal_error":
        words = [fault["input"]]
    elif fault["type"] == "extra_forbidden":
        words = [place[-1], fault["input"]]  # { kind = "conv2d" } and { kernel_size = 3 }
    return next((word for word in words if isinstance(word, str) and _OUT_OF_SCOPE.search(word.casefold())), None)


def syntax_fault(parser_message: str, text: str) -> Message:
    """What the TOML parser says, with a line and a column at the end of the file too, and keys as they are written."""
    *lines, last = text.split("\n")
    why, line, column = re.fullmatch(_PARSER_FAULT, parser_message).groups()  # type: ignore[union-attr]
    why = _PARSER_KEY.sub(lambda found: found[1][1:-1].replace("', '", "."), why)
    why = why[0].lower() + why[1:]
    if line is None:
        return TextFault.NOT_TOML_TO_THE_END(why=why, line=len(lines) + 1, column=len(last) + 1)
    return TextFault.NOT_TOML(why=why, line=int(line), column=int(column))


def _place_of(fault: ErrorDetails, values: Any) -> Place:
    """The place of a fault in the file; pydantic's own also names the kinds that a value may be of."""
    place: list[int | str] = []
    here = values
    for part in fault["loc"]:
        if isinstance(here, dict) and part in here:
            here = here[str(part)]
        elif isinstance(here, list) and isinstance(part, int) and part < len(here):
            here = here[part]
        elif fault["type"] != "missing" or part != fault["loc"][-1]:
            continue
        place.append(part)
    return tuple(place)


def _sort_wanted(kind: str, context: dict[str, Any]) -> Message:
    match kind:
        case "greater_than_equal":
            return ValueSort.AT_LEAST(least=context["ge"])
        case "greater_than":
            return ValueSort.MORE_THAN(bound=context["gt"])
        case "less_than":
            return ValueSort.LESS_THAN(bound=context["lt"])
        case "less_than_equal":
            most = context["le"]
            return ValueSort.AT_MOST(most=int(most) if most == int(most) else most)
        case "too_long":
            return ValueSort.SHORT_LIST(most=context["max_length"])
    return _SORTS.get(kind, ValueSort.OTHER)()


def place_text(place: Place) -> str:
    """A place as it is written in messages: network.layers[1].activation."""
    text = ""
    for part in place:
        text += f"[{part}]" if isinstance(part, int) else f".{shortened(part)}" if text else shortened(part)
    return text


def place_of_text(text: str) -> Place:
    """The place that `place_text` writes so."""
    return tuple(int(index) if index else key for key, index in _PLACE_PARTS.findall(text))


def _found(value: object) -> Argument:
    """What stands in the file, or the sort of it where that would be long."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{shortened(value)}"'
        case dict():
            return ValueSort.TABLE() if value else ValueSort.EMPTY_TABLE()
        case list():
            return ValueSort.LIST() if value else ValueSort.EMPTY_LIST()
        case int() if abs(value) >= 10**40:
            return ValueSort.HUGE_NUMBER()
    return str(value)


def _section_at(place: Place, model: type[BaseModel]) -> type[BaseModel]:
    """The model of the table at a place in what `model` describes."""
    for part in place:
        if isinstance(part, str):
            model = _section(model.model_fields[part].annotation)
    return model


def _section(annotation: Any) -> type[BaseModel]:
    """The section's model within an annotation such as `list[LayerSection]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in get_args(annotation):
        try:
            return _section(inner)
        except TypeError:
            continue
    raise TypeError(annotation)


def _sort_of_annotation(annotation: Any) -> Argument:
    """What an annotation of the schema lets stand."""
    if get_origin(annotation) is Literal:
        choices = get_args(annotation)
        return str(choices[0]) if len(choices) == 1 else ValueSort.CHOICE(choices=", ".join(map(str, choices)))
    if get_origin(annotation) is Annotated:
        return _sort_of_annotation(get_args(annotation)[0])
    if get_origin(annotation) in (list, dict):
        return ValueSort.LIST() if get_origin(annotation) is list else ValueSort.TABLE()
    if annotation in _SORTS_OF_TYPES:
        return _SORTS_OF_TYPES[annotation]()
    if get_args(annotation):
        parts = [_sort_of_annotation(inner) for inner in get_args(annotation) if inner is not type(None)]
        return joined(parts, Phrase.OR)
    return ValueSort.TABLE()
