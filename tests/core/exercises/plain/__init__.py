"""A second opinion on exercises, in plain Python: what a sheet holds and how answers are marked, sharing no line with core.

`training` reads a scenario and trains it, `sheet` asks for the quantities of one iteration, `marker` gives verdicts.
"""
