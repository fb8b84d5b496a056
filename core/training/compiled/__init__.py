"""The loops that numba compiles; nothing else imports it."""
