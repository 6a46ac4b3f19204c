"""What repeats over the pages of one site.

Learns from texts, keeps digests only, and gives a filter for that site's pages.
"""
