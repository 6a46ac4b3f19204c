"""Where a phrase must sit to be clutter: alone, before a title, over a list, beside its like.

One file a placement, with its rule written out in words at the top; `find.py` asks them all.
"""
