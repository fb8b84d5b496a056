"""Loops written for one network: what the text of one depends on (`shape`), the text, and its compiling (`loops`)."""
