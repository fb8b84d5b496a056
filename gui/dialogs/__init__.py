"""Questions, waiting, and notices of faults."""
