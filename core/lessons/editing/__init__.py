"""A lesson that is being written: what is changed in it, what is wrong with it, and how it is taken back."""
