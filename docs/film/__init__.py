"""A two-minute film of the real window: `make film` opens it on a virtual screen, works at it and records it."""
