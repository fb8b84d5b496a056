"""What is said of the lines of a listing."""

from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.base.spoken import listed
from core.listing.line import ListingHeading, ListingPart, PrintedLine, SlipReason
from core.listing.listing import Listing
from core.listing.program import weights_text

translate = QCoreApplication.translate


def heading_words(listing: Listing, heading: ListingHeading) -> str:
    """What stands above a part."""
    if heading.part is ListingPart.FORWARD:
        return translate("Listing", "forward")
    if heading.part is ListingPart.UPDATE:
        return translate("Listing", "update")
    text = translate("Listing", "back: from there to {weights}")
    if heading.layer == listing.setup.network.depth - 1:
        text = translate("Listing", "back: from the error to {weights}")
    return text.format(weights=weights_text(listing, heading.layer))


def reason_words(reason: SlipReason) -> str:
    """What is wrong with a printed line."""
    words = {
        SlipReason.CLIMBS: translate("Listing", "climbs the error instead of going down"),
        SlipReason.SLOPE_OF_TANH: translate("Listing", "that is the slope of tanh, not of the sigmoid"),
        SlipReason.SAME_ARRAY: translate("Listing", "so the error goes back by weights that are updated already"),
        SlipReason.HARMLESS_ARRAY: translate(
            "Listing", "two names of one array: the next line changes both, and nothing reads the first again"
        ),
        SlipReason.NO_FACTOR: translate("Listing", "leaves out the factor in the sigmoid: it is part of the slope"),
        SlipReason.NO_OUTPUT_SLOPE: translate(
            "Listing", "leaves out the slope of the output: the hidden weights go another way"
        ),
        SlipReason.SLOPE_LEFT_OUT: translate("Listing", "leaves out the slope of the output"),
        SlipReason.RATE: translate("Listing", "another learning rate, in each line of the update"),
        SlipReason.NO_BIASES: translate("Listing", "its program has no biases"),
        SlipReason.BIASES_STAY: translate("Listing", "its program has no such line: the biases never move"),
    }
    return words[reason]


def why_words(printed: PrintedLine) -> str:
    """What is wrong with the printed line, which stands above where it trains, and else below."""
    reason = reason_words(printed.reason)
    return translate("Listing", "the line above: {reason}").format(reason=reason) if printed.is_in_force else reason


def label_of(printed: PrintedLine) -> str:
    """What stands before the line beside one: whose it is."""
    if printed.is_in_force:
        return translate("Listing", "right")
    return translate("Listing", "printed") if printed.is_of_article else translate("Listing", "mistake")


def beside_spoken(label: str, text: str, numbers: str, reason: str) -> str:
    """The line beside one, as it is read out."""
    spoken = translate("Listing", "{label}: {text}, {numbers}; {reason}")
    return spoken.format(label=label, text=text or translate("Listing", "nothing"), numbers=numbers, reason=reason)


def line_spoken(number: int, text: str, numbers: str, beside: str) -> str:
    """Line 11, delta_H_net1 = …, 0.2464, 0.2338, 0.2139; and the line beside it."""
    spoken = translate("Listing", "line {number}, {text}, {numbers}").format(
        number=grouped(number), text=text, numbers=numbers
    )
    return f"{spoken}; {beside}" if beside else spoken


def shape_words(shape: tuple[int, ...]) -> str:
    """2 × 3."""
    return " × ".join(map(grouped, shape))


def told_of(numbers: list[int], name: str, number: str) -> str:
    """Which line computes what is pointed at."""
    lines = listed(map(grouped, numbers))
    if not numbers:
        return translate("Listing", "No line computes {name} by itself.").format(name=name)
    text = translate("Listing", "Line {lines} computes {name} = {number}.")
    if len(numbers) > 1:
        text = translate("Listing", "Lines {lines} have to do with {name} = {number}.")
    if not number:
        text = translate("Listing", "Line {lines} computes {name}.")
        if len(numbers) > 1:
            text = translate("Listing", "Lines {lines} have to do with {name}.")
    return text.format(lines=lines, name=name, number=number)


def hint() -> str:
    """What can be done."""
    return translate("Listing", "Point at any value or line; a click holds it.")
