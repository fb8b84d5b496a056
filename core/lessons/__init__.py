"""Lessons: their files, read, checked and written, the course of one, and what is recorded for one."""
