"""Where a phrase must sit to be clutter: alone, before a title, over a list, in a bracket, beside its like.

One file a placement, its rule written out in words. Knows no phrase.
"""
