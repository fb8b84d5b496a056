"""What the program says to a person, as a kind and its arguments: any writer makes the sentence, in any language.

A kind is a member of an enum, and its value is the English sentence, in which every {argument} is named. So no kind
can be without its text, and `str` of a message is what the command line says, in its language. The window translates
the same sentence before the arguments are put in; what is to be translated is found by `source_text`. An argument
that is a piece of language is a message itself, so no sentence is put together of translated and untranslated pieces;
one that is a float is written as the reader wants numbers.
"""

import difflib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache, reduce
from string import Formatter
from typing import Any, Union

from core.base.number_format import NumberFormat
from core.base.spoken import closed_up, said
from core.base.written_numbers import marked

Argument = Union[str, int, float, "Message"]
Translate = Callable[[str], str]  # an English sentence, its arguments not put in yet, in another language
USUAL = NumberFormat()


def source_text(text: str) -> str:
    """Mark a sentence as one to be translated; it stays as it is."""
    return text


class MessageKind(Enum):
    """Kinds of messages, each by its English sentence; by a pair where that depends on the argument `count`.

    The first of a pair is for 1, the second for all other counts. A kind called with its arguments is a `Message`.
    """

    @property
    def sentences(self) -> tuple[str, ...]:
        """The English sentence, or both."""
        return (self.value,) if isinstance(self.value, str) else tuple(self.value)

    @property
    def argument_names(self) -> frozenset[str]:
        """What has to be put into the sentence; of a pair also the count by which it is chosen."""
        return _argument_names(self.sentences)

    def sentence(self, arguments: Mapping[str, Argument]) -> str:
        """The English sentence for these arguments, which are not put in yet."""
        return self.sentences[0 if arguments.get("count", 1) == 1 else -1]

    def __call__(self, **arguments: Argument) -> "Message":
        """A message of this kind.

        Raises
        ------
        TypeError
            If these are not the arguments that its sentence names.
        """
        if self.argument_names != arguments.keys():
            raise TypeError(f"{self} takes {sorted(self.argument_names)}, not {sorted(arguments)}")
        return Message(self, tuple(arguments.items()))


@cache
def _argument_names(sentences: tuple[str, ...]) -> frozenset[str]:
    names = {name for sentence in sentences for _, name, _, _ in Formatter().parse(sentence) if name is not None}
    return frozenset(names if len(sentences) == 1 else names | {"count"})


@dataclass(frozen=True)
class Message:
    """Something that is said: its kind, and what is put into the sentence of the kind.

    Arguments are numbers, names and words as they stand in a file, which no language changes, and other messages. A
    float has the digits that are wanted, unless its place in the sentence says how many.
    """

    kind: MessageKind
    arguments: tuple[tuple[str, Argument], ...] = ()

    def __str__(self) -> str:
        return self.text(said)

    def text(self, translate: Translate = source_text, number_format: NumberFormat = USUAL) -> str:
        """The whole text, in English or as `translate` has it, with numbers in this format."""
        arguments = dict(self.arguments)
        writer = _ArgumentWriter(translate, number_format)
        return closed_up(writer.vformat(translate(self.kind.sentence(arguments)), (), arguments))

    def argument(self, name: str) -> Argument:
        """The argument of that name."""
        return dict(self.arguments)[name]

    def replaced(self, **arguments: Argument) -> "Message":
        """The same message with other arguments in the place of those of these names."""
        return self.kind(**{**dict(self.arguments), **arguments})


class _ArgumentWriter(Formatter):
    """Puts arguments into a sentence: messages as their texts, and floats in a format, where a place has none."""

    def __init__(self, translate: Translate, number_format: NumberFormat) -> None:
        self._translate, self._number_format = translate, number_format

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Message):
            return value.text(self._translate, self._number_format)
        if isinstance(value, float) and not format_spec:
            return self._number_format.figure(value)
        return marked(format(value, format_spec)) if isinstance(value, float) else str(format(value, format_spec))


class Phrase(MessageKind):
    """Pieces of language that stand in sentences."""

    DID_YOU_MEAN = source_text(' (did you mean "{word}"?)')
    AND = source_text("{first} and {second}")
    COMMA = source_text("{first}, {second}")
    OR = source_text("{first} or {second}")


class Count(MessageKind):
    """So many of something."""

    BIAS = source_text("{count} bias"), source_text("{count} biases")
    CLASS = source_text("{count} class"), source_text("{count} classes")
    COLUMN = source_text("{count} column"), source_text("{count} columns")
    GRADIENT = source_text("{count} gradient"), source_text("{count} gradients")
    INPUT = source_text("{count} input"), source_text("{count} inputs")
    LAYER = source_text("{count} layer"), source_text("{count} layers")
    LEARNER = source_text("{count} learner"), source_text("{count} learners")
    NAME = source_text("{count} name"), source_text("{count} names")
    NEURON = source_text("{count} neuron"), source_text("{count} neurons")
    OUTPUT = source_text("{count} output"), source_text("{count} outputs")
    PICTURE = source_text("{count} picture"), source_text("{count:,} pictures")
    POINT = source_text("{count} point"), source_text("{count} points")
    QUESTION = source_text("{count} question"), source_text("{count} questions")
    ROW = source_text("{count} row"), source_text("{count} rows")
    SAMPLE = source_text("{count} sample"), source_text("{count} samples")
    SCALE = source_text("{count} scale"), source_text("{count} scales")
    SCRIPT = source_text("{count} script"), source_text("{count} scripts")
    STEP = source_text("{count} step"), source_text("{count} steps")
    VALUE = source_text("{count} value"), source_text("{count} values")


def joined(parts: Iterable[Argument], by: MessageKind) -> Argument:
    """Several words or messages as one argument, by a kind that takes a first and a second: "low and high".

    Of none it is empty.
    """
    some = list(parts)
    return reduce(lambda first, second: by(first=first, second=second), some) if some else ""


def suggestion(word: str, known: Iterable[str]) -> Argument:
    """What may have been meant by a misspelt word, as it stands at the end of a part of a sentence; else nothing."""
    close = difflib.get_close_matches(word, list(known), n=1)
    return Phrase.DID_YOU_MEAN(word=close[0]) if close else ""
