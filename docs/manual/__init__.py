"""The manual: a page for each view and part of the window, in both languages, and how its pictures are taken."""
