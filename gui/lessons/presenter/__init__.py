"""The presenter view: what a teacher sees of a lesson, and the class doesn't."""
