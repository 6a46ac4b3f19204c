"""Which known phrase a line is, or begins with.

Reads the language tables and gives hits. A hit does not make a line clutter: where it stands
decides that.
"""
