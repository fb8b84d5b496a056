"""Draws docs/lessons.md, and its Chinese sister: what each lesson that the program brings does, step by step."""
