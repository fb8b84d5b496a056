"""The lesson editor: texts are written in place, steps are moved, and the screen says what a step shows."""
