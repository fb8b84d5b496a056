"""A monkey at the window: it does what anybody could do, at random, and looks whether anything goes wrong.

`python -m tests.monkey --events 20000 --seed 1` lets it work by hand; some of that is done in the tests.
"""
