"""Printed worksheets and their keys: codes, what stands on the pages, LaTeX."""
