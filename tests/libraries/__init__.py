"""Every script for a library run with that library, each claim held against it, and the document that says what came of it.

`python -m tests.libraries` does it, outside of the tests: it installs each library, in its version, into a folder of its own.
"""
