"""Lessons: their files, read, checked and written, and the course of one."""
