"""One iteration as a sheet of quantities to be worked out by hand, and answers marked."""
