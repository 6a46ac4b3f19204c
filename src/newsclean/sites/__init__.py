"""Learn what repeats over the pages of one site, and find it on a page.

Profiles are learnt from texts and keep digests only; a profile gives a filter for its site's pages.
"""
