"""Which known phrase a line is, or begins with.

Reads the language tables; gives hits, and never says that a line is clutter: where it stands decides that.
"""
