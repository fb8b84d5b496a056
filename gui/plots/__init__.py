"""What the run did over all its states: curves on one time axis."""
