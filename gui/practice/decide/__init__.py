"""Questions that are answered without a number: which way, which order, which rule."""
