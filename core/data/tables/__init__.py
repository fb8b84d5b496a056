"""Tables that people have: CSV, workbooks, ARFF, read by one reader."""
