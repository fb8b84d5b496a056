"""Which style the listing of a setup is written in: what its scenario says, as far as the setup is still like that."""

from core.listing.listing import Listing, ListingBuilder
from core.listing.styles.by_bias_column import ByBiasColumn
from core.listing.styles.by_classes import ByClasses
from core.listing.styles.by_errors import ByErrors
from core.listing.styles.by_factor import ByFactor
from core.listing.styles.by_layers import ByLayers
from core.listing.styles.by_neuron import ByNeuron
from core.setup.setup import Setup

_STYLES: dict[str | None, type[ListingBuilder]] = {
    "neurons": ByNeuron,
    "factors": ByFactor,
    "bias_column": ByBiasColumn,
    "errors": ByErrors,
    "classes": ByClasses,
}


def listing_of(setup: Setup) -> Listing:
    """The listing of one iteration of a setup, in the names of its article's program."""
    labels = setup.scenario.labels
    said = None if labels is None or labels.code is None else labels.code.style
    style = _STYLES.get(said, ByLayers)
    return (style if style.fits(setup) else ByLayers)(setup).build()
