"""The page of the data set: points, noise, what is held out."""
