"""What is wrong with a scenario file, told in our own words: the place, what stands there, what may stand there."""

import re
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from core.base.errors import nearest, shortened
from core.scenario.schema import Scenario

Place = tuple[int | str, ...]


def told(faults: list[ErrorDetails], values: dict[str, Any], schema: type[BaseModel] = Scenario) -> tuple[str, str]:
    """The place of the fault that says most, and the fault in our own words; `schema` is what they are faults of."""
    places = [_place_of(fault, values) for fault in faults]
    # A key that is misspelt is also one that is missing: the first says more.
    best = next((n for n, fault in enumerate(faults) if fault["type"] == "extra_forbidden"), 0)
    # Where a value may be of several kinds each kind complains; the one that it is of, and that so got
    # furthest into it, names the fault.
    for number, place in enumerate(places):
        other_kind = faults[best]["type"].endswith("_type") and not faults[number]["type"].endswith("_type")
        if place[: len(places[best])] == places[best] and (len(place) > len(places[best]) or other_kind):
            best = number
    fault, place = faults[best], places[best]
    context, here = fault.get("ctx", {}), _quoted(fault["input"])
    match fault["type"]:
        case "extra_forbidden":
            known = list(_section_at(place[:-1], schema).model_fields)
            problem = f"is no key of the format{nearest(str(place[-1]), known)}; known here: {', '.join(known)}"
        case "missing":
            field = _section_at(place[:-1], schema).model_fields[str(place[-1])]
            problem = f"missing; it must be {_kind_of(field.annotation)}"
        case "literal_error":
            choices = [choice.strip("'") for choice in context["expected"].replace(" or ", ", ").split(", ")]
            suggestion = nearest(fault["input"], choices) if isinstance(fault["input"], str) else ""
            problem = f"{here} stands there; it may be one of {', '.join(choices)}{suggestion}"
        case "float_type" if type(fault["input"]) is int:
            problem = f"{here} stands there; it must lie within ±1.8e308"
        case "one_of":
            problem = f"{here} stands there; it may be {context['what']}"
        case kind:
            problem = f"{here} stands there; it must be {_wanted(kind, context)}"
    return _written(place) or '""', problem


def told_syntax(said: str, text: str) -> str:
    """What the parser said, with a line and a column at the end of the file too, and keys as they are written."""
    *lines, last = text.split("\n")
    end = f"(at line {len(lines) + 1}, column {len(last) + 1}, where the file ends)"
    said = said.replace("(at end of document)", end)
    said = re.sub(r"\(('[^']*'(?:, '[^']*')*),?\)", lambda found: found[1][1:-1].replace("', '", "."), said)
    return said[0].lower() + said[1:]


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


def _wanted(kind: str, context: dict[str, Any]) -> str:
    wanted = {
        "float_type": "a number",
        "int_type": "a whole number",
        "int_from_float": "a whole number",
        "finite_number": "a finite number",
        "string_type": "a text",
        "string_too_short": "a text that is not empty",
        "bool_type": "true or false",
        "list_type": "a list",
        "tuple_type": "a list",
        "dict_type": "a table",
        "model_type": "a table",
        "model_attributes_type": "a table",
        "too_short": "one that is not empty",
    }
    match kind:
        case "greater_than_equal":
            return f"{context['ge']:g} or more"
        case "greater_than":
            return f"more than {context['gt']:g}"
        case "less_than":
            return f"less than {context['lt']:g}"
        case "too_long":
            return f"one of {context['max_length']:,} or fewer"
        case "less_than_equal":
            return f"{context['le']:,} or less"
    return wanted.get(kind, "something else")


def _written(place: Place) -> str:
    text = ""
    for part in place:
        text += f"[{part}]" if isinstance(part, int) else f".{shortened(part)}" if text else shortened(part)
    return text


def _quoted(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{shortened(value)}"'
        case dict():
            return "a table" if value else "an empty table"
        case list():
            return "a list" if value else "an empty list"
        case int() if abs(value) >= 10**40:
            return "a huge number"
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


def _kind_of(annotation: Any) -> str:
    """What an annotation of the schema lets stand, in words."""
    if get_origin(annotation) is Literal:
        choices = get_args(annotation)
        return str(choices[0]) if len(choices) == 1 else f"one of {', '.join(map(str, choices))}"
    if get_origin(annotation) is Annotated:
        return _kind_of(get_args(annotation)[0])
    if get_origin(annotation) in (list, dict):
        return "a list" if get_origin(annotation) is list else "a table"
    kinds = {float: "a number", int: "a whole number", str: "a text"}
    if annotation in kinds:
        return kinds[annotation]
    if get_args(annotation):
        return " or ".join(_kind_of(inner) for inner in get_args(annotation) if inner is not type(None))
    return "a table"
