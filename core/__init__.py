"""What Backstep computes: networks, their chain rule, their training. NumPy only, and no window."""

import os

# OpenBLAS reads this as NumPy is loaded. Its threads wait for each other in a loop: where the window and training keep
# two cores busy, one sample's product with a wide layer takes 4 ms of the window's thread by them, and 0.1 ms without.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
