"""Worksheets and their keys, painted on pages: PDF, print, preview; and the dialogs for them."""
