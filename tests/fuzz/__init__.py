"""Files as nobody should write them: made at random, spoilt at random, and given to the program.

`python -m tests.fuzz --files 10000 --seed 1` tries so many; the tests try some. A file is either refused in one line of
our own, or what is taken from it is what stands in it.
"""
