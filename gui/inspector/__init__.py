"""The cards: where a number comes from, with the formula and the numbers put in."""
