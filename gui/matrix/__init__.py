"""All weights of a layer as a heat-map, and any one of them by its name."""
