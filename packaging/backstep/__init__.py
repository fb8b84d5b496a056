"""Backstep, installed: its rooms `core`, `gui` and `resources` and its door `main.py` stand in this one package."""
