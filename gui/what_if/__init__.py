"""What if: numbers to drag, with the whole run redrawn meanwhile, and sweeps over many of them."""
