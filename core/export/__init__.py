"""What leaves the program: tables, scripts."""
