"""A practice: the lines of a sheet, answered one after the other."""
