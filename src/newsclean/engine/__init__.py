"""Run filters on snapshots of a document to a fixed point, and explain what went.

Knows no filter by name, and no phrase.
"""
