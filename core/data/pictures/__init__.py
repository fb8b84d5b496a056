"""Picture files: labels and pixels, read as bytes and kept so."""
