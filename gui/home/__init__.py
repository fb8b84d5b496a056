"""Home: what there is to go on with, as cards; and where the window was left."""
