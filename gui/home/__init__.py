"""Home: what there is to go on with, as cards."""
