"""Predict the curve: how the error will go is drawn before it is run."""
