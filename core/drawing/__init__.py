"""What is drawn by hand, made into a picture as the samples are."""
