"""The command line and whole files of records.

Nothing in the library imports it.
"""
