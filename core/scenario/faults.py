"""What can be wrong with a scenario: its text, what stands at a place in it, and whether its parts fit together."""

from core.base.message import MessageKind, source_text


class TextFault(MessageKind):
    """Why a file is no scenario, whatever it says."""

    ENDLESS_KEY = source_text("has a key of more than 32 parts; that is no scenario")
    FOLDER = source_text("is a folder; open a scenario file (.toml) in it")
    NESTED = source_text("is nested too deeply for a scenario")
    NOT_TOML = source_text("is not TOML: {why} (at line {line}, column {column})")
    NOT_TOML_TO_THE_END = source_text("is not TOML: {why} (at line {line}, column {column}, where the file ends)")
    NOT_UTF_8 = source_text("is not UTF-8 text (byte {byte}); save it as UTF-8")
    NO_TEXT = source_text("is no text, so no scenario; open a scenario file (.toml)")
    PART_MISSING = source_text("is missing; that is no saved run")
    TABLE = source_text(
        "is a table and no scenario; import it on the page Samples, or name it as the file of a scenario's data"
    )
    TOO_LARGE = source_text("is larger than {most} MB; that is no scenario")
    TOO_LARGE_TO_WRITE = source_text(
        "would take more than {most} MB; keep the samples in a CSV file beside it, and name that as data.file"
    )
    TOO_MANY_DIGITS = source_text("holds a number with too many digits")


class ValueFault(MessageKind):
    """What is wrong with what stands at one place; `found` and `wanted` are what the file says, or a `ValueSort`."""

    BEYOND_FLOATS = source_text("{found} stands there; it must lie within ±1.8e308")
    MISSING = source_text("missing; it must be {wanted}")
    NO_CHOICE = source_text("{found} stands there; it may be one of {choices}{suggestion}")
    NO_SUCH_KEY = source_text("is no key of the format{suggestion}; known here: {known}")
    OTHER_SORT = source_text("{found} stands there; it must be {wanted}")
    OTHER_SORTS = source_text("{found} stands there; it may be {wanted}")


class ScopeFault(MessageKind):
    """What somebody asks for who comes from a library of deep learning."""

    NOT_HERE = source_text(
        '"{found}" stands there; every layer here is fully connected: there is no convolution, no dropout and no '
        "attention"
    )


class ValueSort(MessageKind):
    """Sorts of values, as they stand in a file or as the format wants them."""

    AT_LEAST = source_text("{least:g} or more")
    AT_MOST = source_text("{most:,} or less")
    BATCH = source_text('a count, or "all"')
    BIAS = source_text('true, false or "fixed"')
    BOOLEAN = source_text("true or false")
    CHOICE = source_text("one of {choices}")
    EMPTY_LIST = source_text("an empty list")
    EMPTY_TABLE = source_text("an empty table")
    FILLED = source_text("one that is not empty")
    FILLED_TEXT = source_text("a text that is not empty")
    FINITE_NUMBER = source_text("a finite number")
    FORMAT = source_text("1, the version of the format")
    HUGE_NUMBER = source_text("a huge number")
    INPUTS = source_text('a count, or a list of names such as ["X1", "X2"]')
    LESS_THAN = source_text("less than {bound:g}")
    LIST = source_text("a list")
    MORE_THAN = source_text("more than {bound:g}")
    NAMES = source_text('a pattern such as "Z{{layer}}_{{neuron}}", or a list of names')
    NAMES_OF_LAYERS = source_text(
        'a pattern such as "Z{{layer}}_{{neuron}}", or a list with one, or names, for each layer'
    )
    NUMBER = source_text("a number")
    OTHER = source_text("something else")
    PICTURE = source_text("two counts, the rows and the columns of the picture, such as [8, 8]")
    RULES = source_text('a rule, such as "wrong_sign", or a list of them')
    SCALES = source_text("a table such as {{ divided_by = 16.0 }}, or a list with one for each")
    SHORT_LIST = source_text("one of {most:,} or fewer")
    TABLE = source_text("a table")
    TARGET_FIRST = source_text('true, false or "loss"')
    TEXT = source_text("a text")
    TEXTS = source_text('a text, or a table of languages such as {{ en = "…" }}')
    WHOLE_NUMBER = source_text("a whole number")


class NetworkFault(MessageKind):
    """Why there can be no such network."""

    IN_HIDDEN_LAYER = source_text("{activation} stands in a hidden layer; only the output layer may have it")
    NAMES_OF_LAYER = source_text("{names}; the layer has {neurons}")
    NO_INPUT = source_text("the list is empty; a network has at least one input")
    OPTION_OF_OTHER = source_text('"{option}" belongs to {owner}; the activation here is {activation}')
    TOO_MANY_PARAMETERS = source_text(
        "a network with {parameters} parameters; at most {most} fit into memory comfortably"
    )


class SizeFault(MessageKind):
    """Parts of a scenario that have other sizes than its network; `place` is the first of the two."""

    OF_CLASSES = source_text("{place} has {here}; a network with a single output tells apart {wanted}")
    OF_LAYER = source_text("{place} has {here}; layer {layer} has {wanted}")
    OF_NETWORK = source_text("{place} has {here}; the network has {wanted}")
    OF_NO_BIASES = source_text("{here}; layer {layer} has bias = false, so the row must be []")
    OF_PICTURE = source_text("{rows} × {columns} are {pixels} pixels; the network has {inputs}")
    OF_SAMPLES = source_text("data.targets has {here}; data.inputs has {wanted}")


class StartFault(MessageKind):
    """Why a network can't start so."""

    BIASES_MISSING = source_text("missing; layer {layer} has {biases} (or set bias = false)")
    GIVEN_AND_DRAWN = source_text('both given and drawn; keep either "weights" and "biases", or "draw"')
    INFINITE = source_text("the distribution is so wide that it draws infinite numbers")
    NEITHER_GIVEN_NOR_DRAWN = source_text(
        'neither "weights" nor "draw" is there; give the weights, or say how to draw them'
    )
    NOT_RISING = source_text("{low} = {less!r} is above {high} = {more!r}")
    NUMBER_MISSING = source_text("missing; {distribution} needs {wanted}")
    NUMBER_OF_OTHER = source_text("{distribution} has no {name}; it has {wanted}")
    REDRAWN_THOUGH_DRAWN = source_text('it belongs to given weights; what is drawn is drawn again by its "draw"')
    SEED_MISSING = source_text("missing; a drawn start needs a seed, such as seed = 0")
    SEED_TOO_LARGE = source_text("{seed} stands there; for mt19937 it must be less than {bound}")


class DataFault(MessageKind):
    """Why there can be no such samples."""

    CLASSES_OF_NETWORK = source_text("{classes}; the network has {outputs}")
    DIVIDED_BY_0 = source_text("0 stands there; nothing is divided by 0")
    FILE_WITHOUT_TARGETS = source_text('a file needs either "target_columns" (how many) or "classes" (how many)')
    NO_SAMPLES = source_text('no samples; give either "inputs" and "targets", or "file", or "dataset"')
    OPTION_OF_FILE = source_text('"{option}" belongs to "file"')
    OPTION_OF_PICTURES = source_text('"{option}" belongs to a file of pictures; write pixels = "0..1" beside it')
    OPTION_OF_TABLE = source_text('"{option}" belongs to a table; a file of pictures has "classes"')
    PICTURES_WITHOUT_CLASSES = source_text('a file of pictures needs "classes" (how many)')
    SAMPLES_FROM_SEVERAL = source_text(
        'samples from {sources}; give either "inputs" and "targets", or "file", or "dataset"'
    )
    TARGETS_BESIDE_OTHERS = source_text('targets stand beside "{source}", which brings its own')
    TARGETS_MISSING = source_text("missing; every row of data.inputs has a row of targets")


class RuleFault(MessageKind):
    """Why there can be no such rule."""

    EMPTY = source_text("an empty list; name one or more of the documented mistakes, or leave the rule out")
    RIGHT_AMONG_WRONG = source_text(
        "{rule} stands among documented mistakes; it is the rule without any, so it stands alone"
    )


class OptimizerFault(MessageKind):
    """Why there can be no such optimizer or schedule."""

    OPTION_MISSING = source_text("missing; {kind} needs {wanted}")
    OPTION_OF_NONE = source_text("{kind} has no {option}; it takes nothing")
    OPTION_OF_OTHER = source_text("{kind} has no {option}; it has {wanted}")
    SEQUENTIAL = source_text(
        '"sequential_update" moves the weights of each layer on the way back, before all gradients are known; '
        "only sgd can do that, and the optimizer here is {optimizer}"
    )


class NameFault(MessageKind):
    """Why there can be no such names."""

    BIAS_COLUMN_OF_FROM_TO = source_text('biases are a column of weights only beside orientation = "to_from"')
    NO_NUMBER = source_text('"{pattern}" has no {{number}} in it')
    NO_PLACE = source_text('"{{{place}}}" stands there; a pattern may have {places}{suggestion}')

    TWICE = source_text('"{name}" stands there and at {before}; every name may stand once')
