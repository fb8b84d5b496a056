"""Samples, and the data sets that are made."""
