"""The algorithm as a listing: its lines, lit with what they compute, and the numbers of each."""
