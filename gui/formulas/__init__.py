"""Formulas, typeset."""
