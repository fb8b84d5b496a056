"""Curves by epoch: how well what is trained on, and what is held out, is answered at the end of each."""
