"""Answers, read and marked."""
