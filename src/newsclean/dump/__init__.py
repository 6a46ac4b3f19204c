"""Judge the lines of a whole page's plain text by learned weights.

Knows lines only: no phrases by name, no markup.
"""
