"""What a run is halted by: choosing it, and saying so."""
