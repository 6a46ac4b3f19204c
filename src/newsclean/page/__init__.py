"""Judge the lines of an HTML page: class names that are known, and learned weights for all else.

Looks at elements and at how a text is laid out, not at phrases.
"""
